// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/ledger_sheets.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "domain/projects/monthly_report.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <QHash>

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ListedRectification;
using application::ProjectLedger;
using application::ProjectRow;

namespace {

constexpr double kTitleHeight = 30;
constexpr double kHeadHeight = 30;

void optionalDate(Sheet& sheet, int row, int column, const std::optional<QDate>& day,
                  const WorkbookFormats& formats)
{
    sheet.date(row, column, day.value_or(QDate()), formats.date);
}

/// "已办结" when the closing cell holds something, else "逾期" or "未办结" by the as-of day.
void writeDueState(Sheet& sheet, const WorkbookFormats& formats, int row, int stateColumn,
                   int dueColumn, int closedColumn, const QStringList& words, bool isClosed,
                   bool isOverdue)
{
    const std::string due = cellName(row, dueColumn);
    const std::string day = fixedCellName(kLedgerDayRow, kLedgerDayColumn);
    const QString& value = words.at(isClosed ? 0 : isOverdue ? 1 : 2);
    sheet.formula(row, stateColumn,
                  "=IF(" + cellName(row, closedColumn) + "<>\"\"," + formulaText(words.at(0)) +
                      ",IF(" + due + '<' + day + ',' + formulaText(words.at(1)) + ',' +
                      formulaText(words.at(2)) + "))",
                  value.toUtf8(), formats.centre);
}

} // namespace

void beginSheet(Sheet& sheet, const WorkbookFormats& formats, const application::DocumentHead& head,
                const QString& title, const std::vector<SheetColumn>& columns,
                const QString& selection, int lastTitleColumn)
{
    const int last = static_cast<int>(columns.size()) - 1;
    const int titled = lastTitleColumn < 0 ? last : lastTitleColumn;
    sheet.merged(0, 0, titled, title, formats.title);
    sheet.rowHeight(0, kTitleHeight);
    QString note = Report::tr("填报单位：%1　　制表时间：%2")
                       .arg(head.officeName, head.printedAt.toString(u"yyyy-MM-dd HH:mm"_s));
    if (!selection.isEmpty())
        note += Report::tr("　　范围：%1", "which items").arg(selection);
    sheet.merged(1, 0, titled, note, formats.note);
    sheet.text(kLedgerDayRow, 0, Report::tr("截至"), formats.centre);
    sheet.date(kLedgerDayRow, kLedgerDayColumn, head.asOf, formats.date);
    for (int column = 0; column <= last; ++column) {
        const SheetColumn& wanted = columns[static_cast<size_t>(column)];
        sheet.text(kLedgerHeadRow, column, wanted.title, formats.head);
        sheet.columnWidth(column, wanted.width);
    }
    sheet.rowHeight(kLedgerHeadRow, kHeadHeight);
}

void endSheet(Sheet& sheet, int lastRow, int columns, int frozenColumns)
{
    sheet.pageSetup(kLedgerHeadRow, frozenColumns, std::max(lastRow, kLedgerHeadRow), columns - 1);
}

std::vector<LedgerRows> writeStepSheet(Sheet& sheet, const WorkbookFormats& formats,
                                       const ProjectLedger& ledger)
{
    const std::vector<SheetColumn> columns{
        {Report::tr("项目编号"), 12}, {Report::tr("项目"), 28},      {Report::tr("步骤"), 36},
        {Report::tr("计划完成"), 12}, {Report::tr("权重（%）"), 10}, {Report::tr("实际完成"), 12}};
    beginSheet(sheet, formats, ledger.head, Report::tr("计划步骤"), columns);
    std::vector<LedgerRows> placed;
    int row = kLedgerFirstRow;
    for (const ProjectRow& project : ledger.rows) {
        LedgerRows rows{row, row - 1};
        for (const domain::PlanStep& step : project.facts.steps) {
            sheet.text(row, kStepCode, project.project().code, formats.centre);
            sheet.text(row, kStepProject, project.project().title, formats.text);
            sheet.text(row, kStepTitle, step.title, formats.text);
            sheet.date(row, kStepPlanned, step.plannedFinish, formats.date);
            sheet.number(row, kStepWeight, step.weight.toString().toDouble(), formats.decimal);
            optionalDate(sheet, row, kStepFinished, step.finishedOn, formats);
            rows.last = row++;
        }
        placed.push_back(rows);
    }
    endSheet(sheet, row - 1, static_cast<int>(columns.size()), 1);
    return placed;
}

std::vector<LedgerRows> writeTaskSheet(Sheet& sheet, const WorkbookFormats& formats,
                                       const ProjectLedger& ledger)
{
    const std::vector<SheetColumn> columns{
        {Report::tr("编号"), 12},     {Report::tr("项目"), 24},     {Report::tr("交办任务"), 36},
        {Report::tr("责任人"), 17},   {Report::tr("交办日期"), 12}, {Report::tr("办结期限"), 12},
        {Report::tr("办结日期"), 12}, {Report::tr("办理情况"), 30}, {Report::tr("状态"), 10}};
    beginSheet(sheet, formats, ledger.head, Report::tr("交办任务"), columns);
    const QStringList words{Report::tr("已办结"), Report::tr("逾期"), Report::tr("未办结")};
    std::vector<LedgerRows> placed;
    int row = kLedgerFirstRow;
    for (const ProjectRow& project : ledger.rows) {
        LedgerRows rows{row, row - 1};
        for (const domain::HandedDownTask& task : ledger.tasks) {
            if (task.project != project.project().id)
                continue;
            sheet.text(row, kTaskCode, task.code, formats.centre);
            sheet.text(row, kTaskProject, project.project().title, formats.text);
            sheet.text(row, kTaskText, task.text, formats.text);
            sheet.text(row, kTaskOwner, task.owner, formats.word);
            sheet.date(row, kTaskHandedDown, task.handedDownOn, formats.date);
            sheet.date(row, kTaskDue, task.due, formats.date);
            optionalDate(sheet, row, kTaskClosed, task.closedOn, formats);
            sheet.text(row, kTaskAnswer, task.answer, formats.text);
            writeDueState(sheet, formats, row, kTaskState, kTaskDue, kTaskClosed, words,
                          task.closedOn.has_value(), task.isOverdue(ledger.head.asOf));
            rows.last = row++;
        }
        placed.push_back(rows);
    }
    endSheet(sheet, row - 1, static_cast<int>(columns.size()), 1);
    return placed;
}

