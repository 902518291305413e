// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace touyan::exchange {

/// How bright the bare paper is at each place of a picture: scans have shadows, lamps and yellow
/// paper.
class PaperLight
{
public:
    /// `tile`: pixels, wider than any print that stands close together.
    PaperLight(const QImage& grey, int tile);

    /// The grey of bare paper, 0…255.
    [[nodiscard]] double at(QPointF pixel) const;

private:
    [[nodiscard]] double tileAt(int column, int row) const;

    int m_tile;
    int m_columns;
    int m_rows;
    std::vector<double> m_tiles;
};

} // namespace touyan::exchange
