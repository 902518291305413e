// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/ink_doubts.h"

#include "exchange/ink/reading_doubts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace touyan::exchange {

using application::BoxMark;
using application::RowDoubt;
using application::RowReading;
using domain::FormPage;
using domain::FormRect;

namespace {

// Square millimetres and millimetres.
/// Dust, outside of boxes and within.
constexpr double kDust = 0.4;
constexpr double kDustLength = 1.5;
constexpr double kDustMass = 0.1;
constexpr double kDustInBox = 0.25;
/// Less is no stroke, however far its pieces lie apart along a printed line.
constexpr double kLeastStroke = 0.2;
/// Of a tick at least this share lies in its box.
constexpr double kLeastInside = 0.6;
/// A piece of a tick that its box's line cut off.
constexpr double kMostCutOff = 0.45;
/// What somebody writes over the boxes may be about all of them; specks are not.
constexpr double kLeastRemark = 1.0;
constexpr double kLeastRemarkLength = 3;
/// A seal is not about a row.
constexpr double kSeal = 25;
/// Micrometres: the inside of a box, away from its line.
constexpr int kInset = 450;
/// Ink so near to a row touches it.
constexpr int kNearRow = 800;

// A tick's ends may leave its box by these shares of its size.
constexpr double kOverLeft = 0.42;
constexpr double kOverRight = 0.85;
constexpr double kOverTop = 0.75;
constexpr double kOverBottom = 0.4;

/// A streak is as long as the page; its pieces are long and narrow.
constexpr double kStreakShare = 0.8;
constexpr double kStreakPiece = 12;
constexpr double kStreakSlope = 0.12;
constexpr double kStreakWidth = 3;

constexpr int cellAt(int micrometres)
{
    return micrometres * InkCells::kPerMm / 1'000;
}

double millimetres(int cells)
{
    return cells / static_cast<double>(InkCells::kPerMm);
}

struct BoxPlace
{
    size_t row = 0;
    size_t box = 0; ///< in its row
    const domain::FormBox* printed = nullptr;
    double inked = 0; ///< square millimetres inside, of ink that hangs together with it
    /// Where a tick in it may end, in cells.
    [[nodiscard]] QRect reach() const
    {
        const FormRect& place = printed->place;
        const auto share = [&place](double of) { return static_cast<int>(place.width * of); };
        const int left = cellAt(place.left - share(kOverLeft));
        const int top = cellAt(place.top - share(kOverTop));
        return {left, top, cellAt(place.right() + share(kOverRight)) - left + 1,
                cellAt(place.bottom() + share(kOverBottom)) - top + 1};
    }
    /// Whether what is there begins at its line.
    [[nodiscard]] bool isBeside(const QRect& bounds) const
    {
        constexpr int kLine = 900;
        const FormRect& place = printed->place;
        const QRect around(QPoint(cellAt(place.left - kLine), cellAt(place.top - kLine)),
                           QPoint(cellAt(place.right() + kLine), cellAt(place.bottom() + kLine)));
        return around.intersects(bounds);
    }
};

/// What of the form lies where.
class PageIndex
{
public:
    explicit PageIndex(const FormPage& page)
        : m_boxAt(InkCells::kSize, -1)
        , m_rowsAt(InkCells::kHeight)
        , m_namedAt(InkCells::kHeight)
        , m_rowsLeft(cellAt(page.blocks.front().name.right()))
        , m_top(cellAt(page.blocks.front().frame.top - kNearRow))
        , m_bottom(cellAt(page.blocks.back().frame.bottom() + kNearRow))
    {
        size_t number = 0;
        for (const domain::FormBlock& block : page.blocks) {
            for (const domain::FormRow& row : block.rows) {
                at(m_rowsAt, row.place, number);
                at(m_namedAt, block.frame, number);
                for (size_t box = 0; box < row.boxes.size(); ++box) {
                    place(row.boxes[box].place, static_cast<qint16>(m_boxes.size()));
                    m_boxes.push_back({number, box, &row.boxes[box]});
                }
                ++number;
            }
        }
    }

