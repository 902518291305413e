// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/tick_judge.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

using application::BoxMark;
using application::BoxReading;
using application::RowReading;
using domain::FormBox;
using domain::FormPage;

namespace {

// Shares of the inside of a box. A box is 4 mm wide: the thinnest tick covers 7 %, a dot of 1 mm
// 8 %, a speck of dust below 1 %.
constexpr double kMostEmpty = 0.02;
constexpr double kMostEmptyStrong = 0.015;
constexpr double kMostEmptyCore = 0.035;
constexpr double kLeastTicked = 0.055;
constexpr double kLeastTickedStrong = 0.03;
constexpr double kLeastTickedCore = 0.03;
/// The line of a box, blurred, where it should be.
constexpr double kLeastLine = 0.2;
/// Ink that only grazes a box has less in the middle than this share of what it has in all.
constexpr double kLeastCoreShare = 0.4;
/// Ink just outside both sides, a little and on into the label or plainly, strikes the box out.
constexpr double kStriking = 0.03;
constexpr double kPlainlyStruck = 0.08;
constexpr double kStruckLabel = 0.012;
/// Around the box, it was blackened to be gone.
constexpr double kBlackening = 0.12;
/// More ink beside a box than its label has: a stroke of 3 mm.
constexpr double kStrayInk = 0.05;
/// A box that was judged alone, with what the others need to know of it.
struct Judged
{
    const FormBox* box = nullptr;
    const BoxInk* ink = nullptr;
    BoxReading reading;

    [[nodiscard]] bool leaves(BoxSide side, double least) const
    {
        return ink->moat.at(side) > least;
    }
    [[nodiscard]] int sidesLeft(double least) const
    {
        return static_cast<int>(std::count_if(ink->moat.begin(), ink->moat.end(),
                                              [least](double moat) { return moat > least; }));
    }
};

double confident(double beyond, double whole)
{
    return 0.5 + 0.5 * std::clamp(beyond / whole, 0.0, 1.0);
}

BoxReading judgeBox(const Judged& judged)
{
    constexpr double kPlainTick = 0.15;
    const BoxInk& ink = *judged.ink;
    // Not where it should be: the paper is bent there, or somebody has written over it.
    if (ink.line < kLeastLine)
        return {BoxMark::Doubtful, 0};
    if (ink.mean < kMostEmpty && ink.strong < kMostEmptyStrong && ink.core < kMostEmptyCore)
        return {BoxMark::Empty, confident(kMostEmpty - ink.mean, kMostEmpty)};
    const auto runsThrough = [&judged](double least) {
        return judged.leaves(kLeftOf, least) && judged.leaves(kRightOf, least);
    };
    const bool isStruckOut = runsThrough(kPlainlyStruck) ||
                             (runsThrough(kStriking) && ink.label > kStruckLabel) ||
                             judged.sidesLeft(kBlackening) > 2;
    if (ink.mean > kLeastTicked && ink.strong > kLeastTickedStrong &&
        ink.core > std::max(kLeastTickedCore, kLeastCoreShare * ink.mean) && !isStruckOut)
        return {BoxMark::Ticked, confident(ink.mean - kLeastTicked, kPlainTick)};
    return {BoxMark::Doubtful, 0.25};
}

/// A tick may run into the label at its left and the one of the next box at its right; all other
/// ink beside the boxes is unexplained.
bool hasStrayInk(const std::vector<Judged>& row)
{
    const auto isTicked = [&row](size_t at) {
        return at < row.size() && row[at].reading.mark != BoxMark::Empty;
    };
    for (size_t at = 0; at < row.size(); ++at) {
        const bool isExplained = isTicked(at) || (at > 0 && isTicked(at - 1));
        if (!isExplained && row[at].ink->label > kStrayInk)
            return true;
    }
    // Ink around a box without any in it.
    return std::any_of(row.begin(), row.end(), [&](const Judged& each) {
        return each.reading.mark == BoxMark::Empty && each.sidesLeft(kBlackening) > 1;
    });
}

} // namespace

std::vector<RowReading> judgePage(const FormPage& printed,
                                  const std::vector<std::vector<BoxInk>>& inks)
{
    std::vector<std::vector<Judged>> rows;
    for (const domain::FormBlock& block : printed.blocks) {
        for (const domain::FormRow& row : block.rows) {
            const auto& rowInks = inks[rows.size()];
            auto& judged = rows.emplace_back();
            for (size_t box = 0; box < row.boxes.size(); ++box) {
                judged.push_back({&row.boxes[box], &rowInks[box], {}});
                judged.back().reading = judgeBox(judged.back());
            }
        }
    }
    std::vector<RowReading> readings;
    readings.reserve(rows.size());
    for (const auto& row : rows) {
        RowReading reading;
        reading.strayInk = hasStrayInk(row);
        for (const Judged& judged : row)
            reading.boxes.push_back(judged.reading);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace touyan::exchange
