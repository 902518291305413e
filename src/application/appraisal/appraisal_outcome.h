// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"
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
};

} // namespace touyan::application
