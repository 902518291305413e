// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "township.h"

namespace touyan::generator {

/// How many first secretaries the demonstration township has.
inline constexpr int kDemoSecretaries = 21;

/// The demonstration township, from July 2025: a street office with 21 villages and communities,
/// 3 first secretaries sent by the city and 18 by the district. Places and names are invented.
Township buildDemoTownship(const Order& order, RandomSource& random);

} // namespace touyan::generator
