// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"

#include <map>

namespace touyan::application {

/// The counts of a year of projects that a town publishes.
struct ProjectYearSummary
{
    int year = 0;
    QDate asOf;
    int projects = 0; ///< 书记项目 of the year, whatever their state
    int matters = 0;  ///< 书记领办事项
    std::map<domain::ProjectState, int> states;
    int approved = 0;        ///< were 立项 at some time, by asOf
    int accepted = 0;        ///< 验收通过 by asOf
    int revisions = 0;       ///< numbered revisions after the approval
    int revisedProjects = 0; ///< projects with at least one
    int tasks = 0;
    int tasksClosed = 0;
    int findings = 0;
    int rectifications = 0; ///< of supervision and acceptance
    int rectificationsClosed = 0;
    domain::StateCounts reports;
    std::map<domain::ProjectResultKind, int> results;
    /// Mean of the acceptance scores in hundredths, half up; none: nothing accepted.
    std::optional<int> meanScoreHundredths;
};

[[nodiscard]] domain::Result<ProjectYearSummary>
summariseProjectYear(UseCaseContext& context, int year, std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
