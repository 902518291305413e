// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/completion_rate.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/projects/plan_progress.h"
#include "domain/projects/project.h"

#include <QString>

#include <optional>

namespace touyan::application {

/// One project as the quarterly report shows it, as of the report's day.
struct ReportProject
{
    QString code;
    QString title;
    domain::ProjectKind kind = domain::ProjectKind::SecretaryProject;
    QString unitName;
    QString leaderName;
    domain::ProjectState state = domain::ProjectState::Draft;
    domain::ExactDecimal progress;              ///< points
    domain::ExactDecimal planned;               ///< points
    std::optional<domain::Light> suggested;     ///< only while it is in progress
    std::optional<domain::Light> dispatchLight; ///< given at the quarter's dispatch
    domain::StateCounts reports;                ///< monthly reports owed so far
    int openTasks = 0;
    int overdueTasks = 0;
    int openRectifications = 0;
    int overdueRectifications = 0;
};

} // namespace touyan::application
