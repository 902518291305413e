// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/tick_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace touyan::exchange {

namespace {

/// Points of a patch to a place of the grid, so that edges are found between them.
constexpr int kFiner = 2;
constexpr double kPerMm = SheetGrid::kPerMm * kFiner;
/// Micrometres: the line of a box and its blur.
constexpr int kLine = 520;
/// Millimetres: a hand's stroke is not quite straight.
constexpr double kBend = 0.1;
constexpr int kDirections = 24;

/// The ink in a box, point by point.
class Patch
{
public:
    Patch(const PaperSheet& sheet, const domain::FormRect& box, QPoint shift, int least)
    {
        const auto place = [](int micrometres) { return micrometres / SheetGrid::kMicrometres; };
        const double left = place(box.left + kLine) + shift.x();
        const double top = place(box.top + kLine) + shift.y();
        m_side = static_cast<int>(std::lround(place(box.width - 2 * kLine) * kFiner));
        m_dark.resize(static_cast<size_t>(m_side) * static_cast<size_t>(m_side));
        size_t at = 0;
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; ++x) {
                m_dark[at++] = darkness(sheet, left + (x + 0.5) / kFiner - 0.5,
                                        top + (y + 0.5) / kFiner - 0.5);
            }
        }
        // Half as dark as the stroke is, so that its blurred edges lie where they were.
        std::vector<float> dark;
        for (const float each : m_dark) {
            if (each > static_cast<float>(least))
                dark.push_back(each);
        }
        if (dark.empty())
            return;
        const auto high = dark.begin() + static_cast<std::ptrdiff_t>(dark.size() * 8 / 10);
        std::nth_element(dark.begin(), high, dark.end());
        m_level = *high;
        const float limit = std::max(m_level / 2, static_cast<float>(least));
        for (size_t point = 0; point < m_dark.size(); ++point) {
            if (m_dark[point] > limit)
                m_points.push_back(point);
        }
        m_isInk.assign(m_dark.size(), 0);
        for (const size_t point : m_points)
            m_isInk[point] = 1;
    }

    [[nodiscard]] TickShape shape(double stroke) const
    {
        TickShape shape;
        if (m_points.empty())
            return shape;
        shape.area = static_cast<double>(m_points.size()) / (kPerMm * kPerMm);
        setWidths(shape);
        // A mark as broad as the page's others is of the same pen; where it is broader, strokes may
        // lie over each other.
        constexpr double kSamePen = 1.15;
        const double one =
            shape.width <= kSamePen * stroke ? shape.width : std::max(shape.pen, stroke);
        shape.length = shape.area / std::max(0.1, one);
        shape.reach = reach();
        shape.beyondTwo = beyondTwo(one);
        shape.sides = blackSides();
        shape.dark = m_level / SheetGrid::kPrint;
        return shape;
    }

