// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/covered_print.h"

#include "exchange/ink/middle_values.h"
#include "exchange/ink/reading_doubts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace touyan::exchange {

using application::RowDoubt;
using application::RowReading;
using domain::FormPage;
using domain::FormRect;

namespace {

/// Print that is missed where it is not seen.
constexpr int kPlainPrint = 45;
/// Of its darkness, less than so many 256ths is bare paper.
constexpr int kBareShare = 64;
constexpr int kLeastPlaces = 12;
/// Words are others when on most labels so much of them is missing.
constexpr double kOtherWords = 0.3;
/// More of a label or of the side of a box is covered.
constexpr double kCoveredWords = 0.45;
constexpr double kCoveredLine = 0.35;

/// The share of the print in `place` that is not seen; none where too little is printed.
std::optional<double> missingShare(const PaperSheet& sheet, const PrintedSheet& print,
                                   const QRect& place, QPoint shift)
{
    const QRect inside =
        place.intersected(QRect(3, 3, SheetGrid::kWidth - 6, SheetGrid::kHeight - 6));
    int printedPlaces = 0;
    int bare = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar* ink = print.ink(y);
        const uchar* seen = sheet.smooth(y + shift.y()) + shift.x();
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (ink[x] < kPlainPrint)
                continue;
            ++printedPlaces;
            if (seen[x] - SheetGrid::kPaper < ink[x] * kBareShare / 256)
                ++bare;
        }
    }
    if (printedPlaces < kLeastPlaces)
        return std::nullopt;
    return static_cast<double>(bare) / printedPlaces;
}

std::vector<std::optional<double>> missingWords(const PaperSheet& sheet, const PrintedSheet& print,
                                                const PrintShifts& shifts)
{
    std::vector<std::optional<double>> missing;
    for (const SheetPart& words : print.words()) {
        missing.push_back(
            missingShare(sheet, print, words.place, shiftAt(print, shifts, words.place.center())));
    }
    return missing;
}

double usualOf(const std::vector<std::optional<double>>& missing)
{
    std::vector<double> known;
    for (const auto& each : missing) {
        if (each)
            known.push_back(*each);
    }
    return middleOf(std::move(known));
}

/// The four sides of a box, in which its line runs.
std::array<QRect, 4> sidesOf(const FormRect& box)
{
    const QRect outer = gridRect(box);
    constexpr int kThick = 3;
    return {QRect(outer.left(), outer.top() - 1, outer.width(), kThick),
            QRect(outer.left(), outer.bottom() - 1, outer.width(), kThick),
            QRect(outer.left() - 1, outer.top(), kThick, outer.height()),
            QRect(outer.right() - 1, outer.top(), kThick, outer.height())};
}

/// Whether the side is nowhere near its place.
bool isCovered(const PaperSheet& sheet, const PrintedSheet& print, const QRect& side, QPoint shift)
{
    constexpr std::array kNear{QPoint(0, 0), QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1),
                               QPoint(0, -1)};
    return std::all_of(kNear.begin(), kNear.end(), [&](QPoint moved) {
        return missingShare(sheet, print, side, shift + moved).value_or(0) > kCoveredLine;
    });
}

} // namespace

bool wordsFit(const PaperSheet& sheet, const PrintedSheet& print, const PrintShifts& shifts)
{
    return print.knowsWords() && usualOf(missingWords(sheet, print, shifts)) < kOtherWords;
}

void doubtCoveredPrint(const FormPage& printed, const PaperSheet& sheet, const PrintedSheet& print,
                       const PrintShifts& shifts, std::vector<RowReading>& readings)
{
    if (print.knowsWords()) {
        const auto missing = missingWords(sheet, print, shifts);
        for (size_t at = 0; at < missing.size(); ++at) {
            if (!missing[at] || *missing[at] < kCoveredWords)
                continue;
            for (const size_t row : print.words()[at].rows)
                doubtRow(readings[row], RowDoubt::Withdrawn);
        }
    }
    size_t number = 0;
    for (const domain::FormBlock& block : printed.blocks) {
        for (const domain::FormRow& row : block.rows) {
            for (const domain::FormBox& box : row.boxes) {
                const QPoint shift = shiftAt(print, shifts, gridRect(box.place).center());
                for (const QRect& side : sidesOf(box.place)) {
                    if (isCovered(sheet, print, side, shift))
                        doubtRow(readings[number], RowDoubt::Withdrawn);
                }
            }
            ++number;
        }
    }
}

} // namespace touyan::exchange
