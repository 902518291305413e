// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"

#include <QString>

class QPainter;

namespace touyan::widgets {

/// What stands above the content of a chart: title, a smaller line below it, and room for a legend.
struct ChartHead
{
    static constexpr qreal kPadding = 12; ///< between the frame and everything inside

    QString title;
    QString subtitle; ///< period, as-of day; may be empty

    /// The chart without its padding.
    [[nodiscard]] static QRectF inside(const QRectF& chart);
    /// Height of the whole head; `legend` is the legend's, 0 = none.
    [[nodiscard]] qreal height(const ChartStyle& style, qreal legend) const;
    /// Paints both lines into a chart and gives the place of a legend of this height.
    QRectF paint(QPainter& painter, const QRectF& chart, const ChartStyle& style,
                 qreal legend) const;
};

} // namespace touyan::widgets