private:
    static float darkness(const PaperSheet& sheet, double x, double y)
    {
        const int column = std::clamp(static_cast<int>(x), 0, SheetGrid::kWidth - 2);
        const int row = std::clamp(static_cast<int>(y), 0, SheetGrid::kHeight - 2);
        const auto right = static_cast<float>(x - column);
        const auto below = static_cast<float>(y - row);
        const uchar* upper = sheet.sharp(row) + column;
        const uchar* lower = sheet.sharp(row + 1) + column;
        const auto mixed = [right](const uchar* at) {
            return static_cast<float>(at[0]) * (1 - right) + static_cast<float>(at[1]) * right;
        };
        return mixed(upper) * (1 - below) + mixed(lower) * below - SheetGrid::kPaper;
    }

    [[nodiscard]] bool isInk(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_side && y < m_side &&
               m_isInk[static_cast<size_t>(y) * static_cast<size_t>(m_side) +
                       static_cast<size_t>(x)] != 0;
    }
    [[nodiscard]] QPoint pointOf(size_t index) const
    {
        const auto at = static_cast<int>(index);
        return {at % m_side, at / m_side};
    }

    /// How far ink goes on from a point this way and the other.
    [[nodiscard]] int run(QPoint from, QPoint step) const
    {
        int count = 1;
        for (QPoint at = from + step; isInk(at.x(), at.y()); at += step)
            ++count;
        for (QPoint at = from - step; isInk(at.x(), at.y()); at -= step)
            ++count;
        return count;
    }

    /// From the shortest ways across at all points.
    void setWidths(TickShape& shape) const
    {
        std::vector<double> widths;
        widths.reserve(m_points.size());
        for (const size_t index : m_points) {
            const QPoint at = pointOf(index);
            const int straight = std::min(run(at, {1, 0}), run(at, {0, 1}));
            const int slanting = std::min(run(at, {1, 1}), run(at, {1, -1}));
            widths.push_back(std::min<double>(straight, slanting * std::numbers::sqrt2));
        }
        std::sort(widths.begin(), widths.end());
        shape.width = widths[widths.size() / 2] / kPerMm;
        // Strokes that cross or lie over each other are broad there, but somewhere each is alone.
        constexpr size_t kAlone = 5;
        shape.pen = widths[widths.size() / kAlone] / kPerMm;
    }

    [[nodiscard]] double reach() const
    {
        QRect bounds(pointOf(m_points.front()), QSize(1, 1));
        for (const size_t index : m_points)
            bounds |= QRect(pointOf(index), QSize(1, 1));
        return std::max(bounds.width(), bounds.height()) / kPerMm;
    }

    /// How far a point lies along a direction.
    static int offset(QPoint point, double x, double y)
    {
        constexpr int kPositive = 1'024;
        return static_cast<int>(point.x() * x + point.y() * y + kPositive + 0.5) - kPositive;
    }

    /// Takes away the points of the straight stroke that has most.
    static void takeStroke(std::vector<QPoint>& points, int side, double width)
    {
        const int reach = 2 * side;
        const int half = static_cast<int>(std::lround((width + kBend) / 2 * kPerMm));
        int most = 0;
        double normalX = 1;
        double normalY = 0;
        int from = 0;
        double best = 0;
        std::vector<int> counts;
        const auto attempt = [&](double angle) {
            const double x = std::cos(angle);
            const double y = std::sin(angle);
            counts.assign(static_cast<size_t>(2 * reach), 0);
            for (const QPoint point : points)
                ++counts[static_cast<size_t>(offset(point, x, y) + reach)];
            const int window = 2 * half + 1;
            int sum = 0;
            for (int at = 0; at < 2 * reach; ++at) {
                sum += counts[static_cast<size_t>(at)];
                if (at >= window)
                    sum -= counts[static_cast<size_t>(at - window)];
                if (sum > most) {
                    most = sum;
                    best = angle;
                    normalX = x;
                    normalY = y;
                    from = at - window + 1 - reach;
                }
            }
        };
        constexpr double kTurn = std::numbers::pi / kDirections;
        for (int direction = 0; direction < kDirections; ++direction)
            attempt(direction * kTurn);
        const double coarse = best;
        for (const double part : {-0.5, -0.25, 0.25, 0.5})
            attempt(coarse + part * kTurn);
        const int to = from + 2 * half;
        points.erase(std::remove_if(points.begin(), points.end(),
                                    [&](QPoint point) {
                                        const int at = offset(point, normalX, normalY);
                                        return at >= from && at <= to;
                                    }),
                     points.end());
    }

    [[nodiscard]] double beyondTwo(double width) const
    {
        std::vector<QPoint> points;
        points.reserve(m_points.size());
        for (const size_t index : m_points)
            points.push_back(pointOf(index));
        takeStroke(points, m_side, width);
        takeStroke(points, m_side, width);
        return static_cast<double>(points.size()) / static_cast<double>(m_points.size());
    }

    /// Sides along which at least two thirds are inked.
    [[nodiscard]] int blackSides() const
    {
        constexpr int kDeep = 4;
        std::array<int, 4> inked{};
        for (int along = 0; along < m_side; ++along) {
            for (int deep = 0; deep < kDeep; ++deep) {
                inked[0] += isInk(along, deep) ? 1 : 0;
                inked[1] += isInk(along, m_side - 1 - deep) ? 1 : 0;
                inked[2] += isInk(deep, along) ? 1 : 0;
                inked[3] += isInk(m_side - 1 - deep, along) ? 1 : 0;
            }
        }
        return static_cast<int>(std::count_if(inked.begin(), inked.end(), [this](int count) {
            return 3 * count > 2 * m_side * kDeep;
        }));
    }

    int m_side = 0;
    float m_level = 0;
    std::vector<float> m_dark;
    std::vector<size_t> m_points;
    std::vector<uchar> m_isInk;
};

} // namespace

TickShape shapeOf(const PaperSheet& sheet, const domain::FormRect& box, QPoint shift, int least,
                  double stroke)
{
    return Patch(sheet, box, shift, least).shape(stroke);
}

} // namespace touyan::exchange
