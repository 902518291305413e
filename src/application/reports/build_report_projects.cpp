// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/build_report_projects.h"

#include "application/ports/rectification_records.h"
#include "application/projects/list_projects.h"
#include "application/projects/open_on_day.h"
#include "domain/projects/project_lifecycle.h"

#include <map>
#include <utility>

namespace touyan::application {

using domain::Result;

namespace {

using Projects = std::map<domain::ProjectId, ReportProject>;

/// Where the project stood at the end of the day.
domain::ProjectState stateOn(const ProjectRow& row, QDate day)
{
    domain::ProjectState state = domain::ProjectState::Draft;
    for (const domain::TransitionFact& transition : row.facts.transitions) {
        if (transition.on <= day)
            state = transition.to;
    }
    return state;
}

ReportProject reportProject(const ProjectRow& row, QDate asOf)
{
    const domain::Project& project = row.project();
    ReportProject shown;
    shown.code = project.code;
    shown.title = project.title;
    shown.kind = project.kind;
    shown.unitName = row.unitName;
    shown.leaderName = row.leaderName;
    shown.state = stateOn(row, asOf);
    shown.progress = row.progress.progress;
    shown.planned = row.progress.planned;
    if (shown.state == domain::ProjectState::InProgress)
        shown.suggested = row.progress.light;
    shown.reports = row.reports;
    return shown;
}

/// The light of the quarter's last meeting by that day at which the project was judged.
Result<void> addLights(UnitOfWork& work, const domain::PeriodKey& quarter, QDate asOf,
                       Projects& shown)
{
    TOUYAN_TRY_ASSIGN(const auto meetings, work.projects().dispatchMeetings().ofQuarter(quarter));
    for (const domain::DispatchMeeting& meeting : meetings) {
        if (meeting.heldOn > asOf)
            continue;
        TOUYAN_TRY_ASSIGN(const auto reviews,
                          work.projects().dispatchReviews().ofMeeting(meeting.id));
        for (const domain::DispatchReview& review : reviews) {
            if (const auto found = shown.find(review.project); found != shown.end())
                found->second.dispatchLight = review.light;
        }
    }
    return {};
}

Result<void> countTasks(UnitOfWork& work, QDate asOf, Projects& shown)
{
    TOUYAN_TRY_ASSIGN(const auto tasks, work.projects().tasks().all());
    for (const domain::HandedDownTask& task : tasks) {
        const auto found = shown.find(task.project);
        if (found == shown.end() || !wasOpen(task.handedDownOn, task.closedOn, asOf))
            continue;
        ++found->second.openTasks;
        if (task.due < asOf)
            ++found->second.overdueTasks;
    }
    return {};
}

Result<void> countItems(UnitOfWork& work, QDate asOf, Projects& shown)
{
    TOUYAN_TRY_ASSIGN(const auto items, work.rectification().items().all());
    for (const domain::RectificationItem& item : items) {
        const auto found = item.project ? shown.find(*item.project) : shown.end();
        if (found == shown.end() || !wasOpen(item.foundOn, item.closedOn, asOf))
            continue;
        ++found->second.openRectifications;
        if (item.due < asOf)
            ++found->second.overdueRectifications;
    }
    return {};
}

} // namespace

Result<std::vector<ReportProject>> reportProjects(UnitOfWork& work,
                                                  const domain::PeriodKey& quarter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjects(work, ProjectFilter(), asOf));
    Projects shown;
    std::vector<domain::ProjectId> order;
    for (const ProjectRow& row : list.rows) {
        const int year = row.project().year;
        const bool isOver = domain::possibleSteps(stateOn(row, asOf)).empty();
        if (year != quarter.year && (year > quarter.year || isOver))
            continue;
        shown.insert({row.project().id, reportProject(row, asOf)});
        order.push_back(row.project().id);
    }
    TOUYAN_TRY(addLights(work, quarter, asOf, shown));
    TOUYAN_TRY(countTasks(work, asOf, shown));
    TOUYAN_TRY(countItems(work, asOf, shown));
    std::vector<ReportProject> projects;
    projects.reserve(order.size());
    for (const domain::ProjectId id : order)
        projects.push_back(std::move(shown.at(id)));
    return projects;
}

} // namespace touyan::application
