// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/summary_sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/rules_sheet.h"

#include <array>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::ReportPosting;

/// Columns of the states, in the order of kStates.
constexpr std::array kStateColumns{kSummaryOnTime, kSummaryLate, kSummaryOverdue, kSummaryPending,
                                   kSummaryExempt};
constexpr double kHundredths = 100.0;

std::array<int, kStates.size()> countsOf(const domain::StateCounts& counts)
{
    return {counts.onTime, counts.late, counts.overdue, counts.pending, counts.exempt};
}

std::string detailsRange(const WorkbookPlan& plan, const PostingRows& rows, int column)
{
    return plan.details + fixedRange(rows.first, column, rows.last, column);
}

/// owed, decided and the rates of a row; the same for the total row.
void writeRates(Sheet& sheet, int row, const domain::StateCounts& counts, lxw_format* integer,
                lxw_format* percent)
{
    const std::string onTime = cellName(row, kSummaryOnTime);
    const std::string late = cellName(row, kSummaryLate);
    const std::string overdue = cellName(row, kSummaryOverdue);
    const std::string pending = cellName(row, kSummaryPending);
    const std::string owed = cellName(row, kSummaryOwed);
    const std::string done = '(' + onTime + '+' + late + ')';
    const std::string decided = '(' + onTime + '+' + late + '+' + overdue + ')';
    sheet.formula(row, kSummaryOwed, '=' + onTime + '+' + late + '+' + overdue + '+' + pending,
                  counts.owed(), integer);
    writeRate(sheet, row, kSummaryCompletion, done, owed, counts.completionRate(), percent);
    writeRate(sheet, row, kSummaryToDate, done, decided, counts.toDateRate(), percent);
    writeRate(sheet, row, kSummaryOnTimeRate, onTime, decided, counts.onTimeRate(), percent);
}

/// The score (rules 2.4) as a formula over the helper columns of the row, 计分分子 n and 计分分母
/// d. With K the least common multiple of the items' decided counts D, and points P and credits c
/// scaled to whole numbers,
///   base = 100 × Σ P·c/(100·s·D) / Σ P = n / (s·d),  n = Σ P·c·(K/D),  d = Σ P·(K/D),
/// where s is the scale of the credits. Every term is a whole number below 10^14, which a
/// spreadsheet holds exactly, so half up in hundredths is INT((200·n + s·d) / (2·s·d)): the only
/// division is correctly rounded and cannot reach the next whole number wrongly while the divisor
/// stays below 10^10. Where points or credits are so unwieldy that these limits would be passed,
/// the row is computed in floating point, with a guard of 10^-9 for the ties.
std::string scoreFormula(const PostingRows& rows, int row)
{
    const ScoreScales& scales = rows.scales;
    const std::string n = cellName(row, kSummaryNumerator);
    const std::string d = cellName(row, kSummaryDenominator);
    const std::string adjustment = cellName(row, kSummaryAdjustment);
    std::string hundredths;
    if (!scales.isExact) {
        return "=IF(" + d + "=0,\"—\",MAX(0,ROUND(" + n + '/' + d + '+' + adjustment +
               "+0.000000001,2)))";
    }
    const std::string s = std::to_string(scales.credit);
    if (scales.adjustment == 1) {
        hundredths = "INT((200*" + n + '+' + s + '*' + d + ")/(2*" + s + '*' + d + "))+ROUND(100*" +
                     adjustment + ",0)";
    } else {
        const std::string a = std::to_string(scales.adjustment);
        hundredths = "INT((200*" + a + '*' + n + "+(2*ROUND(100*" + a + '*' + adjustment + ",0)+" +
                     a + ")*" + s + '*' + d + ")/(2*" + a + '*' + s + '*' + d + "))";
    }
    return "=IF(" + d + "=0,\"—\",MAX(0," + hundredths + ")/100)";
}

