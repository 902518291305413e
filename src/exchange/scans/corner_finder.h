// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"

#include <QImage>
#include <QPointF>
#include <QTransform>

#include <array>
#include <optional>
#include <vector>

namespace touyan::exchange {

/// The corner squares of a page in its picture.
struct FoundCorners
{
    /// Pixels, to a fraction of one; none: not found.
    std::array<std::optional<QPointF>, 4> centres;
    int count = 0;    ///< of those found
    double black = 0; ///< the grey of print there, 0…255
};

/// Finds the solid squares `corners` (micrometres on paper) near the places that `rough`
/// (micrometres to pixels) gives. One that is cut off or written over is not found.
[[nodiscard]] FoundCorners findCorners(const QImage& grey, const QTransform& rough,
                                       const std::array<domain::FormRect, 4>& corners);

/// The centres of all solid squares with sides of about so many pixels, anywhere on the picture.
[[nodiscard]] std::vector<QPointF> findSquares(const QImage& grey, double side);

} // namespace touyan::exchange
