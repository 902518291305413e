// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"

#include <QPen>
#include <QScatterSeries>
#include <QStringList>

class QPainter;

namespace touyan::widgets {

/// How the lines of a trend look. Colour, dash and point together tell them apart; the fifth line
/// looks like the first.
struct TrendLook
{
    QPen pen;
    QScatterSeries::MarkerShape point = QScatterSeries::MarkerShapeCircle;
    qreal pointSize = 8;

    /// The look of a line, counted from 0.
    [[nodiscard]] static TrendLook of(qsizetype line, bool dark);
};

/// Line, point and name of each series, in as many lines as the width needs.
class TrendLegend
{
public:
    explicit TrendLegend(const QStringList& names);

    /// Height in an area of this width.
    [[nodiscard]] qreal height(const ChartStyle& style, qreal width) const;
    /// Paints all entries from the upper left of `area`.
    void paint(QPainter& painter, const QRectF& area, const ChartStyle& style) const;

private:
    [[nodiscard]] QList<QRectF> places(const ChartStyle& style, qreal width) const;

    QStringList m_names;
};

} // namespace touyan::widgets