void writeScore(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                size_t index, int row)
{
    const ReportPosting& posting = plan.report.postings[index];
    const PostingRows& rows = plan.postings[index];
    const QByteArray none = noNumber().toUtf8();

    const std::string numbers =
        plan.rules + fixedRange(WorkbookPlan::kAdjustmentsFirstRow, kAdjustmentNumber,
                                plan.adjustmentsLastRow, kAdjustmentNumber);
    const std::string points =
        plan.rules + fixedRange(WorkbookPlan::kAdjustmentsFirstRow, kAdjustmentPoints,
                                plan.adjustmentsLastRow, kAdjustmentPoints);
    sheet.formula(row, kSummaryAdjustment,
                  "=MAX(-10,MIN(10,ROUND(SUMIFS(" + points + ',' + numbers + ',' +
                      cellName(row, kSummaryNumber) + "),6)))",
                  posting.adjustmentApplied.toString().toDouble(), formats.decimal);

    const std::string multiple = cellName(row, kSummaryMultiple);
    const std::string decided = detailsRange(plan, rows, kDetailsDecidedOfItem);
    const std::string scorePoints = detailsRange(plan, rows, kDetailsScorePoints);
    const std::string credit = detailsRange(plan, rows, kDetailsCredit);
    if (rows.scales.isExact)
        sheet.formula(row, kSummaryMultiple, "=LCM(" + decided + ')',
                      static_cast<double>(rows.scales.multiple), formats.integer);
    else
        sheet.number(row, kSummaryMultiple, 1, formats.integer);
    sheet.formula(row, kSummaryNumerator,
                  "=SUMPRODUCT(" + scorePoints + '*' + credit + "*(" + multiple + '/' + decided +
                      "))",
                  rows.scales.numerator, formats.decimal);
    sheet.formula(row, kSummaryDenominator,
                  "=SUMPRODUCT(" + scorePoints + "*(" + multiple + '/' + decided + "))",
                  rows.scales.denominator, formats.decimal);
    if (posting.score)
        sheet.formula(row, kSummaryScore, scoreFormula(rows, row),
                      posting.score->hundredths / kHundredths, formats.score);
    else
        sheet.formula(row, kSummaryScore, scoreFormula(rows, row), none, formats.score);
}

/// Ranks by the rounded score; equal scores share a rank and the next is skipped. The category is
/// compared exactly, letter by letter, as the program does; wildcards of COUNTIFS would not.
void writeRanks(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                size_t index, int row, int lastRow)
{
    const ReportPosting& posting = plan.report.postings[index];
    const QByteArray none = noNumber().toUtf8();
    const std::string score = cellName(row, kSummaryScore);
    const std::string scores =
        fixedRange(WorkbookPlan::kFirstRow, kSummaryScore, lastRow, kSummaryScore);
    const std::string categories =
        fixedRange(WorkbookPlan::kFirstRow, kSummaryCategory, lastRow, kSummaryCategory);
    const std::string rank =
        "=IF(ISNUMBER(" + score + "),RANK(" + score + ',' + scores + "),\"—\")";
    const std::string categoryRank = "=IF(ISNUMBER(" + score + "),SUMPRODUCT(EXACT(" + categories +
                                     ',' + cellName(row, kSummaryCategory) + ")*ISNUMBER(" +
                                     scores + ")*(" + scores + '>' + score + "))+1,\"—\")";
    if (posting.rank)
        sheet.formula(row, kSummaryRank, rank, *posting.rank, formats.integer);
    else
        sheet.formula(row, kSummaryRank, rank, none, formats.integer);
    if (posting.categoryRank)
        sheet.formula(row, kSummaryCategoryRank, categoryRank, *posting.categoryRank,
                      formats.integer);
    else
        sheet.formula(row, kSummaryCategoryRank, categoryRank, none, formats.integer);
}

