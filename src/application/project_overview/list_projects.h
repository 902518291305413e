// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/ports/use_case_context.h"
#include "domain/checklist/completion_rate.h"
#include "domain/projects/plan_progress.h"

#include <optional>
#include <vector>

namespace touyan::application {

/// One project as list, board, timeline and bulletin show it: its facts, and the numbers of the
/// rules made from them.
struct ProjectRow
{
    ProjectFacts facts; ///< as of the day of the list
    /// As it is stored: what can be done with the project starts from here.
    domain::ProjectState stateNow = domain::ProjectState::Draft;
    QString unitName;
    QString leaderName;
    domain::PlanProgress progress;      ///< as of the day of the list
    std::optional<domain::Light> light; ///< suggested; only while it is in progress
    std::vector<domain::DateRange> inProgress;
    domain::StateCounts reports; ///< monthly reports owed up to the day's month
    int openTasks = 0;
    int overdueTasks = 0;
    int openRectifications = 0;
    int overdueRectifications = 0;

    [[nodiscard]] const domain::Project& project() const { return facts.project; }
    /// Reports that are missing after their deadline.
    [[nodiscard]] int missingReports() const { return reports.overdue; }
};

struct ProjectList
{
    QDate asOf;
    std::vector<ProjectRow> rows; ///< sorted by project code
};

struct ListProjectsRequest
{
    ProjectFilter filter;
    std::optional<QDate> asOf; ///< none: today
};

/// Lists projects in a fixed number of statements; the work grows linearly with the facts. A day
/// before today shows them as they stood then (listProjectsOnDay).
[[nodiscard]] domain::Result<ProjectList> listProjects(UseCaseContext& context,
                                                       const ListProjectsRequest& request);

/// The same inside a unit of work that is already open.
[[nodiscard]] domain::Result<ProjectList>
listProjects(UnitOfWork& work, const ListProjectsRequest& request, QDate today);

/// The projects with all that is recorded of them, whatever its day; only what is reckoned by the
/// calendar (progress, what is late) is of the day.
[[nodiscard]] domain::Result<ProjectList>
listStoredProjects(UnitOfWork& work, const ProjectFilter& filter, QDate asOf);

/// The numbers of one project from its facts; names stay empty.
[[nodiscard]] ProjectRow projectRow(ProjectFacts facts, QDate asOf);

} // namespace touyan::application
