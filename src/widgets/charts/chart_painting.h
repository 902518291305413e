// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"
#include "widgets/look/state_colours.h"

#include <QList>

class QPainter;

namespace touyan::widgets {

/// Measures of a font in the units of the painter, not of a device.
struct ChartFont
{
    explicit ChartFont(const ChartStyle& style, qreal factor = 1.0, bool bold = false);
    QFont font;
    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal width(const QString& text) const;
    [[nodiscard]] QString elided(const QString& text, qreal width) const;
};

/// Text in a rectangle, elided at its right end, never wrapped or clipped.
void paintChartText(QPainter& painter, const QRectF& area, const ChartFont& font,
                    const QString& text, const QColor& colour, Qt::Alignment alignment);

/// Where the entries of a legend of states stand, in lines of `width`: each a swatch and a word.
[[nodiscard]] QList<QRectF> stateLegendPlaces(const QList<DisplayState>& states,
                                              const ChartStyle& style, qreal width);

/// Legend of states: swatch with pattern, sign and word. Wraps into lines of `width`.
[[nodiscard]] qreal stateLegendHeight(const QList<DisplayState>& states, const ChartStyle& style,
                                      qreal width);
void paintStateLegend(QPainter& painter, const QRectF& area, const ChartStyle& style,
                      const QList<DisplayState>& states);

/// Outline of a mark under the mouse or the keyboard cursor.
void paintMarkOutline(QPainter& painter, const QRectF& area, bool dark, bool strong);

} // namespace touyan::widgets