QString dispatchText(const ReportPosting& posting)
{
    const QString level = dispatchLevelWord(posting.dispatchLevel);
    return level.isEmpty() || posting.dispatchingUnit.isEmpty()
               ? posting.dispatchingUnit + level
               : Report::tr("%1（%2）").arg(posting.dispatchingUnit, level);
}

void writePosting(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                  size_t index, int lastRow)
{
    const ReportPosting& posting = plan.report.postings[index];
    const PostingRows& rows = plan.postings[index];
    const int row = WorkbookPlan::kFirstRow + static_cast<int>(index);
    sheet.number(row, kSummaryNumber, static_cast<double>(index) + 1, formats.integer);
    sheet.text(row, kSummaryCode, posting.postingCode, formats.centre);
    sheet.text(row, kSummaryName, posting.personName, formats.centre);
    sheet.text(row, kSummaryUnit, posting.unitName, formats.text);
    sheet.text(row, kSummaryCategory, posting.category, formats.centre);
    sheet.text(row, kSummaryDispatch, dispatchText(posting), formats.text);

    const auto counts = countsOf(posting.counts);
    for (size_t i = 0; i < kStates.size(); ++i) {
        if (rows.isEmpty()) {
            sheet.number(row, kStateColumns[i], counts[i], formats.integer);
            continue;
        }
        sheet.formula(row, kStateColumns[i],
                      "=COUNTIF(" + detailsRange(plan, rows, kDetailsState) + ',' +
                          formulaText(stateWord(kStates[i])) + ')',
                      counts[i], formats.integer);
    }
    writeRates(sheet, row, posting.counts, formats.integer, formats.percent);
    if (!rows.isEmpty())
        writeScore(sheet, plan, formats, index, row);
    writeRanks(sheet, plan, formats, index, row, lastRow);
    const QString provisional = Report::tr("阶段分");
    sheet.formula(row, kSummaryRemark,
                  "=IF(AND(ISNUMBER(" + cellName(row, kSummaryScore) + ")," +
                      cellName(row, kSummaryPending) + ">0)," + formulaText(provisional) + ",\"\")",
                  posting.score && posting.provisional ? provisional.toUtf8() : QByteArray(),
                  formats.centre);
}

void writeTotal(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats, int lastRow)
{
    const int row = lastRow + 1;
    sheet.merged(row, kSummaryNumber, kSummaryDispatch, Report::tr("合计"), formats.totalText);
    const auto counts = countsOf(plan.report.total);
    for (size_t i = 0; i < kStates.size(); ++i) {
        sheet.formula(
            row, kStateColumns[i],
            "=SUM(" +
                fixedRange(WorkbookPlan::kFirstRow, kStateColumns[i], lastRow, kStateColumns[i]) +
                ')',
            counts[i], formats.totalInteger);
    }
    writeRates(sheet, row, plan.report.total, formats.totalInteger, formats.totalPercent);
    for (int column = kSummaryAdjustment; column <= kSummaryRemark; ++column)
        sheet.blank(row, column, formats.totalText);
}

