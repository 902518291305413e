// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/days/period_selection.h"

namespace touyan::widgets {

/// The quarter that the page 报表 shows, and the day as of which it is computed.
struct ShownQuarter
{
    domain::PeriodKey quarter;
    QDate asOf;

    /// "2026年第三季度".
    [[nodiscard]] QString title() const
    {
        return periodTitle(periodContaining(PeriodKind::Quarter, quarter.span().first, asOf));
    }
    /// The place with exactly the days of this quarter, or content with a wider period.
    [[nodiscard]] QString placeWithin(const QString& place) const
    {
        return placeInPeriod(place, quarter.span().first, quarter.span().last);
    }
    [[nodiscard]] QString placeExactly(const QString& place) const
    {
        return placeInExactPeriod(place, quarter.span().first, quarter.span().last);
    }
};

} // namespace touyan::widgets
