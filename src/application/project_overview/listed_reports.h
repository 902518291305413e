// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"

namespace touyan::application {

/// What each reporter owes for each month up to asOf's, beside what came, by month, then reporter.
[[nodiscard]] std::vector<ListedMonthlyReport>
listedReports(const std::vector<domain::TransitionFact>& transitions,
              const std::vector<domain::MonthlyReport>& reports, QDate asOf);

} // namespace touyan::application
