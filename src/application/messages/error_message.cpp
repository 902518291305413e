// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/error_message.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_names.h"

#include <QCoreApplication>

#include <array>

namespace touyan::application {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr const char* kContext = "Error";

/// Sentences with numbered places for the error's arguments. QT_TRANSLATE_NOOP marks them for
/// lupdate.
const char* sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error", "找不到%1“%2”。它可能已被删除，请刷新后再试。");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Error", "%1“%2”已被别人修改。请刷新，核对后再改。");
    case ErrorCode::DuplicateCode:
        return QT_TRANSLATE_NOOP("Error", "%1“%2”已经存在。请换一个编号，或修改原有记录。");
    case ErrorCode::UnknownReference:
        return QT_TRANSLATE_NOOP("Error", "%1“%2”不存在。请先登记它，或改正编号。");
    case ErrorCode::StillReferenced:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1“%2”还被其他记录引用，不能删除。请先处理引用它的记录。");
    case ErrorCode::MissingValue:
        return QT_TRANSLATE_NOOP("Error", "“%1”不能为空，请填写。");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("Error", "“%1”的值“%2”不对，应为：%3。");
    case ErrorCode::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Error", "结束日期 %2 早于开始日期 %1，请改正。");
    case ErrorCode::PostingsOverlap:
        return QT_TRANSLATE_NOOP("Error",
                                 "派驻“%1”与同一人同一职务的派驻“%2”时间重叠。请先结束前一段。");
    case ErrorCode::ChecklistsOverlap:
        return QT_TRANSLATE_NOOP("Error", "清单“%1”与同类别的清单“%2”有效期重叠。请调整起止日期。");
    case ErrorCode::ChecklistInUse:
        return QT_TRANSLATE_NOOP("Error", "清单“%1”已经使用，不能改动内容。请另建后续版本。");
    case ErrorCode::EntryOutsidePosting:
        return QT_TRANSLATE_NOOP(
            "Error", "发生日期 %1 不在派驻“%2”的任期（%3 至 %4）内。请改日期，或选对人员。");
    case ErrorCode::EntryRecordedBeforeOccurred:
        return QT_TRANSLATE_NOOP("Error", "登记日期 %2 早于发生日期 %1。尚未发生的工作不能登记。");
    case ErrorCode::EntryItemUnknown:
        return QT_TRANSLATE_NOOP("Error", "任何清单版本都没有事项“%1”。请改正事项编号。");
    case ErrorCode::EntryItemPerCall:
        return QT_TRANSLATE_NOOP("Error",
                                 "事项“%1”按会议通知考勤，不登记工作。请到会议考勤中记录。");
    case ErrorCode::EntryPeriodMalformed:
        return QT_TRANSLATE_NOOP("Error",
                                 "所属期“%1”写法不对。应为 2019-W36、2019-09、2019-Q3 或 2019。");
    case ErrorCode::EntryPeriodOutsidePosting:
        return QT_TRANSLATE_NOOP("Error", "所属期“%1”与派驻“%2”的任期没有重合。请改所属期。");
    case ErrorCode::EntryBeforePeriod:
        return QT_TRANSLATE_NOOP("Error",
                                 "发生日期 %1 比所属期“%2”的第一天早 7 天以上。请改所属期或日期。");
    case ErrorCode::EntryStatusForbids:
        return QT_TRANSLATE_NOOP("Error", "登记“%1”当前为“%2”，不能“%3”。");
    case ErrorCode::CallItemNotPerCall:
        return QT_TRANSLATE_NOOP("Error", "事项“%1”不是按次考勤的事项，不能用于会议通知。");
    case ErrorCode::AttendanceOutsideAudience:
        return QT_TRANSLATE_NOOP("Error", "派驻“%2”不在会议“%1”的通知范围内。请改通知范围或考勤。");
    case ErrorCode::AttendanceNotRunning:
        return QT_TRANSLATE_NOOP("Error", "会议“%1”召开当日（%3）派驻“%2”不在任。");
    case ErrorCode::AttendanceBeforeHeld:
        return QT_TRANSLATE_NOOP(
            "Error",
            "会议“%1”于 %4 召开，派驻“%2”的出席或缺席不能在 %3 提前登记；会前只能登记请假。");
    case ErrorCode::AttendanceTwice:
        return QT_TRANSLATE_NOOP("Error", "会议“%1”对派驻“%2”登记了两次考勤，请只留一条。");
    case ErrorCode::QuarterClosed:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 季度已结账（第 %2 次，截至 %3，%4 "
                     "结账），此操作会改变已冻结的结果。确需修改，请先反结账并说明理由。");
    case ErrorCode::QuarterAlreadyClosed:
        return QT_TRANSLATE_NOOP("Error", "%1 季度已经结账（第 %2 次）。");
    case ErrorCode::QuarterNotClosed:
        return QT_TRANSLATE_NOOP("Error", "%1 季度尚未结账。");
    case ErrorCode::ReasonMissing:
        return QT_TRANSLATE_NOOP("Error", "请填写“%1”的理由。");
    case ErrorCode::AsOfTooEarly:
        return QT_TRANSLATE_NOOP("Error", "截至日 %1 早于 %2 的最后一天，季度尚未结束，不能结账。");
    case ErrorCode::ProjectStepRefused:
        return QT_TRANSLATE_NOOP("Error", "项目“%1”当前为“%2”，不能“%3”。可以进行：%4。");
    case ErrorCode::PlanIncomplete:
        return QT_TRANSLATE_NOOP("Error", "项目“%1”的方案不完整，缺少：%2。请补齐后再申报。");
    case ErrorCode::StepWeightsNotHundred:
        return QT_TRANSLATE_NOOP("Error", "项目“%1”各步骤权重之和为 %2，应为 100。请调整权重。");
    case ErrorCode::ProjectStepsUnfinished:
        return QT_TRANSLATE_NOOP(
            "Error",
            "项目“%1”还有步骤没有完成（%2），不能申请验收。请先登记完成日期，或修改方案。");
    case ErrorCode::OpinionMissing:
        return QT_TRANSLATE_NOOP("Error", "请填写“%1”的意见。");
    case ErrorCode::RectificationOpen:
        return QT_TRANSLATE_NOOP("Error", "“%1”还有整改事项没有销号（%2）。请先完成整改并销号。");
    case ErrorCode::RectificationClosed:
        return QT_TRANSLATE_NOOP("Error",
                                 "整改事项“%1”已经销号，不能再改。确需修改，请先撤销销号。");
    case ErrorCode::ProjectNotInProgress:
        return QT_TRANSLATE_NOOP("Error",
                                 "项目“%1”在 %2 不处于实施中，不能登记。请核对项目和日期。");
    case ErrorCode::RepeatedRecord:
        return QT_TRANSLATE_NOOP("Error", "“%2”在 %3 已有%1，请修改原有记录。");
    case ErrorCode::AppraisalFinalised:
        return QT_TRANSLATE_NOOP(
            "Error", "述职评议“%1”已定稿（第 %2 "
                     "次），此操作会改变已冻结的结果。确需修改，请先撤销定稿并说明理由。");
    case ErrorCode::AppraisalNotFinalised:
        return QT_TRANSLATE_NOOP("Error", "述职评议“%1”尚未定稿，结果不能使用。请先核对并定稿。");
    case ErrorCode::AppraisalWeightsNotHundred:
        return QT_TRANSLATE_NOOP(
            "Error", "述职评议“%1”的“%2”权重之和为 %3，应为 100。请先调整权重，再定稿。");
    case ErrorCode::AppraisalDifferencesOpen:
        return QT_TRANSLATE_NOOP("Error",
                                 "述职评议“%1”两次录入还有 %2 处不一致。请逐条核对后再定稿。");
    case ErrorCode::AppraisalEntryMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "述职评议“%1”还有 %2 张测评表没有完成两次录入。请补录后再定稿。");
    case ErrorCode::AppraisalSamePerson:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1”已做第一次录入，第二次录入须由另一人完成。请换人录入。");
    case ErrorCode::AppraisalBallotUnknown:
        return QT_TRANSLATE_NOOP("Error",
                                 "述职评议“%1”没有测评组“%2”的 %3 号测评表。请核对表上的编号。");
    case ErrorCode::AppraisalBallotOfOther:
        return QT_TRANSLATE_NOOP(
            "Error", "这张测评表属于述职评议“%1”，当前打开的是“%2”。请换表，或打开对应的评议。");
    case ErrorCode::AppraisalFormOutdated:
        return QT_TRANSLATE_NOOP("Error", "述职评议“%1”测评组“%2”的 %3 号测评表是改设置之前印制的，"
                                          "格子的位置已经不同。请人工录入这张表，或重新印制。");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "找不到文件 %1。请检查路径。");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "无法读取 %1：%2。请检查文件和权限。");
    case ErrorCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "无法写入 %1：%2。请换一个文件夹，或检查权限；原文件未改动。");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "磁盘空间不足，无法写入 %1。请腾出空间后重试；原有内容未改动。");
    case ErrorCode::FileTypeRefused:
        return QT_TRANSLATE_NOOP("Error", "不接受文件 %1 的类型，可用：%2。");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "文件 %1 太大，上限为 %2。");
    case ErrorCode::NotADatabase:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 不是数据库文件，或已损坏。请选择头雁的数据库，或从备份恢复。");
    case ErrorCode::ForeignDatabase:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 是别的程序的数据库，未作任何改动。请选择头雁的数据库。");
    case ErrorCode::NewerDatabase:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 由更新的版本建立（数据版本 %2，本程序支持到 %3）。请升级头雁后再打开。");
    case ErrorCode::DatabaseExists:
        return QT_TRANSLATE_NOOP("Error", "%1 已存在。请换一个文件名，或直接打开它。");
    case ErrorCode::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 所在位置只读，无法保存。请复制到可写的文件夹再打开。");
    case ErrorCode::DatabaseBusy:
        return QT_TRANSLATE_NOOP("Error", "%1 正被其他程序占用。请稍后重试。");
    case ErrorCode::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 已损坏（%2）。请从最近的备份恢复。");
    case ErrorCode::NetworkFileSystem:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 位于网络共享上，多人同时使用会损坏数据。请放到本机磁盘。");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "数据读写失败（%1），未作任何改动。请重试；仍不行请运行数据检查。");
    case ErrorCode::PackageMalformed:
        return QT_TRANSLATE_NOOP("Error", "数据包文件 %1 有误：%2%3。");
    case ErrorCode::PackageRefused:
        return QT_TRANSLATE_NOOP("Error",
                                 "数据包有 %1 处错误，全部未导入。请按清单改正后重新导入。");
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "没有可用的中文字体（查找过：%1）。请安装中文字体，例如 Noto CJK，再导出。");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "已取消，未留下任何文件。");
    }
    return QT_TRANSLATE_NOOP("Error", "发生未知错误。");
}

