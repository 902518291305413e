// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/scan_grey.h"

#include "exchange/ink/paper_scale.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace touyan::exchange {

namespace {

/// What each value of red, green and blue becomes when the paper is grey.
using Levels = std::array<std::array<uchar, 256>, 3>;

Levels paperLevels(const QImage& colours)
{
    constexpr int kStep = 7;
    constexpr double kPaperShare = 0.6;
    std::array<std::array<int, 256>, 3> histograms{};
    qint64 count = 0;
    for (int y = 0; y < colours.height(); y += kStep) {
        const auto* line = reinterpret_cast<const QRgb*>(colours.constScanLine(y));
        for (int x = 0; x < colours.width(); x += kStep) {
            ++histograms[0][static_cast<size_t>(qRed(line[x]))];
            ++histograms[1][static_cast<size_t>(qGreen(line[x]))];
            ++histograms[2][static_cast<size_t>(qBlue(line[x]))];
            ++count;
        }
    }
    std::array<int, 3> paper{};
    for (size_t colour = 0; colour < paper.size(); ++colour)
        paper.at(colour) = std::max(1, percentile(histograms.at(colour), count, kPaperShare));
    const int brightest = *std::max_element(paper.begin(), paper.end());
    Levels levels{};
    for (size_t colour = 0; colour < levels.size(); ++colour) {
        for (int value = 0; value < 256; ++value) {
            levels.at(colour).at(static_cast<size_t>(value)) =
                static_cast<uchar>(std::min(255, value * brightest / paper.at(colour)));
        }
    }
    return levels;
}

} // namespace

QImage greyOfScan(const QImage& picture)
{
    if (picture.format() == QImage::Format_Grayscale8)
        return picture;
    if (!picture.hasAlphaChannel() && picture.allGray())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage colours = picture;
    if (picture.hasAlphaChannel()) {
        colours = QImage(picture.size(), QImage::Format_RGB32);
        colours.fill(Qt::white);
        QPainter(&colours).drawImage(0, 0, picture);
    }
    colours = std::move(colours).convertToFormat(QImage::Format_RGB32);
    const Levels levels = paperLevels(colours);
    QImage grey(colours.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < colours.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(colours.constScanLine(y));
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < colours.width(); ++x) {
            const QRgb at = line[x];
            const uchar red = levels[0][static_cast<size_t>(qRed(at))];
            const uchar green = levels[1][static_cast<size_t>(qGreen(at))];
            const uchar blue = levels[2][static_cast<size_t>(qBlue(at))];
            to[x] = std::min(red, std::min(green, blue));
        }
    }
    return grey;
}

} // namespace touyan::exchange
