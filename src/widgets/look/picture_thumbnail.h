// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace touyan::widgets {

/// The picture in a square of `side` pixels at twice the density, decoded at that size so that a
/// huge one costs little; null when it cannot be read.
[[nodiscard]] QImage thumbnailOf(const QByteArray& content, int side);

} // namespace touyan::widgets
