// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist.h"

#include <optional>
#include <vector>

namespace touyan::storage {

/// Which entries of one item code can count for an obligation whose due day lies in a range.
struct EntryWindow
{
    domain::ItemCodeId item;
    /// The days on which Entry::countsOn() may lie; none: any day (some version has the item once
    /// per posting, where the period means nothing).
    std::optional<domain::DaySpan> countsOn;
};

/// The windows of every code whose entries can count, by the cadences that its versions have: from
/// the start of the week, month, quarter or year that holds the range's first day to the end of the
/// one that holds its last (rules 2.1, 2.2). Codes that are per call only have none.
[[nodiscard]] std::vector<EntryWindow> entryWindows(const domain::RuleBook& rules,
                                                    const domain::DaySpan& range);

} // namespace touyan::storage
