// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/print_look.h"

#include "exchange/ink/foreign_ink.h"
#include "exchange/ink/middle_values.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

namespace {

/// Places in the side of a square millimetre, in which what is too dark and what is too pale where
/// print lies a little beside its place make up for each other.
constexpr int kSide = SheetGrid::kPerMm;
constexpr double kWhole = double{SheetGrid::kPerMm} * SheetGrid::kPerMm * SheetGrid::kPrint;
/// Squares are laid at every half of their side.
constexpr int kStep = kSide / 2;
/// In a square, less is noise.
constexpr double kLeastInSquare = 0.07;
constexpr double kSpreads = 4;

QRect onSheet(const QRect& place)
{
    constexpr int kEdge = 4;
    return place.intersected(
        QRect(kEdge, kEdge, SheetGrid::kWidth - 2 * kEdge, SheetGrid::kHeight - 2 * kEdge));
}

/// Numbers on a raster.
struct Raster
{
    int columns = 0;
    int rows = 0;
    std::vector<double> values;

    [[nodiscard]] size_t indexOf(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(columns) +
               static_cast<size_t>(column);
    }

    /// The sum of the heaviest piece of squares above `least` that hang together.
    [[nodiscard]] double heaviest(double least) const
    {
        std::vector<uchar> isSeen(values.size(), 0);
        double most = 0;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                most = std::max(most, pieceAt({column, row}, least, isSeen));
        }
        return most;
    }

private:
    double pieceAt(QPoint from, double least, std::vector<uchar>& isSeen) const
    {
        double sum = 0;
        std::vector<QPoint> open{from};
        while (!open.empty()) {
            const QPoint at = open.back();
            open.pop_back();
            if (at.x() < 0 || at.y() < 0 || at.x() >= columns || at.y() >= rows)
                continue;
            const size_t index = indexOf(at.x(), at.y());
            if (isSeen[index] != 0 || values[index] < least)
                continue;
            isSeen[index] = 1;
            sum += values[index];
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    open.push_back(at + QPoint(dx, dy));
            }
        }
        return sum;
    }
};

} // namespace

PrintLook::PrintLook()
    : m_counts(kLevels * kLevels * kGreys, 0)
{
}

size_t PrintLook::kindOf(uchar ink, uchar around)
{
    constexpr int kStepOfLevel = SheetGrid::kPrint / (static_cast<int>(kLevels) - 2);
    const auto level = [](int dark) {
        // Bare paper is a level of its own.
        return dark == 0 ? size_t{0}
                         : std::min(kLevels - 1, static_cast<size_t>(1 + dark / kStepOfLevel));
    };
    return level(ink) * kLevels + level(around);
}

void PrintLook::learn(const PaperSheet& sheet, const PrintedSheet& print, const QRect& place,
                      QPoint shift)
{
    const QRect inside = onSheet(place);
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar* seen = sheet.smooth(y + shift.y()) + shift.x();
        const uchar* ink = print.ink(y);
        const uchar* around = print.inkAround(y);
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++m_counts[kindOf(ink[x], around[x]) * kGreys + seen[x]];
    }
}

void PrintLook::settle()
{
    for (size_t kind = 0; kind < m_usual.size(); ++kind) {
        const int* counts = m_counts.data() + kind * kGreys;
        qint64 count = 0;
        for (size_t grey = 0; grey < kGreys; ++grey)
            count += counts[grey];
        constexpr qint64 kEnough = 20;
        m_usual[kind] = -1;
        if (count < kEnough)
            continue;
        // The mean of the middle, which a few strokes of a pen do not move.
        const qint64 cut = count / 10;
        qint64 passed = 0;
        qint64 sum = 0;
        qint64 summed = 0;
        for (size_t grey = 0; grey < kGreys; ++grey) {
            const qint64 from = std::max(passed, cut);
            const qint64 to = std::min(passed + counts[grey], count - cut);
            if (to > from) {
                sum += static_cast<qint64>(grey) * (to - from);
                summed += to - from;
            }
            passed += counts[grey];
        }
        m_usual[kind] = static_cast<int>(sum / std::max<qint64>(1, summed));
    }
}

double PrintLook::mostWritten(const PaperSheet& sheet, const PrintedSheet& print,
                              const QRect& place, QPoint shift,
                              const std::vector<uchar>& isFound) const
{
    const QRect inside = onSheet(place);
    const int columns = inside.width() / kStep;
    const int rows = inside.height() / kStep;
    if (columns < 2 || rows < 2)
        return 0;
    // Sums over quarters of squares first.
    std::vector<int> quarters(static_cast<size_t>(columns) * static_cast<size_t>(rows), 0);
    for (int row = 0; row < rows; ++row) {
        for (int dy = 0; dy < kStep; ++dy) {
            const int y = inside.top() + row * kStep + dy;
            const int line = y + shift.y();
            const uchar* seen = sheet.smooth(line) + shift.x();
            const uchar* ink = print.ink(y);
            const uchar* around = print.inkAround(y);
            for (int at = 0; at < columns * kStep; ++at) {
                const int x = inside.left() + at;
                const int usual = m_usual[kindOf(ink[x], around[x])];
                const QPoint cell = InkCells::cellOf(x + shift.x(), line);
                if (usual >= 0 && isFound[InkCells::indexOf(cell)] == 0)
                    quarters[static_cast<size_t>(row * columns + at / kStep)] += seen[x] - usual;
            }
        }
    }
    Raster squares{columns - 1, rows - 1, {}};
    squares.values.resize(static_cast<size_t>(squares.columns) * static_cast<size_t>(squares.rows));
    for (int row = 0; row < squares.rows; ++row) {
        for (int column = 0; column < squares.columns; ++column) {
            const auto quarter = static_cast<size_t>(row * columns + column);
            const auto below = quarter + static_cast<size_t>(columns);
            squares.values[squares.indexOf(column, row)] =
                (quarters[quarter] + quarters[quarter + 1] + quarters[below] +
                 quarters[below + 1]) /
                kWhole;
        }
    }
    const double middle = lowValue(squares.values, 0.5);
    const double spread = middle - lowValue(squares.values, 0.16);
    for (double& value : squares.values)
        value -= middle;
    // Every place lies in four squares.
    constexpr double kTimes = 4;
    return squares.heaviest(std::max(kLeastInSquare, kSpreads * spread)) / kTimes;
}

} // namespace touyan::exchange
