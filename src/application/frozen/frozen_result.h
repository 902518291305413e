// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/values/quarter_closing.h"

#include <vector>

namespace touyan::application {

/// What closing freezes of every posting: each obligation with due day, deadline and state, the
/// adjustments, the score and the category it is ranked in; ranks follow from those. Sorted by
/// posting id.
[[nodiscard]] std::vector<FrozenPosting> frozenPostings(const Assessment& assessment);

} // namespace touyan::application
