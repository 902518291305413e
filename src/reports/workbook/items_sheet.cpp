// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/items_sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/summary_sheet.h"

#include <algorithm>
#include <array>
#include <vector>

namespace touyan::reports {

namespace {

using application::ReportItemResult;
using domain::ObligationState;

enum FixedColumn { kNumber, kName, kUnit, kFirstItem };
constexpr int kColumnsPerItem = 3;
constexpr int kNumberRow = 3; ///< item numbers, which the formulas compare with
constexpr int kTitleRow = 4;
constexpr int kPartRow = 5;
constexpr int kFirstRow = WorkbookPlan::kItemsFirstRow;

int itemColumn(size_t item)
{
    return kFirstItem + static_cast<int>(item) * kColumnsPerItem;
}

void writeParts(Sheet& sheet, int column, const WorkbookFormats& formats)
{
    sheet.text(kPartRow, column, Report::tr("应"), formats.head);
    sheet.text(kPartRow, column + 1, Report::tr("完"), formats.head);
    sheet.text(kPartRow, column + 2, Report::tr("完成率"), formats.head);
    sheet.columnWidth(column, 4);
    sheet.columnWidth(column + 1, 4);
    sheet.columnWidth(column + 2, 8.5);
}

void writeHead(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
               int totalColumn)
{
    const int lastColumn = totalColumn + kColumnsPerItem - 1;
    sheet.merged(0, 0, lastColumn, Report::tr("%1 分项").arg(plan.report.title), formats.title);
    sheet.rowHeight(0, 30);
    sheet.merged(1, 0, lastColumn, plan.infoLine(), formats.note);
    sheet.merged(
        2, 0, lastColumn,
        Report::tr("应：应完成数（不含免计）；完：按时与逾期完成数之和；完成率＝完÷应，没有应完"
                   "成的显示“—”。%1")
            .arg(weekRule()),
        formats.note);
    sheet.merged(kNumberRow, kNumber, kUnit, Report::tr("项号"), formats.head);
    sheet.merged(kTitleRow, kNumber, kUnit, Report::tr("清单项"), formats.head);
    sheet.text(kPartRow, kNumber, Report::tr("序号"), formats.head);
    sheet.text(kPartRow, kName, Report::tr("姓名"), formats.head);
    sheet.text(kPartRow, kUnit, Report::tr("村（社区）"), formats.head);
    sheet.columnWidth(kNumber, 5);
    sheet.columnWidth(kName, 9);
    sheet.columnWidth(kUnit, 15);
    for (size_t item = 0; item < plan.report.items.size(); ++item) {
        const application::ReportItem& own = plan.report.items[item];
        const int column = itemColumn(item);
        // A number in the first of the merged cells, for the formulas.
        sheet.merged(kNumberRow, column, column + kColumnsPerItem - 1, QString(), formats.head);
        sheet.number(kNumberRow, column, static_cast<double>(item) + 1, formats.head);
        sheet.merged(kTitleRow, column, column + kColumnsPerItem - 1, own.code + u'\n' + own.title,
                     formats.head);
        writeParts(sheet, column, formats);
    }
    sheet.merged(kNumberRow, totalColumn, lastColumn, QString(), formats.head);
    sheet.merged(kTitleRow, totalColumn, lastColumn, Report::tr("合计"), formats.head);
    writeParts(sheet, totalColumn, formats);
    int longest = 0;
    for (const application::ReportItem& item : plan.report.items)
        longest = std::max(longest, displayWidth(item.title));
    constexpr int kTitleWidth = 15;
    const int lines = 2 + longest / kTitleWidth;
    sheet.rowHeight(kTitleRow, 14.0 * lines);
}

/// Counts of the items of one posting, by number.
std::vector<domain::StateCounts> countsByItem(const WorkbookPlan& plan,
                                              const application::ReportPosting& posting)
{
    std::vector<domain::StateCounts> counts(plan.report.items.size());
    for (const ReportItemResult& result : posting.items) {
        const auto found = std::find_if(
            plan.report.items.begin(), plan.report.items.end(),
            [&](const application::ReportItem& item) { return item.code == result.itemCode; });
        if (found != plan.report.items.end())
            counts[static_cast<size_t>(found - plan.report.items.begin())] = result.counts;
    }
    return counts;
}

void writeRateOf(Sheet& sheet, int row, int column, const domain::StateCounts& counts,
                 lxw_format* format)
{
    writeRate(sheet, row, column + 2, cellName(row, column + 1), cellName(row, column),
              counts.completionRate(), format);
}

/// Sums of the item columns of a row.
void writeRowTotal(Sheet& sheet, int row, int totalColumn, size_t items,
                   const domain::StateCounts& counts, lxw_format* integer, lxw_format* percent)
{
    const std::array<int, 2> values{counts.owed(), counts.done()};
    for (int part = 0; part < 2; ++part) {
        std::string formula = "=0";
        for (size_t item = 0; item < items; ++item)
            formula += '+' + cellName(row, itemColumn(item) + part);
        sheet.formula(row, totalColumn + part, formula, values[static_cast<size_t>(part)], integer);
    }
    writeRateOf(sheet, row, totalColumn, counts, percent);
}

void writePosting(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                  size_t index, int totalColumn)
{
    const application::ReportPosting& posting = plan.report.postings[index];
    const PostingRows& rows = plan.postings[index];
    const int row = kFirstRow + static_cast<int>(index);
    sheet.number(row, kNumber, static_cast<double>(index) + 1, formats.integer);
    sheet.text(row, kName, posting.personName, formats.centre);
    sheet.text(row, kUnit, posting.unitName, formats.text);
    const std::vector<domain::StateCounts> counts = countsByItem(plan, posting);
    const std::string items =
        plan.details + fixedRange(rows.first, kDetailsItem, rows.last, kDetailsItem);
    const std::string states =
        plan.details + fixedRange(rows.first, kDetailsState, rows.last, kDetailsState);
    const std::string exempt = formulaText(stateWord(ObligationState::Exempt));
    const std::string onTime = formulaText(stateWord(ObligationState::OnTime));
    const std::string late = formulaText(stateWord(ObligationState::Late));
    for (size_t item = 0; item < counts.size(); ++item) {
        const int column = itemColumn(item);
        if (rows.isEmpty()) {
            sheet.number(row, column, 0, formats.integer);
            sheet.number(row, column + 1, 0, formats.integer);
        } else {
            const std::string number = columnName(column) + '$' + std::to_string(kNumberRow + 1);
            const std::string ofItem = items + ',' + number;
            const std::string countOf = "COUNTIFS(" + ofItem + ',' + states + ',';
            sheet.formula(row, column, "=COUNTIFS(" + ofItem + ")-" + countOf + exempt + ')',
                          counts[item].owed(), formats.integer);
            sheet.formula(row, column + 1, '=' + countOf + onTime + ")+" + countOf + late + ')',
                          counts[item].done(), formats.integer);
        }
        writeRateOf(sheet, row, column, counts[item], formats.percent);
    }
    writeRowTotal(sheet, row, totalColumn, counts.size(), posting.counts, formats.integer,
                  formats.percent);
}

void writeTotals(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats,
                 int lastRow, int totalColumn)
{
    const int row = lastRow + 1;
    sheet.merged(row, kNumber, kUnit, Report::tr("合计"), formats.totalText);
    for (size_t item = 0; item < plan.report.items.size(); ++item) {
        const domain::StateCounts& counts = plan.report.items[item].counts;
        const int column = itemColumn(item);
        const std::array<int, 2> values{counts.owed(), counts.done()};
        for (int part = 0; part < 2; ++part) {
            sheet.formula(row, column + part,
                          "=SUM(" + fixedRange(kFirstRow, column + part, lastRow, column + part) +
                              ')',
                          values[static_cast<size_t>(part)], formats.totalInteger);
        }
        writeRateOf(sheet, row, column, counts, formats.totalPercent);
    }
    writeRowTotal(sheet, row, totalColumn, plan.report.items.size(), plan.report.total,
                  formats.totalInteger, formats.totalPercent);
}

} // namespace

void writeItemsSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    const int totalColumn = itemColumn(plan.report.items.size());
    writeHead(sheet, plan, formats, totalColumn);
    const int lastRow = kFirstRow + static_cast<int>(plan.postings.size()) - 1;
    for (size_t i = 0; i < plan.postings.size(); ++i)
        writePosting(sheet, plan, formats, i, totalColumn);
    int printedTo = kFirstRow;
    if (!plan.postings.empty()) {
        writeTotals(sheet, plan, formats, lastRow, totalColumn);
        printedTo = lastRow + 1;
    }
    sheet.pageSetup(kPartRow, kFirstItem, printedTo, totalColumn + kColumnsPerItem - 1);
}

} // namespace touyan::reports
