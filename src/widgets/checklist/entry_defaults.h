// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "widgets/days/typed_day.h"

#include <QDate>
#include <QList>

namespace touyan::widgets {

/// The day an entry is proposed for: today, or the span's last day when that has passed.
[[nodiscard]] QDate defaultEntryDay(const domain::DaySpan& span, QDate today);

/// The period keys of a cadence that touch the span, in order; none for once and per_call.
[[nodiscard]] QList<domain::PeriodKey> periodChoices(domain::Cadence cadence,
                                                     const domain::DaySpan& span);

} // namespace touyan::widgets
