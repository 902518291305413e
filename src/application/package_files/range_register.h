// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/civil_date_range.h"

#include <QString>

#include <map>
#include <optional>

namespace touyan::application {

/// Ranges that must not overlap, each with the code of its record: the postings of one person in
/// one role, the checklist versions of one category.
class RangeRegister
{
public:
    /// Adds the range; or, when one that is here overlaps it, leaves it out and returns that one's
    /// code.
    [[nodiscard]] std::optional<QString> add(const domain::DateRange& range, const QString& code)
    {
        const auto after = m_ranges.lower_bound(range.first);
        if (after != m_ranges.end() && after->second.range.overlaps(range))
            return after->second.code;
        if (after != m_ranges.begin()) {
            const auto before = std::prev(after);
            if (before->second.range.overlaps(range))
                return before->second.code;
        }
        m_ranges.emplace_hint(after, range.first, Held{range, code});
        return std::nullopt;
    }

private:
    struct Held
    {
        domain::DateRange range;
        QString code;
    };

    std::map<QDate, Held> m_ranges; ///< disjoint, by first day
};

} // namespace touyan::application
