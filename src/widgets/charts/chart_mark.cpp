// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_mark.h"

#include <cmath>
#include <limits>

namespace touyan::widgets {

namespace {

/// The outline of a mark lies a little outside of it.
constexpr qreal kOutline = 3;

QRectF extentOf(const ChartMark& mark)
{
    return mark.extent.isEmpty() ? mark.area : mark.extent;
}

/// The first mark, or the last one, that can be pointed at.
int markAtEnd(const QList<ChartMark>& marks, bool last)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype at = last ? marks.size() - 1 - i : i;
        if (!marks.at(at).area.isEmpty())
            return static_cast<int>(at);
    }
    return -1;
}

} // namespace

int markAt(const QList<ChartMark>& marks, const QPointF& position)
{
    // The last painted lies on top.
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        if (marks.at(i).area.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

int markInDirection(const QList<ChartMark>& marks, int current, int key)
{
    if (current < 0 || current >= marks.size() || key == Qt::Key_Home || key == Qt::Key_End)
        return markAtEnd(marks, key == Qt::Key_End);
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const QPointF from = marks.at(current).area.center();
    int best = current;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (i == current || marks.at(i).area.isEmpty())
            continue;
        const QPointF way = marks.at(i).area.center() - from;
        const qreal along = sign * (sideways ? way.x() : way.y());
        const qreal across = std::abs(sideways ? way.y() : way.x());
        if (along < 0.5)
            continue;
        // Straying to the side costs much more than going on; up and down least within a column.
        const qreal cost = along + across * (sideways ? 20 : 2);
        if (cost < bestCost) {
            bestCost = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

QRegion changedRegion(const QList<ChartMark>& before, const QList<ChartMark>& after)
{
    QRegion region;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        const ChartMark& old = before.at(i);
        const ChartMark& now = after.at(i);
        if (old.value == now.value && old.area == now.area)
            continue;
        const QRectF dirty = extentOf(old).united(extentOf(now));
        region += dirty.adjusted(-kOutline, -kOutline, kOutline, kOutline).toAlignedRect();
    }
    return region;
}

} // namespace touyan::widgets
