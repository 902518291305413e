// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/catalogue/all_records.h"
#include "application/messages/error_message.h"

#include <QCoreApplication>

#include <array>

namespace touyan::application {

namespace {

constexpr const char* kContext = "Error";

struct Word
{
    QLatin1String identifier;
    const char* text;
};

constexpr std::array kWords{
    Word{QLatin1String("entry"), QT_TRANSLATE_NOOP("Error", "登记")},
    Word{QLatin1String("project"), QT_TRANSLATE_NOOP("Error", "项目")},
    Word{QLatin1String("project_helper"), QT_TRANSLATE_NOOP("Error", "协助人员")},
    Word{QLatin1String("project_plan"), QT_TRANSLATE_NOOP("Error", "项目方案")},
    Word{QLatin1String("appraisal_session"), QT_TRANSLATE_NOOP("Error", "述职评议")},
    Word{QLatin1String("ballot"), QT_TRANSLATE_NOOP("Error", "测评表")},
    Word{QLatin1String("appraisal_finalisation"), QT_TRANSLATE_NOOP("Error", "评议定稿")},
    Word{QLatin1String("criterion"), QT_TRANSLATE_NOOP("Error", "评议内容")},
    Word{QLatin1String("voter_group"), QT_TRANSLATE_NOOP("Error", "测评组")},
    Word{QLatin1String("component"), QT_TRANSLATE_NOOP("Error", "成绩构成")},
    Word{QLatin1String("component_score"), QT_TRANSLATE_NOOP("Error", "平时成绩")},
    Word{QLatin1String("ballot_mark"), QT_TRANSLATE_NOOP("Error", "测评记录")},
    Word{QLatin1String("appraisal_veto"), QT_TRANSLATE_NOOP("Error", "一票否决理由")},
    Word{QLatin1String("appraisal_draw"), QT_TRANSLATE_NOOP("Error", "抽签")},
    Word{QLatin1String("ballot_form"), QT_TRANSLATE_NOOP("Error", "印制的测评表")},
    Word{QLatin1String("ballot_entry"), QT_TRANSLATE_NOOP("Error", "录入人")},
    Word{QLatin1String("second_mark"), QT_TRANSLATE_NOOP("Error", "第二次录入")},
    Word{QLatin1String("settled_difference"), QT_TRANSLATE_NOOP("Error", "已核对的不一致")},
    Word{QLatin1String("ballot_trace"), QT_TRANSLATE_NOOP("Error", "录入痕迹")},
    Word{QLatin1String("appraisal_result"), QT_TRANSLATE_NOOP("Error", "定稿结果")},
    Word{QLatin1String("first_by"), QT_TRANSLATE_NOOP("Error", "第一次录入人")},
    Word{QLatin1String("second_by"), QT_TRANSLATE_NOOP("Error", "第二次录入人")},
    Word{QLatin1String("revision"), QT_TRANSLATE_NOOP("Error", "定稿次数")},
    Word{QLatin1String("seed"), QT_TRANSLATE_NOOP("Error", "抽签种子")},
    Word{QLatin1String("part"), QT_TRANSLATE_NOOP("Error", "分段号")},
    Word{QLatin1String("settled_by"), QT_TRANSLATE_NOOP("Error", "核对人")},
    Word{QLatin1String("note"), QT_TRANSLATE_NOOP("Error", "说明")},
    Word{QLatin1String("undo_reason"), QT_TRANSLATE_NOOP("Error", "撤销定稿的理由")},
    Word{QLatin1String("finalised_at"), QT_TRANSLATE_NOOP("Error", "定稿时间")},
    Word{QLatin1String("drawn_at"), QT_TRANSLATE_NOOP("Error", "抽签时间")},
    Word{QLatin1String("groups"), QT_TRANSLATE_NOOP("Error", "测评组")},
    Word{QLatin1String("components"), QT_TRANSLATE_NOOP("Error", "成绩构成")},
    Word{QLatin1String("serial"), QT_TRANSLATE_NOOP("Error", "测评表编号")},
    Word{QLatin1String("session"), QT_TRANSLATE_NOOP("Error", "述职评议")},
    Word{QLatin1String("invited"), QT_TRANSLATE_NOOP("Error", "应到人数")},
    Word{QLatin1String("issued"), QT_TRANSLATE_NOOP("Error", "发出张数")},
    Word{QLatin1String("trim"), QT_TRANSLATE_NOOP("Error", "去高低分的行数")},
    Word{QLatin1String("criteria"), QT_TRANSLATE_NOOP("Error", "评议内容")},
    Word{QLatin1String("reportees"), QT_TRANSLATE_NOOP("Error", "述职人名单")},
    Word{QLatin1String("max_points"), QT_TRANSLATE_NOOP("Error", "满分")},
    Word{QLatin1String("quorum_percent"), QT_TRANSLATE_NOOP("Error", "计票比例")},
    Word{QLatin1String("good_quota_percent"), QT_TRANSLATE_NOOP("Error", "“好”的比例")},
    Word{QLatin1String("ballot_good_limit"), QT_TRANSLATE_NOOP("Error", "每张表“好”的限额")},
    Word{QLatin1String("min_ballots"), QT_TRANSLATE_NOOP("Error", "平均分显示下限")},
    Word{QLatin1String("threshold"), QT_TRANSLATE_NOOP("Error", "等次分数线")},
    Word{QLatin1String("mode"), QT_TRANSLATE_NOOP("Error", "测评方式")},
    Word{QLatin1String("manner"), QT_TRANSLATE_NOOP("Error", "述职方式")},
    Word{QLatin1String("veto"), QT_TRANSLATE_NOOP("Error", "一票否决")},
    Word{QLatin1String("appraisal"), QT_TRANSLATE_NOOP("Error", "修改已有测评表的述职评议")},
    Word{QLatin1String("settle"), QT_TRANSLATE_NOOP("Error", "核对不一致")},
    Word{QLatin1String("undo_finalisation"), QT_TRANSLATE_NOOP("Error", "撤销定稿")},
    Word{QLatin1String("issued_report"), QT_TRANSLATE_NOOP("Error", "报表留底")},
    Word{QLatin1String("closing"), QT_TRANSLATE_NOOP("Error", "结账")},
    Word{QLatin1String("obligation"), QT_TRANSLATE_NOOP("Error", "应完成事项")},
    Word{QLatin1String("name"), QT_TRANSLATE_NOOP("Error", "名称")},
    Word{QLatin1String("kind"), QT_TRANSLATE_NOOP("Error", "种类")},
    Word{QLatin1String("audience"), QT_TRANSLATE_NOOP("Error", "通知范围")},
    Word{QLatin1String("occurred_on"), QT_TRANSLATE_NOOP("Error", "发生日期")},
    Word{QLatin1String("as_of"), QT_TRANSLATE_NOOP("Error", "截至日")},
    Word{QLatin1String("period"), QT_TRANSLATE_NOOP("Error", "所属期")},
    Word{QLatin1String("people_count"), QT_TRANSLATE_NOOP("Error", "人数")},
    Word{QLatin1String("reason"), QT_TRANSLATE_NOOP("Error", "理由")},
    Word{QLatin1String("draft"), QT_TRANSLATE_NOOP("Error", "草稿")},
    Word{QLatin1String("submitted"), QT_TRANSLATE_NOOP("Error", "已报")},
    Word{QLatin1String("confirmed"), QT_TRANSLATE_NOOP("Error", "已审")},
    Word{QLatin1String("returned"), QT_TRANSLATE_NOOP("Error", "退回")},
    Word{QLatin1String("edit"), QT_TRANSLATE_NOOP("Error", "修改")},
    Word{QLatin1String("delete"), QT_TRANSLATE_NOOP("Error", "删除")},
    Word{QLatin1String("submit"), QT_TRANSLATE_NOOP("Error", "上报")},
    Word{QLatin1String("confirm"), QT_TRANSLATE_NOOP("Error", "审核通过")},
    Word{QLatin1String("return"), QT_TRANSLATE_NOOP("Error", "退回")},
    Word{QLatin1String("reopen"), QT_TRANSLATE_NOOP("Error", "反结账")},
    Word{QLatin1String("item_code"), QT_TRANSLATE_NOOP("Error", "事项")},
    Word{QLatin1String("no_cycle"), QT_TRANSLATE_NOOP("Error", "上级不能绕回自己")},
    Word{QLatin1String("project_transition"), QT_TRANSLATE_NOOP("Error", "项目环节")},
    Word{QLatin1String("plan_step"), QT_TRANSLATE_NOOP("Error", "方案步骤")},
    Word{QLatin1String("goal"), QT_TRANSLATE_NOOP("Error", "目标")},
    Word{QLatin1String("measures"), QT_TRANSLATE_NOOP("Error", "措施")},
    Word{QLatin1String("steps"), QT_TRANSLATE_NOOP("Error", "步骤")},
    Word{QLatin1String("step_title"), QT_TRANSLATE_NOOP("Error", "步骤名称")},
    Word{QLatin1String("step_number"), QT_TRANSLATE_NOOP("Error", "步骤编号")},
    Word{QLatin1String("planned_finish"), QT_TRANSLATE_NOOP("Error", "步骤的计划完成日期")},
    Word{QLatin1String("finish_date"), QT_TRANSLATE_NOOP("Error", "完成时限")},
    Word{QLatin1String("finished_on"), QT_TRANSLATE_NOOP("Error", "完成日期")},
    Word{QLatin1String("weight"), QT_TRANSLATE_NOOP("Error", "权重")},
    Word{QLatin1String("year"), QT_TRANSLATE_NOOP("Error", "年度")},
    Word{QLatin1String("leader"), QT_TRANSLATE_NOOP("Error", "领办书记")},
    Word{QLatin1String("leader_posting"), QT_TRANSLATE_NOOP("Error", "书记任职")},
    Word{QLatin1String("helper"), QT_TRANSLATE_NOOP("Error", "协助人员姓名")},
    Word{QLatin1String("on"), QT_TRANSLATE_NOOP("Error", "日期")},
    Word{QLatin1String("actor"), QT_TRANSLATE_NOOP("Error", "操作人")},
    Word{QLatin1String("deadline"), QT_TRANSLATE_NOOP("Error", "期限")},
    Word{QLatin1String("rectification_items"), QT_TRANSLATE_NOOP("Error", "整改事项清单")},
    Word{QLatin1String("completed_project"), QT_TRANSLATE_NOOP("Error", "一个项目")},
    Word{QLatin1String("solved_problems"), QT_TRANSLATE_NOOP("Error", "一批问题")},
    Word{QLatin1String("experience"), QT_TRANSLATE_NOOP("Error", "一项经验")},
    Word{QLatin1String("improvement"), QT_TRANSLATE_NOOP("Error", "一次提升")},
    Word{QLatin1String("text"), QT_TRANSLATE_NOOP("Error", "内容")},
    Word{QLatin1String("due"), QT_TRANSLATE_NOOP("Error", "到期日")},
    Word{QLatin1String("closed_on"), QT_TRANSLATE_NOOP("Error", "办结日期")},
    Word{QLatin1String("group"), QT_TRANSLATE_NOOP("Error", "组别")},
    Word{QLatin1String("open"), QT_TRANSLATE_NOOP("Error", "未销号")},
    Word{QLatin1String("closed"), QT_TRANSLATE_NOOP("Error", "已销号")},
    Word{QLatin1String("approve"), QT_TRANSLATE_NOOP("Error", "评估通过")},
    Word{QLatin1String("reject"), QT_TRANSLATE_NOOP("Error", "不予立项")},
    Word{QLatin1String("accept"), QT_TRANSLATE_NOOP("Error", "验收通过")},
    Word{QLatin1String("rectify"), QT_TRANSLATE_NOOP("Error", "限期整改")},
    Word{QLatin1String("terminate"), QT_TRANSLATE_NOOP("Error", "终止")},
    Word{QLatin1String("suspend"), QT_TRANSLATE_NOOP("Error", "暂停")},
    Word{QLatin1String("set_light"), QT_TRANSLATE_NOOP("Error", "另定灯色")},
    Word{QLatin1String("revise_plan"), QT_TRANSLATE_NOOP("Error", "修改方案")},
    Word{QLatin1String("edit_plan"), QT_TRANSLATE_NOOP("Error", "直接改动方案")},
    Word{QLatin1String("remove"), QT_TRANSLATE_NOOP("Error", "删除项目")},
    Word{QLatin1String("reopen_task"), QT_TRANSLATE_NOOP("Error", "重新打开任务")},
    Word{QLatin1String("reopen_rectification"), QT_TRANSLATE_NOOP("Error", "撤销销号")},
    Word{QLatin1String("score"), QT_TRANSLATE_NOOP("Error", "得分")},
    Word{QLatin1String("not_all_without_semicolon"),
         QT_TRANSLATE_NOOP("Error", "不能是 all，也不能含分号")},
    Word{QLatin1String("unknown_table"),
         QT_TRANSLATE_NOOP("Error", "本版本没有这张表，请移走此文件")},
    Word{QLatin1String("empty_file"), QT_TRANSLATE_NOOP("Error", "文件是空的，连表头也没有")},
    Word{QLatin1String("unknown_column"), QT_TRANSLATE_NOOP("Error", "多出一列：")},
    Word{QLatin1String("missing_column"), QT_TRANSLATE_NOOP("Error", "缺少一列：")},
    Word{QLatin1String("repeated_column"), QT_TRANSLATE_NOOP("Error", "重复的列：")},
    Word{QLatin1String("not_utf8"),
         QT_TRANSLATE_NOOP("Error", "含有不是 UTF-8 的字节，请另存为“CSV UTF-8”再导入")},
    Word{QLatin1String("looks_like_gb18030"),
         QT_TRANSLATE_NOOP("Error", "像是 GB18030（GBK）编码，请另存为“CSV UTF-8”再导入")},
    Word{QLatin1String("looks_like_utf16"),
         QT_TRANSLATE_NOOP("Error", "像是 UTF-16 编码，请另存为“CSV UTF-8”再导入")},
    Word{QLatin1String("wrong_separator"),
         QT_TRANSLATE_NOOP("Error", "列之间应当用逗号（,）隔开，而不是 ")},
    Word{QLatin1String("name_not_utf8"),
         QT_TRANSLATE_NOOP("Error", "里面的文件名不是 UTF-8 编码，请改名后再导入：")},
    Word{QLatin1String("in_another_folder"),
         QT_TRANSLATE_NOOP("Error", "和别的文件不在同一个文件夹里，请把所有的表放在一起")},
    Word{QLatin1String("invisible_character"),
         QT_TRANSLATE_NOOP("Error", "含有看不见的字符，请删掉它：")},
    Word{QLatin1String("control_character"), QT_TRANSLATE_NOOP("Error", "含有控制字符 ")},
    Word{QLatin1String("field_too_large"), QT_TRANSLATE_NOOP("Error", "内容太长，字节数上限为 ")},
    Word{QLatin1String("unclosed_quote"),
         QT_TRANSLATE_NOOP("Error", "引号没有收尾，后面的内容无法读取")},
    Word{QLatin1String("stray_quote"),
         QT_TRANSLATE_NOOP("Error", "引号只能包住整个字段，字段内的引号要写两次")},
    Word{QLatin1String("text_after_quote"), QT_TRANSLATE_NOOP("Error", "收尾引号之后还有内容")},
    Word{QLatin1String("field_count"), QT_TRANSLATE_NOOP("Error", "字段个数不对（实有/应有）：")},
    Word{QLatin1String("not_an_archive"),
         QT_TRANSLATE_NOOP("Error", "不是 zip 压缩包，或没有复制完整，请重新取得此文件")},
    Word{QLatin1String("too_many_files"), QT_TRANSLATE_NOOP("Error", "压缩包内文件太多，上限为 ")},
    Word{QLatin1String("too_large"), QT_TRANSLATE_NOOP("Error", "解压后太大，字节数上限为 ")},
    Word{QLatin1String("suspicious_ratio"),
         QT_TRANSLATE_NOOP("Error", "压缩比异常，疑似压缩炸弹，倍数上限为 ")},
    Word{QLatin1String("encrypted"), QT_TRANSLATE_NOOP("Error", "已加密，请解除密码后再导入：")},
    Word{QLatin1String("repeated_file"), QT_TRANSLATE_NOOP("Error", "压缩包内有同名文件：")},
    Word{QLatin1String("damaged"), QT_TRANSLATE_NOOP("Error", "已损坏，请重新取得此文件 ")},
    Word{QLatin1String("no_such_folder"), QT_TRANSLATE_NOOP("Error", "没有这个文件夹")},
    Word{QLatin1String("is_a_folder"), QT_TRANSLATE_NOOP("Error", "那里有一个同名的文件夹")},
    Word{QLatin1String("not_a_package"),
         QT_TRANSLATE_NOOP("Error", "那里有数据包以外的文件，请另选一个文件夹")},
};

/// The one word that every description with such a field has for it; empty: there is none.
QString describedWord(const QString& field)
{
    QString found;
    for (const RecordSchema* schema : allSchemas()) {
        const SchemaField* const described = schema->find(field);
        if (described == nullptr)
            continue;
        if (!found.isEmpty() && found != described->word())
            return {};
        found = described->word();
    }
    return found;
}

} // namespace

QString fieldWord(const QString& identifier)
{
    const QString kind = identifier.section(QLatin1Char('.'), 0, 0);
    if (const RecordSchema* const schema = schemaOf(kind)) {
        if (kind == identifier)
            return schema->word.text();
        const SchemaField* const field = schema->find(identifier.section(QLatin1Char('.'), 1));
        return field != nullptr ? field->word() : identifier;
    }
    for (const Word& word : kWords) {
        if (identifier == word.identifier)
            return QCoreApplication::translate(kContext, word.text);
    }
    const QString word = describedWord(identifier);
    return word.isEmpty() ? identifier : word;
}

} // namespace touyan::application
