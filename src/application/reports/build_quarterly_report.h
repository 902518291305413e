// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/ports/use_case_context.h"
#include "application/reports/quarterly_report.h"

namespace touyan::application {

struct QuarterlyReportRequest
{
    domain::PeriodKey quarter;
    /// None: the closing's frozen report when the quarter is closed, else as of today. A day that
    /// is not the closing's as-of day asks for a fresh computation.
    std::optional<QDate> asOf;
};

/// The quarter's report: the frozen one of the closing in force, else computed (rules 2.5).
[[nodiscard]] domain::Result<QuarterlyReport>
buildQuarterlyReport(UseCaseContext& context, const QuarterlyReportRequest& request);

/// Turns an assessment with EntryScope::AllWithDetails into the report's values.
[[nodiscard]] domain::Result<QuarterlyReport>
reportOf(UnitOfWork& unitOfWork, const Assessment& assessment, const domain::PeriodKey& quarter);

} // namespace touyan::application
