// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "widgets/look/state_colours.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// What one cell of the grid shows: the obligations of one posting (or of all, in the row of
/// totals) for one item or one period of it, and the entries that still wait.
struct GridCell
{
    domain::StateCounts counts;
    int required = 0; ///< entries asked for, Σ over the obligations that are not exempt
    int counted = 0;  ///< entries that count, at most `required` of each
    int waiting = 0;  ///< 已报: entries that would count once confirmed
    int drafts = 0;
    int returned = 0;

    GridCell& operator+=(const GridCell& other);
    friend bool operator==(const GridCell&, const GridCell&) = default;

    /// Nothing is owed here and nothing was ever exempt.
    [[nodiscard]] bool isEmpty() const { return counts.obligations() == 0; }
    /// The state that needs looking at first: overdue, late, pending, on time, exempt.
    [[nodiscard]] std::optional<DisplayState> worst() const;
    /// "2/3" done of owed; "1/2" entries of those asked for, when a single obligation asks for
    /// several; "免计" when all are exempt; empty without obligations.
    [[nodiscard]] QString text() const;
    /// The counts in words, one state a line, and what waits.
    [[nodiscard]] QString description() const;
};

/// Whether an entry waits for a step of a person before it can count.
[[nodiscard]] bool wouldCount(const domain::EntryFact& entry, const domain::Obligation& obligation,
                              const domain::DateRange& posting, QDate asOf);

/// The cell of one obligation.
[[nodiscard]] GridCell cellOf(const domain::ObligationOutcome& outcome,
                              const std::vector<const domain::EntryFact*>& open,
                              const domain::PostingFacts& facts, QDate asOf);

} // namespace touyan::widgets
