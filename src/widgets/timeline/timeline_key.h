// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"

#include <QPainterPath>

class QPainter;

namespace touyan::widgets {

/// The mark of a planned day.
[[nodiscard]] QPainterPath diamond(const QPointF& centre, qreal half);

/// The legend of a timeline: what colours and signs say, and what the shapes say, beside each other
/// where there is room.
[[nodiscard]] qreal timelineKeyHeight(const ChartStyle& style, qreal width);
void paintTimelineKey(QPainter& painter, const QRectF& area, const ChartStyle& style);

} // namespace touyan::widgets
