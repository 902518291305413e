// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/cadence.h"
#include "domain/foundation/civil_date_range.h"

#include <QString>

#include <optional>

namespace touyan::domain {

/// The key of a calendar period: an ISO week "2019-W36", a month "2019-09", a quarter "2019-Q3" or
/// a year "2019" (rules 2.2). Its shape is the cadence that it can count for.
struct PeriodKey
{
    Cadence shape = Cadence::Yearly; ///< Weekly, Monthly, Quarterly or Yearly
    int year = 0;                    ///< for weeks the ISO week year
    int number = 0;                  ///< week 1–53, month 1–12, quarter 1–4, 0 for a year

    /// Reads a key; nothing when the text has no such shape or names a period that does not exist
    /// (2019-13, or 2019-W53 in a year of 52 weeks).
    [[nodiscard]] static std::optional<PeriodKey> parse(QStringView text);
    /// The period of a periodic cadence that contains the day.
    [[nodiscard]] static PeriodKey containing(Cadence cadence, QDate day);

    [[nodiscard]] QString toString() const;
    /// First and last day; weeks run from Monday to Sunday.
    [[nodiscard]] DaySpan span() const;
    [[nodiscard]] PeriodKey next() const;

    friend auto operator<=>(const PeriodKey&, const PeriodKey&) = default;
};

/// First and last day of the period of a periodic cadence that contains the day.
[[nodiscard]] DaySpan periodContaining(Cadence cadence, QDate day);

} // namespace touyan::domain
