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

std::optional<FoundCode> findIn(const QImage& grey, double scale)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryRotate(false); // QR codes are found at any angle
    std::optional<FoundCode> found;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        FoundCode code;
        code.text = QString::fromStdString(result.text());
        for (const auto& corner : result.position())
            code.corners << QPointF(corner.x, corner.y) * scale;
        const bool isOurs = domain::parseFormCode(code.text).has_value();
        if (isOurs || !found)
            found = std::move(code);
        if (isOurs)
            break;
    }
    return found;
}

} // namespace

namespace {

/// The code in the upper right or, upside down, in the lower left corner, where our forms have it:
/// the whole of a page takes ten times as long to search.
std::optional<FoundCode> findInCorners(const QImage& grey)
{
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
        auto found = findIn(part, isLarge ? 2 : 1);
        if (!found || !domain::parseFormCode(found->text))
            continue;
        found->corners.translate(corner);
        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<FoundCode> findCode(const QImage& grey)
{
    if (grey.height() > grey.width()) {
        auto found = findInCorners(grey);
        if (found)
            return found;
    }
    if (static_cast<qint64>(grey.width()) * grey.height() > kLargePicture) {
        const QImage half =
            grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        auto found = findIn(half, 2);
        if (found)
            return found;
    }
    return findIn(grey, 1);
}

} // namespace touyan::exchange
