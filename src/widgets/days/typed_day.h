// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::widgets {

/// What a day is read against that is written without its year or month, or by a word.
struct DayContext
{
    domain::DaySpan span;  ///< a missing year brings the day into it, else closest before its end
    domain::DaySpan month; ///< the same for a missing month
    QDate today;           ///< 昨天 counts from it; invalid: such words are not read
};

/// For a day that belongs to no period: a missing year is the one nearest to `today`, a missing
/// month the one of `today`.
[[nodiscard]] DayContext aroundDay(QDate today);

/// Reads a day as people type it, the only reader of typed days: "2026-09-03", "2026.9.3",
/// "2026/9/3", "2026年9月3日", "20260903"; without a year "9-3", "9.3", "9/3", "9月3日", "0903",
/// and "903" where no other day can be meant; the day alone "3", "3日"; 前天, 昨天, 今天, 明天,
/// 后天. A day of the week behind it must be the right one. Full-width digits and signs, and what a
/// Chinese keyboard writes for them ("9。3"), are read too. Nothing for any other text or a day
/// that does not exist.
[[nodiscard]] std::optional<QDate> readDay(const QString& text, const DayContext& context);

/// A day inside a period, as the grid and pasted rows take it: readDay() against `span`.
[[nodiscard]] std::optional<QDate> parseShortDate(const QString& text, const domain::DaySpan& span,
                                                  QDate today = {});

/// The first day of a month as people type it: "2026-11", "2026年11月", "202611", "11月", "11",
/// 上月, 本月, 下月, or any day in it.
[[nodiscard]] std::optional<QDate> readMonth(const QString& text, const DayContext& context);

/// True when what is typed so far may still become a day: nothing in it is foreign to one.
[[nodiscard]] bool mayBecomeDay(const QString& text);

} // namespace touyan::widgets
