// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_head.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"

#include <QPalette>

namespace touyan::widgets {

namespace {

constexpr qreal kLineGap = 2;
constexpr qreal kLegendGap = 4;
constexpr qreal kContentGap = 6;

ChartFont titleFont(const ChartStyle& style)
{
    return ChartFont(style, 1.08, true);
}

ChartFont subtitleFont(const ChartStyle& style)
{
    return ChartFont(style, 0.92);
}

} // namespace

QRectF ChartHead::inside(const QRectF& chart)
{
    return chart.adjusted(kPadding, kPadding, -kPadding, -kPadding);
}

qreal ChartHead::height(const ChartStyle& style, qreal legend) const
{
    qreal height = 0;
    if (!title.isEmpty())
        height += titleFont(style).height() + kLineGap;
    if (!subtitle.isEmpty())
        height += subtitleFont(style).height() + kLineGap;
    if (legend > 0)
        height += legend + kLegendGap;
    return height > 0 ? height + kContentGap : 0;
}

QRectF ChartHead::paint(QPainter& painter, const QRectF& chart, const ChartStyle& style,
                        qreal legend) const
{
    QRectF rest = inside(chart);
    const auto paintLine = [&](const ChartFont& font, const QString& text, const QColor& colour) {
        if (text.isEmpty())
            return;
        const QRectF line(rest.left(), rest.top(), rest.width(), font.height());
        paintChartText(painter, line, font, text, colour, Qt::AlignLeft | Qt::AlignVCenter);
        rest.setTop(line.bottom() + kLineGap);
    };
    paintLine(titleFont(style), title, themePalette(style.dark).color(QPalette::WindowText));
    paintLine(subtitleFont(style), subtitle, themeColours(style.dark).subtleText);
    return {rest.left(), rest.top() + kLineGap, rest.width(), legend};
}

} // namespace touyan::widgets
