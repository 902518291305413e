// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/corner_finder.h"

#include "exchange/ink/paper_scale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace touyan::exchange {

using domain::FormRect;

namespace {

/// How far a corner may lie from where the QR code lets expect it, in micrometres.
constexpr double kSearch = 9'000;

/// What is known of a connected dark area.
struct Blot
{
    qint64 area = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumYY = 0;
    double sumXY = 0;
    QRect bounds;
    bool touchesEdge = false;

    [[nodiscard]] QPointF centre() const
    {
        const auto n = static_cast<double>(area);
        return {sumX / n + 0.5, sumY / n + 0.5};
    }
    /// Whether its spread is that of a solid square: the same every way, side²/12.
    [[nodiscard]] bool isSquare(double side) const
    {
        const auto n = static_cast<double>(area);
        const double xx = sumXX / n - sumX * sumX / n / n;
        const double yy = sumYY / n - sumY * sumY / n / n;
        const double xy = sumXY / n - sumX * sumY / n / n;
        const double ownSide = std::sqrt(n);
        const double spread = 6 * (xx + yy) / n;
        return !touchesEdge && ownSide > 0.75 * side && ownSide < 1.3 * side && spread > 0.88 &&
               spread < 1.15 && std::abs(xx - yy) < 0.2 * (xx + yy) &&
               std::abs(xy) < 0.12 * (xx + yy);
    }
};

/// The dark areas in a window of the picture.
class Window
{
public:
    Window(const QImage& grey, const QRect& area)
        : m_grey(grey)
        , m_area(area)
        , m_isDark(static_cast<size_t>(area.width()) * static_cast<size_t>(area.height()))
    {
        std::array<int, 256> histogram{};
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const uchar* line = grey.constScanLine(y);
            for (int x = area.left(); x <= area.right(); ++x)
                ++histogram[line[x]];
        }
        const auto count = static_cast<qint64>(m_isDark.size());
        m_paper = percentile(histogram, count, 0.7);
        m_print = percentile(histogram, count, 0.01);
        const int limit = (m_paper + m_print) / 2;
        size_t at = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const uchar* line = grey.constScanLine(y);
            for (int x = area.left(); x <= area.right(); ++x)
                m_isDark[at++] = line[x] < limit ? 1 : 0;
        }
    }

    [[nodiscard]] bool hasContrast() const { return m_paper - m_print >= kLeastContrast; }

    [[nodiscard]] std::vector<Blot> blots()
    {
        std::vector<Blot> found;
        std::vector<QPoint> open;
        for (int y = 0; y < m_area.height(); ++y) {
            for (int x = 0; x < m_area.width(); ++x) {
                if (take(x, y, open))
                    found.push_back(gather(open));
            }
        }
        return found;
    }

    /// The centre of the ink in and just around a blot: grey edges count by how grey they are.
    [[nodiscard]] QPointF centreOfInk(const Blot& blot) const
    {
        const QRect around = blot.bounds.adjusted(-3, -3, 3, 3).intersected(m_grey.rect());
        double weight = 0;
        QPointF sum;
        for (int y = around.top(); y <= around.bottom(); ++y) {
            const uchar* line = m_grey.constScanLine(y);
            for (int x = around.left(); x <= around.right(); ++x) {
                const double ink = m_paper - line[x];
                if (ink < 0.15 * (m_paper - m_print))
                    continue;
                weight += ink;
                sum += QPointF(x + 0.5, y + 0.5) * ink;
            }
        }
        return sum / weight;
    }

    [[nodiscard]] double meanGrey(const Blot& blot) const
    {
        const QPoint centre = blot.bounds.center();
        const int reach = std::max(1, blot.bounds.width() / 4);
        double sum = 0;
        int count = 0;
        for (int y = centre.y() - reach; y <= centre.y() + reach; ++y) {
            for (int x = centre.x() - reach; x <= centre.x() + reach; ++x) {
                sum += m_grey.constScanLine(y)[x];
                ++count;
            }
        }
        return sum / count;
    }

