// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/foreign_ink.h"

#include "exchange/ink/middle_values.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <utility>

namespace touyan::exchange {

namespace {

constexpr int kMostShift = 2;
/// Of a difference in darkness, a twentieth of print's is ink, more where the paper is noisy.
constexpr int kLeastInk = 9;
constexpr int kNoises = 4;
/// Print, blurred and not quite in its place, that ink may be hidden by.
constexpr int kHiding = 12;
/// Cells that a stroke may be hidden for: 1.7 mm.
constexpr int kMostHidden = 5;

/// How badly the print fits when it is moved.
qint64 misfit(const PaperSheet& sheet, const PrintedSheet& printed, const QRect& part, QPoint shift)
{
    qint64 sum = 0;
    const int left = std::max(part.left(), kMostShift);
    const int right = std::min(part.right(), SheetGrid::kWidth - 1 - kMostShift);
    const int top = std::max(part.top(), kMostShift);
    const int bottom = std::min(part.bottom(), SheetGrid::kHeight - 1 - kMostShift);
    for (int y = top; y <= bottom; y += 2) {
        const uchar* seen = sheet.smooth(y);
        const uchar* print = printed.ink(y - shift.y()) - shift.x();
        int line = 0;
        for (int x = left; x <= right; ++x)
            line += std::abs(seen[x] - SheetGrid::kPaper - print[x]);
        sum += line;
    }
    return sum;
}

QPoint shiftOf(const PaperSheet& sheet, const PrintedSheet& printed, const QRect& part)
{
    QPoint best;
    qint64 least = misfit(sheet, printed, part, best);
    const auto attempt = [&](QPoint shift) {
        if (std::abs(shift.x()) > kMostShift || std::abs(shift.y()) > kMostShift)
            return false;
        const qint64 found = misfit(sheet, printed, part, shift);
        // Where nothing is printed, nothing is moved.
        if (found + found / 16 >= least)
            return false;
        least = found;
        best = shift;
        return true;
    };
    for (int round = 0; round < kMostShift; ++round) {
        const QPoint from = best;
        for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
            attempt(from + step);
        if (best == from)
            break;
    }
    return best;
}

/// What each cell of the sheet is.
enum Cell : uchar { kNothing, kHidden, kInk, kTaken };

class InkMap
{
public:
    InkMap(const PaperSheet& sheet, const PrintedSheet& printed, const PrintShifts& shifts,
           const BarePaper& paper)
        : m_cells(InkCells::kSize, kNothing)
        , m_count(InkCells::kSize, 0)
        , m_dark(InkCells::kSize, 0)
        , m_paper(paper.middle)
    {
        const int least = leastInk(paper);
        const bool isBold = looksBold(sheet, printed, shifts, least);
        for (size_t at = 0; at < printed.parts().size(); ++at)
            look(sheet, printed, printed.parts()[at].place, shifts[at], least, isBold);
    }

    [[nodiscard]] std::vector<InkBlot> blots()
    {
        std::vector<InkBlot> found;
        for (int y = 1; y + 1 < InkCells::kHeight; ++y) {
            for (int x = 1; x + 1 < InkCells::kWidth; ++x) {
                if (m_cells[InkCells::indexOf({x, y})] == kInk)
                    found.push_back(gather({x, y}));
            }
        }
        return found;
    }

private:
    struct Reached
    {
        QPoint cell;
        int hidden = 0;
    };

    static int leastInk(const BarePaper& paper)
    {
        return paper.middle + std::max(kLeastInk, paper.noise * kNoises);
    }

    /// Whether all print is broader than it should be, as a copier makes it.
    static bool looksBold(const PaperSheet& sheet, const PrintedSheet& printed,
                          const PrintShifts& shifts, int least)
    {
        constexpr int kLeastPlaces = 200;
        constexpr double kBoldShare = 0.012;
        std::vector<double> shares;
        for (size_t at = 0; at < printed.parts().size(); ++at) {
            const QRect part = printed.parts()[at].place.intersected(
                QRect(2, 2, SheetGrid::kWidth - 4, SheetGrid::kHeight - 4));
            int beside = 0;
            int inked = 0;
            for (int y = part.top(); y <= part.bottom(); y += 3) {
                const uchar* seen = sheet.smooth(y);
                const uchar* allowed = printed.allowed(y - shifts[at].y()) - shifts[at].x();
                for (int x = part.left(); x <= part.right(); ++x) {
                    const bool isBeside = allowed[x] > 0 && allowed[x] != PrintedSheet::kAnything;
                    beside += isBeside ? 1 : 0;
                    inked += isBeside && seen[x] > least + allowed[x] ? 1 : 0;
                }
            }
            if (beside > kLeastPlaces)
                shares.push_back(static_cast<double>(inked) / beside);
        }
        return middleOf(std::move(shares)) > kBoldShare;
    }

