// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <array>
#include <cmath>

namespace touyan::exchange {

/// A rectangle of the form, in micrometres.
[[nodiscard]] inline QRectF paperRect(const domain::FormRect& rect)
{
    return QRectF(rect.left, rect.top, rect.width, rect.height);
}

/// Its corners: upper left, upper right, lower right, lower left.
[[nodiscard]] inline QPolygonF cornersOf(const QRectF& rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

[[nodiscard]] inline double distance(QPointF from, QPointF to)
{
    return std::hypot(to.x() - from.x(), to.y() - from.y());
}

/// How many pixels a micrometre has at a place of the paper.
[[nodiscard]] inline double pixelsPerMicrometre(const QTransform& map, QPointF place)
{
    constexpr double kStep = 1'000;
    return distance(map.map(place), map.map(place + QPointF(kStep, 0))) / kStep;
}

/// The grey that `share` of the counted pixels are darker than.
[[nodiscard]] inline int percentile(const std::array<int, 256>& histogram, qint64 count,
                                    double share)
{
    const auto wanted = static_cast<qint64>(static_cast<double>(count) * share);
    qint64 seen = 0;
    for (size_t value = 0; value < histogram.size(); ++value) {
        seen += histogram.at(value);
        if (seen > wanted)
            return static_cast<int>(value);
    }
    return 255;
}

} // namespace touyan::exchange
