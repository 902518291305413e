// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/paper_sheet.h"

#include "exchange/ink/paper_scale.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

namespace {

/// So many places in a row are a straight line of the picture.
constexpr int kRun = 20;
/// Finer pictures are halved first, so that no ink falls between the places that are looked at.
constexpr double kMostPixelsPerPlace = 1.6;

/// Half the size, each pixel the mean of four.
QImage halved(const QImage& grey)
{
    QImage half(grey.width() / 2, grey.height() / 2, QImage::Format_Grayscale8);
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = grey.constScanLine(2 * y);
        const uchar* lower = grey.constScanLine(2 * y + 1);
        uchar* to = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            to[x] = static_cast<uchar>(
                (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
        }
    }
    return half;
}

class Sampler
{
public:
    Sampler(const QImage& grey, const QTransform& map, const PaperLight& light, double black,
            double lightScale)
        : m_grey(grey)
        , m_map(map)
        , m_light(light)
        , m_black(black)
        , m_lightScale(lightScale)
    {
    }

    /// `kRun` places from this one to the right.
    void run(int column, int row, uchar* to) const
    {
        const QPointF first = pixelOf(column, row);
        const QPointF end = pixelOf(column + kRun, row);
        const double paper = m_light.at((first + end) / 2 * m_lightScale);
        const int perGrey = static_cast<int>(
            std::lround(SheetGrid::kPrint * 65'536.0 / std::max(20.0, paper - m_black)));
        const int bare = static_cast<int>(std::lround(paper * 256));
        constexpr double kFine = 65'536;
        const auto fixed = [](double value) {
            return static_cast<int>(std::lround(value * kFine));
        };
        int x = fixed(first.x());
        int y = fixed(first.y());
        const int stepX = fixed((end.x() - first.x()) / kRun);
        const int stepY = fixed((end.y() - first.y()) / kRun);
        const int width = m_grey.width() - 1;
        const int height = m_grey.height() - 1;
        for (int at = 0; at < kRun; ++at, x += stepX, y += stepY) {
            const int pixelX = x >> 16;
            const int pixelY = y >> 16;
            if (pixelX < 0 || pixelY < 0 || pixelX >= width || pixelY >= height) {
                to[at] = SheetGrid::kPaper;
                continue;
            }
            const uchar* upper = m_grey.constScanLine(pixelY) + pixelX;
            const uchar* lower = upper + m_grey.bytesPerLine();
            const int right = (x >> 8) & 255;
            const int below = (y >> 8) & 255;
            const int top = upper[0] * (256 - right) + upper[1] * right;
            const int bottom = lower[0] * (256 - right) + lower[1] * right;
            // 256ths of a grey.
            const int grey = (top * (256 - below) + bottom * below) >> 8;
            const qint64 darker = (static_cast<qint64>(bare - grey) * perGrey) >> 24;
            to[at] = static_cast<uchar>(std::clamp<qint64>(SheetGrid::kPaper + darker, 0, 255));
        }
    }

private:
    [[nodiscard]] QPointF pixelOf(int column, int row) const
    {
        // A pixel's grey is that of its middle.
        return m_map.map(QPointF((column + 0.5) * SheetGrid::kMicrometres,
                                 (row + 0.5) * SheetGrid::kMicrometres)) -
               QPointF(0.5, 0.5);
    }

    const QImage& m_grey;
    const QTransform& m_map;
    const PaperLight& m_light;
    double m_black;
    double m_lightScale;
};

} // namespace

std::vector<uchar> smoothed(const std::vector<uchar>& grid)
{
    constexpr int kWidth = SheetGrid::kWidth;
    constexpr int kHeight = SheetGrid::kHeight;
    std::vector<uchar> result(SheetGrid::kSize, SheetGrid::kPaper);
    std::array<quint16, kWidth> column{};
    for (int y = 1; y + 1 < kHeight; ++y) {
        const uchar* upper = grid.data() + static_cast<size_t>(y - 1) * kWidth;
        const uchar* middle = upper + kWidth;
        const uchar* lower = middle + kWidth;
        for (size_t x = 0; x < kWidth; ++x)
            column[x] = static_cast<quint16>(upper[x] + middle[x] + lower[x]);
        uchar* to = result.data() + static_cast<size_t>(y) * kWidth;
        for (size_t x = 1; x + 1 < kWidth; ++x) {
            // A ninth, rounded; exact for so small numbers.
            const auto sum = static_cast<quint32>(column[x - 1] + column[x] + column[x + 1] + 4);
            to[x] = static_cast<uchar>((sum * 7'282U) >> 16);
        }
    }
    return result;
}

PaperSheet::PaperSheet(const QImage& grey, const QTransform& map, const PaperLight& light,
                       double black)
{
    const double scale =
        pixelsPerMicrometre(map, paperRect(domain::kFormPaper).center()) * SheetGrid::kMicrometres;
    const bool isFine = scale > kMostPixelsPerPlace;
    const QImage picture = isFine ? halved(grey) : grey;
    const QTransform toPicture = isFine ? map * QTransform::fromScale(0.5, 0.5) : map;
    const Sampler sampler(picture, toPicture, light, black, isFine ? 2 : 1);
    m_sharp.resize(SheetGrid::kSize);
    static_assert(SheetGrid::kWidth % kRun == 0);
    for (int row = 0; row < SheetGrid::kHeight; ++row) {
        uchar* to = m_sharp.data() + static_cast<size_t>(row) * SheetGrid::kWidth;
        for (int column = 0; column < SheetGrid::kWidth; column += kRun)
            sampler.run(column, row, to + column);
    }
    m_smooth = smoothed(m_sharp);
}

} // namespace touyan::exchange
