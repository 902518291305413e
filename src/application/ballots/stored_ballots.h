// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "domain/appraisal/ballot_tally.h"

#include <functional>
#include <span>
#include <vector>

namespace touyan::application {

/// One ballot as a tally takes it: the group's place in the session, rows by the reportees' places
/// in the list given. Valid during the call.
using BallotTaker = std::function<void(size_t group, std::span<const domain::BallotRow> rows)>;

/// Hands every ballot of the session, as it was entered first and with settled differences, to
/// `take`. ErrorCode::DatabaseDamaged when a row is malformed.
[[nodiscard]] domain::Result<void>
forEachStoredBallot(UnitOfWork& work, const domain::AppraisalSession& session,
                    const std::vector<domain::Reportee>& reportees, const BallotTaker& take);

} // namespace touyan::application
