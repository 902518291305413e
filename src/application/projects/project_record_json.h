// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <QJsonObject>

namespace touyan::application {

/// The values of projects and their plans as the audit table keeps them, in the manner of
/// records/record_json.h.
[[nodiscard]] QJsonObject recordJson(const domain::Project& project);
[[nodiscard]] QJsonObject recordJson(const domain::ProjectPlan& plan);

} // namespace touyan::application
