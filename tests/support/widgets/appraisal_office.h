// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/ports/use_case_context.h"
#include "domain/appraisal/appraisal_session.h"

#include <vector>

namespace touyan::test {

/// A session of 2026 as it is set up before its meeting.
struct PreparedSession
{
    domain::AppraisalSession session;
    std::vector<application::NamedReportee> reportees; ///< by order of speaking
    std::vector<QStringList> serials;                  ///< of the prepared forms, by group
};

/// Stores `reportees` new party secretaries of a unit each, and a session of the usual four groups
/// with so many forms each, in which the meeting alone makes the composite.
[[nodiscard]] domain::Result<PreparedSession> prepareSession(application::UseCaseContext& context,
                                                             domain::AppraisalMode mode,
                                                             int reportees, int formsPerGroup);

} // namespace touyan::test
