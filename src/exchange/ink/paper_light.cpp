// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/paper_light.h"

#include "exchange/ink/paper_scale.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

namespace {

/// So many pixels of a tile's side are looked at.
constexpr int kSamplesPerSide = 24;
/// Paper is what is about as bright as the brightest tenth of a tile.
constexpr double kBright = 0.9;
constexpr double kLeastOfBright = 0.85;

double paperIn(const QImage& grey, const QRect& tile)
{
    std::array<int, 256> histogram{};
    qint64 count = 0;
    const int step = std::max(1, tile.width() / kSamplesPerSide);
    for (int y = tile.top(); y <= tile.bottom(); y += step) {
        const uchar* line = grey.constScanLine(y);
        for (int x = tile.left(); x <= tile.right(); x += step) {
            ++histogram[line[x]];
            ++count;
        }
    }
    const int bright = percentile(histogram, count, kBright);
    // The mean of what is paper is not led astray by noise, as a percentile would be.
    double sum = 0;
    qint64 papers = 0;
    for (int value = static_cast<int>(bright * kLeastOfBright); value < 256; ++value) {
        const int pixels = histogram[static_cast<size_t>(value)];
        sum += static_cast<double>(value) * pixels;
        papers += pixels;
    }
    return sum / static_cast<double>(papers);
}

} // namespace

PaperLight::PaperLight(const QImage& grey, int tile)
    : m_tile(std::max(8, tile))
    , m_columns((grey.width() + m_tile - 1) / m_tile)
    , m_rows((grey.height() + m_tile - 1) / m_tile)
{
    m_tiles.reserve(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows));
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const QRect area(column * m_tile, row * m_tile, m_tile, m_tile);
            m_tiles.push_back(paperIn(grey, area.intersected(grey.rect())));
        }
    }
}

double PaperLight::tileAt(int column, int row) const
{
    const auto at =
        static_cast<size_t>(std::clamp(row, 0, m_rows - 1)) * static_cast<size_t>(m_columns) +
        static_cast<size_t>(std::clamp(column, 0, m_columns - 1));
    return m_tiles[at];
}

double PaperLight::at(QPointF pixel) const
{
    const double x = pixel.x() / m_tile - 0.5;
    const double y = pixel.y() / m_tile - 0.5;
    const int column = static_cast<int>(std::floor(x));
    const int row = static_cast<int>(std::floor(y));
    const double right = x - column;
    const double lower = y - row;
    return (1 - lower) * ((1 - right) * tileAt(column, row) + right * tileAt(column + 1, row)) +
           lower * ((1 - right) * tileAt(column, row + 1) + right * tileAt(column + 1, row + 1));
}

} // namespace touyan::exchange
