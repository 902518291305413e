// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/rules_sheet.h"

#include "application/messages/rule_words.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <array>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::ReportRuleItem;
using application::ReportRules;

constexpr int kLastColumn = 8;
constexpr double kTextLine = 14;
constexpr int kCharactersPerLine = 140;

int writeAdjustments(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    constexpr int kHeadingRow = WorkbookPlan::kAdjustmentsFirstRow - 2;
    constexpr int kHeadRow = WorkbookPlan::kAdjustmentsFirstRow - 1;
    sheet.merged(
        kHeadingRow, 0, kLastColumn,
        Report::tr("一、加减分（在本季度内生效；合计限于±10分；空行可补登，序号与“汇总”一致）"),
        formats.heading);
    const std::array titles{Report::tr("序号"),     Report::tr("姓名"), Report::tr("村（社区）"),
                            Report::tr("生效日期"), Report::tr("分数"), Report::tr("事由")};
    for (size_t i = 0; i < titles.size(); ++i)
        sheet.text(kHeadRow, static_cast<int>(i), titles[i], formats.head);
    sheet.merged(kHeadRow, kAdjustmentReason, kLastColumn, titles.back(), formats.head);
    int row = WorkbookPlan::kAdjustmentsFirstRow;
    for (size_t i = 0; i < plan.report.postings.size(); ++i) {
        const application::ReportPosting& posting = plan.report.postings[i];
        for (const application::ReportAdjustment& adjustment : posting.adjustments) {
            sheet.number(row, kAdjustmentNumber, static_cast<double>(i) + 1, formats.integer);
            sheet.text(row, kAdjustmentName, posting.personName, formats.centre);
            sheet.text(row, kAdjustmentUnit, posting.unitName, formats.text);
            sheet.date(row, kAdjustmentDate, adjustment.effectiveOn, formats.date);
            sheet.number(row, kAdjustmentPoints, adjustment.points.toString().toDouble(),
                         formats.decimal);
            sheet.merged(row, kAdjustmentReason, kLastColumn, adjustment.reason, formats.text);
            ++row;
        }
    }
    for (; row <= plan.adjustmentsLastRow; ++row) {
        for (int column = 0; column <= kLastColumn; ++column)
            sheet.blank(row, column, formats.input);
    }
    return row;
}

int writeVersion(Sheet& sheet, const ReportRules& rules, const WorkbookFormats& formats, int row)
{
    const QString valid =
        rules.valid.last
            ? Report::tr("%1 至 %2", "first day, last day")
                  .arg(longDate(rules.valid.first), longDate(*rules.valid.last))
            : Report::tr("%1 起", "first day, still valid").arg(longDate(rules.valid.first));
    sheet.merged(row, 0, kLastColumn,
                 Report::tr("清单版本 %1　%2　适用：%3　有效期：%4")
                     .arg(rules.checklistCode, rules.checklistTitle,
                          rules.category.isEmpty() ? Report::tr("全部") : rules.category, valid),
                 formats.heading);
    const QString recordLimit = rules.lateUntilDays
                                    ? Report::tr("截止日后 %1 天").arg(*rules.lateUntilDays)
                                    : Report::tr("不限");
    sheet.merged(row + 1, 0, kLastColumn,
                 Report::tr("逾期得分比例：%1%　最低在岗比例：%2%　补报期限：%3")
                     .arg(rules.lateCreditPercent.toString(),
                          QString::number(rules.minCoveragePercent), recordLimit),
                 formats.note);
    const std::array titles{
        Report::tr("编码"),     Report::tr("清单项"),     QString(),
        Report::tr("周期"),     Report::tr("每期数"),     Report::tr("分值"),
        Report::tr("宽限天数"), Report::tr("到岗后月数"), Report::tr("认可的类型")};
    row += 2;
    for (size_t i = 0; i < titles.size(); ++i)
        sheet.text(row, static_cast<int>(i), titles[i], formats.head);
    sheet.merged(row, 1, 2, titles[1], formats.head);
    for (const ReportRuleItem& item : rules.items) {
        ++row;
        sheet.text(row, 0, item.code, formats.centre);
        sheet.merged(row, 1, 2, item.title, formats.text);
        sheet.text(row, 3, cadenceWord(item.cadence), formats.centre);
        sheet.number(row, 4, item.required, formats.integer);
        sheet.number(row, 5, item.points.toString().toDouble(), formats.decimal);
        sheet.number(row, 6, item.graceDays, formats.integer);
        if (item.cadence == domain::Cadence::Once)
            sheet.number(row, 7, item.dueMonths, formats.integer);
        else
            sheet.blank(row, 7, formats.integer);
        QStringList kinds;
        for (const QString& kind : item.kinds)
            kinds += application::kindWord(kind);
        sheet.text(row, 8, kinds.join(Report::tr("、")), formats.text);
    }
    return row + 2;
}

