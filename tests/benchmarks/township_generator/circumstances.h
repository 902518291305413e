// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "township.h"

#include <vector>

namespace touyan::generator {

/// On which days somebody is away: approved leaves and free days, as a union.
class Absences
{
public:
    explicit Absences(const Township& township);

    bool onLeave(int posting, QDate day) const;
    bool isAway(int posting, QDate day) const;
    /// Days of [first, last] that are away.
    int daysAway(int posting, QDate first, QDate last) const;

private:
    struct Range
    {
        QDate from;
        QDate to;
    };
    static bool contains(const std::vector<Range>& ranges, QDate day);

    std::vector<std::vector<Range>> m_leaves;
    std::vector<Range> m_freeDays;
};

/// Free days that every year has: the week of Spring Festival (a week of flood duty comes extra).
FreeDays springFestival(int year);

/// Adds `perMonth` calls in each month of the order, a third of them for a part of the first
/// secretaries only.
void callMeetings(Township& township, const Order& order, int perMonth, RandomSource& random);

/// Records who came to the calls that were held up to the order's last day.
void takeAttendance(Township& township, const Order& order, RandomSource& random);

/// Saturdays, Sundays and the public holidays that have a fixed place in the calendar.
bool isRestDay(QDate day);

/// A day of [first, last], a working day where possible.
QDate someWorkday(QDate first, QDate last, RandomSource& random);

} // namespace touyan::generator