    [[nodiscard]] std::vector<BoxPlace>& boxes() { return m_boxes; }
    [[nodiscard]] int boxAt(QPoint cell) const { return m_boxAt[InkCells::indexOf(cell)]; }
    /// The rows that ink in this cell is about.
    [[nodiscard]] const std::vector<size_t>& rowsAt(QPoint cell) const
    {
        const auto line = static_cast<size_t>(cell.y());
        return cell.x() < m_rowsLeft ? m_namedAt[line] : m_rowsAt[line];
    }
    [[nodiscard]] bool isBeyondRows(QPoint cell) const
    {
        return cell.y() < m_top || cell.y() > m_bottom;
    }

private:
    static void at(std::vector<std::vector<size_t>>& lines, const FormRect& rect, size_t row)
    {
        const int end = std::min(cellAt(rect.bottom() + kNearRow), InkCells::kHeight - 1);
        for (int y = std::max(0, cellAt(rect.top - kNearRow)); y <= end; ++y)
            lines[static_cast<size_t>(y)].push_back(row);
    }

    void place(const FormRect& rect, qint16 box)
    {
        for (int y = cellAt(rect.top + kInset); y <= cellAt(rect.bottom() - kInset); ++y) {
            for (int x = cellAt(rect.left + kInset); x <= cellAt(rect.right() - kInset); ++x)
                m_boxAt[InkCells::indexOf({x, y})] = box;
        }
    }

    std::vector<qint16> m_boxAt;
    std::vector<std::vector<size_t>> m_rowsAt;
    std::vector<std::vector<size_t>> m_namedAt;
    std::vector<BoxPlace> m_boxes;
    int m_rowsLeft;
    int m_top;
    int m_bottom;
};

/// A blot and the boxes that it has ink in.
struct Found
{
    const InkBlot* blot = nullptr;
    std::map<int, double> inBoxes; ///< square millimetres by box

    [[nodiscard]] double length() const
    {
        return millimetres(std::max(blot->bounds.width(), blot->bounds.height()));
    }
};

class Doubter
{
public:
    Doubter(const FormPage& page, std::vector<RowReading>& readings)
        : m_index(page)
        , m_readings(readings)
    {
    }

    void judge(const std::vector<InkBlot>& blots)
    {
        std::deque<InkBlot> pieces;
        std::vector<Found> found;
        for (const InkBlot& blot : blots) {
            if (isEdgeOfPaper(blot))
                continue;
            found.push_back(look(blot));
            for (auto cut = cutBetweenRows(found.back()); cut; cut = cutBetweenRows(found.back())) {
                const InkBlot& upper = pieces.emplace_back(std::move(cut->first));
                const InkBlot& lower = pieces.emplace_back(std::move(cut->second));
                found.back() = look(upper);
                found.push_back(look(lower));
            }
        }
        for (const Found& each : found) {
            for (const auto& [box, area] : each.inBoxes)
                m_index.boxes()[static_cast<size_t>(box)].inked += area;
        }
        const RowDoubt across = hasStreak(blots) ? RowDoubt::Streak : RowDoubt::StrayInk;
        for (const Found& each : found) {
            if (isDust(each) || isTick(each) || isEndOfTick(each))
                continue;
            const bool isLong = isStreakPiece(*each.blot);
            doubt(each, isLong ? across : RowDoubt::StrayInk);
            doubtWhatItGoesOnThrough(*each.blot);
        }
    }

private:
    [[nodiscard]] Found look(const InkBlot& blot) const
    {
        Found found{&blot, {}};
        const double cellArea =
            blot.area / static_cast<double>(std::max<size_t>(1, blot.cells.size()));
        for (const QPoint cell : blot.cells) {
            const int box = m_index.boxAt(cell);
            if (box >= 0)
                found.inBoxes[box] += cellArea;
        }
        return found;
    }

