// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/shared_strokes.h"

#include "exchange/ink/middle_values.h"
#include "exchange/ink/reading_doubts.h"

#include <algorithm>
#include <cstdlib>

namespace touyan::exchange {

using application::BoxMark;
using application::RowReading;
using domain::FormRect;

namespace {

/// Micrometres: rows that are farther apart show the stroke between them by itself.
constexpr int kNextBox = 3'500;
/// How far from the line of a box the paper is looked at, about in the middle between it and the
/// line of the row.
constexpr int kFromLine = 380;
/// A stroke that goes on comes out between the corners; ends of ticks pass beside them.
constexpr int kInside = 150;
/// Places that a stroke may go aside between the two boxes.
constexpr int kMostAside = 8;
constexpr int kLeastInk = 24;
constexpr int kNoises = 5;

/// Where a stroke crosses a line along a box: print is as dark all along it.
std::vector<int> crossings(const PaperSheet& sheet, const FormRect& box, int y, QPoint shift,
                           int least)
{
    const FormRect line{box.left + kInside, y, box.width - 2 * kInside, 1};
    const QRect place = gridRect(line).translated(shift);
    if (place.top() < 1 || place.top() + 1 >= SheetGrid::kHeight || place.left() < 1 ||
        place.right() + 1 >= SheetGrid::kWidth)
        return {};
    const uchar* dark = sheet.smooth(place.top());
    const int limit =
        middleOf(std::vector<uchar>(dark + place.left(), dark + place.right() + 1)) + least;
    std::vector<int> found;
    for (int x = place.left(); x <= place.right(); ++x) {
        if (dark[x] > limit)
            found.push_back(x);
    }
    return found;
}

} // namespace

void doubtSharedStrokes(const domain::FormPage& printed, const PaperSheet& sheet,
                        const PrintedSheet& print, const PrintShifts& shifts,
                        const BarePaper& paper, std::vector<RowReading>& readings)
{
    const int least = std::max(kLeastInk, paper.noise * kNoises);
    struct Mark
    {
        size_t row;
        size_t box;
        FormRect place;
    };
    std::vector<Mark> marks;
    size_t number = 0;
    for (const domain::FormBlock& block : printed.blocks) {
        for (const domain::FormRow& row : block.rows) {
            for (size_t box = 0; box < row.boxes.size(); ++box) {
                if (readings[number].boxes[box].mark != BoxMark::Empty)
                    marks.push_back({number, box, row.boxes[box].place});
            }
            ++number;
        }
    }
    const auto crossed = [&](const FormRect& box, int y) {
        return crossings(sheet, box, y, shiftAt(print, shifts, gridRect(box).center()), least);
    };
    for (const Mark& upper : marks) {
        for (const Mark& lower : marks) {
            const int gap = lower.place.top - upper.place.bottom();
            if (gap < 0 || gap > kNextBox || lower.place.left > upper.place.right() + kNextBox ||
                upper.place.left > lower.place.right() + kNextBox)
                continue;
            const auto from = crossed(upper.place, upper.place.bottom() + kFromLine);
            const auto to = crossed(lower.place, lower.place.top - kFromLine);
            const bool isShared = std::any_of(from.begin(), from.end(), [&to](int start) {
                return std::any_of(to.begin(), to.end(), [start](int end) {
                    return std::abs(end - start) <= kMostAside;
                });
            });
            if (isShared) {
                doubtBox(readings[upper.row].boxes[upper.box]);
                doubtBox(readings[lower.row].boxes[lower.box]);
            }
        }
    }
}

} // namespace touyan::exchange
