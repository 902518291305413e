// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"
#include "application/values/appraisal_finalisation.h"
#include "domain/appraisal/appraisal_result.h"

#include <vector>

namespace touyan::application {

/// A session with its counted ballots and what follows from them. Pages, exports, the command line
/// and the frozen revision all read this one structure.
struct AppraisalOutcome
{
    domain::AppraisalSession session;
    std::vector<domain::Reportee> reportees; ///< sorted by posting code
    std::vector<PostingIdentity> identities; ///< of the reportees, in the same order
    domain::BallotCounts counts;
    domain::AppraisalResult result;
    /// The revision that froze it; none: it is what the ballots say at this moment.
    std::optional<AppraisalFinalisation> finalisation;
};

/// How a group mean may be shown to people: those of fewer rows than the session's min_ballots are
/// not, in no place and no export (rules 4).
enum class MeanDisplay { Shown, Hidden, None };
[[nodiscard]] MeanDisplay meanDisplay(const domain::AppraisalSession& session,
                                      const domain::GroupMean& mean);
/// The mean for people: four decimals, "＊" when hidden, "—" when there is none.
[[nodiscard]] QString meanText(const domain::AppraisalSession& session,
                               const domain::GroupMean& mean);

} // namespace touyan::application
