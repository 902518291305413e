// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace touyan::storage {

/// Reads "2019-07-31" without the cost of a general parser; Char is char or char16_t. Invalid for
/// anything else. That the day exists is the schema's check.
template <class Char>
[[nodiscard]] QDate dateFromIsoText(const Char* text, qsizetype length)
{
    constexpr qsizetype kLength = 10;
    if (length != kLength || text[4] != Char('-') || text[7] != Char('-'))
        return {};
    const auto number = [text](int first, int count) {
        int value = 0;
        for (int i = first; i < first + count; ++i) {
            if (text[i] < Char('0') || text[i] > Char('9'))
                return -1;
            value = value * 10 + static_cast<int>(text[i] - Char('0'));
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    // Days of the Gregorian calendar counted from 1 March of year 0, so that leap days come last.
    const int shiftedYear = year - (month <= 2 ? 1 : 0);
    const int shiftedMonth = (month + 9) % 12;
    constexpr qint64 kJulianDayOfFirstMarchOfYear0 = 1'721'120;
    return QDate::fromJulianDay(kJulianDayOfFirstMarchOfYear0 + 365LL * shiftedYear +
                                shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 +
                                (153 * shiftedMonth + 2) / 5 + day - 1);
}

} // namespace touyan::storage
