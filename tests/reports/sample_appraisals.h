// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/appraisal/build_appraisal_documents.h"

namespace touyan::test {

/// A golden session (support/golden_appraisal.h) as it was finalised, with names; one of them
/// begins with "=", one has a character beyond the basic plane.
[[nodiscard]] application::AppraisalOutcome namedAppraisal(const QString& session);

/// A session of that mode in which every rule has something to do: groups that are trimmed, too
/// small, empty, for information; components not applicable, missing, of weight 0; vetoes, ties and
/// a quota. Weights and points have decimals.
[[nodiscard]] application::AppraisalOutcome randomAppraisal(unsigned seed,
                                                            domain::AppraisalMode mode);

[[nodiscard]] application::DocumentHead appraisalHead(const QString& title);
[[nodiscard]] application::AppraisalWorkbook
sampleResults(const application::AppraisalOutcome& outcome);
[[nodiscard]] application::AppraisalBulletin sampleAppraisalBulletin(const QString& session);
[[nodiscard]] application::AppraisalTallySheet sampleTallySheet(const QString& session,
                                                                bool isFinal);
/// To the reportee with the most to tell; a group of fewer rows than min_ballots is hidden.
[[nodiscard]] application::AppraisalLetter sampleLetter(const QString& session, bool tellsRank);

} // namespace touyan::test
