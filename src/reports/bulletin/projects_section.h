// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_projects.h"
#include "reports/bulletin/bulletin_text.h"

#include <vector>

namespace touyan::reports {

/// What the quarterly 通报 says of the projects: counts in words and a table. At least one project.
[[nodiscard]] std::vector<BulletinBlock>
projectsSection(const std::vector<application::ReportProject>& projects);

} // namespace touyan::reports
