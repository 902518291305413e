// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_project_work.h"

namespace touyan::application {

/// Everything that makes a unit's number on the dashboard (ProjectDashboard::lateness).
struct LateWork
{
    QString unitName;
    QDate asOf;
    std::vector<ReportWorkLine> reports;               ///< missing, by project, then month
    std::vector<TaskWorkLine> tasks;                   ///< overdue, by due day
    std::vector<RectificationWorkLine> rectifications; ///< overdue, by due day
};

/// What is late of the unit's projects of a year; asOf none: today. Counts the same as
/// projectDashboard(). ErrorCode::NotFound when there is no such unit.
[[nodiscard]] domain::Result<LateWork> listLateWork(UseCaseContext& context, domain::UnitId unit,
                                                    int year,
                                                    std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
