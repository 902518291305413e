// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/explain_project.h"

#include "application/project_overview/show_project.h"

namespace touyan::application {

using domain::Result;

ProjectExplanation explainProject(const ProjectRow& row, QDate asOf)
{
    ProjectExplanation explanation;
    explanation.projectCode = row.project().code;
    explanation.projectTitle = row.project().title;
    explanation.state = row.project().state;
    explanation.asOf = asOf;
    explanation.planNumber = row.facts.planNumber;
    explanation.finishDate = row.facts.finishDate;
    for (const domain::PlanStep& step : row.facts.steps) {
        explanation.steps.push_back({step, step.finishedOn && *step.finishedOn <= asOf,
                                     step.plannedFinish.isValid() && step.plannedFinish <= asOf});
    }
    explanation.progress = domain::planProgress(row.facts.steps, row.facts.finishDate, asOf);
    explanation.hasLight = row.light.has_value();
    explanation.inProgress = row.inProgress;
    explanation.reports =
        domain::judgeMonthlyReports(row.facts.transitions, row.facts.reports, asOf);
    for (const domain::MonthlyReportOutcome& outcome : explanation.reports)
        explanation.reportCounts.add(outcome.fulfilment.state);
    return explanation;
}

Result<ProjectExplanation> explainProject(UseCaseContext& context, domain::ProjectId project,
                                          std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(const ProjectPage page, showProject(context, project, asOf));
    return explainProject(page.row, page.asOf);
}

} // namespace touyan::application
