// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/report_projects_json.h"

#include "domain/projects/project_names.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportProject> project)
{
    values.text(u"project"_s, project.code);
    values.text(u"title"_s, project.title);
    values.name(u"kind"_s, project.kind);
    values.text(u"unit_name"_s, project.unitName);
    values.text(u"leader"_s, project.leaderName);
    values.name(u"state"_s, project.state);
    values.decimal(u"progress"_s, project.progress);
    values.decimal(u"planned"_s, project.planned);
    values.optionalName(u"suggested"_s, project.suggested);
    values.optionalName(u"light"_s, project.dispatchLight);
    values.counts(u"reports"_s, project.reports);
    values.number(u"open_tasks"_s, project.openTasks);
    values.number(u"overdue_tasks"_s, project.overdueTasks);
    values.number(u"open_rectifications"_s, project.openRectifications);
    values.number(u"overdue_rectifications"_s, project.overdueRectifications);
}

void archiveReportProjects(FrozenWriter& values, const std::vector<ReportProject>& projects)
{
    if (!projects.empty())
        values.list(u"projects"_s, projects);
}

void archiveReportProjects(FrozenReader& values, std::vector<ReportProject>& projects)
{
    if (values.has(u"projects"_s))
        values.list(u"projects"_s, projects);
}

} // namespace touyan::application
