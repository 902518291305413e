// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/ink_gauge.h"

#include "exchange/ink/paper_scale.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

namespace {

/// Pencil counts as ink, noise and the shadow of a fold do not.
constexpr double kStrong = 0.3;
/// Finer than this, in pixels per micrometre (about 200 dpi), not every pixel is looked at.
constexpr double kFinestScale = 0.008;

} // namespace

InkGauge::InkGauge(const QImage& grey, const QTransform& map, const PaperLight& light, double black)
    : m_grey(grey)
    , m_map(map)
    , m_light(light)
    , m_black(black)
{
}

double InkGauge::contrastAt(QPointF paper) const
{
    return m_light.at(m_map.map(paper)) - m_black;
}

Ink InkGauge::measure(const QRectF& area) const
{
    // So small an area is a parallelogram in any picture.
    const QPointF origin = m_map.map(area.topLeft());
    const QPointF along = m_map.map(area.topRight()) - origin;
    const QPointF down = m_map.map(area.bottomLeft()) - origin;
    const double paper = m_light.at(origin + along / 2 + down / 2);
    const double contrast = std::max(1.0, paper - m_black);
    const double scale = std::min(kFinestScale, std::hypot(along.x(), along.y()) / area.width());
    const int columns = std::max(2, static_cast<int>(std::lround(area.width() * scale)));
    const int rows = std::max(2, static_cast<int>(std::lround(area.height() * scale)));
    const double limit = paper - kStrong * contrast;
    double sum = 0;
    int strong = 0;
    for (int row = 0; row < rows; ++row) {
        const QPointF start = origin + down * ((row + 0.5) / rows) + along * (0.5 / columns);
        const QPointF step = along / columns;
        double x = start.x();
        double y = start.y();
        for (int column = 0; column < columns; ++column) {
            const int pixelX = static_cast<int>(x);
            const int pixelY = static_cast<int>(y);
            x += step.x();
            y += step.y();
            if (pixelX < 0 || pixelY < 0 || pixelX >= m_grey.width() || pixelY >= m_grey.height())
                continue;
            const double grey = m_grey.constScanLine(pixelY)[pixelX];
            sum += paper - grey;
            if (grey < limit)
                ++strong;
        }
    }
    const double count = static_cast<double>(columns) * rows;
    return {sum / contrast / count, strong / count};
}

} // namespace touyan::exchange
