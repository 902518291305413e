// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"

#include <array>

namespace touyan::application {

/// How late the projects of a unit are.
struct UnitLateness
{
    domain::UnitId unit;
    QString unitName;
    int projects = 0; ///< in progress
    int missingReports = 0;
    int overdueTasks = 0;
    int overdueRectifications = 0;

    [[nodiscard]] int late() const { return missingReports + overdueTasks + overdueRectifications; }
};

/// How a topic area did.
struct TopicResults
{
    QString topicArea;
    int projects = 0;
    int accepted = 0;
    int results = 0; ///< 观摩点 and recommendations
};

struct ProjectDashboard
{
    QDate asOf;
    int inProgress = 0;
    std::array<int, 3> lights{};        ///< green, yellow, red: suggested, in progress
    std::vector<UnitLateness> lateness; ///< by late() descending, then unit name; late() > 0
    std::vector<TopicResults> topics;   ///< by topic area
};

/// Projects of a year; asOf none: today. On a past day they stand as they stood then.
[[nodiscard]] domain::Result<ProjectDashboard>
projectDashboard(UseCaseContext& context, int year, std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
