// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace touyan::exchange {

/// A scan in greys, Format_Grayscale8, in which each ink is as dark as in the colour that it keeps
/// back most: light blue and yellow are seen as well as black. What is transparent is paper, and
/// the paper's own colour is taken off.
[[nodiscard]] QImage greyOfScan(const QImage& picture);

} // namespace touyan::exchange
