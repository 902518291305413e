// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/unit_lateness.h"

#include "application/project_overview/known_on_day.h"
#include "application/rectification/list_rectification.h"
#include "domain/projects/monthly_report.h"

#include <QHash>

#include <algorithm>

namespace touyan::application {

using domain::Result;

namespace {

void addReports(LateWork& late, const ProjectWorkLine& of, const ProjectRow& row)
{
    for (const domain::MonthlyReportOutcome& outcome :
         domain::judgeMonthlyReports(row.facts.transitions, row.facts.reports, late.asOf)) {
        if (outcome.fulfilment.state == domain::ObligationState::Overdue)
            late.reports.push_back({of, outcome.obligation.reporter, outcome.obligation.month,
                                    outcome.obligation.deadline, outcome.fulfilment.state});
    }
}

} // namespace

Result<LateWork> listLateWork(UseCaseContext& context, domain::UnitId unit, int year,
                              std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    LateWork late;
    TOUYAN_TRY_ASSIGN(const domain::Unit named, work->units().find(unit));
    late.unitName = named.name;
    ListProjectsRequest request;
    request.filter.year = year;
    request.asOf = asOf;
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjects(*work, request, context.clock.today()));
    late.asOf = list.asOf;
    QHash<domain::ProjectId, ProjectWorkLine> ofUnit;
    for (const ProjectRow& row : list.rows) {
        const domain::Project& project = row.project();
        if (project.unit != unit)
            continue;
        const ProjectWorkLine of{project.id, project.code, project.title, row.unitName};
        ofUnit.insert(project.id, of);
        addReports(late, of, row);
    }
    TOUYAN_TRY_ASSIGN(auto tasks, work->projects().tasks().all());
    for (domain::HandedDownTask& task : tasks) {
        task.closedOn = closedBy(task.closedOn, late.asOf);
        if (ofUnit.contains(task.project) && task.handedDownOn <= late.asOf &&
            task.isOverdue(late.asOf))
            late.tasks.push_back({ofUnit.value(task.project), std::move(task)});
    }
    std::stable_sort(
        late.tasks.begin(), late.tasks.end(),
        [](const TaskWorkLine& a, const TaskWorkLine& b) { return a.task.due < b.task.due; });
    TOUYAN_TRY_ASSIGN(const RectificationList items, listRectification(*work, {}, late.asOf));
    for (const ListedRectification& listed : items.rows) {
        using Source = domain::RectificationSource;
        const bool ofProject =
            listed.item.source == Source::Supervision || listed.item.source == Source::Acceptance;
        if (ofProject && listed.isOverdue && listed.item.foundOn <= late.asOf &&
            listed.item.project && ofUnit.contains(*listed.item.project))
            late.rectifications.push_back({listed.item, listed.unitName});
    }
    return late;
}

} // namespace touyan::application
