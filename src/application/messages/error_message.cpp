// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/error_message.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_names.h"

#include <QCoreApplication>

namespace touyan::application {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr const char* kContext = "Error";

/// Sentences with numbered places for the error's arguments. QT_TRANSLATE_NOOP marks them for
/// lupdate.
const char* sentence(const Error& error)
{
    switch (error.code) {
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
    case ErrorCode::RecordsOverlap:
        return QT_TRANSLATE_NOOP("Error", "%1“%2”与“%3”的日期重叠。请调整起止日期。");
    case ErrorCode::ChecklistInUse:
        return QT_TRANSLATE_NOOP("Error", "清单“%1”已经使用，不能改动内容。请另建后续版本。");
    case ErrorCode::EntryOutsidePosting:
        return error.arguments.value(3).isEmpty()
                   ? QT_TRANSLATE_NOOP(
                         "Error",
                         "发生日期 %1 不在派驻“%2”的任期（%3 起）内。请改日期，或选对人员。")
                   : QT_TRANSLATE_NOOP(
                         "Error",
                         "发生日期 %1 不在派驻“%2”的任期（%3 至 %4）内。请改日期，或选对人员。");
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
    case ErrorCode::RestoreRefused:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1“%2”不能恢复成这个样子：操作记录里没有这样的状态。请刷新后用修改、审核或退回来改。");
    case ErrorCode::PostingHasRecords:
        return QT_TRANSLATE_NOOP(
            "Error",
            "“%1”在 %2 之后还有 %3 条登记，任期不能到这一天为止。请先处理这些登记，或改最后一天。");
    case ErrorCode::AppraisalEnteredTwice:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 号测评表已由“%2”和“%3”两人录入，不能再由第三人改。两人不一致之处请到复核中核对。");
    case ErrorCode::FileIsDatabase:
        return QT_TRANSLATE_NOOP("Error", "%1 是数据库文件，不能被覆盖。请换一个文件名。");
    case ErrorCode::FileBelongsToDatabase:
        return QT_TRANSLATE_NOOP("Error", "%1 属于数据库 %2，不能被覆盖。请换一个文件名或文件夹。");
    case ErrorCode::FileSuffixWrong:
        return QT_TRANSLATE_NOOP("Error", "文件名 %1 的扩展名不对，应为 %2。请改扩展名。");
    case ErrorCode::OutputsShareName:
        return QT_TRANSLATE_NOOP("Error", "两个文件都要写到 %1。请给它们不同的文件名。");
    case ErrorCode::FileNotRegular:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 不是普通文件（而是设备、管道或文件夹等）。请换一个文件。");
    case ErrorCode::FileNameTooLong:
        return QT_TRANSLATE_NOOP("Error", "文件名太长，系统不接受：%1。请用短一些的文件名。");
    case ErrorCode::FileNameRefused:
        return QT_TRANSLATE_NOOP(
            "Error",
            "文件名“%1”含有路径或不能使用的字符，未打开也未写入。请检查这个附件从哪里来。");
    case ErrorCode::OutputNotWritten:
        return QT_TRANSLATE_NOOP("Error", "结果没有写出去：%1。请检查输出的去处后重试。");
    case ErrorCode::ArchiveMethodUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "压缩包 %1 里的 %2 用了不支持的压缩方式。请用系统自带的“压缩”重新打包。");
    case ErrorCode::DatabaseReplaced:
        return QT_TRANSLATE_NOOP(
            "Error",
            "数据库文件 %1 "
            "已被移走、删除或替换，刚才的内容没有保存。请把数据库另存到别处，再核对原文件。");
    case ErrorCode::DatabaseTampered:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 的内容与校验不符（%2），数字不可信。请从最近的备份恢复。");
    case ErrorCode::DatabaseSchemaForeign:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 里有头雁不认识的触发器、视图或表“%2”，为防篡改未打开。请从最近的备份恢复。");
    case ErrorCode::ScanPageTooCostly:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 第 %2 页太复杂，读取超过了时间或内存限制，已跳过。请重新扫描这一页。");
    case ErrorCode::ScansContradict:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 号测评表在 %2 和 %3 "
                     "上的笔迹不同，像是两张纸用了同一个编号，两张都未采用。请核对原表。");
    case ErrorCode::CharactersWithoutGlyph:
        return QT_TRANSLATE_NOOP(
            "Error",
            "没有字体能显示这些字：%1。它们印成“〓”，不可见的略去不印。请安装含有它们的字体，"
            "或改正原文。");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "已取消，未留下任何文件。");
    }
    return QT_TRANSLATE_NOOP("Error", "发生未知错误。");
}

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
    const QString pattern = QCoreApplication::translate(kContext, sentence(error));
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
