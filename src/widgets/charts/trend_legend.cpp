// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trend_legend.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"

#include <QPainter>

#include <array>

namespace touyan::widgets {

namespace {

constexpr qreal kLine = 28;
constexpr qreal kGap = 6;
constexpr qreal kDistance = 18;
constexpr qreal kRowPadding = 6;

ChartFont legendFont(const ChartStyle& style)
{
    return ChartFont(style, 0.92);
}

/// The point as Qt Charts draws it in the plot.
void paintPoint(QPainter& painter, QPointF at, const TrendLook& look, const QColor& ground)
{
    const qreal r = look.pointSize / 2;
    painter.setPen(QPen(ground, 1.2));
    painter.setBrush(look.pen.color());
    if (look.point == QScatterSeries::MarkerShapeCircle)
        painter.drawEllipse(at, r, r);
    else if (look.point == QScatterSeries::MarkerShapeRectangle)
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    else if (look.point == QScatterSeries::MarkerShapeTriangle)
        painter.drawPolygon(
            QPolygonF{{at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)}});
    else
        painter.drawPolygon(QPolygonF{
            {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}});
}

} // namespace

TrendLook TrendLook::of(qsizetype line, bool dark)
{
    struct One
    {
        QRgb light;
        QRgb dark;
        Qt::PenStyle dash;
        QScatterSeries::MarkerShape point;
        qreal size;
    };
    static constexpr std::array looks{
        One{0x2B6CA3, 0x6FAEE0, Qt::SolidLine, QScatterSeries::MarkerShapeCircle, 8},
        One{0x1F8A7D, 0x4FC3B5, Qt::DashLine, QScatterSeries::MarkerShapeRectangle, 8},
        One{0xA8680B, 0xE0A84E, Qt::DashDotLine, QScatterSeries::MarkerShapeTriangle, 9},
        One{0x7C55AB, 0xB797E0, Qt::DotLine, QScatterSeries::MarkerShapeRotatedRectangle, 10}};
    const One& one = looks.at(static_cast<std::size_t>(line) % looks.size());
    const QPen pen(QColor(dark ? one.dark : one.light), 2, one.dash, Qt::FlatCap, Qt::RoundJoin);
    return {pen, one.point, one.size};
}

TrendLegend::TrendLegend(const QStringList& names)
    : m_names(names)
{
}

QList<QRectF> TrendLegend::places(const ChartStyle& style, qreal width) const
{
    const ChartFont font = legendFont(style);
    const qreal row = font.height() + kRowPadding;
    QList<QRectF> made;
    QPointF at;
    for (const QString& name : m_names) {
        const qreal needed = kLine + kGap + font.width(name);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + row);
        made.append(QRectF(at, QSizeF(needed, row)));
        at.rx() += needed + kDistance;
    }
    return made;
}

qreal TrendLegend::height(const ChartStyle& style, qreal width) const
{
    return m_names.isEmpty() ? 0 : places(style, width).last().bottom();
}

void TrendLegend::paint(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const ThemeColours& colours = themeColours(style.dark);
    const ChartFont font = legendFont(style);
    const QList<QRectF> all = places(style, area.width());
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF place = all.at(i).translated(area.topLeft());
        const QPointF from(place.left(), place.center().y());
        const TrendLook look = TrendLook::of(i, style.dark);
        painter.setPen(look.pen);
        painter.drawLine(from, from + QPointF(kLine, 0));
        paintPoint(painter, from + QPointF(kLine / 2, 0), look, colours.surface);
        paintChartText(painter, place.adjusted(kLine + kGap, 0, 0, 0), font, m_names.at(i),
                       colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace touyan::widgets
