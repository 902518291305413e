// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/middle_values.h"
#include "exchange/ink/paper_scale.h"
#include "exchange/scans/tick_judge.h"

#include <algorithm>
#include <map>

namespace touyan::exchange {

using domain::FormBox;
using domain::FormPage;
using domain::FormRow;

namespace {

// Micrometres. The printed line of a box is thinner than the inset, which leaves room for places
// that are not quite exact.
constexpr double kInset = 600;
constexpr double kMoatGap = 180;
constexpr double kMoatWidth = 280;
constexpr double kLine = 250;

/// Most boxes are empty, so of all of them this share shows how an empty one looks here: how far
/// the line's blur reaches in, how dirty the paper is.
constexpr double kEmptyShare = 0.3;

BoxInk gaugeBox(const InkGauge& gauge, const FormBox& box)
{
    const QRectF outer = paperRect(box.place);
    const QRectF inner = outer.adjusted(kInset, kInset, -kInset, -kInset);
    const double rim = inner.width() / 5;
    BoxInk ink;
    const Ink inside = gauge.measure(inner);
    ink.mean = inside.mean;
    ink.strong = inside.strong;
    ink.core = gauge.measure(inner.adjusted(rim, rim, -rim, -rim)).mean;
    const auto moat = [&](BoxSide side, const QRectF& area) {
        ink.moat.at(side) = gauge.measure(area).mean;
    };
    constexpr double kFar = kMoatGap + kMoatWidth;
    moat(kAbove, {outer.left(), outer.top() - kFar, outer.width(), kMoatWidth});
    moat(kBelow, {outer.left(), outer.bottom() + kMoatGap, outer.width(), kMoatWidth});
    // Not beside the corners, where a large cross ends that strikes nothing out.
    const double fromCorner = outer.height() * 0.15;
    const double upright = outer.height() - 2 * fromCorner;
    moat(kLeftOf, {outer.left() - kFar, outer.top() + fromCorner, kMoatWidth, upright});
    moat(kRightOf, {outer.right() + kMoatGap, outer.top() + fromCorner, kMoatWidth, upright});
    // A printed line is 0.2 mm thick or more and runs along the edge of its box.
    const QRectF onLine = outer.adjusted(kLine / 2, kLine / 2, -kLine / 2, -kLine / 2);
    const double corner = outer.width() / 8;
    const double along = outer.width() - 2 * corner;
    ink.line = std::min(
        {gauge.measure({onLine.left() + corner, onLine.top() - kLine / 2, along, kLine}).mean,
         gauge.measure({onLine.left() + corner, onLine.bottom() - kLine / 2, along, kLine}).mean,
         gauge.measure({onLine.left() - kLine / 2, onLine.top() + corner, kLine, along}).mean,
         gauge.measure({onLine.right() - kLine / 2, onLine.top() + corner, kLine, along}).mean});
    // The label's own height is that of the row, whose line is nothing to judge.
    QRectF label = paperRect(box.label);
    label.setTop(outer.top());
    label.setBottom(outer.bottom());
    ink.label = gauge.measure(label).mean;
    return ink;
}

/// Takes off from a value of every box what it has on most of them.
template <class Value>
void takeOffUsual(std::vector<std::vector<BoxInk>>& rows, Value value)
{
    std::vector<double> values;
    for (auto& row : rows) {
        for (BoxInk& ink : row)
            values.push_back(value(ink));
    }
    // The print itself is a little; more than that is a page to look at.
    constexpr double kMostUsual = 0.03;
    const double usual =
        std::clamp(lowValue(std::move(values), kEmptyShare), -kMostUsual, kMostUsual);
    for (auto& row : rows) {
        for (BoxInk& ink : row)
            value(ink) -= usual;
    }
}

/// Takes off what the frame of a block leaves above its first and below its last row, which is on
/// all boxes of that row alike; a stroke from one block into the next is on a few.
void takeOffFrames(const FormPage& printed, std::vector<std::vector<BoxInk>>& inks)
{
    const auto takeOff = [](std::vector<BoxInk>& row, BoxSide side) {
        // A frame of 0.5 mm that lies in the whole of a moat, blurred.
        constexpr double kMostFrame = 0.8;
        std::vector<double> values;
        for (const BoxInk& ink : row)
            values.push_back(ink.moat.at(side));
        const double frame = std::clamp(lowValue(std::move(values), kEmptyShare), 0.0, kMostFrame);
        // Where the frame is, no other ink shows: what is left beside it stands for the whole.
        for (BoxInk& ink : row)
            ink.moat.at(side) = (ink.moat.at(side) - frame) / (1 - frame);
    };
    size_t row = 0;
    for (const domain::FormBlock& block : printed.blocks) {
        if (block.rows.empty())
            continue;
        takeOff(inks[row], kAbove);
        row += block.rows.size();
        takeOff(inks[row - 1], kBelow);
    }
}

/// Takes off from a value of every box what it has at a label of the same wording elsewhere on the
/// page.
template <class Value>
void takeOffWording(const std::vector<const FormRow*>& rows, std::vector<std::vector<BoxInk>>& inks,
                    Value value)
{
    using Wording = std::pair<domain::BoxKind, int>;
    std::map<Wording, std::vector<double>> values;
    std::vector<double> all;
    const auto forEachBox = [&](auto&& visit) {
        for (size_t row = 0; row < rows.size(); ++row) {
            for (size_t box = 0; box < inks[row].size(); ++box) {
                const FormBox& printed = rows[row]->boxes[box];
                visit(Wording(printed.kind, printed.number), value(inks[row][box]));
            }
        }
    };
    forEachBox([&](const Wording& wording, double& its) {
        values[wording].push_back(its);
        all.push_back(its);
    });
    // A voter may circle the same number everywhere, so no label is held for much darker than the
    // page's others.
    constexpr double kUsualShare = 0.4;
    constexpr double kAboveOthers = 0.05;
    const double most = 1.6 * lowValue(std::move(all), kUsualShare) + kAboveOthers;
    std::map<Wording, double> usual;
    for (auto& [wording, its] : values)
        usual[wording] = std::min(most, lowValue(std::move(its), kUsualShare));
    forEachBox([&usual](const Wording& wording, double& its) { its -= usual.at(wording); });
}

} // namespace

std::vector<std::vector<BoxInk>> gaugePage(const InkGauge& gauge, const FormPage& printed)
{
    std::vector<const FormRow*> rows;
    std::vector<std::vector<BoxInk>> inks;
    for (const domain::FormBlock& block : printed.blocks) {
        for (const FormRow& row : block.rows) {
            rows.push_back(&row);
            auto& boxes = inks.emplace_back();
            for (const FormBox& box : row.boxes)
                boxes.push_back(gaugeBox(gauge, box));
        }
    }
    takeOffUsual(inks, [](BoxInk& ink) -> double& { return ink.mean; });
    takeOffUsual(inks, [](BoxInk& ink) -> double& { return ink.core; });
    for (const BoxSide side : {kAbove, kRightOf, kBelow})
        takeOffUsual(inks, [side](BoxInk& ink) -> double& { return ink.moat.at(side); });
    takeOffFrames(printed, inks);
    takeOffWording(rows, inks, [](BoxInk& ink) -> double& { return ink.moat.at(kLeftOf); });
    takeOffWording(rows, inks, [](BoxInk& ink) -> double& { return ink.label; });
    return inks;
}

} // namespace touyan::exchange
