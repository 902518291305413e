// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/charts_sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/summary_sheet.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace touyan::reports {

namespace {

using application::ReportPosting;

enum ItemColumn {
    kItemNumber,
    kItemTitle,
    kItemFirstState,
    kItemCompletion = kItemFirstState + 5,
    kItemToDate,
    kItemOnTime,
};
constexpr int kLastColumn = kItemOnTime;
constexpr std::array<double, kLastColumn + 1> kWidths{5, 46, 9, 9, 11, 9, 9, 11, 11, 11};
constexpr int kHeadRow = 2;
constexpr int kFirstItemRow = 3;
constexpr int kPixelsPerRow = 20;
constexpr int kChartWidth = 955;
constexpr int kItemChartRows = 16;
/// So small that the columns fit the page even where the workbook's font is missing and a wider one
/// sets the width of the columns.
constexpr int kPrintPercent = 68;
/// What fits under the repeated title on a landscape A4 page at that size.
constexpr int kRowsPerPage = 40;
constexpr int kExtraChartRows = 4; ///< title and axis of a chart beside its table
constexpr int kScoresPerChart = kRowsPerPage - kExtraChartRows - 1;
constexpr std::array<unsigned, 3> kRateColours{0x5B7DB1, 0xA7B6CF, 0x3F7F5F};

std::array<int, kStates.size()> countsOf(const domain::StateCounts& counts)
{
    return {counts.onTime, counts.late, counts.overdue, counts.pending, counts.exempt};
}

void writeItemTable(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    sheet.text(kHeadRow, kItemNumber, Report::tr("项号"), formats.head);
    sheet.text(kHeadRow, kItemTitle, Report::tr("清单项"), formats.head);
    for (size_t i = 0; i < kStates.size(); ++i)
        sheet.text(kHeadRow, kItemFirstState + static_cast<int>(i), stateWord(kStates[i]),
                   formats.head);
    sheet.text(kHeadRow, kItemCompletion, Report::tr("完成率"), formats.head);
    sheet.text(kHeadRow, kItemToDate, Report::tr("序时完成率"), formats.head);
    sheet.text(kHeadRow, kItemOnTime, Report::tr("按时率"), formats.head);

    const std::string items = plan.details + fixedRange(WorkbookPlan::kFirstRow, kDetailsItem,
                                                        plan.detailsLastRow, kDetailsItem);
    const std::string states = plan.details + fixedRange(WorkbookPlan::kFirstRow, kDetailsState,
                                                         plan.detailsLastRow, kDetailsState);
    for (size_t i = 0; i < plan.report.items.size(); ++i) {
        const application::ReportItem& item = plan.report.items[i];
        const int row = kFirstItemRow + static_cast<int>(i);
        sheet.number(row, kItemNumber, static_cast<double>(i) + 1, formats.integer);
        sheet.text(row, kItemTitle, item.code + u' ' + item.title, formats.text);
        const auto counts = countsOf(item.counts);
        for (size_t s = 0; s < kStates.size(); ++s) {
            sheet.formula(row, kItemFirstState + static_cast<int>(s),
                          "=COUNTIFS(" + items + ',' + cellName(row, kItemNumber) + ',' + states +
                              ',' + formulaText(stateWord(kStates[s])) + ')',
                          counts[s], formats.integer);
        }
        const std::string onTime = cellName(row, kItemFirstState);
        const std::string done = '(' + onTime + '+' + cellName(row, kItemFirstState + 1) + ')';
        const std::string decided = '(' + onTime + '+' + cellName(row, kItemFirstState + 1) + '+' +
                                    cellName(row, kItemFirstState + 2) + ')';
        const std::string owed = '(' + decided + '+' + cellName(row, kItemFirstState + 3) + ')';
        writeRate(sheet, row, kItemCompletion, done, owed, item.counts.completionRate(),
                  formats.percent);
        writeRate(sheet, row, kItemToDate, done, decided, item.counts.toDateRate(),
                  formats.percent);
        writeRate(sheet, row, kItemOnTime, onTime, decided, item.counts.onTimeRate(),
                  formats.percent);
    }
}

lxw_chart_series* addSeries(lxw_chart* chart, const WorkbookPlan& plan, int titleColumn,
                            int valueColumn, int headRow, int firstRow, int lastRow,
                            unsigned colour)
{
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray name = plan.chartsName.toUtf8();
    const auto first = static_cast<lxw_row_t>(firstRow);
    const auto last = static_cast<lxw_row_t>(lastRow);
    chart_series_set_name_range(series, name.constData(), static_cast<lxw_row_t>(headRow),
                                static_cast<lxw_col_t>(valueColumn));
    chart_series_set_categories(series, name.constData(), first,
                                static_cast<lxw_col_t>(titleColumn), last,
                                static_cast<lxw_col_t>(titleColumn));
    chart_series_set_values(series, name.constData(), first, static_cast<lxw_col_t>(valueColumn),
                            last, static_cast<lxw_col_t>(valueColumn));
    lxw_chart_fill fill{};
    fill.color = colour;
    chart_series_set_fill(series, &fill);
    return series;
}

/// A horizontal bar chart whose first category stands on top.
lxw_chart* addBars(lxw_workbook* workbook, uint8_t type, const QString& title)
{
    lxw_chart* chart = workbook_add_chart(workbook, type);
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    lxw_chart_font axisFont{};
    axisFont.size = 8;
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_title_set_name_font(chart, &titleFont);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_interval_unit(chart->y_axis, 1); // no category without its name
    chart_axis_set_num_font(chart->x_axis, &axisFont);
    chart_axis_set_num_font(chart->y_axis, &axisFont);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    return chart;
}

void insert(Sheet& sheet, lxw_chart* chart, int row, int column, int width, int height)
{
    constexpr double kDefaultWidth = 480;
    constexpr double kDefaultHeight = 288;
    lxw_chart_options options{};
    options.x_scale = width / kDefaultWidth;
    options.y_scale = height / kDefaultHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(sheet.raw(), static_cast<lxw_row_t>(row),
                               static_cast<lxw_col_t>(column), chart, &options);
}

/// Rows where a page begins. Excel ignores them on sheets that are fitted to a width, so this one
/// is printed at a size that its columns are made for.
class PageBreaks
{
public:
    /// Begins a new page at the row unless a block of so many rows still fits on this one.
    void keepTogether(int row, int rows)
    {
        if (row + rows - m_pageStart > kRowsPerPage && row > m_pageStart) {
            m_rows.push_back(static_cast<lxw_row_t>(row));
            m_pageStart = row;
        }
    }
    void apply(Sheet& sheet)
    {
        m_rows.push_back(0);
        worksheet_set_h_pagebreaks(sheet.raw(), m_rows.data());
        worksheet_set_print_scale(sheet.raw(), kPrintPercent);
    }

private:
    std::vector<lxw_row_t> m_rows;
    int m_pageStart = kHeadRow;
};

/// Stacked states of every item, then the rates. Items without a rate would look like 0 %: they are
/// left out of the rates, not drawn as nothing.
int insertItemCharts(Sheet& sheet, lxw_workbook* workbook, const WorkbookPlan& plan,
                     const WorkbookFormats& formats, PageBreaks& breaks, int row)
{
    const int lastItemRow = kFirstItemRow + static_cast<int>(plan.report.items.size()) - 1;
    lxw_chart* states =
        addBars(workbook, LXW_CHART_BAR_STACKED, Report::tr("各清单项完成情况（项次）"));
    constexpr size_t kDrawnStates = 4; // all but 免计
    for (size_t i = 0; i < kDrawnStates; ++i)
        addSeries(states, plan, kItemTitle, kItemFirstState + static_cast<int>(i), kHeadRow,
                  kFirstItemRow, lastItemRow, kStateColours[i]);
    breaks.keepTogether(row, kItemChartRows);
    insert(sheet, states, row, 0, kChartWidth, kItemChartRows * kPixelsPerRow);
    row += kItemChartRows + 1;

    // A chart needs one range; the items with all three rates are the rows between gaps.
    std::vector<std::pair<int, int>> runs;
    for (size_t i = 0; i < plan.report.items.size(); ++i) {
        const int itemRow = kFirstItemRow + static_cast<int>(i);
        if (plan.report.items[i].counts.decided() == 0)
            continue;
        if (!runs.empty() && runs.back().second == itemRow - 1)
            runs.back().second = itemRow;
        else
            runs.emplace_back(itemRow, itemRow);
    }
    if (runs.empty())
        return row;
    for (const auto& [first, last] : runs) {
        const int rows = 4 + 2 * (last - first + 1);
        lxw_chart* rates = addBars(workbook, LXW_CHART_BAR, Report::tr("各清单项比率"));
        for (int i = 0; i < 3; ++i)
            addSeries(rates, plan, kItemTitle, kItemCompletion + i, kHeadRow, first, last,
                      kRateColours[static_cast<size_t>(i)]);
        chart_axis_set_min(rates->x_axis, 0);
        chart_axis_set_max(rates->x_axis, 1);
        chart_axis_set_num_format(rates->x_axis, "0%");
        breaks.keepTogether(row, rows);
        insert(sheet, rates, row, 0, kChartWidth, rows * kPixelsPerRow);
        row += rows + 1;
    }
    if (std::any_of(plan.report.items.begin(), plan.report.items.end(),
                    [](const application::ReportItem& item) { return item.counts.decided() == 0; }))
        sheet.merged(row++, 0, kLastColumn,
                     Report::tr("没有已判定事项的清单项没有比率，不在上图中。"), formats.note);
    return row;
}

/// The table of the secretaries in the order of their scores when the report was made, each score a
/// reference to 汇总, with the bars beside their rows.
int writeScores(Sheet& sheet, lxw_workbook* workbook, const WorkbookPlan& plan,
                const WorkbookFormats& formats, PageBreaks& breaks, int row)
{
    std::vector<size_t> ranked;
    for (size_t i = 0; i < plan.report.postings.size(); ++i) {
        if (plan.report.postings[i].score)
            ranked.push_back(i);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&](size_t a, size_t b) {
        return *plan.report.postings[a].score > *plan.report.postings[b].score;
    });
    if (ranked.empty())
        return row;
    constexpr int kRank = 0;
    constexpr int kName = 1;
    constexpr int kScore = 2;
    constexpr int kChartColumn = 3;
    for (size_t from = 0; from < ranked.size(); from += kScoresPerChart) {
        const size_t to = std::min(ranked.size(), from + kScoresPerChart);
        breaks.keepTogether(row, static_cast<int>(to - from) + 1 + kExtraChartRows);
        sheet.text(row, kRank, Report::tr("名次"), formats.head);
        sheet.text(row, kName, Report::tr("姓名（村、社区）"), formats.head);
        sheet.text(row, kScore, Report::tr("得分"), formats.head);
        const int headRow = row++;
        for (size_t i = from; i < to; ++i, ++row) {
            const ReportPosting& posting = plan.report.postings[ranked[i]];
            const int summaryRow = WorkbookPlan::kFirstRow + static_cast<int>(ranked[i]);
            if (posting.rank)
                sheet.formula(row, kRank,
                              '=' + plan.summary + fixedCellName(summaryRow, kSummaryRank),
                              *posting.rank, formats.integer);
            sheet.text(row, kName, Report::tr("%1（%2）").arg(posting.personName, posting.unitName),
                       formats.text);
            sheet.formula(row, kScore,
                          '=' + plan.summary + fixedCellName(summaryRow, kSummaryScore),
                          posting.score->hundredths / 100.0, formats.score);
        }
        lxw_chart* scores =
            addBars(workbook, LXW_CHART_BAR, Report::tr("得分排名（按制表时得分排序）"));
        lxw_chart_series* series =
            addSeries(scores, plan, kName, kScore, headRow, headRow + 1, row - 1, 0x9E2A2B);
        chart_series_set_labels(series);
        chart_series_set_labels_num_format(series, "0.00");
        chart_axis_set_min(scores->x_axis, 0);
        chart_legend_set_position(scores, LXW_CHART_LEGEND_NONE);
        const int rows = std::max(8, row - headRow + kExtraChartRows);
        insert(sheet, scores, headRow, kChartColumn, 525, rows * kPixelsPerRow);
        row = headRow + rows + 1;
    }
    return row;
}

} // namespace

void writeChartsSheet(Sheet& sheet, lxw_workbook* workbook, const WorkbookPlan& plan,
                      const WorkbookFormats& formats)
{
    for (size_t i = 0; i < kWidths.size(); ++i)
        sheet.columnWidth(static_cast<int>(i), kWidths[i]);
    sheet.merged(0, 0, kLastColumn, Report::tr("%1 图表").arg(plan.report.title), formats.title);
    sheet.rowHeight(0, 30);
    sheet.merged(1, 0, kLastColumn, plan.infoLine(), formats.note);
    PageBreaks breaks;
    int row = kFirstItemRow;
    if (!plan.report.items.empty()) {
        writeItemTable(sheet, plan, formats);
        row = kFirstItemRow + static_cast<int>(plan.report.items.size()) + 1;
        row = insertItemCharts(sheet, workbook, plan, formats, breaks, row);
        row = writeScores(sheet, workbook, plan, formats, breaks, row);
    }
    sheet.pageSetup(1, 0, row, kLastColumn);
    breaks.apply(sheet);
}

} // namespace touyan::reports