struct Word
{
    QLatin1String identifier;
    const char* text;
};

constexpr std::array kWords{
    Word{QLatin1String("unit"), QT_TRANSLATE_NOOP("Error", "单位")},
    Word{QLatin1String("unit_category_change"), QT_TRANSLATE_NOOP("Error", "类别变更")},
    Word{QLatin1String("person"), QT_TRANSLATE_NOOP("Error", "人员")},
    Word{QLatin1String("posting"), QT_TRANSLATE_NOOP("Error", "派驻")},
    Word{QLatin1String("leave"), QT_TRANSLATE_NOOP("Error", "请假")},
    Word{QLatin1String("free_days"), QT_TRANSLATE_NOOP("Error", "免计日")},
    Word{QLatin1String("checklist"), QT_TRANSLATE_NOOP("Error", "清单")},
    Word{QLatin1String("item"), QT_TRANSLATE_NOOP("Error", "事项")},
    Word{QLatin1String("entry"), QT_TRANSLATE_NOOP("Error", "登记")},
    Word{QLatin1String("call"), QT_TRANSLATE_NOOP("Error", "会议通知")},
    Word{QLatin1String("attendance"), QT_TRANSLATE_NOOP("Error", "考勤")},
    Word{QLatin1String("adjustment"), QT_TRANSLATE_NOOP("Error", "加减分")},
    Word{QLatin1String("attachment"), QT_TRANSLATE_NOOP("Error", "附件")},
    Word{QLatin1String("project"), QT_TRANSLATE_NOOP("Error", "项目")},
    Word{QLatin1String("project_plan"), QT_TRANSLATE_NOOP("Error", "项目方案")},
    Word{QLatin1String("monthly_report"), QT_TRANSLATE_NOOP("Error", "月报告")},
    Word{QLatin1String("dispatch_meeting"), QT_TRANSLATE_NOOP("Error", "调度会")},
    Word{QLatin1String("dispatch_review"), QT_TRANSLATE_NOOP("Error", "季调度")},
    Word{QLatin1String("handed_down_task"), QT_TRANSLATE_NOOP("Error", "交办任务")},
    Word{QLatin1String("supervision_finding"), QT_TRANSLATE_NOOP("Error", "督导问题")},
    Word{QLatin1String("project_result"), QT_TRANSLATE_NOOP("Error", "项目成果")},
    Word{QLatin1String("rectification_item"), QT_TRANSLATE_NOOP("Error", "整改事项")},
    Word{QLatin1String("appraisal_session"), QT_TRANSLATE_NOOP("Error", "述职评议")},
    Word{QLatin1String("reportee"), QT_TRANSLATE_NOOP("Error", "述职对象")},
    Word{QLatin1String("ballot"), QT_TRANSLATE_NOOP("Error", "测评表")},
    Word{QLatin1String("appraisal_comment"), QT_TRANSLATE_NOOP("Error", "点评")},
    Word{QLatin1String("appraisal_finalisation"), QT_TRANSLATE_NOOP("Error", "评议定稿")},
    Word{QLatin1String("criterion"), QT_TRANSLATE_NOOP("Error", "评议内容")},
    Word{QLatin1String("voter_group"), QT_TRANSLATE_NOOP("Error", "测评组")},
    Word{QLatin1String("component"), QT_TRANSLATE_NOOP("Error", "成绩构成")},
    Word{QLatin1String("component_score"), QT_TRANSLATE_NOOP("Error", "平时成绩")},
    Word{QLatin1String("ballot_mark"), QT_TRANSLATE_NOOP("Error", "测评记录")},
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
    Word{QLatin1String("code"), QT_TRANSLATE_NOOP("Error", "编号")},
    Word{QLatin1String("name"), QT_TRANSLATE_NOOP("Error", "名称")},
    Word{QLatin1String("title"), QT_TRANSLATE_NOOP("Error", "标题")},
    Word{QLatin1String("kind"), QT_TRANSLATE_NOOP("Error", "种类")},
    Word{QLatin1String("parent"), QT_TRANSLATE_NOOP("Error", "上级单位")},
    Word{QLatin1String("start"), QT_TRANSLATE_NOOP("Error", "开始日期")},
    Word{QLatin1String("end"), QT_TRANSLATE_NOOP("Error", "结束日期")},
    Word{QLatin1String("valid_from"), QT_TRANSLATE_NOOP("Error", "生效日期")},
    Word{QLatin1String("valid_to"), QT_TRANSLATE_NOOP("Error", "失效日期")},
    Word{QLatin1String("held_on"), QT_TRANSLATE_NOOP("Error", "召开日期")},
    Word{QLatin1String("audience"), QT_TRANSLATE_NOOP("Error", "通知范围")},
    Word{QLatin1String("occurred_on"), QT_TRANSLATE_NOOP("Error", "发生日期")},
    Word{QLatin1String("recorded_on"), QT_TRANSLATE_NOOP("Error", "登记日期")},
    Word{QLatin1String("effective_on"), QT_TRANSLATE_NOOP("Error", "生效日期")},
    Word{QLatin1String("as_of"), QT_TRANSLATE_NOOP("Error", "截至日")},
    Word{QLatin1String("period"), QT_TRANSLATE_NOOP("Error", "所属期")},
    Word{QLatin1String("people_count"), QT_TRANSLATE_NOOP("Error", "人数")},
    Word{QLatin1String("points"), QT_TRANSLATE_NOOP("Error", "分值")},
    Word{QLatin1String("reason"), QT_TRANSLATE_NOOP("Error", "理由")},
    Word{QLatin1String("required"), QT_TRANSLATE_NOOP("Error", "每期次数")},
    Word{QLatin1String("grace_days"), QT_TRANSLATE_NOOP("Error", "宽限天数")},
    Word{QLatin1String("due_months"), QT_TRANSLATE_NOOP("Error", "完成月数")},
    Word{QLatin1String("late_credit_percent"), QT_TRANSLATE_NOOP("Error", "逾期得分比例")},
    Word{QLatin1String("min_coverage_percent"), QT_TRANSLATE_NOOP("Error", "最低在岗比例")},
    Word{QLatin1String("late_until_days"), QT_TRANSLATE_NOOP("Error", "补报期限")},
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
    Word{QLatin1String("position"), QT_TRANSLATE_NOOP("Error", "序号")},
    Word{QLatin1String("cadence"), QT_TRANSLATE_NOOP("Error", "频次")},
    Word{QLatin1String("role"), QT_TRANSLATE_NOOP("Error", "职务")},
    Word{QLatin1String("gender"), QT_TRANSLATE_NOOP("Error", "性别")},
    Word{QLatin1String("dispatch_level"), QT_TRANSLATE_NOOP("Error", "派出层级")},
    Word{QLatin1String("status"), QT_TRANSLATE_NOOP("Error", "状态")},
    Word{QLatin1String("approved"), QT_TRANSLATE_NOOP("Error", "是否批准")},
    Word{QLatin1String("from"), QT_TRANSLATE_NOOP("Error", "开始日期")},
    Word{QLatin1String("to"), QT_TRANSLATE_NOOP("Error", "结束日期")},
    Word{QLatin1String("item_code"), QT_TRANSLATE_NOOP("Error", "事项")},
    Word{QLatin1String("kinds"), QT_TRANSLATE_NOOP("Error", "种类")},
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
    Word{QLatin1String("opinion"), QT_TRANSLATE_NOOP("Error", "意见")},
    Word{QLatin1String("deadline"), QT_TRANSLATE_NOOP("Error", "期限")},
    Word{QLatin1String("rectification_items"), QT_TRANSLATE_NOOP("Error", "整改事项清单")},
    Word{QLatin1String("completed_project"), QT_TRANSLATE_NOOP("Error", "一个项目")},
    Word{QLatin1String("solved_problems"), QT_TRANSLATE_NOOP("Error", "一批问题")},
    Word{QLatin1String("experience"), QT_TRANSLATE_NOOP("Error", "一项经验")},
    Word{QLatin1String("improvement"), QT_TRANSLATE_NOOP("Error", "一次提升")},
    Word{QLatin1String("month"), QT_TRANSLATE_NOOP("Error", "月份")},
    Word{QLatin1String("done"), QT_TRANSLATE_NOOP("Error", "完成情况")},
    Word{QLatin1String("quarter"), QT_TRANSLATE_NOOP("Error", "季度")},
    Word{QLatin1String("chair"), QT_TRANSLATE_NOOP("Error", "主持人")},
    Word{QLatin1String("text"), QT_TRANSLATE_NOOP("Error", "内容")},
    Word{QLatin1String("owner"), QT_TRANSLATE_NOOP("Error", "责任人")},
    Word{QLatin1String("due"), QT_TRANSLATE_NOOP("Error", "到期日")},
    Word{QLatin1String("answer"), QT_TRANSLATE_NOOP("Error", "办理情况")},
    Word{QLatin1String("closed_on"), QT_TRANSLATE_NOOP("Error", "办结日期")},
    Word{QLatin1String("group"), QT_TRANSLATE_NOOP("Error", "组别")},
    Word{QLatin1String("found_on"), QT_TRANSLATE_NOOP("Error", "发现日期")},
    Word{QLatin1String("problem"), QT_TRANSLATE_NOOP("Error", "问题")},
    Word{QLatin1String("measure"), QT_TRANSLATE_NOOP("Error", "整改措施")},
    Word{QLatin1String("responsible"), QT_TRANSLATE_NOOP("Error", "责任人")},
    Word{QLatin1String("evidence"), QT_TRANSLATE_NOOP("Error", "销号佐证")},
    Word{QLatin1String("verifier"), QT_TRANSLATE_NOOP("Error", "核验人")},
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
    Word{QLatin1String("control_character"), QT_TRANSLATE_NOOP("Error", "含有控制字符 ")},
    Word{QLatin1String("field_too_large"), QT_TRANSLATE_NOOP("Error", "内容太长，字节数上限为 ")},
    Word{QLatin1String("unclosed_quote"),
         QT_TRANSLATE_NOOP("Error", "引号没有收尾，后面的内容无法读取")},
    Word{QLatin1String("stray_quote"),
         QT_TRANSLATE_NOOP("Error", "引号只能包住整个字段，字段内的引号要写两次")},
    Word{QLatin1String("text_after_quote"), QT_TRANSLATE_NOOP("Error", "收尾引号之后还有内容")},
    Word{QLatin1String("field_count"), QT_TRANSLATE_NOOP("Error", "字段个数不对（实有/应有）：")},
    Word{QLatin1String("not_an_archive"), QT_TRANSLATE_NOOP("Error", "不是 zip 压缩包，或已损坏")},
    Word{QLatin1String("too_many_files"), QT_TRANSLATE_NOOP("Error", "压缩包内文件太多，上限为 ")},
    Word{QLatin1String("too_large"), QT_TRANSLATE_NOOP("Error", "解压后太大，字节数上限为 ")},
    Word{QLatin1String("suspicious_ratio"),
         QT_TRANSLATE_NOOP("Error", "压缩比异常，疑似压缩炸弹，倍数上限为 ")},
    Word{QLatin1String("encrypted"), QT_TRANSLATE_NOOP("Error", "已加密，请解除密码后再导入：")},
    Word{QLatin1String("repeated_file"), QT_TRANSLATE_NOOP("Error", "压缩包内有同名文件：")},
    Word{QLatin1String("damaged"), QT_TRANSLATE_NOOP("Error", "已损坏，请重新取得此文件 ")},
    Word{QLatin1String("not_a_package"),
         QT_TRANSLATE_NOOP("Error", "那里有数据包以外的文件，请另选一个文件夹")},
};

} // namespace

