// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/explanation.h"

namespace touyan::application {

/// The entries of the obligation's item that belong to its period, whether they count or why not,
/// and those that were only done in it (EntryVerdict::OtherPeriod). Those that count first, then by
/// the day recorded and the code.
[[nodiscard]] std::vector<EntryExplanation> explainEntries(const Assessment& assessment,
                                                           const AssessedPosting& posting,
                                                           const domain::Obligation& obligation);

} // namespace touyan::application
