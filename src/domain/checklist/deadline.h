// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/fulfilment.h"

namespace touyan::domain {

/// Whether part of whole is less than percent of it: the rule of half a month and of coverage
/// (rules 2.1).
[[nodiscard]] constexpr bool coversLessThan(int percent, int part, int whole)
{
    constexpr qint64 kWholePercent = 100;
    return part * kWholePercent < qint64(percent) * whole;
}

/// State and reason of something that was, or was not, fulfilled on a day against a deadline as of
/// a day: on_time, late, overdue or pending (rules 2.2). `counted` is passed through.
[[nodiscard]] Fulfilment judgeByDeadline(std::optional<QDate> fulfilledOn, int counted,
                                         QDate deadline, QDate asOf);

} // namespace touyan::domain
