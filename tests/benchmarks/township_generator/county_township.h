// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "township.h"

namespace touyan::generator {

/// A district of any size: `order.secretaries` places for first secretaries at all times, filled
/// in rounds of two and three years with hand-overs in between.
Township buildCountyTownship(const Order& order, RandomSource& random);

} // namespace touyan::generator
