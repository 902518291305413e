// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_result.h"

namespace touyan::domain {

/// ⌊quota % × ranked reportees⌋, those under veto included; nothing without a quota.
[[nodiscard]] std::optional<int> goodPlaces(const AppraisalSession& session, int ranked);

/// Grades by the rounded composites, in the order given: thresholds, then veto, then the quota of
/// 好, which only limits – a tie that does not fit whole becomes 较好 (rules 4).
[[nodiscard]] std::vector<std::optional<AwardedGrade>>
grades(const AppraisalSession& session, std::span<const Reportee> reportees,
       std::span<const std::optional<Score>> composites, std::optional<int> places);

} // namespace touyan::domain