std::vector<LedgerRows> writeReportSheet(Sheet& sheet, const WorkbookFormats& formats,
                                         const ProjectLedger& ledger)
{
    const std::vector<SheetColumn> columns{{Report::tr("项目"), 28},     {Report::tr("报告人"), 12},
                                           {Report::tr("月份"), 14},     {Report::tr("截止日"), 12},
                                           {Report::tr("报送日期"), 12}, {Report::tr("状态"), 14}};
    beginSheet(sheet, formats, ledger.head, Report::tr("月报告"), columns);
    std::vector<LedgerRows> placed;
    int row = kLedgerFirstRow;
    for (const ProjectRow& project : ledger.rows) {
        LedgerRows rows{row, row - 1};
        const auto outcomes = domain::judgeMonthlyReports(project.facts.transitions,
                                                          project.facts.reports, ledger.head.asOf);
        for (const domain::MonthlyReportOutcome& outcome : outcomes) {
            const domain::MonthlyReportObligation& owed = outcome.obligation;
            sheet.text(row, kReportProject, project.project().title, formats.text);
            sheet.text(row, kReportReporter, application::monthlyReporterWord(owed.reporter),
                       formats.centre);
            sheet.text(row, kReportMonth, application::periodWord(owed.month.toString()),
                       formats.centre);
            sheet.date(row, kReportDeadline, owed.deadline, formats.date);
            optionalDate(sheet, row, kReportRecorded, outcome.fulfilment.fulfilledOn, formats);
            sheet.text(row, kReportState, stateWord(outcome.fulfilment.state), formats.centre);
            rows.last = row++;
        }
        placed.push_back(rows);
    }
    endSheet(sheet, row - 1, static_cast<int>(columns.size()), 1);
    return placed;
}

std::vector<SheetColumn> itemColumns()
{
    return {
        {Report::tr("编号"), 8},      {Report::tr("项目"), 20},     {Report::tr("来源"), 10},
        {Report::tr("单位"), 12},     {Report::tr("问题"), 26},     {Report::tr("整改措施"), 24},
        {Report::tr("责任人"), 9},    {Report::tr("发现日期"), 11}, {Report::tr("整改期限"), 11},
        {Report::tr("销号日期"), 11}, {Report::tr("状态"), 8},      {Report::tr("销号依据"), 22},
        {Report::tr("核验人"), 15}};
}

void writeItemRow(Sheet& sheet, const WorkbookFormats& formats, int row,
                  const ListedRectification& listed, QDate asOf)
{
    const domain::RectificationItem& item = listed.item;
    sheet.text(row, kItemCode, item.code, formats.centre);
    sheet.text(row, kItemProject, listed.projectTitle, formats.text);
    sheet.text(row, kItemSource, application::rectificationSourceWord(item.source), formats.centre);
    sheet.text(row, kItemUnit, listed.unitName, formats.text);
    sheet.text(row, kItemProblem, item.problem, formats.text);
    sheet.text(row, kItemMeasure, item.measure, formats.text);
    sheet.text(row, kItemResponsible, item.responsible, formats.word);
    sheet.date(row, kItemFound, item.foundOn, formats.date);
    sheet.date(row, kItemDue, item.due, formats.date);
    optionalDate(sheet, row, kItemClosed, item.closedOn, formats);
    writeDueState(sheet, formats, row, kItemState, kItemDue, kItemClosed,
                  {Report::tr("已销号"), Report::tr("逾期"), Report::tr("未销号")}, !item.isOpen(),
                  item.isOverdue(asOf));
    sheet.text(row, kItemEvidence, item.evidence, formats.text);
    sheet.text(row, kItemVerifier, item.verifier, formats.word);
}

std::vector<LedgerRows> writeItemSheet(Sheet& sheet, const WorkbookFormats& formats,
                                       const ProjectLedger& ledger)
{
    const std::vector<SheetColumn> columns = itemColumns();
    beginSheet(sheet, formats, ledger.head, Report::tr("整改事项"), columns);
    std::vector<LedgerRows> placed;
    int row = kLedgerFirstRow;
    for (const ProjectRow& project : ledger.rows) {
        LedgerRows rows{row, row - 1};
        for (const ListedRectification& listed : ledger.rectifications) {
            if (listed.item.project != project.project().id)
                continue;
            writeItemRow(sheet, formats, row, listed, ledger.head.asOf);
            rows.last = row++;
        }
        placed.push_back(rows);
    }
    endSheet(sheet, row - 1, static_cast<int>(columns.size()), 1);
    return placed;
}

} // namespace touyan::reports
