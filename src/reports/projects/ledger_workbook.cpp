// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/ledger_workbook.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_lifecycle.h"
#include "reports/projects/ledger_sheets.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/workbook_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ProjectLedger;
using application::ProjectRow;
using domain::ProjectState;

namespace {

constexpr double kHundred = 100.0;

struct SheetNames
{
    QString ledger = Report::tr("台账");
    QString counts = Report::tr("统计");
    QString steps = Report::tr("步骤");
    QString tasks = Report::tr("任务");
    QString reports = Report::tr("月报告");
    QString items = Report::tr("整改");
};

double pointsOf(domain::ExactDecimal points)
{
    return points.toString().toDouble();
}

std::string rangeOn(const QString& sheet, const LedgerRows& rows, int column)
{
    return '\'' + sheet.toStdString() + "'!" + fixedRange(rows.first, column, rows.last, column);
}

/// Acceptance scores: their mean in hundredths, half up, in whole numbers.
int meanHundredths(const std::vector<domain::ExactDecimal>& scores)
{
    qint64 sum = 0;
    for (const domain::ExactDecimal score : scores)
        sum += score.millionths();
    const auto count = static_cast<qint64>(scores.size());
    constexpr qint64 kPerHundredth = 10'000;
    return static_cast<int>((2 * sum + count * kPerHundredth) / (2 * count * kPerHundredth));
}

class LedgerSheet
{
public:
    LedgerSheet(Sheet& sheet, const WorkbookFormats& formats, const ProjectLedger& ledger,
                const LedgerPlan& plan)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_ledger(ledger)
        , m_plan(plan)
        , m_lastRow(kLedgerFirstRow + static_cast<int>(ledger.rows.size()) - 1)
    {
    }

    void write()
    {
        // The title stands over the columns of the first page.
        beginSheet(m_sheet, m_formats, m_ledger.head, m_ledger.head.title, columns(), {},
                   kLedgerLight);
        for (size_t i = 0; i < m_ledger.rows.size(); ++i)
            writeProject(i);
        writeTotals();
        endSheet(m_sheet, m_lastRow + 1, kLedgerColumns, kLedgerTitle + 1);
        m_sheet.printOnTwoPages(kLedgerTitle + 1, kLedgerReportsOwed);
    }

    /// The range of a column over all projects, for the sheet of counts.
    [[nodiscard]] std::string all(int column) const
    {
        return '\'' + m_names.ledger.toStdString() + "'!" +
               fixedRange(kLedgerFirstRow, column, std::max(m_lastRow, kLedgerFirstRow), column);
    }

private:
    static std::vector<SheetColumn> columns()
    {
        return {{Report::tr("序号"), 6},        {Report::tr("编号"), 12},
                {Report::tr("项目"), 28},       {Report::tr("类别"), 13},
                {Report::tr("村（社区）"), 14}, {Report::tr("书记"), 10},
                {Report::tr("具体负责人"), 11}, {Report::tr("领域"), 12},
                {Report::tr("状态"), 10},       {Report::tr("计划完成"), 12},
                {Report::tr("实际进度"), 8},    {Report::tr("计划进度"), 8},
                {Report::tr("落后"), 8},        {Report::tr("建议灯"), 8},
                {Report::tr("月报告应报"), 8},  {Report::tr("按时"), 6},
                {Report::tr("逾期报送"), 8},    {Report::tr("缺报"), 6},
                {Report::tr("交办任务"), 8},    {Report::tr("已办结"), 8},
                {Report::tr("逾期任务"), 8},    {Report::tr("整改事项"), 8},
                {Report::tr("已销号"), 8},      {Report::tr("逾期整改"), 8},
                {Report::tr("督导发现"), 8},    {Report::tr("方案修订"), 8},
                {Report::tr("验收日期"), 12},   {Report::tr("验收得分"), 8}};
    }

    [[nodiscard]] static std::string day()
    {
        return fixedCellName(kLedgerDayRow, kLedgerDayColumn);
    }

