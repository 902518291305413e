// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/exact_decimal.h"
#include "widgets/lists/value_table_model.h"

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::widgets {

// How lists of records write their cells, and how their rows are named.

[[nodiscard]] ValueCell textCell(const QString& text);
/// ISO date, sorted by day; an empty one when there is none.
[[nodiscard]] ValueCell dayCell(const std::optional<QDate>& day, const QString& without = {});
[[nodiscard]] ValueCell numberCell(int number);
/// Points or percents as people read them, sorted by their exact value.
[[nodiscard]] ValueCell pointsCell(domain::ExactDecimal value);
/// "2026-07-01 至今" or "2026-07-01 至 2026-09-30".
[[nodiscard]] QString rangeText(const domain::DateRange& range);

/// "posting:12".
template <class Id>
[[nodiscard]] QString placeOf(QStringView kind, Id id)
{
    return QStringLiteral("%1:%2").arg(kind).arg(id.value());
}
/// The id in such a place; one that is not stored when the place is of another kind.
template <class Id>
[[nodiscard]] Id idIn(QStringView kind, const QString& place)
{
    const qsizetype colon = place.indexOf(u':');
    if (colon < 0 || QStringView(place).left(colon) != kind)
        return Id();
    return Id(place.mid(colon + 1).toLongLong());
}

} // namespace touyan::widgets
