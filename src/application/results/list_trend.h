// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/checklist/completion_rate.h"

namespace touyan::application {

class Progress;

/// The totals of one quarter, for the trend.
struct QuarterTotals
{
    domain::PeriodKey quarter;
    QDate asOf;
    bool closed = false; ///< the frozen numbers of a closing
    domain::StateCounts counts;
};

/// The totals of `count` quarters up to and including `last`, oldest first. Closed quarters give
/// their frozen numbers, the others are computed as of the earlier of asOf and today.
[[nodiscard]] domain::Result<std::vector<QuarterTotals>> listTrend(UseCaseContext& context,
                                                                   const domain::PeriodKey& last,
                                                                   int count, QDate asOf,
                                                                   Progress& progress);

} // namespace touyan::application
