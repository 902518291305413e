// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <optional>

namespace touyan::application {

/// The finalisation of the session that is in force; none: it is open.
[[nodiscard]] domain::Result<std::optional<AppraisalFinalisation>>
findFinalisation(UnitOfWork& work, domain::AppraisalSessionId session);

/// The session, unless it is finalised: ErrorCode::AppraisalFinalised then, for a write would
/// change what is frozen.
[[nodiscard]] domain::Result<domain::AppraisalSession>
findOpenSession(UnitOfWork& work, domain::AppraisalSessionId session);

/// Once ballots exist, a change of the rules needs a reason: ErrorCode::ReasonMissing ("appraisal")
/// without one.
[[nodiscard]] domain::Result<void>
requireReasonOnceVoted(UnitOfWork& work, domain::AppraisalSessionId session, const QString& reason);

/// ErrorCode::NotFound when the session has no such group.
[[nodiscard]] domain::Result<domain::VoterGroup> findGroup(const domain::AppraisalSession& session,
                                                           domain::VoterGroupId group);

} // namespace touyan::application
