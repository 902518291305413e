// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ink/paper_light.h"

#include <QImage>
#include <QTransform>

#include <vector>

namespace touyan::exchange {

/// A grid over the whole paper, upright and always of the same size, however it was scanned.
struct SheetGrid
{
    static constexpr int kPerMm = 6;
    static constexpr double kMicrometres = 1'000.0 / kPerMm;
    static constexpr int kWidth = 210 * kPerMm;
    static constexpr int kHeight = 297 * kPerMm;
    static constexpr size_t kSize = size_t{kWidth} * kHeight;

    // Bytes of darkness.
    static constexpr int kPaper = 64;  ///< bare paper
    static constexpr int kPrint = 160; ///< how much darker print is
};

/// How dark the paper is at every place of the grid, evenly lit.
class PaperSheet
{
public:
    /// `map`: micrometres to pixels of `grey`; `black`: the grey of print.
    PaperSheet(const QImage& grey, const QTransform& map, const PaperLight& light, double black);

    /// As it was scanned.
    [[nodiscard]] const uchar* sharp(int y) const { return lineOf(m_sharp, y); }
    /// Noise smoothed over three places.
    [[nodiscard]] const uchar* smooth(int y) const { return lineOf(m_smooth, y); }

private:
    static const uchar* lineOf(const std::vector<uchar>& grid, int y)
    {
        return grid.data() + static_cast<size_t>(y) * SheetGrid::kWidth;
    }

    std::vector<uchar> m_sharp;
    std::vector<uchar> m_smooth;
};

/// The mean of each place and its eight neighbours.
[[nodiscard]] std::vector<uchar> smoothed(const std::vector<uchar>& grid);

} // namespace touyan::exchange