private:
    static constexpr int kLeastContrast = 50;

    bool take(int x, int y, std::vector<QPoint>& open)
    {
        if (x < 0 || y < 0 || x >= m_area.width() || y >= m_area.height())
            return false;
        uchar& dark = m_isDark[static_cast<size_t>(y) * static_cast<size_t>(m_area.width()) +
                               static_cast<size_t>(x)];
        if (dark == 0)
            return false;
        dark = 0;
        open.emplace_back(x, y);
        return true;
    }

    Blot gather(std::vector<QPoint>& open)
    {
        Blot blot;
        int left = m_area.width();
        int top = m_area.height();
        int right = 0;
        int bottom = 0;
        while (!open.empty()) {
            const QPoint at = open.back();
            open.pop_back();
            const double x = at.x() + m_area.left();
            const double y = at.y() + m_area.top();
            ++blot.area;
            blot.sumX += x;
            blot.sumY += y;
            blot.sumXX += x * x;
            blot.sumYY += y * y;
            blot.sumXY += x * y;
            left = std::min(left, at.x());
            right = std::max(right, at.x());
            top = std::min(top, at.y());
            bottom = std::max(bottom, at.y());
            take(at.x() - 1, at.y(), open);
            take(at.x() + 1, at.y(), open);
            take(at.x(), at.y() - 1, open);
            take(at.x(), at.y() + 1, open);
        }
        blot.touchesEdge =
            left == 0 || top == 0 || right == m_area.width() - 1 || bottom == m_area.height() - 1;
        blot.bounds = QRect(QPoint(left, top), QPoint(right, bottom)).translated(m_area.topLeft());
        return blot;
    }

    const QImage& m_grey;
    QRect m_area;
    std::vector<uchar> m_isDark;
    int m_paper = 255;
    int m_print = 0;
};

struct FoundSquare
{
    QPointF centre;
    double black = 0;
};

std::optional<FoundSquare> findSquare(const QImage& grey, QPointF expected, double scale,
                                      double side)
{
    const int reach = static_cast<int>(std::ceil(kSearch * scale + side));
    const QRect area =
        QRect(qRound(expected.x()) - reach, qRound(expected.y()) - reach, 2 * reach, 2 * reach)
            .intersected(grey.rect());
    if (side < 6 || area.width() < side || area.height() < side)
        return std::nullopt;
    Window window(grey, area);
    if (!window.hasContrast())
        return std::nullopt;
    const auto blots = window.blots();
    const Blot* nearest = nullptr;
    for (const Blot& blot : blots) {
        if (blot.isSquare(side) &&
            (nearest == nullptr ||
             distance(blot.centre(), expected) < distance(nearest->centre(), expected)))
            nearest = &blot;
    }
    if (nearest == nullptr)
        return std::nullopt;
    return FoundSquare{window.centreOfInk(*nearest), window.meanGrey(*nearest)};
}

} // namespace

FoundCorners findCorners(const QImage& grey, const QTransform& rough,
                         const std::array<FormRect, 4>& corners)
{
    FoundCorners found;
    double black = 0;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF place = paperRect(corners.at(i)).center();
        const double scale = pixelsPerMicrometre(rough, place);
        const auto square = findSquare(grey, rough.map(place), scale, corners.at(i).width * scale);
        if (!square)
            continue;
        found.centres.at(i) = square->centre;
        black += square->black;
        ++found.count;
    }
    if (found.count > 0)
        found.black = black / found.count;
    return found;
}

std::vector<QPointF> findSquares(const QImage& grey, double side)
{
    std::vector<QPointF> centres;
    Window window(grey, grey.rect());
    if (!window.hasContrast())
        return centres;
    for (const Blot& blot : window.blots()) {
        if (blot.isSquare(side))
            centres.push_back(blot.centre());
    }
    return centres;
}

} // namespace touyan::exchange
