// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"

#include <QJsonObject>

namespace touyan::application {

/// The object of `touyanctl appraisal --format json` (docs/command-line.md). It shows every mean,
/// those under min_ballots too: it is for checking the numbers, not for people.
[[nodiscard]] QJsonObject appraisalJson(const AppraisalOutcome& outcome);

} // namespace touyan::application