    void writeProject(size_t index)
    {
        const ProjectRow& project = m_ledger.rows[index];
        const domain::Project& facts = project.project();
        const int row = kLedgerFirstRow + static_cast<int>(index);
        m_sheet.number(row, kLedgerNumber, static_cast<double>(index) + 1, m_formats.integer);
        m_sheet.text(row, kLedgerCode, facts.code, m_formats.centre);
        m_sheet.text(row, kLedgerTitle, facts.title, m_formats.text);
        m_sheet.text(row, kLedgerKind, application::projectKindWord(facts.kind), m_formats.centre);
        m_sheet.text(row, kLedgerUnit, project.unitName, m_formats.text);
        m_sheet.text(row, kLedgerLeader, project.leaderName, m_formats.centre);
        m_sheet.text(row, kLedgerInCharge, facts.personInCharge, m_formats.centre);
        m_sheet.text(row, kLedgerTopic, facts.topicArea, m_formats.centre);
        m_sheet.text(row, kLedgerState, application::projectStateWord(facts.state),
                     m_formats.centre);
        m_sheet.date(row, kLedgerFinish, project.facts.finishDate, m_formats.date);
        writeProgress(index, row);
        writeReports(index, row);
        writeDue(row, m_names.tasks, m_plan.tasks[index], kTaskDue, kTaskClosed,
                 {kLedgerTasks, kLedgerTasksClosed, kLedgerTasksOverdue},
                 {static_cast<int>(project.facts.tasks.size()), project.openTasks,
                  project.overdueTasks});
        writeDue(row, m_names.items, m_plan.rectifications[index], kItemDue, kItemClosed,
                 {kLedgerItems, kLedgerItemsClosed, kLedgerItemsOverdue},
                 {static_cast<int>(project.facts.rectifications.size()), project.openRectifications,
                  project.overdueRectifications});
        m_sheet.number(row, kLedgerFindings, project.facts.findings, m_formats.integer);
        m_sheet.number(row, kLedgerRevisions, std::max(0, project.facts.planNumber - 1),
                       m_formats.integer);
        m_sheet.date(row, kLedgerAccepted, facts.acceptance ? facts.acceptance->date : QDate(),
                     m_formats.date);
        if (facts.acceptance)
            m_sheet.number(row, kLedgerScore, pointsOf(facts.acceptance->score), m_formats.score);
        else
            m_sheet.blank(row, kLedgerScore, m_formats.score);
    }

    /// Σ weight of the steps whose day in the column is not after the as-of day (rules 3).
    void writeWeights(size_t index, int row, int column, int dayColumn, domain::ExactDecimal value)
    {
        const LedgerRows& rows = m_plan.steps[index];
        if (rows.isEmpty()) {
            m_sheet.number(row, column, 0, m_formats.decimal);
            return;
        }
        m_sheet.formula(row, column,
                        "=ROUND(SUMIFS(" + rangeOn(m_names.steps, rows, kStepWeight) + ',' +
                            rangeOn(m_names.steps, rows, dayColumn) + ",\"<=\"&" + day() + "),6)",
                        pointsOf(value), m_formats.decimal);
    }

    void writeProgress(size_t index, int row)
    {
        const ProjectRow& project = m_ledger.rows[index];
        writeWeights(index, row, kLedgerProgress, kStepFinished, project.progress.progress);
        writeWeights(index, row, kLedgerPlanned, kStepPlanned, project.progress.planned);
        const std::string behind = cellName(row, kLedgerBehind);
        m_sheet.formula(row, kLedgerBehind,
                        "=ROUND(" + cellName(row, kLedgerPlanned) + '-' +
                            cellName(row, kLedgerProgress) + ",6)",
                        pointsOf(project.progress.behind()), m_formats.decimal);
        using domain::Light;
        const auto word = [](Light light) { return formulaText(application::lightWord(light)); };
        const std::string finish = cellName(row, kLedgerFinish);
        const QString light = project.light ? application::lightWord(*project.light) : noNumber();
        m_sheet.formula(row, kLedgerLight,
                        "=IF(" + cellName(row, kLedgerState) + "<>" +
                            formulaText(application::projectStateWord(ProjectState::InProgress)) +
                            ',' + formulaText(noNumber()) + ",IF(AND(" + finish + "<>\"\"," +
                            day() + '>' + finish + ")," + word(Light::Red) + ",IF(" + behind +
                            ">=30," + word(Light::Red) + ",IF(" + behind + ">=10," +
                            word(Light::Yellow) + ',' + word(Light::Green) + "))))",
                        light.toUtf8(), m_formats.centre);
    }

