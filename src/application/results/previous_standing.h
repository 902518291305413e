// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/ports/use_case_context.h"

#include <unordered_map>

namespace touyan::application {

/// How a period ended up: totals and ranks, to compare a later one with.
struct PreviousStanding
{
    domain::DaySpan range;
    QDate asOf;
    bool closed = false; ///< the frozen numbers of a quarter's closing
    domain::StateCounts counts;
    /// By posting code, those with a rank only. A person's next posting is another one.
    std::unordered_map<QString, int> ranks;
};

/// The standing of a period. A whole quarter that is closed gives its frozen numbers (rules 2.5);
/// anything else is computed as of asOf.
[[nodiscard]] domain::Result<PreviousStanding> standingOf(UseCaseContext& context,
                                                          const domain::DaySpan& range, QDate asOf);

/// One posting whose rank differs between two periods.
struct RankChange
{
    domain::PostingId posting;
    QString personName;
    QString unitName;
    int before = 0;
    int now = 0;
};

/// Those who have a rank in both and whose rank changed: the greatest rise first, the deepest fall
/// last; equal ones by posting code.
[[nodiscard]] std::vector<RankChange> rankChanges(const Assessment& assessment,
                                                  const PreviousStanding& previous);

} // namespace touyan::application
