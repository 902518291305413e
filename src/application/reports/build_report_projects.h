// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "application/reports/report_projects.h"
#include "domain/calendar/period.h"

#include <vector>

namespace touyan::application {

/// The projects of the quarter's year, and those of earlier years that were not at their end, by
/// code: state, lights, open tasks and items as they were on the day, so that a report made late
/// says what an early one said.
[[nodiscard]] domain::Result<std::vector<ReportProject>>
reportProjects(UnitOfWork& work, const domain::PeriodKey& quarter, QDate asOf);

} // namespace touyan::application
