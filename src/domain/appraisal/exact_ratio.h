// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace touyan::domain {

/// A fraction of whole numbers without limits, for what is rounded once, at the end. Only for
/// sources of the rules: the header is heavy.
using ExactRatio = boost::multiprecision::cpp_rational;

[[nodiscard]] inline ExactRatio exactRatio(ExactDecimal decimal)
{
    return {decimal.millionths(), ExactDecimal::kScale};
}

/// Half up: roundedHalfUp(x, 100) is x in hundredths. Negative halves go up, too.
[[nodiscard]] inline qint64 roundedHalfUp(const ExactRatio& value, int scale)
{
    using boost::multiprecision::cpp_int;
    const ExactRatio shifted = value * scale + ExactRatio(1, 2);
    const cpp_int above = boost::multiprecision::numerator(shifted);
    const cpp_int below = boost::multiprecision::denominator(shifted);
    cpp_int floor = above / below;
    if (above < 0 && floor * below != above)
        --floor;
    return static_cast<qint64>(floor);
}

} // namespace touyan::domain
