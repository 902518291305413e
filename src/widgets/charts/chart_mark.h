// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QRegion>
#include <QString>

namespace touyan::widgets {

/// Something in a chart that can be pointed at: a bar, a segment, a point, a cell.
struct ChartMark
{
    QRectF area;     ///< in the chart's content coordinates; empty = cannot be pointed at
    int row = 0;     ///< row or series in the chart's struct
    int column = 0;  ///< column, point or segment in it
    QString tooltip; ///< counts in words, plain text
    QRectF extent;   ///< what is painted anew when the mark changes; empty = `area`
    QString value;   ///< changes whenever the mark's picture does
};

/// Index of the mark that lies on top at `position`, -1 = none.
[[nodiscard]] int markAt(const QList<ChartMark>& marks, const QPointF& position);

/// Where an arrow key, Home or End leads from the mark `current` (-1 = none yet): the nearest mark
/// in that direction, `current` itself where none is left, -1 when there are no marks at all.
[[nodiscard]] int markInDirection(const QList<ChartMark>& marks, int current, int key);

/// What must be painted anew when `before` becomes `after`; both have the same number of marks.
[[nodiscard]] QRegion changedRegion(const QList<ChartMark>& before, const QList<ChartMark>& after);

} // namespace touyan::widgets
