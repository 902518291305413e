// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/rectification/list_rectification.h"
#include "application/rectification/rectification_draft.h"
#include "domain/appraisal/appraisal_session.h"

namespace touyan::application {

struct AddAppraisalItemRequest
{
    domain::AppraisalSessionId session;
    domain::ReporteeId reportee;
    RectificationDraft draft; ///< without a responsible person: the reportee
};

/// Puts a problem that the appraisal found into the one register of rectification items: of the
/// reportee's unit and posting, found on the day of the meeting (today when none is set). Results
/// may be frozen by then: it changes none.
[[nodiscard]] domain::Result<domain::RectificationItem>
addAppraisalItem(UseCaseContext& context, const AddAppraisalItemRequest& request);

/// 问题清单、责任清单、整改清单 of a session: its items in the register.
[[nodiscard]] domain::Result<RectificationList>
listAppraisalItems(UseCaseContext& context, domain::AppraisalSessionId session);

/// What earlier sessions left unfinished: open items of appraisals of earlier years, for the units
/// of this session's reportees. An item reappears until it is closed.
[[nodiscard]] domain::Result<RectificationList>
listUnfinishedItems(UseCaseContext& context, domain::AppraisalSessionId session);

/// The same for one person's page: open items of appraisals that were found at any of its postings.
[[nodiscard]] domain::Result<RectificationList>
listUnfinishedItemsOfPerson(UseCaseContext& context, domain::PersonId person);

} // namespace touyan::application
