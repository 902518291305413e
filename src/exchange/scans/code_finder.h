// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::exchange {

/// A QR code in a picture.
struct FoundCode
{
    QString text;
    /// Upper left, upper right, lower right, lower left corner of the upright symbol, in pixels;
    /// about as exact as a module.
    QPolygonF corners;
};

/// Finds our QR codes in a grey picture, however they are turned. Other codes on the page are
/// passed over when ours is there too; without ours, the first of them comes back.
[[nodiscard]] std::vector<FoundCode> findCodes(const QImage& grey);

/// The same without the quick look at a smaller picture, which may pass over one of several.
[[nodiscard]] std::vector<FoundCode> findCodesWhole(const QImage& grey);

/// The one code of ours in the upper right or, upside down, in the lower left corner, where our
/// forms have it: the whole of a page takes ten times as long to search. None: it is not there, or
/// there are more; others may lie elsewhere on the picture.
[[nodiscard]] std::optional<FoundCode> findCodeInCorners(const QImage& grey);

} // namespace touyan::exchange
