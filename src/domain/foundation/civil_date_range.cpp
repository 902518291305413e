// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundation/civil_date_range.h"

namespace touyan::domain {

std::vector<DateRange> mergedRanges(std::vector<DateRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const DateRange& a, const DateRange& b) { return a.first < b.first; });
    std::vector<DateRange> merged;
    for (const DateRange& range : ranges) {
        if (!merged.empty() &&
            (!merged.back().last || range.first <= merged.back().last->addDays(1))) {
            DateRange& previous = merged.back();
            if (previous.last && (!range.last || *range.last > *previous.last))
                previous.last = range.last;
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

int coveredDays(const DaySpan& span, std::span<const DateRange> mergedRanges)
{
    int covered = 0;
    for (const DateRange& range : mergedRanges) {
        if (range.first > span.last)
            break;
        covered += intersection(span, range).days();
    }
    return covered;
}

} // namespace touyan::domain
