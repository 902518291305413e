// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

struct CloseQuarterRequest
{
    domain::PeriodKey quarter;
    QDate asOf; ///< not before the quarter's last day, not after today
};

/// 季度结账: freezes the result of every posting with the rules and the as-of day, as the next
/// revision (rules 2.5). ErrorCode::QuarterAlreadyClosed when a closing is in force.
[[nodiscard]] domain::Result<QuarterClosing> closeQuarter(UseCaseContext& context,
                                                          const CloseQuarterRequest& request);

/// 反结账: a reason is required and audited; the frozen revision stays readable.
[[nodiscard]] domain::Result<QuarterClosing>
reopenQuarter(UseCaseContext& context, const domain::PeriodKey& quarter, const QString& reason);

/// Every revision of every quarter, by quarter, then revision.
[[nodiscard]] domain::Result<std::vector<QuarterClosing>> listClosings(UseCaseContext& context);

} // namespace touyan::application
