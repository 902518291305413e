// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"

#include <optional>
#include <vector>

namespace touyan::application {

/// The weekly obligations of one posting in one week; a checklist may have several weekly items.
struct WeekCell
{
    domain::StateCounts counts;
    int counted = 0;  ///< counting entries of those that are not exempt, never above `required`
    int required = 0; ///< entries owed by those that are not exempt
    /// The one state that stands for the week: the worst of overdue, late, pending, on time; exempt
    /// only when nothing else is there. None: nothing was owed.
    std::optional<domain::ObligationState> state;

    friend bool operator==(const WeekCell&, const WeekCell&) = default;
};

/// 热力图: secretaries × weeks, from the weekly obligations of an assessment. A week belongs to
/// the range that contains its due day (rules 2.1).
struct WeekHeatMap
{
    std::vector<domain::PeriodKey> weeks;     ///< ascending
    std::vector<domain::PostingId> postings;  ///< in the assessment's order
    std::vector<std::vector<WeekCell>> cells; ///< a row for each posting, a cell for each week
};

/// Rows for the postings that have a weekly obligation; columns for the weeks whose Sunday lies in
/// the range, and for those in which a posting that ended made one due.
[[nodiscard]] WeekHeatMap weekHeatMap(const Assessment& assessment);

/// The row of one posting over the given weeks, for refreshing that row alone.
[[nodiscard]] std::vector<WeekCell> weekCells(const AssessedPosting& posting,
                                              const std::vector<domain::PeriodKey>& weeks);

} // namespace touyan::application
