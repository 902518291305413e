// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "township.h"

namespace touyan::generator {

/// The ten items I01–I10 as the rules of the work give them (section 2): 10 points each, 5 days of
/// grace, I05 within three months, I09 of two kinds.
std::vector<Item> seedItems();

/// Items for villages under relocation: no news item, two visits a week, a talk with the families
/// (Z01) every month; again 100 points.
std::vector<Item> relocationItems();

} // namespace touyan::generator