    void writeReports(size_t index, int row)
    {
        const LedgerRows& rows = m_plan.reports[index];
        const domain::StateCounts& counts = m_ledger.rows[index].reports;
        using State = domain::ObligationState;
        const std::array<std::tuple<int, State, int>, 3> columns{
            {{kLedgerReportsOnTime, State::OnTime, counts.onTime},
             {kLedgerReportsLate, State::Late, counts.late},
             {kLedgerReportsMissing, State::Overdue, counts.overdue}}};
        if (rows.isEmpty()) {
            m_sheet.number(row, kLedgerReportsOwed, 0, m_formats.integer);
            for (const auto& [column, state, count] : columns)
                m_sheet.number(row, column, count, m_formats.integer);
            return;
        }
        const std::string states = rangeOn(m_names.reports, rows, kReportState);
        m_sheet.formula(row, kLedgerReportsOwed, "=COUNTA(" + states + ')', counts.owed(),
                        m_formats.integer);
        for (const auto& [column, state, count] : columns)
            m_sheet.formula(row, column,
                            "=COUNTIF(" + states + ',' + formulaText(stateWord(state)) + ')', count,
                            m_formats.integer);
    }

    struct DueColumns
    {
        int all;
        int closed;
        int overdue;
    };
    struct DueCounts
    {
        int all;
        int open;
        int overdue;
    };

    void writeDue(int row, const QString& sheet, const LedgerRows& rows, int dueColumn,
                  int closedColumn, const DueColumns& columns, const DueCounts& counts)
    {
        if (rows.isEmpty()) {
            for (const int column : {columns.all, columns.closed, columns.overdue})
                m_sheet.number(row, column, 0, m_formats.integer);
            return;
        }
        const std::string due = rangeOn(sheet, rows, dueColumn);
        const std::string closed = rangeOn(sheet, rows, closedColumn);
        m_sheet.formula(row, columns.all, "=COUNTA(" + due + ')', counts.all, m_formats.integer);
        m_sheet.formula(row, columns.closed, "=COUNTA(" + closed + ')', counts.all - counts.open,
                        m_formats.integer);
        m_sheet.formula(row, columns.overdue,
                        "=SUMPRODUCT((" + due + '<' + day() + ")*(" + closed + "=\"\"))",
                        counts.overdue, m_formats.integer);
    }

    void writeTotals()
    {
        const int row = m_lastRow + 1;
        // On both pages beside the repeated columns.
        m_sheet.merged(row, 0, kLedgerTitle, Report::tr("合计（验收得分为平均分）"),
                       m_formats.totalText);
        for (int column = kLedgerTitle + 1; column < kLedgerColumns; ++column)
            m_sheet.blank(row, column, m_formats.totalText);
        if (m_ledger.rows.empty())
            return;
        for (int column = kLedgerReportsOwed; column <= kLedgerRevisions; ++column) {
            m_sheet.formula(row, column,
                            "=SUM(" + fixedRange(kLedgerFirstRow, column, m_lastRow, column) + ')',
                            sumOf(column), m_formats.totalInteger);
        }
        const std::string scores =
            fixedRange(kLedgerFirstRow, kLedgerScore, m_lastRow, kLedgerScore);
        std::vector<domain::ExactDecimal> given;
        for (const ProjectRow& project : m_ledger.rows) {
            if (project.project().acceptance)
                given.push_back(project.project().acceptance->score);
        }
        // Half up in hundredths over whole millionths, as the program rounds.
        const std::string count = "COUNT(" + scores + ')';
        const std::string mean = "=IF(" + count + "=0," + formulaText(noNumber()) +
                                 ",INT((2*ROUND(1000000*SUM(" + scores + "),0)+10000*" + count +
                                 ")/(20000*" + count + "))/100)";
        if (given.empty())
            m_sheet.formula(row, kLedgerScore, mean, noNumber().toUtf8(), m_formats.totalText);
        else
            m_sheet.formula(row, kLedgerScore, mean, meanHundredths(given) / kHundred,
                            m_formats.totalScore);
    }

