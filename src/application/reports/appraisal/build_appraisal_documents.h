// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/appraisal/appraisal_documents.h"

#include <memory>

namespace touyan::application {

// The documents after an appraisal, from the revision in force. Before finalising all but the
// counting sheet are refused with ErrorCode::AppraisalNotFinalised (the session's code).

[[nodiscard]] domain::Result<AppraisalWorkbook>
buildAppraisalWorkbook(UseCaseContext& context, domain::AppraisalSessionId session);
[[nodiscard]] domain::Result<AppraisalBulletin>
buildAppraisalBulletin(UseCaseContext& context, domain::AppraisalSessionId session);
/// Before finalising, too: what the ballots say at this moment, marked.
[[nodiscard]] domain::Result<AppraisalTallySheet>
buildAppraisalTallySheet(UseCaseContext& context, domain::AppraisalSessionId session);

/// One letter to each reportee, by posting code. tellsRank: the office wants the rank in it.
[[nodiscard]] domain::Result<std::vector<AppraisalLetter>>
buildAppraisalLetters(UseCaseContext& context, domain::AppraisalSessionId session, bool tellsRank);
/// ErrorCode::NotFound when the posting is none of the session's reportees.
[[nodiscard]] domain::Result<AppraisalLetter>
buildAppraisalLetter(UseCaseContext& context, domain::AppraisalSessionId session,
                     const QString& postingCode, bool tellsRank);

/// ErrorCode::NotFound when no session has the code.
[[nodiscard]] domain::Result<domain::AppraisalSessionId>
findAppraisalSession(UseCaseContext& context, const QString& sessionCode);

/// What a document tells of an outcome; means of too few rows are gone.
[[nodiscard]] AppraisalOverview appraisalOverview(const AppraisalOutcome& outcome);
/// The workbook of an outcome.
[[nodiscard]] AppraisalWorkbook appraisalWorkbook(const AppraisalOutcome& outcome,
                                                  DocumentHead head);

} // namespace touyan::application
