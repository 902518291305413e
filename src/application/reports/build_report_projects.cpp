// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/build_report_projects.h"

#include "application/projects/list_projects.h"
#include "domain/projects/project_lifecycle.h"

namespace touyan::application {

using domain::Result;

namespace {

bool isShown(const domain::Project& project, int year)
{
    const bool isOver = domain::possibleSteps(project.state).empty();
    return project.year == year || (project.year < year && !isOver);
}

ReportProject reportProject(const ProjectRow& row, const domain::PeriodKey& quarter)
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
    if (row.facts.lastQuarter == quarter)
        shown.dispatchLight = row.facts.lastLight;
    shown.reports = row.reports;
    shown.openTasks = row.openTasks;
    shown.overdueTasks = row.overdueTasks;
    shown.openRectifications = row.openRectifications;
    shown.overdueRectifications = row.overdueRectifications;
    return shown;
}

} // namespace

Result<std::vector<ReportProject>> reportProjects(UnitOfWork& work,
                                                  const domain::PeriodKey& quarter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjects(work, ProjectFilter(), asOf));
    std::vector<ReportProject> shown;
    for (const ProjectRow& row : list.rows) {
        if (isShown(row.project(), quarter.year))
            shown.push_back(reportProject(row, quarter));
    }
    return shown;
}

} // namespace touyan::application
