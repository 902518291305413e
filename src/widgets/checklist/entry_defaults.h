// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace touyan::widgets {

/// Reads a day as clerks type it: "2026-09-03", "2026.9.3", "2026/9/3", "2026年9月3日", "20260903",
/// and without a year "9-3", "9.3", "9/3", "9月3日", "0903", or the day alone "3", "3日". A missing
/// year or month is the one that brings the day into `span`; when none does, the one that brings it
/// closest before `span.last`. Full-width digits are read too. Nothing for any other text or a day
/// that does not exist.
[[nodiscard]] std::optional<QDate> parseShortDate(const QString& text, const domain::DaySpan& span);

/// The day an entry is proposed for: today, or the span's last day when that has passed.
[[nodiscard]] QDate defaultEntryDay(const domain::DaySpan& span, QDate today);

/// The period keys of a cadence that touch the span, in order; none for once and per_call.
[[nodiscard]] QList<domain::PeriodKey> periodChoices(domain::Cadence cadence,
                                                     const domain::DaySpan& span);

} // namespace touyan::widgets
