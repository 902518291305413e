// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/tick_hand.h"

#include "exchange/ink/middle_values.h"
#include "exchange/ink/reading_doubts.h"
#include "exchange/ink/tick_shape.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace touyan::exchange {

using application::BoxMark;
using application::RowDoubt;
using application::RowReading;
using domain::BoxKind;
using domain::FormPage;

namespace {

// Millimetres and square millimetres. A tick is two strokes, a cross too; what is struck out has
// three or more. What two strokes leave of a mark is compared with what they leave of the page's
// others, for hands draw bent strokes.
constexpr double kFarBeyond = 0.2;
constexpr double kMostBeyond = 0.1;
constexpr double kSomeBeyond = 0.03;
constexpr double kSomeLonger = 1.12;
constexpr double kMuchLarger = 1.25;
/// Blackened; a dot is smaller, the broadest pen thinner.
constexpr double kFilledWidth = 1.15;
constexpr double kFilledArea = 5.2;
/// A dot.
constexpr double kDotWidth = 0.85;
constexpr double kDotReach = 2.6;
/// A habit shows in so many marks of a page, and this share of them.
constexpr int kLeastHabit = 3;
constexpr double kHabitShare = 0.45;
/// Marks that are neither shorter nor longer than these shares of the page's usual ones are alike.
constexpr double kShorter = 0.7;
constexpr double kLonger = 1.4;
constexpr double kMuchShorter = 0.45;
constexpr int kLeastOthers = 2;
constexpr double kMixedShare = 0.04;
/// Of the page's usual ink, less is a hair, a speck or a resting pen; where values add up sooner. A
/// stroke is as strong as it is wide and dark: the blur of a scanner makes it wider, but paler.
constexpr double kLeastStrength = 0.35;
constexpr double kLeastAddedStrength = 0.58;
constexpr double kLeastArea = 0.3;
constexpr double kLeastAddedArea = 0.55;
constexpr double kLeastAddedReach = 2.2;
/// When a page has too few marks to know its hand.
constexpr size_t kKnownHand = 4;
constexpr double kUsualArea = 2.4;
constexpr double kUsualStrength = 0.25;

struct Mark
{
    size_t row = 0;
    size_t box = 0;
    BoxKind kind = BoxKind::Ones;
    domain::FormRect place;
    TickShape shape;

    [[nodiscard]] bool isFilled() const
    {
        return shape.width > kFilledWidth && shape.area > kFilledArea;
    }
    [[nodiscard]] bool isDot() const
    {
        return !isFilled() && shape.width > kDotWidth && shape.reach < kDotReach;
    }
    /// Its value is added to that of another box.
    [[nodiscard]] bool isAdded() const { return kind == BoxKind::Half || kind == BoxKind::Tens; }
};

template <class Value>
double middle(const std::vector<Mark>& marks, Value value)
{
    std::vector<double> values;
    for (const Mark& mark : marks)
        values.push_back(value(mark.shape));
    return middleOf(std::move(values));
}

std::vector<Mark> strokesOf(const std::vector<Mark>& marks)
{
    std::vector<Mark> strokes;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(strokes),
                 [](const Mark& mark) { return !mark.isDot() && !mark.isFilled(); });
    return strokes;
}

/// How somebody has ticked a page.
class Hand
{
public:
    Hand(const std::vector<Mark>& marks, const std::vector<Mark>& strokes)
        : m_marks(marks.size())
        , m_isKnown(strokes.size() >= kKnownHand)
    {
        if (m_isKnown) {
            m_length = middle(strokes, [](const TickShape& shape) { return shape.length; });
            m_area = middle(strokes, [](const TickShape& shape) { return shape.area; });
            m_beyond = middle(strokes, [](const TickShape& shape) { return shape.beyondTwo; });
            m_strength = middle(strokes, strengthOf);
        }
        for (const Mark& mark : marks) {
            m_filled += mark.isFilled() ? 1 : 0;
            m_dots += mark.isDot() ? 1 : 0;
            m_others += isOther(mark) ? 1 : 0;
        }
    }