void writeHead(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    struct Column
    {
        QString title;
        double width;
    };
    const std::array<Column, kSummaryDenominator + 1> columns{
        {{Report::tr("序号"), 5},          {Report::tr("派驻编号"), 9},
         {Report::tr("姓名"), 9},          {Report::tr("村（社区）"), 15},
         {Report::tr("类别"), 10},         {Report::tr("派出单位"), 22},
         {Report::tr("应完成"), 7},        {Report::tr("按时"), 6},
         {Report::tr("逾期完成"), 6},      {Report::tr("逾期未完成"), 7},
         {Report::tr("待完成"), 6},        {Report::tr("免计"), 6},
         {Report::tr("完成率"), 9},        {Report::tr("序时完成率"), 9},
         {Report::tr("按时率"), 9},        {Report::tr("加减分"), 7},
         {Report::tr("得分"), 8},          {Report::tr("名次"), 6},
         {Report::tr("类别名次"), 6},      {Report::tr("备注"), 8},
         {Report::tr("判定数公倍数"), 12}, {Report::tr("计分分子"), 12},
         {Report::tr("计分分母"), 12}}};
    sheet.merged(0, 0, kSummaryRemark, plan.report.title, formats.title);
    sheet.rowHeight(0, 30);
    sheet.merged(1, 0, kSummaryRemark, plan.infoLine(), formats.note);
    sheet.merged(2, 0, kSummaryOnTimeRate, weekRule(), formats.note);
    for (size_t i = 0; i < columns.size(); ++i) {
        sheet.text(WorkbookPlan::kHeaderRow, static_cast<int>(i), columns[i].title, formats.head);
        sheet.columnWidth(static_cast<int>(i), columns[i].width);
    }
    int unit = 0;
    int category = 0;
    int dispatch = 0;
    for (const ReportPosting& posting : plan.report.postings) {
        unit = std::max(unit, displayWidth(posting.unitName));
        category = std::max(category, displayWidth(posting.category));
        dispatch = std::max(dispatch, displayWidth(dispatchText(posting)));
    }
    sheet.columnWidth(kSummaryUnit, fittedWidth(columns[kSummaryUnit].width, unit, 30));
    sheet.columnWidth(kSummaryCategory, fittedWidth(columns[kSummaryCategory].width, category, 20));
    sheet.columnWidth(kSummaryDispatch, fittedWidth(columns[kSummaryDispatch].width, dispatch, 36));
    sheet.rowHeight(WorkbookPlan::kHeaderRow, 30);
    sheet.foldedColumns(kSummaryMultiple, kSummaryDenominator, 12);

    // The rows of a posting on 明细 are a fixed range: tells when somebody sorted them away.
    const int last = plan.detailsLastRow;
    if (last > WorkbookPlan::kFirstRow) {
        const std::string next = plan.details + fixedRange(WorkbookPlan::kFirstRow + 1,
                                                           kDetailsPosting, last, kDetailsPosting);
        const std::string previous =
            plan.details +
            fixedRange(WorkbookPlan::kFirstRow, kDetailsPosting, last - 1, kDetailsPosting);
        sheet.formula(2, kSummaryAdjustment,
                      "=IF(SUMPRODUCT(--(" + next + '<' + previous + "))=0,\"\"," +
                          formulaText(Report::tr("⚠ 明细顺序已变，请按序号排回")) + ')',
                      QByteArray(), formats.warning);
    }
}

} // namespace

std::string rateFormula(const std::string& numerator, const std::string& denominator)
{
    return "=IF(" + denominator + "=0,\"—\",INT((20000*" + numerator + '+' + denominator + ")/(2*" +
           denominator + "))/10000)";
}

void writeRate(Sheet& sheet, int row, int column, const std::string& numerator,
               const std::string& denominator, const std::optional<domain::Rate>& value,
               lxw_format* format)
{
    const std::string formula = rateFormula(numerator, denominator);
    if (value)
        sheet.formula(row, column, formula, value->tenThousandths() / 10'000.0, format);
    else
        sheet.formula(row, column, formula, noNumber().toUtf8(), format);
}

void writeSummarySheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    writeHead(sheet, plan, formats);
    const int lastRow = WorkbookPlan::kFirstRow + static_cast<int>(plan.postings.size()) - 1;
    for (size_t i = 0; i < plan.postings.size(); ++i)
        writePosting(sheet, plan, formats, i, lastRow);
    const int printedTo = plan.postings.empty() ? WorkbookPlan::kFirstRow : lastRow + 1;
    if (plan.postings.empty())
        sheet.merged(printedTo, 0, kSummaryRemark, Report::tr("本季度没有应完成的事项。"),
                     formats.centre);
    else
        writeTotal(sheet, plan, formats, lastRow);
    sheet.pageSetup(WorkbookPlan::kHeaderRow, kSummaryUnit, printedTo, kSummaryRemark);
}

} // namespace touyan::reports
