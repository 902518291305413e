// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/qr_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace touyan::reports {

std::vector<QRectF> qrCode(const QString& text, const QRectF& square)
{
    // Of ZXing's scale to 8; M of L, M, Q, H.
    constexpr int kMedium = 3;
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(kMedium).setMargin(0);
    const ZXing::BitMatrix modules = writer.encode(text.toStdWString(), 0, 0);
    const qreal size = square.width() / modules.width();
    // Rows lap over the next by a little, or a fine white line would shine through on screen.
    constexpr qreal kLap = 1.02;
    std::vector<QRectF> dark;
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width();) {
            int end = x;
            while (end < modules.width() && modules.get(end, y))
                ++end;
            if (end > x) {
                dark.emplace_back(square.left() + x * size, square.top() + y * size,
                                  (end - x) * size, size * kLap);
            }
            x = std::max(end, x + 1);
        }
    }
    return dark;
}

} // namespace touyan::reports