QStringList ruleSentences()
{
    return {
        Report::tr("归属：每项应完成事项归属其应完成日所在的月、季、年。%1").arg(weekRule()),
        Report::tr("截止日＝应完成日＋宽限天数。只有已审核、登记日不晚于截至日的登记才算数。"),
        Report::tr(
            "状态：截止日当天或之前登记足数为“按时”；之后登记足数为“逾期完成”；已过截止日仍未"
            "足数为“逾期未完成”；未到截止日为“待完成”；请假、免计日使在岗天数低于最低在岗比例的"
            "为“免计”。会议以出席情况为准，缺席即“逾期未完成”。"),
        Report::tr(
            "完成率＝（按时＋逾期完成）÷（按时＋逾期完成＋逾期未完成＋待完成）；序时完成率＝（按"
            "时＋逾期完成）÷（按时＋逾期完成＋逾期未完成）；按时率＝按时÷（按时＋逾期完成＋逾期未"
            "完成）。没有分母的显示“—”。比率保留四位小数，四舍五入。"),
        Report::tr(
            "得分：每一有已判定事项的清单项，得分率＝（按时数＋逾期完成数×逾期得分比例）÷已判定数"
            "；基础分＝100×Σ（分值×得分率）÷Σ分值；加上限于±10分的加减分合计，不低于0分，四"
            "舍五入到两位小数。分值在季度内有变动的，用该项最后一个已判定事项的分值。尚有待完成事"
            "项的为阶段分。"),
        Report::tr(
            "名次按得分由高到低，同分同名次，其后名次顺延空出；类别名次在同一类别的村（社区）中排"
            "列。"),
        Report::tr(
            "计算方法：“明细”右侧折叠的辅助列给出每行的得分率（×100）、本项判定数、计分分值（未判"
            "定的为0）；“汇总”右侧折叠的辅助列给出判定数的最小公倍数K、计分分子Σ（计分分值×得分"
            "率×K÷判定数）与计分分母Σ（计分分值×K÷判定数），全部是整数，因此得分没有浮点误差。"
            "数字过于零碎、整数放不下时，K取1，按小数计算。"),
        Report::tr("“先后”是应完成日在该任职各行中的次序，用来找出分值变动时最后一个已判定事项。")};
}

} // namespace

void writeRulesSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    constexpr std::array<double, kLastColumn + 1> widths{8, 14, 26, 12, 9, 9, 10, 11, 42};
    for (size_t i = 0; i < widths.size(); ++i)
        sheet.columnWidth(static_cast<int>(i), widths[i]);
    sheet.merged(0, 0, kLastColumn, Report::tr("%1 规则").arg(plan.report.title), formats.title);
    sheet.rowHeight(0, 30);
    sheet.merged(1, 0, kLastColumn, plan.infoLine(), formats.note);
    int row = writeAdjustments(sheet, plan, formats) + 1;
    sheet.merged(row, 0, kLastColumn, Report::tr("二、清单与参数"), formats.heading);
    row += 1;
    for (const ReportRules& rules : plan.report.rules)
        row = writeVersion(sheet, rules, formats, row);
    sheet.merged(row, 0, kLastColumn, Report::tr("三、计算规则"), formats.heading);
    for (const QString& sentence : ruleSentences()) {
        ++row;
        sheet.merged(row, 0, kLastColumn, sentence, formats.note);
        const int lines = 1 + displayWidth(sentence) / kCharactersPerLine;
        sheet.rowHeight(row, kTextLine * lines);
    }
    sheet.pageSetup(1, 0, row, kLastColumn);
}

} // namespace touyan::reports
