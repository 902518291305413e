// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8
#include "exchange/scans/code_finder.h"

#include "domain/appraisal/form_code.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace touyan::exchange {

namespace {

/// Above this many pixels a picture is first searched at half its size, which is faster and evens
/// out noise.
constexpr qint64 kLargePicture = 5'000'000;

std::vector<FoundCode> findIn(const QImage& grey, double scale)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryRotate(false); // QR codes are found at any angle
    std::vector<FoundCode> ours;
    std::vector<FoundCode> others;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        FoundCode code;
        code.text = QString::fromStdString(result.text());
        for (const auto& corner : result.position())
            code.corners << QPointF(corner.x, corner.y) * scale;
        if (domain::parseFormCode(code.text))
            ours.push_back(std::move(code));
        else
            others.push_back(std::move(code));
    }
    if (ours.empty() && !others.empty())
        ours.push_back(std::move(others.front()));
    return ours;
}

} // namespace

std::optional<FoundCode> findCodeInCorners(const QImage& grey)
{
    if (grey.height() <= grey.width())
        return std::nullopt;
    const bool isLarge = static_cast<qint64>(grey.width()) * grey.height() > kLargePicture;
    const int width = grey.width() * 2 / 5;
    const int height = grey.height() / 4;
    for (const QPoint corner :
         {QPoint(grey.width() - width, 0), QPoint(0, grey.height() - height)}) {
        QImage part = grey.copy(QRect(corner, QSize(width, height)));
        if (isLarge) {
            part = part.scaled(part.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_Grayscale8);
        }
        std::vector<FoundCode> found = findIn(part, isLarge ? 2 : 1);
        if (found.size() != 1 || !domain::parseFormCode(found.front().text))
            continue;
        found.front().corners.translate(corner);
        return std::move(found.front());
    }
    return std::nullopt;
}

std::vector<FoundCode> findCodes(const QImage& grey)
{
    if (static_cast<qint64>(grey.width()) * grey.height() > kLargePicture) {
        const QImage half =
            grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        auto found = findIn(half, 2);
        if (!found.empty())
            return found;
    }
    return findIn(grey, 1);
}

std::vector<FoundCode> findCodesWhole(const QImage& grey)
{
    return findIn(grey, 1);
}

} // namespace touyan::exchange
