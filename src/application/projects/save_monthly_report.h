// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/monthly_report.h"

namespace touyan::application {

/// Stores a 月报告. A new one is recorded today when recordedOn is invalid; a stored one keeps its
/// recording day. Errors: RepeatedRecord ("monthly_report", project, month) when the reporter has
/// reported the month, ProjectNotInProgress (project, month) when the project was not in progress
/// on any day of it, InvalidValue for a recording day ahead or before the month, MissingValue.
[[nodiscard]] domain::Result<domain::MonthlyReport>
saveMonthlyReport(UseCaseContext& context, const domain::MonthlyReport& report);

[[nodiscard]] domain::Result<void> removeMonthlyReport(UseCaseContext& context,
                                                       const domain::MonthlyReport& report);

} // namespace touyan::application
