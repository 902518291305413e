// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/projects_sheet.h"

#include "application/messages/project_words.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <array>

namespace touyan::reports {

using application::ReportProject;

namespace {

enum Column {
    kNumber,
    kCode,
    kTitle,
    kKind,
    kUnit,
    kLeader,
    kState,
    kProgress,
    kPlanned,
    kBehind,
    kSuggested,
    kLight,
    kReportsOwed,
    kReportsOnTime,
    kReportsLate,
    kReportsMissing,
    kOpenTasks,
    kOverdueTasks,
    kOpenItems,
    kOverdueItems,
    kColumns
};

struct Head
{
    QString title;
    double width;
};

std::array<Head, kColumns> heads()
{
    return {
        {{Report::tr("序号"), 6},       {Report::tr("编号"), 12},       {Report::tr("项目"), 30},
         {Report::tr("类别"), 13},      {Report::tr("村（社区）"), 16}, {Report::tr("书记"), 10},
         {Report::tr("状态"), 10},      {Report::tr("实际进度"), 9},    {Report::tr("计划进度"), 9},
         {Report::tr("落后"), 8},       {Report::tr("建议灯"), 8},      {Report::tr("调度灯"), 8},
         {Report::tr("月报告应报"), 9}, {Report::tr("按时"), 6},        {Report::tr("逾期报送"), 8},
         {Report::tr("缺报"), 6},       {Report::tr("未办结任务"), 9},  {Report::tr("逾期任务"), 8},
         {Report::tr("未销号整改"), 9}, {Report::tr("逾期整改"), 8}}};
}

QString lightText(const std::optional<domain::Light>& light)
{
    return light ? application::lightWord(*light) : noNumber();
}

/// The numbers of a row from kReportsOwed on.
std::array<int, kColumns - kReportsOwed> countsOf(const ReportProject& project)
{
    return {project.reports.owed(),     project.reports.onTime,
            project.reports.late,       project.reports.overdue,
            project.openTasks,          project.overdueTasks,
            project.openRectifications, project.overdueRectifications};
}

void writeProject(Sheet& sheet, const WorkbookFormats& formats, const ReportProject& project,
                  int row, int number)
{
    sheet.number(row, kNumber, number, formats.integer);
    sheet.text(row, kCode, project.code, formats.centre);
    sheet.text(row, kTitle, project.title, formats.text);
    sheet.text(row, kKind, application::projectKindWord(project.kind), formats.centre);
    sheet.text(row, kUnit, project.unitName, formats.text);
    sheet.text(row, kLeader, project.leaderName, formats.centre);
    sheet.text(row, kState, application::projectStateWord(project.state), formats.centre);
    const double progress = project.progress.toString().toDouble();
    const double planned = project.planned.toString().toDouble();
    sheet.number(row, kProgress, progress, formats.decimal);
    sheet.number(row, kPlanned, planned, formats.decimal);
    const auto behind = domain::ExactDecimal::fromMillionths(project.planned.millionths() -
                                                             project.progress.millionths());
    sheet.formula(row, kBehind,
                  "=ROUND(" + cellName(row, kPlanned) + '-' + cellName(row, kProgress) + ",6)",
                  behind.toString().toDouble(), formats.decimal);
    sheet.text(row, kSuggested, lightText(project.suggested), formats.centre);
    sheet.text(row, kLight, lightText(project.dispatchLight), formats.centre);
    const auto counts = countsOf(project);
    for (size_t i = 0; i < counts.size(); ++i)
        sheet.number(row, kReportsOwed + static_cast<int>(i), counts.at(i), formats.integer);
}

} // namespace

void writeProjectsSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats)
{
    sheet.merged(0, 0, kColumns - 1, Report::tr("书记项目推进情况"), formats.title);
    sheet.merged(1, 0, kColumns - 1, plan.infoLine(), formats.note);
    const auto columns = heads();
    for (int column = 0; column < kColumns; ++column) {
        const Head& head = columns.at(static_cast<size_t>(column));
        sheet.text(WorkbookPlan::kHeaderRow, column, head.title, formats.head);
        sheet.columnWidth(column, head.width);
    }
    int row = WorkbookPlan::kFirstRow;
    std::array<int, kColumns - kReportsOwed> sums{};
    for (const ReportProject& project : plan.report.projects) {
        writeProject(sheet, formats, project, row, row - WorkbookPlan::kFirstRow + 1);
        const auto counts = countsOf(project);
        for (size_t i = 0; i < sums.size(); ++i)
            sums.at(i) += counts.at(i);
        ++row;
    }
    sheet.merged(row, 0, kLight, Report::tr("合计"), formats.totalText);
    for (size_t i = 0; i < sums.size(); ++i) {
        const int column = kReportsOwed + static_cast<int>(i);
        sheet.formula(row, column,
                      "=SUM(" + fixedRange(WorkbookPlan::kFirstRow, column, row - 1, column) + ')',
                      sums.at(i), formats.totalInteger);
    }
    sheet.pageSetup(WorkbookPlan::kHeaderRow, kTitle + 1, row, kColumns - 1);
}

} // namespace touyan::reports
