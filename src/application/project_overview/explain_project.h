// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "domain/projects/monthly_report.h"

namespace touyan::application {

/// A step of the plan and whether it counts on the day.
struct StepExplanation
{
    domain::PlanStep step;
    bool isFinished = false; ///< finished by the day: its weight is in the progress
    bool isPlanned = false; ///< planned to finish by the day: its weight is in the planned progress
};

/// How the numbers of one project came about (rules 3), with everything they were made from.
struct ProjectExplanation
{
    QString projectCode;
    QString projectTitle;
    domain::ProjectState state = domain::ProjectState::Draft;
    QDate asOf;
    int planNumber = 0;
    QDate finishDate;
    std::vector<StepExplanation> steps;
    domain::PlanProgress progress;
    bool hasLight = false; ///< false: not in progress, so nothing is suggested
    std::vector<domain::DateRange> inProgress;
    std::vector<domain::MonthlyReportOutcome> reports; ///< by month, then reporter
    domain::StateCounts reportCounts;
};

[[nodiscard]] ProjectExplanation explainProject(const ProjectRow& row, QDate asOf);

/// asOf none: today. ErrorCode::NotFound when there is no such project.
[[nodiscard]] domain::Result<ProjectExplanation>
explainProject(UseCaseContext& context, domain::ProjectId project,
               std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
