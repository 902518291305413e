// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_key.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"
#include "widgets/timeline/project_timeline.h"

#include <QPainter>

#include <array>

namespace touyan::widgets {

namespace {

constexpr qreal kKeyMargin = 3; ///< above and below, as the legend of states has it
constexpr qreal kKeyGap = 5;
constexpr qreal kKeyDistance = 16;
constexpr qreal kKeySize = 12;

QList<DisplayState> statesShown()
{
    return {DisplayState::OnTime, DisplayState::Late, DisplayState::Overdue, DisplayState::Pending};
}

/// What the shapes of the marks say: planned, done, end of the project.
std::array<QString, 3> keyWords()
{
    return {ProjectTimeline::tr("计划完成"), ProjectTimeline::tr("实际完成"),
            ProjectTimeline::tr("完成期限")};
}

qreal keyWidth(const ChartFont& font)
{
    qreal width = 0;
    for (const QString& word : keyWords())
        width += kKeySize + kKeyGap + font.width(word) + kKeyDistance;
    return width - kKeyDistance;
}

/// Whether the key of the shapes has room beside the states.
bool isKeyBeside(const ChartStyle& style, qreal width, qreal key)
{
    constexpr qreal kAnyWidth = 100'000;
    const qreal room = width - key - kKeyDistance;
    return room > 0 && qFuzzyCompare(stateLegendHeight(statesShown(), style, room),
                                     stateLegendHeight(statesShown(), style, kAnyWidth));
}

void paintKey(QPainter& painter, QPointF at, const ChartFont& font, bool dark)
{
    const ThemeColours& colours = themeColours(dark);
    const std::array words = keyWords();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < words.size(); ++i) {
        const QPointF middle(at.x() + kKeySize / 2, at.y() + font.height() / 2);
        const qreal half = kKeySize / 2;
        painter.setPen(QPen(colours.subtleText, i == 0 ? 1.4 : 2));
        painter.setBrush(i == 1 ? QBrush(colours.subtleText) : QBrush(Qt::NoBrush));
        if (i == 0)
            painter.drawPath(diamond(middle, half));
        else if (i == 1)
            painter.drawEllipse(middle, half - 1, half - 1);
        else
            painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        const qreal width = font.width(words.at(i));
        at.rx() += kKeySize + kKeyGap;
        paintChartText(painter, QRectF(at, QSizeF(width, font.height())), font, words.at(i),
                       colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
        at.rx() += width + kKeyDistance;
    }
    painter.restore();
}

} // namespace

QPainterPath diamond(const QPointF& centre, qreal half)
{
    QPainterPath path;
    path.moveTo(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

qreal timelineKeyHeight(const ChartStyle& style, qreal width)
{
    const ChartFont font(style, 0.92);
    const qreal states = stateLegendHeight(statesShown(), style, width);
    return isKeyBeside(style, width, keyWidth(font)) ? states
                                                     : states + font.height() + 2 * kKeyMargin;
}

void paintTimelineKey(QPainter& painter, const QRectF& area, const ChartStyle& style)
{
    paintStateLegend(painter, area, style, statesShown());
    const ChartFont font(style, 0.92);
    const qreal width = keyWidth(font);
    const bool isBeside = isKeyBeside(style, area.width(), width);
    const qreal x = isBeside ? area.right() - width : area.left();
    const qreal y =
        isBeside ? area.top() : area.top() + stateLegendHeight(statesShown(), style, area.width());
    paintKey(painter, {x, y + kKeyMargin}, font, style.dark);
}

} // namespace touyan::widgets
