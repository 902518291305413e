// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>

namespace touyan::widgets {

/// What a chart needs to know to paint itself anywhere: on the screen, into a picture or a page.
struct ChartStyle
{
    QFont font;
    bool dark = false;
    bool printing = false; ///< no hover, no cursor, no scrolling

    friend bool operator==(const ChartStyle&, const ChartStyle&) = default;
};

/// Where the content of a chart is painted. Everything outside the frozen parts is moved by
/// `scroll` (logical pixels, 0 in pictures).
struct ChartLayout
{
    QRectF area; ///< what is left below title and legend
    QPointF scroll;
    ChartStyle style;
};

} // namespace touyan::widgets
