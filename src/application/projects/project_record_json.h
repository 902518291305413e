// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/dispatch_review.h"
#include "domain/projects/handed_down_task.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"
#include "domain/projects/project_result.h"
#include "domain/projects/supervision_finding.h"
#include "domain/rectification/rectification_item.h"

#include <QJsonObject>

namespace touyan::application {

/// The values of the records of projects and rectification as the audit table keeps them, in the
/// manner of records/record_json.h.
[[nodiscard]] QJsonObject recordJson(const domain::Project& project);
[[nodiscard]] QJsonObject recordJson(const domain::ProjectPlan& plan);
[[nodiscard]] QJsonObject recordJson(const domain::MonthlyReport& report);
[[nodiscard]] QJsonObject recordJson(const domain::DispatchMeeting& meeting);
[[nodiscard]] QJsonObject recordJson(const domain::DispatchReview& review);
[[nodiscard]] QJsonObject recordJson(const domain::HandedDownTask& task);
[[nodiscard]] QJsonObject recordJson(const domain::SupervisionFinding& finding);
[[nodiscard]] QJsonObject recordJson(const domain::ProjectResult& result);
[[nodiscard]] QJsonObject recordJson(const domain::RectificationItem& item);

} // namespace touyan::application