    /// What scanners show beyond the paper lies along the edge of what is looked at.
    [[nodiscard]] bool isEdgeOfPaper(const InkBlot& blot) const
    {
        constexpr double kLeastAlong = 2;
        constexpr double kShare = 0.6;
        constexpr int kEdge = cellAt(kPaperEdge) + 1;
        const auto isWithin = [](QPoint cell, int edge) {
            return std::min(cell.x(), cell.y()) <= edge ||
                   cell.x() >= InkCells::kWidth - edge - 1 ||
                   cell.y() >= InkCells::kHeight - edge - 1;
        };
        const auto along =
            std::count_if(blot.cells.begin(), blot.cells.end(),
                          [&isWithin](QPoint cell) { return isWithin(cell, kEdge); });
        if (along == 0)
            return false;
        // Above and below the rows also what goes a little farther.
        constexpr int kFarther = cellAt(kPaperEdge + 5'500);
        if (std::all_of(blot.cells.begin(), blot.cells.end(), [&](QPoint cell) {
                return isWithin(cell, kFarther) && m_index.isBeyondRows(cell);
            }))
            return true;
        const int length = std::max(blot.bounds.width(), blot.bounds.height());
        return millimetres(static_cast<int>(along)) >= kLeastAlong &&
               static_cast<double>(along) >= kShare * length;
    }

    /// Ticks in boxes one above the other may touch where the lower one ends beside the upper box.
    /// A stroke that goes on from one into the other is left whole.
    [[nodiscard]] std::optional<std::pair<InkBlot, InkBlot>> cutBetweenRows(const Found& found)
    {
        for (const auto& each : found.inBoxes) {
            const FormRect& upper = m_index.boxes()[static_cast<size_t>(each.first)].printed->place;
            const bool isOverAnother =
                std::any_of(found.inBoxes.begin(), found.inBoxes.end(), [&](const auto& other) {
                    return m_index.boxes()[static_cast<size_t>(other.first)].printed->place.top >=
                           upper.bottom();
                });
            if (!isOverAnother)
                continue;
            // The lower tick ends beside the upper box, and nothing comes out below that.
            const int bottom = cellAt(upper.bottom());
            constexpr int kGap = 3;
            const QRect below(QPoint(cellAt(upper.left - kInset), bottom + 1),
                              QPoint(cellAt(upper.right() - kInset), bottom + kGap));
            const QRect beside(QPoint(below.right() + 1, bottom - kGap),
                               QPoint(cellAt(upper.right() + upper.width), bottom + kGap));
            const auto& cells = found.blot->cells;
            const auto hasInk = [&cells](const QRect& place) {
                return std::any_of(cells.begin(), cells.end(),
                                   [&place](QPoint cell) { return place.contains(cell); });
            };
            if (hasInk(below) || !hasInk(beside))
                continue;
            std::pair<InkBlot, InkBlot> cut;
            for (const QPoint cell : cells) {
                InkBlot& part = cell.y() <= bottom ? cut.first : cut.second;
                part.bounds |= QRect(cell, cell);
                part.cells.push_back(cell);
            }
            if (cut.first.cells.empty() || cut.second.cells.empty())
                continue;
            for (InkBlot* part : {&cut.first, &cut.second}) {
                const double share =
                    static_cast<double>(part->cells.size()) / static_cast<double>(cells.size());
                part->area = found.blot->area * share;
                part->mass = found.blot->mass * share;
            }
            return cut;
        }
        return std::nullopt;
    }

    static bool isDust(const Found& found)
    {
        const double inside =
            std::accumulate(found.inBoxes.begin(), found.inBoxes.end(), 0.0,
                            [](double sum, const auto& each) { return sum + each.second; });
        if (inside >= kDustInBox)
            return false;
        return found.blot->area - found.blot->fringe < kLeastStroke ||
               (found.length() < kDustLength &&
                (found.blot->area < kDust || found.blot->mass < kDustMass));
    }

    /// Whether all of it is the tick of one box.
    [[nodiscard]] bool isTick(const Found& found)
    {
        // Where it only grazes another box's inside is not there.
        constexpr double kLeastInBox = 0.12;
        const BoxPlace* of = nullptr;
        double inside = 0;
        for (const auto& [box, area] : found.inBoxes) {
            if (area < kLeastInBox)
                continue;
            if (of != nullptr)
                return false;
            of = &m_index.boxes()[static_cast<size_t>(box)];
            inside = area;
        }
        if (of == nullptr || markOf(*of) == BoxMark::Empty)
            return false;
        return of->reach().contains(found.blot->bounds) &&
               insideShare(found, *of, inside) >= kLeastInside;
    }

    /// Ink between the inside of a box and its line counts for it.
    static double insideShare(const Found& found, const BoxPlace& box, double inside)
    {
        const FormRect& place = box.printed->place;
        const QRect whole(cellAt(place.left), cellAt(place.top), cellAt(place.width) + 1,
                          cellAt(place.height) + 1);
        const auto cells = std::count_if(found.blot->cells.begin(), found.blot->cells.end(),
                                         [&whole](QPoint cell) { return whole.contains(cell); });
        const double share =
            static_cast<double>(cells) / static_cast<double>(found.blot->cells.size());
        return std::max(share, inside / found.blot->area);
    }

    [[nodiscard]] bool isEndOfTick(const Found& found)
    {
        for (const auto& [box, area] : found.inBoxes) {
            if (area >= kDustInBox)
                return false;
        }
        return std::any_of(
            m_index.boxes().begin(), m_index.boxes().end(), [&](const BoxPlace& box) {
                return markOf(box) != BoxMark::Empty && box.reach().contains(found.blot->bounds) &&
                       box.isBeside(found.blot->bounds) &&
                       found.blot->area < kMostCutOff * box.inked;
            });
    }

    [[nodiscard]] BoxMark markOf(const BoxPlace& box) const
    {
        return m_readings[box.row].boxes[box.box].mark;
    }

    static bool isStreakPiece(const InkBlot& blot)
    {
        const double width = millimetres(std::min(blot.bounds.width(), blot.bounds.height()));
        const double length = millimetres(std::max(blot.bounds.width(), blot.bounds.height()));
        return length > kStreakPiece && width < kStreakWidth + kStreakSlope * length &&
               blot.area < kStreakWidth * length;
    }

    /// Whether there is a line from edge to edge.
    static bool hasStreak(const std::vector<InkBlot>& blots)
    {
        double down = 0;
        double across = 0;
        for (const InkBlot& blot : blots) {
            if (!isStreakPiece(blot))
                continue;
            if (blot.bounds.height() > blot.bounds.width())
                down += millimetres(blot.bounds.height());
            else
                across += millimetres(blot.bounds.width());
        }
        // Less the edges, which are not looked at.
        constexpr int kEdges = 15'000;
        constexpr double kMillimetre = 1'000;
        return down > kStreakShare * (domain::kFormPaper.height - kEdges) / kMillimetre ||
               across > kStreakShare * (domain::kFormPaper.width - kEdges) / kMillimetre;
    }

    void doubt(const Found& found, RowDoubt why)
    {
        std::map<size_t, size_t> cells;
        size_t beyond = 0;
        for (const QPoint cell : found.blot->cells) {
            for (const size_t row : m_index.rowsAt(cell))
                ++cells[row];
            if (m_index.isBeyondRows(cell))
                ++beyond;
        }
        // A square of a third of a millimetre is no touch.
        constexpr size_t kTouch = 2;
        for (const auto& [row, count] : cells) {
            if (count >= kTouch)
                doubtRow(m_readings[row], why);
        }
        const QRect& bounds = found.blot->bounds;
        const bool isSeal =
            millimetres(bounds.width()) > kSeal && millimetres(bounds.height()) > kSeal;
        if (why == RowDoubt::StrayInk && beyond * 2 > found.blot->cells.size() && !isSeal &&
            found.blot->area > kLeastRemark && found.length() > kLeastRemarkLength) {
            for (RowReading& row : m_readings)
                doubtRow(row, RowDoubt::WholePage);
        }
    }

    /// Print may hide a part of a long stroke; a box in which it goes on is not ticked by it.
    void doubtWhatItGoesOnThrough(const InkBlot& blot)
    {
        constexpr double kLeastLength = 6;
        constexpr double kMostSpread = 0.6;
        constexpr double kFarther = 10;
        const auto count = static_cast<double>(blot.cells.size());
        QPointF middle;
        for (const QPoint cell : blot.cells)
            middle += QPointF(cell) / count;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (const QPoint cell : blot.cells) {
            const QPointF off = QPointF(cell) - middle;
            xx += off.x() * off.x() / count;
            xy += off.x() * off.y() / count;
            yy += off.y() * off.y() / count;
        }
        const double angle = std::atan2(2 * xy, xx - yy) / 2;
        const QPointF along(std::cos(angle), std::sin(angle));
        const QPointF across(-along.y(), along.x());
        double reach = 0;
        double spread = 0;
        for (const QPoint cell : blot.cells) {
            const QPointF off = QPointF(cell) - middle;
            reach = std::max(reach, std::abs(QPointF::dotProduct(off, along)));
            spread = std::max(spread, std::abs(QPointF::dotProduct(off, across)));
        }
        constexpr double kPerMm = InkCells::kPerMm;
        if (2 * reach < kLeastLength * kPerMm || spread > kMostSpread * kPerMm)
            return;
        for (const BoxPlace& box : m_index.boxes()) {
            if (markOf(box) == BoxMark::Empty)
                continue;
            const FormRect& place = box.printed->place;
            const QPointF off(cellAt(place.left + place.width / 2) - middle.x(),
                              cellAt(place.top + place.height / 2) - middle.y());
            if (std::abs(QPointF::dotProduct(off, across)) < cellAt(place.width / 2) &&
                std::abs(QPointF::dotProduct(off, along)) < reach + kFarther * kPerMm)
                doubtRow(m_readings[box.row], RowDoubt::StrayInk);
        }
    }

    PageIndex m_index;
    std::vector<RowReading>& m_readings;
};

} // namespace

void doubtUnexplainedInk(const FormPage& printed, const std::vector<InkBlot>& blots,
                         std::vector<RowReading>& readings)
{
    Doubter(printed, readings).judge(blots);
}

} // namespace touyan::exchange
