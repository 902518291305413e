// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/quarterly_report.h"

namespace touyan::application {

/// A quarter's report with the state of its closing.
struct OpenedReport
{
    QuarterlyReport report; ///< the frozen one while a closing is in force, else as of the day
    std::optional<QuarterClosing> inForce;
    std::vector<QuarterClosing> closings; ///< every revision of every quarter, newest quarter first
};

/// What the reports page shows of a quarter: a closed one as it was frozen (rules 2.5), an open
/// one as of asOf.
[[nodiscard]] domain::Result<OpenedReport> openReport(UseCaseContext& context,
                                                      const domain::PeriodKey& quarter, QDate asOf);

/// The quarter's report from the facts and rules of now, as of the day, whatever was closed.
[[nodiscard]] domain::Result<QuarterlyReport>
recomputeReport(UseCaseContext& context, const domain::PeriodKey& quarter, QDate asOf);

} // namespace touyan::application
