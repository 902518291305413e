// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace touyan::widgets {

enum class PeriodKind { Year, Quarter, Month };

/// What the shared period control has chosen. `from` and `to` are both inside and always the
/// whole year, quarter or month; `asOf` is the 截至 day.
struct PeriodSelection
{
    PeriodKind kind = PeriodKind::Quarter;
    QDate from;
    QDate to;
    QDate asOf;

    friend bool operator==(const PeriodSelection&, const PeriodSelection&) = default;
};

/// The year, quarter or month that contains `day`.
[[nodiscard]] PeriodSelection periodContaining(PeriodKind kind, QDate day, QDate asOf);

/// The period `steps` later (earlier when negative) of the same kind and as-of day.
[[nodiscard]] PeriodSelection shiftedPeriod(const PeriodSelection& selection, int steps);

/// 2019年, 2019年第三季度 or 2019年9月.
[[nodiscard]] QString periodTitle(const PeriodSelection& selection);

/// The period that a link names behind its last @: "cell:12:I04@2026-Q2". None when it names no
/// year, quarter or month.
[[nodiscard]] std::optional<PeriodSelection> periodOfPlace(const QString& place, QDate asOf);

/// The link with the shortest period of those kinds that contains all days from `first` to `last`;
/// days of two years get the quarter of the first one.
[[nodiscard]] QString placeInPeriod(const QString& place, QDate first, QDate last);

/// The link for a number of exactly the whole year, quarter or month from `first` to `last`: a year
/// that contains the quarter would show another number.
[[nodiscard]] QString placeInExactPeriod(const QString& place, QDate first, QDate last);

/// The link wants its own period and not one that contains it.
[[nodiscard]] bool isForExactPeriod(const QString& place);

/// 2019年9月30日.
[[nodiscard]] QString longDate(QDate day);

} // namespace touyan::widgets

Q_DECLARE_METATYPE(touyan::widgets::PeriodSelection)