    void look(const PaperSheet& sheet, const PrintedSheet& printed, const QRect& part, QPoint shift,
              int least, bool isBold)
    {
        const int left = std::max(part.left(), kMostShift);
        const int right = std::min(part.right(), SheetGrid::kWidth - 1 - kMostShift);
        const int top = std::max(part.top(), kMostShift);
        const int bottom = std::min(part.bottom(), SheetGrid::kHeight - 1 - kMostShift);
        for (int y = top; y <= bottom; ++y) {
            const uchar* seen = sheet.smooth(y);
            const uchar* allowed =
                (isBold ? printed.allowedBold(y - shift.y()) : printed.allowed(y - shift.y())) -
                shift.x();
            for (int x = left; x <= right; ++x) {
                const size_t cell = InkCells::indexOf(InkCells::cellOf(x, y));
                if (seen[x] > least + allowed[x]) {
                    m_dark[cell] = static_cast<quint16>(m_dark[cell] + seen[x] - m_paper);
                    if (++m_count[cell] >= 2)
                        m_cells[cell] = kInk;
                } else if (allowed[x] >= kHiding && allowed[x] != PrintedSheet::kAnything &&
                           m_cells[cell] == kNothing) {
                    m_cells[cell] = kHidden;
                }
            }
        }
    }

    /// Whether a cell lies between print and bare paper.
    [[nodiscard]] bool isFringe(QPoint cell) const
    {
        const auto at = [this, cell](int dx, int dy) {
            return m_cells[InkCells::indexOf(cell + QPoint(dx, dy))];
        };
        const auto isBetween = [](uchar one, uchar other) {
            return one == kHidden && (other == kNothing || other == kHidden);
        };
        if (cell.x() < 1 || cell.y() < 1 || cell.x() + 1 >= InkCells::kWidth ||
            cell.y() + 1 >= InkCells::kHeight)
            return false;
        return isBetween(at(-1, 0), at(1, 0)) || isBetween(at(1, 0), at(-1, 0)) ||
               isBetween(at(0, -1), at(0, 1)) || isBetween(at(0, 1), at(0, -1));
    }

    /// The ink around a cell, also beyond a printed line.
    InkBlot gather(QPoint from)
    {
        InkBlot blot;
        blot.bounds = QRect(from, from);
        std::vector<Reached> open{{from, 0}};
        std::vector<QPoint> passed;
        m_cells[InkCells::indexOf(from)] = kTaken;
        int places = 0;
        while (!open.empty()) {
            const Reached at = open.back();
            open.pop_back();
            if (at.hidden == 0) {
                blot.cells.push_back(at.cell);
                blot.bounds |= QRect(at.cell, at.cell);
                places += m_count[InkCells::indexOf(at.cell)];
            } else {
                passed.push_back(at.cell);
            }
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    const QPoint next = at.cell + QPoint(dx, dy);
                    if (next.x() < 0 || next.y() < 0 || next.x() >= InkCells::kWidth ||
                        next.y() >= InkCells::kHeight)
                        continue;
                    uchar& cell = m_cells[InkCells::indexOf(next)];
                    if (cell == kInk) {
                        cell = kTaken;
                        open.push_back({next, 0});
                    } else if (cell == kHidden && at.hidden < kMostHidden) {
                        cell = kTaken;
                        open.push_back({next, at.hidden + 1});
                    }
                }
            }
        }
        // Other ink may also reach under this print.
        for (const QPoint cell : passed)
            m_cells[InkCells::indexOf(cell)] = kHidden;
        constexpr double kPlaces = double{SheetGrid::kPerMm} * SheetGrid::kPerMm;
        blot.area = places / kPlaces;
        for (const QPoint cell : blot.cells) {
            blot.mass += m_dark[InkCells::indexOf(cell)] / (kPlaces * SheetGrid::kPrint);
            blot.fringe += isFringe(cell) ? m_count[InkCells::indexOf(cell)] / kPlaces : 0;
        }
        return blot;
    }

    std::vector<uchar> m_cells;
    std::vector<uchar> m_count;
    std::vector<quint16> m_dark;
    int m_paper;
};

} // namespace

PrintShifts findShifts(const PaperSheet& sheet, const PrintedSheet& printed)
{
    PrintShifts shifts;
    shifts.reserve(printed.parts().size());
    for (const SheetPart& part : printed.parts())
        shifts.push_back(shiftOf(sheet, printed, part.place));
    return shifts;
}

QPoint shiftAt(const PrintedSheet& printed, const PrintShifts& shifts, QPoint place)
{
    for (size_t part = 0; part < printed.parts().size(); ++part) {
        if (printed.parts()[part].place.contains(place))
            return shifts[part];
    }
    return {};
}

BarePaper barePaper(const PaperSheet& sheet, const PrintedSheet& printed)
{
    std::array<int, 256> histogram{};
    int count = 0;
    for (int y = 60; y < SheetGrid::kHeight - 60; y += 5) {
        const uchar* seen = sheet.smooth(y);
        const uchar* allowed = printed.allowed(y);
        for (int x = 60; x < SheetGrid::kWidth - 60; x += 3) {
            if (allowed[x] == 0) {
                ++histogram[seen[x]];
                ++count;
            }
        }
    }
    if (count == 0)
        return {};
    const auto quantile = [&](double share) {
        int left = static_cast<int>(count * share);
        for (size_t value = 0; value < histogram.size(); ++value) {
            left -= histogram.at(value);
            if (left < 0)
                return static_cast<int>(value);
        }
        return 255;
    };
    const int middle = quantile(0.5);
    return {std::clamp(middle, SheetGrid::kPaper - 4, SheetGrid::kPaper + 4),
            middle - quantile(0.16)};
}

std::vector<InkBlot> foreignInk(const PaperSheet& sheet, const PrintedSheet& printed,
                                const PrintShifts& shifts, const BarePaper& paper)
{
    return InkMap(sheet, printed, shifts, paper).blots();
}

} // namespace touyan::exchange
