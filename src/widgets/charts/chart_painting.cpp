// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_painting.h"

#include "widgets/look/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kSwatchWidth = 18;
constexpr qreal kSwatchGap = 5;
constexpr qreal kEntryGap = 18;
constexpr qreal kEntryPadding = 6;
constexpr qreal kLegendFont = 0.92; ///< of the chart's font

} // namespace

ChartFont::ChartFont(const ChartStyle& style, qreal factor, bool bold)
    : font(style.font)
{
    // In pixels: points would change size with the resolution of the picture or the printer.
    const int pixels = QFontInfo(style.font).pixelSize();
    font.setPixelSize(std::max(8, qRound(pixels * factor)));
    font.setBold(bold);
}

qreal ChartFont::height() const
{
    return QFontMetricsF(font).height();
}

qreal ChartFont::width(const QString& text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString ChartFont::elided(const QString& text, qreal width) const
{
    // Half a pixel for rounding, else texts that just fit lose their end.
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

void paintChartText(QPainter& painter, const QRectF& area, const ChartFont& font,
                    const QString& text, const QColor& colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    painter.setFont(font.font);
    painter.setPen(colour);
    const int flags = static_cast<int>(alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(area, flags, font.elided(text, area.width()));
}

QList<QRectF> stateLegendPlaces(const QList<DisplayState>& states, const ChartStyle& style,
                                qreal width)
{
    const ChartFont font(style, kLegendFont);
    const qreal line = font.height() + kEntryPadding;
    QList<QRectF> places;
    QPointF at;
    for (const DisplayState state : states) {
        const qreal entry = kSwatchWidth + kSwatchGap + font.width(stateWord(state));
        if (at.x() > 0 && at.x() + entry > width)
            at = QPointF(0, at.y() + line);
        places.append(QRectF(at, QSizeF(entry, line)));
        at.rx() += entry + kEntryGap;
    }
    return places;
}

qreal stateLegendHeight(const QList<DisplayState>& states, const ChartStyle& style, qreal width)
{
    return states.isEmpty() ? 0 : stateLegendPlaces(states, style, width).last().bottom();
}

void paintStateLegend(QPainter& painter, const QRectF& area, const ChartStyle& style,
                      const QList<DisplayState>& states)
{
    const ChartFont font(style, kLegendFont);
    const QList<QRectF> places = stateLegendPlaces(states, style, area.width());
    for (qsizetype i = 0; i < states.size(); ++i) {
        const DisplayState state = states.at(i);
        const QRectF place = places.at(i).translated(area.topLeft());
        QRectF swatch(place.left(), 0, kSwatchWidth, font.height() - 1);
        swatch.moveTop(place.center().y() - swatch.height() / 2);
        paintStateFill(painter, swatch, state, style.dark);
        const bool solid = state == DisplayState::OnTime || state == DisplayState::Overdue;
        QRectF sign(0, 0, 12, 12);
        sign.moveCenter(swatch.center());
        if (state == DisplayState::Late)
            painter.fillRect(sign, stateColours(state, style.dark).background);
        paintStateSign(painter, sign, state,
                       solid ? QColor(Qt::white) : stateColours(state, style.dark).foreground);
        paintChartText(painter, place.adjusted(kSwatchWidth + kSwatchGap, 0, 0, 0), font,
                       stateWord(state), themeColours(style.dark).subtleText,
                       Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void paintMarkOutline(QPainter& painter, const QRectF& area, bool dark, bool strong)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor colour = themePalette(dark).color(QPalette::WindowText);
    QColor faint = colour;
    faint.setAlpha(140);
    painter.setPen(QPen(strong ? colour : faint, strong ? 2 : 1.2));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace touyan::widgets
