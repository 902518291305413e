// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ink/paper_sheet.h"
#include "exchange/ink/printed_sheet.h"

#include <QPoint>
#include <QRect>

#include <vector>

namespace touyan::exchange {

/// The grid in squares of two by two places, in which ink hangs together.
struct InkCells
{
    static constexpr int kPlaces = 2;
    static constexpr int kPerMm = SheetGrid::kPerMm / kPlaces;
    static constexpr int kWidth = SheetGrid::kWidth / kPlaces;
    static constexpr int kHeight = SheetGrid::kHeight / kPlaces;
    static constexpr size_t kSize = size_t{kWidth} * kHeight;

    static constexpr size_t indexOf(QPoint cell)
    {
        return static_cast<size_t>(cell.y()) * kWidth + static_cast<size_t>(cell.x());
    }
    /// In which a place of the grid lies.
    static constexpr QPoint cellOf(int x, int y) { return {x / kPlaces, y / kPlaces}; }
};

/// Ink that hangs together and is no print.
struct InkBlot
{
    std::vector<QPoint> cells;
    QRect bounds;    ///< in cells
    double area = 0; ///< square millimetres
    /// Of the area, what only broadens print by less than a cell.
    double fringe = 0;
    double mass = 0; ///< square millimetres, were it all as dark as print
};

/// How the print lies in the picture, part by part of PrintedSheet::parts(), in places of the grid.
using PrintShifts = std::vector<QPoint>;

[[nodiscard]] PrintShifts findShifts(const PaperSheet& sheet, const PrintedSheet& printed);
/// At one place of the grid.
[[nodiscard]] QPoint shiftAt(const PrintedSheet& printed, const PrintShifts& shifts, QPoint place);

/// What bare paper looks like on a sheet.
struct BarePaper
{
    int middle = SheetGrid::kPaper;
    int noise = 0; ///< of the smoothed sheet: about one in six places differs more
};

[[nodiscard]] BarePaper barePaper(const PaperSheet& sheet, const PrintedSheet& printed);

/// All ink of a sheet that is not print, down to a tenth of the print's darkness.
[[nodiscard]] std::vector<InkBlot> foreignInk(const PaperSheet& sheet, const PrintedSheet& printed,
                                              const PrintShifts& shifts, const BarePaper& paper);

} // namespace touyan::exchange
