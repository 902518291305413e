// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"

#include <QString>

namespace touyan::test {

/// Everything that an assessment says, one line each: two that read the same are the same.
[[nodiscard]] QString assessmentText(const application::Assessment& assessment);

/// The part that a closing freezes: each obligation with its days and state, the adjustments, the
/// score, the category and the ranks (rules 2.5).
[[nodiscard]] QString frozenText(const application::Assessment& assessment);

} // namespace touyan::test
