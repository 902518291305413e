// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"
#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <memory>

namespace touyan::application {

/// Counts the session's ballots as they were entered first, with settled differences, and appraises
/// (rules 4).
[[nodiscard]] domain::Result<std::shared_ptr<const AppraisalOutcome>>
tallySession(UnitOfWork& work, const domain::AppraisalSession& session);

/// The result of a session: the frozen one when it is finalised, else what is counted now.
[[nodiscard]] domain::Result<std::shared_ptr<const AppraisalOutcome>>
openResult(UseCaseContext& context, domain::AppraisalSessionId session);
/// ErrorCode::NotFound when no session has the code.
[[nodiscard]] domain::Result<std::shared_ptr<const AppraisalOutcome>>
openResult(UseCaseContext& context, const QString& sessionCode);
/// The frozen result of one revision, in force or not.
[[nodiscard]] domain::Result<std::shared_ptr<const AppraisalOutcome>>
openRevision(UseCaseContext& context, const AppraisalFinalisation& finalisation);

/// What a person tries out beside the real result; never stored.
struct TrialSettings
{
    struct Group
    {
        domain::ExactDecimal weight;
        int trim = 0;
    };
    std::vector<Group> groups;                          ///< in the session's order
    std::vector<domain::ExactDecimal> componentWeights; ///< in the session's order
    std::optional<domain::ExactDecimal> goodQuotaPercent;
};

/// The settings that a session has.
[[nodiscard]] TrialSettings trialSettings(const domain::AppraisalSession& session);
/// The result that other weights, trims and another quota would give, from the same counted
/// ballots.
[[nodiscard]] AppraisalOutcome tryOut(const AppraisalOutcome& outcome,
                                      const TrialSettings& settings);
/// Whether score, rank and grade that a trial gives a reportee may be shown to people. Other
/// weights or trims of the groups would let a mean be solved for that is not shown (rules 4,
/// min_ballots), so they are not shown for a reportee who has such a mean.
[[nodiscard]] bool isTrialShown(const AppraisalOutcome& real, const AppraisalOutcome& trial,
                                size_t reportee);

} // namespace touyan::application