    [[nodiscard]] double sumOf(int column) const
    {
        int sum = 0;
        for (const ProjectRow& row : m_ledger.rows) {
            const int tasks = static_cast<int>(row.facts.tasks.size());
            const int items = static_cast<int>(row.facts.rectifications.size());
            const std::map<int, int> values{
                {kLedgerReportsOwed, row.reports.owed()},
                {kLedgerReportsOnTime, row.reports.onTime},
                {kLedgerReportsLate, row.reports.late},
                {kLedgerReportsMissing, row.reports.overdue},
                {kLedgerTasks, tasks},
                {kLedgerTasksClosed, tasks - row.openTasks},
                {kLedgerTasksOverdue, row.overdueTasks},
                {kLedgerItems, items},
                {kLedgerItemsClosed, items - row.openRectifications},
                {kLedgerItemsOverdue, row.overdueRectifications},
                {kLedgerFindings, row.facts.findings},
                {kLedgerRevisions, std::max(0, row.facts.planNumber - 1)}};
            sum += values.at(column);
        }
        return sum;
    }

    Sheet& m_sheet;
    const WorkbookFormats& m_formats;
    const ProjectLedger& m_ledger;
    const LedgerPlan& m_plan;
    SheetNames m_names;
    int m_lastRow;
};

/// Counts by state, kind and light over the ledger.
void writeCounts(Sheet& sheet, const WorkbookFormats& formats, const ProjectLedger& ledger,
                 const LedgerSheet& rows)
{
    beginSheet(sheet, formats, ledger.head, Report::tr("书记项目统计"),
               {{Report::tr("分类"), 22}, {Report::tr("值"), 26}, {Report::tr("项目数"), 18}});
    int row = kLedgerFirstRow;
    const auto line = [&](const QString& group, const QString& word, int column, int count) {
        sheet.text(row, 0, group, formats.centre);
        sheet.text(row, 1, word, formats.centre);
        sheet.formula(row, 2, "=COUNTIF(" + rows.all(column) + ',' + formulaText(word) + ')', count,
                      formats.integer);
        ++row;
    };
    const auto countOf = [&ledger](const auto& fits) {
        return static_cast<int>(std::count_if(ledger.rows.begin(), ledger.rows.end(), fits));
    };
    for (const ProjectState state : domain::kProjectStates) {
        line(Report::tr("状态"), application::projectStateWord(state), kLedgerState,
             countOf([state](const ProjectRow& each) { return each.project().state == state; }));
    }
    for (const auto kind :
         {domain::ProjectKind::SecretaryProject, domain::ProjectKind::SecretaryMatter}) {
        line(Report::tr("类别"), application::projectKindWord(kind), kLedgerKind,
             countOf([kind](const ProjectRow& each) { return each.project().kind == kind; }));
    }
    for (const auto light : {domain::Light::Green, domain::Light::Yellow, domain::Light::Red}) {
        line(Report::tr("建议灯"), application::lightWord(light), kLedgerLight,
             countOf([light](const ProjectRow& each) { return each.light == light; }));
    }
    endSheet(sheet, row - 1, 3, 0);
}

} // namespace

domain::Result<application::WrittenFile> writeProjectLedger(const ProjectLedger& ledger,
                                                            const QString& path,
                                                            application::Progress& progress)
{
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(ledger.head.title, ledger.head.officeName, ledger.head.printedAt));
    lxw_workbook* workbook = file.workbook();
    const WorkbookFormats formats(workbook);
    const SheetNames names;
    std::array sheets{Sheet(workbook, names.ledger),  Sheet(workbook, names.counts),
                      Sheet(workbook, names.steps),   Sheet(workbook, names.tasks),
                      Sheet(workbook, names.reports), Sheet(workbook, names.items)};
    for (const Sheet& sheet : sheets)
        TOUYAN_TRY(file.check(sheet));
    auto& [main, counts, steps, tasks, reports, items] = sheets;
    const LedgerPlan plan{
        writeStepSheet(steps, formats, ledger), writeTaskSheet(tasks, formats, ledger),
        writeReportSheet(reports, formats, ledger), writeItemSheet(items, formats, ledger)};
    LedgerSheet rows(main, formats, ledger, plan);
    rows.write();
    writeCounts(counts, formats, ledger, rows);
    for (const Sheet& sheet : sheets)
        TOUYAN_TRY(file.check(sheet));
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    return file.finish();
}

} // namespace touyan::reports
