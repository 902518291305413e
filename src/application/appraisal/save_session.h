// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// A session of the year with the ten usual topics of ten points each, the four usual groups
/// (40, 20, 20, 20) and the components meeting 60, routine 30, project 10; not stored. Everything
/// is for the office to edit.
[[nodiscard]] domain::AppraisalSession usualSession(int year);

/// The rules of an earlier session for another year, without its day, ids and counts of forms; not
/// stored.
[[nodiscard]] domain::AppraisalSession sessionLike(const domain::AppraisalSession& earlier,
                                                   int year);

struct SaveSessionRequest
{
    domain::AppraisalSession session; ///< without an id: new; without a code: gets the next one
    QString reason;                   ///< needed once ballots exist
};

/// Saves a session with its criteria, groups and components; gives it back as stored. Sums of
/// weights are checked when it is finalised, not here. A group with ballots cannot go
/// (ErrorCode::StillReferenced).
[[nodiscard]] domain::Result<domain::AppraisalSession>
saveSession(UseCaseContext& context, const SaveSessionRequest& request);

/// Only a session without ballots and revisions can go; its reportees and comments go with it.
[[nodiscard]] domain::Result<void> removeSession(UseCaseContext& context,
                                                 const domain::AppraisalSession& session);

/// A session in a list.
struct SessionSummary
{
    domain::AppraisalSession session;
    int reportees = 0;
    int ballots = 0;                                   ///< that came back
    std::optional<AppraisalFinalisation> finalisation; ///< in force
};

/// Every session, the latest year first.
[[nodiscard]] domain::Result<std::vector<SessionSummary>> listSessions(UseCaseContext& context);

} // namespace touyan::application
