// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace touyan::reports {

/// The dark parts of a QR code that fills the square, without its quiet zone: rectangles over
/// neighbouring modules of a row. The text is read back as UTF-8; up to 15 % of the code may be
/// spoilt.
[[nodiscard]] std::vector<QRectF> qrCode(const QString& text, const QRectF& square);

} // namespace touyan::reports
