// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/list_project_work.h"

#include "application/ports/rectification_records.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace touyan::application {

using domain::ObligationState;
using domain::ProjectState;
using domain::Result;

namespace {

ProjectWorkLine lineOf(const ProjectRow& row)
{
    return {row.project().id, row.project().code, row.project().title, row.unitName};
}

void addReports(ProjectWork& work, const ProjectRow& row, QDate today, QDate lastDay)
{
    const bool isOver = row.project().state == ProjectState::Accepted ||
                        row.project().state == ProjectState::Terminated;
    if (isOver)
        return;
    for (const domain::MonthlyReportOutcome& outcome :
         domain::judgeMonthlyReports(row.facts.transitions, row.facts.reports, today)) {
        const ObligationState state = outcome.fulfilment.state;
        const bool isSoon =
            state == ObligationState::Pending &&
            (outcome.obligation.due <= lastDay || outcome.obligation.deadline <= lastDay);
        if (state != ObligationState::Overdue && !isSoon)
            continue;
        work.reports.push_back({lineOf(row), outcome.obligation.reporter, outcome.obligation.month,
                                outcome.obligation.deadline, state});
    }
}

void addSteps(ProjectWork& work, const ProjectRow& row, QDate lastDay)
{
    for (const domain::PlanStep& step : row.facts.steps) {
        if (!step.finishedOn && step.plannedFinish.isValid() && step.plannedFinish <= lastDay)
            work.steps.push_back({lineOf(row), step});
    }
}

Result<void> addTasks(ProjectWork& work, UnitOfWork& records, const ProjectList& list,
                      QDate lastDay)
{
    QHash<domain::ProjectId, const ProjectRow*> rows;
    for (const ProjectRow& row : list.rows)
        rows.insert(row.project().id, &row);
    TOUYAN_TRY_ASSIGN(const auto open, records.projects().tasks().open());
    for (const domain::HandedDownTask& task : open) {
        const ProjectRow* row = rows.value(task.project);
        if (row && task.due <= lastDay)
            work.tasks.push_back({lineOf(*row), task});
    }
    return {};
}

Result<void> addRectifications(ProjectWork& work, UnitOfWork& records, QDate lastDay)
{
    RectificationFilter filter;
    filter.status = RectificationStatus::Open;
    TOUYAN_TRY_ASSIGN(const auto open, records.rectification().items().matching(filter));
    TOUYAN_TRY_ASSIGN(const auto units, records.units().all());
    QHash<domain::UnitId, QString> names;
    for (const domain::Unit& unit : units)
        names.insert(unit.id, unit.name);
    for (const domain::RectificationItem& item : open) {
        if (item.due <= lastDay)
            work.rectifications.push_back({item, names.value(item.unit)});
    }
    return {};
}

void sortByDay(ProjectWork& work)
{
    std::stable_sort(
        work.reports.begin(), work.reports.end(),
        [](const ReportWorkLine& a, const ReportWorkLine& b) { return a.deadline < b.deadline; });
    std::stable_sort(work.steps.begin(), work.steps.end(),
                     [](const StepWorkLine& a, const StepWorkLine& b) {
                         return a.step.plannedFinish < b.step.plannedFinish;
                     });
    std::stable_sort(work.behind.begin(), work.behind.end(),
                     [](const BehindWorkLine& a, const BehindWorkLine& b) {
                         return a.progress.behind() > b.progress.behind();
                     });
}

} // namespace

Result<ProjectWork> listProjectWork(UnitOfWork& records, QDate today, QDate lastDay)
{
    ProjectFilter filter;
    filter.states = {ProjectState::InProgress, ProjectState::Suspended, ProjectState::Acceptance,
                     ProjectState::Rectifying};
    TOUYAN_TRY_ASSIGN(const ProjectList running, listStoredProjects(records, filter, today));
    ProjectWork work;
    for (const ProjectRow& row : running.rows) {
        addReports(work, row, today, lastDay);
        if (row.project().state != ProjectState::InProgress)
            continue;
        addSteps(work, row, lastDay);
        if (row.light && *row.light != domain::Light::Green)
            work.behind.push_back({lineOf(row), row.progress});
    }
    TOUYAN_TRY(addTasks(work, records, running, lastDay));
    TOUYAN_TRY(addRectifications(work, records, lastDay));
    sortByDay(work);
    return work;
}

} // namespace touyan::application
