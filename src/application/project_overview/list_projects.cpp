// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/list_projects.h"

#include "application/project_overview/list_projects_on_day.h"
#include "domain/projects/monthly_report.h"

#include <QHash>

namespace touyan::application {

using domain::ProjectState;
using domain::Result;

namespace {

void countTasks(ProjectRow& row, QDate asOf)
{
    for (const TaskFact& task : row.facts.tasks) {
        if (task.closedOn)
            continue;
        ++row.openTasks;
        if (task.due < asOf)
            ++row.overdueTasks;
    }
}

void countRectifications(ProjectRow& row, QDate asOf)
{
    for (const RectificationFact& item : row.facts.rectifications) {
        if (item.closedOn)
            continue;
        ++row.openRectifications;
        if (item.due < asOf)
            ++row.overdueRectifications;
    }
}

} // namespace

ProjectRow projectRow(ProjectFacts facts, QDate asOf)
{
    ProjectRow row;
    row.facts = std::move(facts);
    row.stateNow = row.project().state;
    row.progress = domain::planProgress(row.facts.steps, row.facts.finishDate, asOf);
    if (row.project().state == ProjectState::InProgress)
        row.light = row.progress.light;
    row.inProgress = domain::inProgressRanges(row.facts.transitions);
    for (const domain::MonthlyReportOutcome& outcome :
         domain::judgeMonthlyReports(row.facts.transitions, row.facts.reports, asOf))
        row.reports.add(outcome.fulfilment.state);
    countTasks(row, asOf);
    countRectifications(row, asOf);
    return row;
}

Result<ProjectList> listStoredProjects(UnitOfWork& work, const ProjectFilter& filter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(auto facts, work.projects().projects().facts(filter));
    TOUYAN_TRY_ASSIGN(const auto units, work.units().all());
    TOUYAN_TRY_ASSIGN(const auto people, work.people().all());
    QHash<domain::UnitId, QString> unitNames;
    for (const domain::Unit& unit : units)
        unitNames.insert(unit.id, unit.name);
    QHash<domain::PersonId, QString> personNames;
    for (const domain::Person& person : people)
        personNames.insert(person.id, person.name);

    ProjectList list;
    list.asOf = asOf;
    list.rows.reserve(facts.size());
    for (ProjectFacts& project : facts) {
        ProjectRow row = projectRow(std::move(project), asOf);
        row.unitName = unitNames.value(row.project().unit);
        row.leaderName = personNames.value(row.project().leader);
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<ProjectList> listProjects(UseCaseContext& context, const ListProjectsRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return listProjects(*work, request, context.clock.today());
}

Result<ProjectList> listProjects(UnitOfWork& work, const ListProjectsRequest& request, QDate today)
{
    const QDate day = request.asOf.value_or(today);
    return day < today ? listProjectsOnDay(work, request.filter, day)
                       : listStoredProjects(work, request.filter, day);
}

} // namespace touyan::application