    /// Whether a mark is one that somebody has to look at.
    [[nodiscard]] bool isOdd(const Mark& mark) const
    {
        const TickShape& shape = mark.shape;
        if (mark.isFilled()) {
            // A hand that now ticks, now crosses may also fill; along the lines of the box that is
            // taking it back, and so it is where a value is added.
            constexpr int kMostSides = 2;
            return !isHabit(m_filled) && (mark.isAdded() || shape.sides > kMostSides ||
                                          !isMixed() || m_filled > 2 * m_others);
        }
        if ((!mark.isDot() && isStruckOut(shape)) || isHair(mark))
            return true;
        if (mark.isDot() && (isHabit(m_dots) || (isMixed() && shape.reach > kMixedDot) ||
                             (m_dots >= kLeastHabit && shape.reach > kBroadDot)))
            return false;
        if (shape.area < kLeastArea * m_area)
            return true;
        return mark.isAdded() &&
               (shape.area < kLeastAddedArea * m_area || shape.reach < kLeastAddedReach);
    }

private:
    /// Of a hand that marks in several ways, a dot as broad as this is meant.
    static constexpr double kMixedDot = 1.2;
    /// Of a hand that now and then makes dots, one that no speck or resting pen is as broad as.
    static constexpr double kBroadDot = 1.45;

    static double strengthOf(const TickShape& shape) { return shape.dark * shape.width; }

    /// More strokes than the hand's usual marks have.
    [[nodiscard]] bool isStruckOut(const TickShape& shape) const
    {
        const double beyond = shape.beyondTwo - m_beyond;
        if (!m_isKnown)
            return beyond > kMostBeyond;
        return beyond > kFarBeyond ||
               (beyond > kMostBeyond && shape.length > kSomeLonger * m_length) ||
               (beyond > kSomeBeyond && shape.area > kMuchLarger * m_area);
    }

    /// Thinner or paler than a pen that somebody may have changed to.
    [[nodiscard]] bool isHair(const Mark& mark) const
    {
        return strengthOf(mark.shape) <
               (mark.isAdded() ? kLeastAddedStrength : kLeastStrength) * m_strength;
    }

    /// Whether it is a whole mark of another kind than the hand's usual ones.
    [[nodiscard]] bool isOther(const Mark& mark) const
    {
        if (mark.isFilled() || !m_isKnown)
            return false;
        if (mark.isDot())
            return mark.shape.reach > kMixedDot;
        const double length = mark.shape.length / m_length;
        return mark.shape.beyondTwo < kMostBeyond / 2 &&
               (length > kLonger || (length < kShorter && length > kMuchShorter));
    }
    [[nodiscard]] bool isHabit(int count) const
    {
        return count >= kLeastHabit && count >= kHabitShare * static_cast<double>(m_marks);
    }
    [[nodiscard]] bool isMixed() const
    {
        return m_others >= kLeastOthers && m_others >= kMixedShare * static_cast<double>(m_marks);
    }

    size_t m_marks;
    bool m_isKnown;
    double m_length = 0;
    double m_area = kUsualArea;
    double m_beyond = 0;
    double m_strength = kUsualStrength;
    int m_filled = 0;
    int m_dots = 0;
    int m_others = 0;
};

} // namespace

void doubtOddTicks(const FormPage& printed, const PaperSheet& sheet, const PrintedSheet& print,
                   const PrintShifts& shifts, const BarePaper& paper,
                   std::vector<RowReading>& readings)
{
    constexpr int kLeastInk = 14;
    constexpr int kNoises = 8;
    const int least = std::max(kLeastInk, paper.noise * kNoises);
    const auto look = [&](const domain::FormRect& place, double stroke) {
        return shapeOf(sheet, place, shiftAt(print, shifts, gridRect(place).center()), least,
                       stroke);
    };
    std::vector<Mark> marks;
    size_t number = 0;
    for (const domain::FormBlock& block : printed.blocks) {
        for (const domain::FormRow& row : block.rows) {
            for (size_t box = 0; box < row.boxes.size(); ++box) {
                if (readings[number].boxes[box].mark != BoxMark::Ticked)
                    continue;
                const domain::FormBox& place = row.boxes[box];
                marks.push_back({number, box, place.kind, place.place, look(place.place, 0)});
            }
            ++number;
        }
    }
    if (marks.empty())
        return;
    std::vector<Mark> strokes = strokesOf(marks);
    if (strokes.size() >= kKnownHand) {
        const double usual = middle(strokes, [](const TickShape& shape) { return shape.width; });
        for (Mark& mark : marks)
            mark.shape = look(mark.place, usual);
        strokes = strokesOf(marks);
    }
    const Hand hand(marks, strokes);
    for (const Mark& mark : marks) {
        if (!hand.isOdd(mark))
            continue;
        RowReading& row = readings[mark.row];
        doubtBox(row.boxes[mark.box]);
        row.doubt = RowDoubt::Withdrawn;
    }
}

} // namespace touyan::exchange
