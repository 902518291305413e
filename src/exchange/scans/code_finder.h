// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>

#include <optional>

namespace touyan::exchange {

/// A QR code in a picture.
struct FoundCode
{
    QString text;
    /// Upper left, upper right, lower right, lower left corner of the upright symbol, in pixels;
    /// about as exact as a module.
    QPolygonF corners;
};

/// Finds our QR code in a grey picture, however it is turned. Other codes on the page are passed
/// over when ours is there too.
[[nodiscard]] std::optional<FoundCode> findCode(const QImage& grey);

} // namespace touyan::exchange
