// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_projects.h"

#include <QJsonArray>

#include <vector>

namespace touyan::application {

/// The projects section of a frozen report, read as it was written.
[[nodiscard]] QJsonArray reportProjectsJson(const std::vector<ReportProject>& projects);
[[nodiscard]] std::vector<ReportProject> reportProjectsFromJson(const QJsonArray& array);

} // namespace touyan::application
