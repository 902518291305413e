// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// What still stands between a session and its finalisation.
struct FinalisationReadiness
{
    domain::ExactDecimal groupWeights;
    domain::ExactDecimal componentWeights;
    int entriesMissing = 0;  ///< ballots that were not entered twice
    int differencesOpen = 0; ///< fields

    [[nodiscard]] bool isReady() const;
};

[[nodiscard]] domain::Result<FinalisationReadiness>
checkReadiness(UseCaseContext& context, domain::AppraisalSessionId session);

/// 定稿: freezes rules, counts and result as the next revision. Refused while the weights of groups
/// or components do not sum to 100 (ErrorCode::AppraisalWeightsNotHundred), a ballot lacks an entry
/// (AppraisalEntryMissing) or entries differ (AppraisalDifferencesOpen). From then on nothing of
/// the session can be changed, and nothing tells the order in which ballots were entered
/// (docs/anonymity.md).
[[nodiscard]] domain::Result<AppraisalFinalisation>
finaliseSession(UseCaseContext& context, domain::AppraisalSessionId session);

/// 撤销定稿: a reason is required and audited; the frozen revision stays readable.
[[nodiscard]] domain::Result<AppraisalFinalisation>
undoFinalisation(UseCaseContext& context, domain::AppraisalSessionId session,
                 const QString& reason);

/// Every revision, by revision.
[[nodiscard]] domain::Result<std::vector<AppraisalFinalisation>>
listFinalisations(UseCaseContext& context, domain::AppraisalSessionId session);

} // namespace touyan::application