QString fieldWord(const QString& identifier)
{
    for (const Word& word : kWords) {
        if (identifier == word.identifier)
            return QCoreApplication::translate(kContext, word.text);
    }
    return identifier;
}

namespace {

/// Project, its state, the step asked for, the possible steps.
constexpr qsizetype kStepArguments = 4;

QString stepWord(const QString& identifier)
{
    const auto step = domain::fromIdentifierName<domain::ProjectStep>(identifier);
    return step ? projectStepWord(*step) : fieldWord(identifier);
}

/// The arguments as people read them. What state a project is in and which steps it may take have
/// words of their own: 已申报 is no 已报.
QStringList argumentWords(const Error& error)
{
    QStringList words;
    if (error.code == ErrorCode::ProjectStepRefused && error.arguments.size() == kStepArguments) {
        const auto state = domain::fromIdentifierName<domain::ProjectState>(error.arguments.at(1));
        words = {error.arguments.at(0), state ? projectStateWord(*state) : error.arguments.at(1),
                 stepWord(error.arguments.at(2))};
        QStringList possible;
        for (const QString& step : error.arguments.at(3).split(u';', Qt::SkipEmptyParts))
            possible.append(stepWord(step));
        words.append(possible.isEmpty()
                         ? QCoreApplication::translate("Error", "没有，这是最后的状态")
                         : possible.join(QCoreApplication::translate("Error", "、")));
        return words;
    }
    for (const QString& argument : error.arguments)
        words.append(fieldWord(argument));
    return words;
}

} // namespace

QString errorMessage(const Error& error)
{
    const QStringList words = argumentWords(error);
    const QString pattern = QCoreApplication::translate(kContext, sentence(error.code));
    QString message;
    message.reserve(pattern.size());
    // In one pass, so that an argument that holds "%1" is not filled in again.
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern.at(at) == u'%' && at + 1 < pattern.size()
                              ? pattern.at(at + 1).digitValue()
                              : -1;
        if (place < 1) {
            message += pattern.at(at);
            continue;
        }
        ++at;
        if (place <= words.size())
            message += words.at(place - 1);
    }
    return message;
}

} // namespace touyan::application
