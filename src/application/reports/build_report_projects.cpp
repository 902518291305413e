// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/build_report_projects.h"

#include "application/project_overview/list_projects_on_day.h"
#include "domain/projects/project_lifecycle.h"

#include <map>

namespace touyan::application {

using domain::Result;

namespace {

using Lights = std::map<domain::ProjectId, domain::Light>;

ReportProject reportProject(const ProjectRow& row, const Lights& lights)
{
    const domain::Project& project = row.project();
    ReportProject shown;
    shown.code = project.code;
    shown.title = project.title;
    shown.kind = project.kind;
    shown.unitName = row.unitName;
    shown.leaderName = row.leaderName;
    shown.state = project.state;
    shown.progress = row.progress.progress;
    shown.planned = row.progress.planned;
    shown.suggested = row.light;
    if (const auto found = lights.find(project.id); found != lights.end())
        shown.dispatchLight = found->second;
    shown.reports = row.reports;
    shown.openTasks = row.openTasks;
    shown.overdueTasks = row.overdueTasks;
    shown.openRectifications = row.openRectifications;
    shown.overdueRectifications = row.overdueRectifications;
    return shown;
}

/// Of each project that of the quarter's last meeting by that day at which it was judged.
Result<Lights> lightsOf(UnitOfWork& work, const domain::PeriodKey& quarter, QDate asOf)
{
    Lights lights;
    TOUYAN_TRY_ASSIGN(const auto meetings, work.projects().dispatchMeetings().ofQuarter(quarter));
    for (const domain::DispatchMeeting& meeting : meetings) {
        if (meeting.heldOn > asOf)
            continue;
        TOUYAN_TRY_ASSIGN(const auto reviews,
                          work.projects().dispatchReviews().ofMeeting(meeting.id));
        for (const domain::DispatchReview& review : reviews)
            lights[review.project] = review.light;
    }
    return lights;
}

bool isShown(const domain::Project& project, int year)
{
    const bool isOver = domain::possibleSteps(project.state).empty();
    return project.year == year || (project.year < year && !isOver);
}

} // namespace

Result<std::vector<ReportProject>> reportProjects(UnitOfWork& work,
                                                  const domain::PeriodKey& quarter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjectsOnDay(work, ProjectFilter(), asOf));
    TOUYAN_TRY_ASSIGN(const Lights lights, lightsOf(work, quarter, asOf));
    std::vector<ReportProject> shown;
    for (const ProjectRow& row : list.rows) {
        if (isShown(row.project(), quarter.year))
            shown.push_back(reportProject(row, lights));
    }
    return shown;
}

} // namespace touyan::application
