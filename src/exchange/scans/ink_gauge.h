// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ink/paper_light.h"

#include <QImage>
#include <QRectF>
#include <QTransform>

namespace touyan::exchange {

/// How much ink is on an area: 0 bare paper, 1 all as black as the print.
struct Ink
{
    double mean = 0;
    double strong = 0; ///< the share of the area that is clearly inked
};

/// Measures ink on paper, whose picture is turned, of any resolution and unevenly lit.
class InkGauge
{
public:
    /// `map`: micrometres to pixels; `black`: the grey of print.
    InkGauge(const QImage& grey, const QTransform& map, const PaperLight& light, double black);

    /// `area` in micrometres. What lies outside the picture is bare paper.
    [[nodiscard]] Ink measure(const QRectF& area) const;
    /// How much darker than the paper print is at this place, in greys.
    [[nodiscard]] double contrastAt(QPointF paper) const;

private:
    const QImage& m_grey;
    const QTransform& m_map;
    const PaperLight& m_light;
    double m_black;
};

} // namespace touyan::exchange
