// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// Civil days from first to last, both included; a missing last means "still going on".
struct DateRange
{
    QDate first;
    std::optional<QDate> last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && (!last || day <= *last); }
    [[nodiscard]] bool overlaps(const DateRange& other) const
    {
        return (!other.last || first <= *other.last) && (!last || other.first <= *last);
    }
    /// False when the end lies before the start (rules 1).
    [[nodiscard]] bool isValid() const { return first.isValid() && (!last || *last >= first); }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// Civil days from first to last, both included, with a known end.
struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last; }
    /// Number of days; 0 when the end lies before the start.
    [[nodiscard]] int days() const
    {
        return std::max(0, static_cast<int>(last.toJulianDay() - first.toJulianDay()) + 1);
    }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// The part of span that lies inside range; empty (days() == 0) when they do not meet.
[[nodiscard]] inline DaySpan intersection(const DaySpan& span, const DateRange& range)
{
    return {std::max(span.first, range.first),
            range.last ? std::min(span.last, *range.last) : span.last};
}

/// Overlapping and touching ranges merged, sorted: a union of days (rules 1: overlapping leaves
/// are a union).
[[nodiscard]] std::vector<DateRange> mergedRanges(std::vector<DateRange> ranges);

/// How many days of span lie in at least one of the ranges, which must be merged and sorted.
[[nodiscard]] int coveredDays(const DaySpan& span, std::span<const DateRange> mergedRanges);

} // namespace touyan::domain
