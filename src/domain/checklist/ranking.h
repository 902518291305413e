// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/assessment_score.h"

#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// Competition ranking: highest first, equal values share a rank and the next rank is skipped
/// (1, 1, 3). Nothing without a value. One rank for each value, in the order given (rules 2.4).
[[nodiscard]] std::vector<std::optional<int>> ranks(std::span<const std::optional<Score>> scores);

/// The same within each group of equal category.
[[nodiscard]] std::vector<std::optional<int>>
ranksWithinCategory(std::span<const std::optional<Score>> scores,
                    std::span<const QString> categories);

} // namespace touyan::domain
