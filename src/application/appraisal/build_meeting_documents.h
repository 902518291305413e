// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "application/ports/use_case_context.h"

namespace touyan::application {

struct PrintFormsRequest
{
    domain::AppraisalSessionId session;
    domain::VoterGroupId group;
    int count = 0;          ///< how many forms the group should have in all, spare ones included
    bool onlyAdded = false; ///< not again the forms that have their serial already
};

/// Forms to print: makes the missing serials (prepareForms()) and shuffles them anew at each call.
/// ErrorCode::InvalidValue ("count") when nothing is left to print. Refused forms (layOutForm())
/// make no serials.
[[nodiscard]] domain::Result<BallotForms> buildBallotForms(UseCaseContext& context,
                                                           const PrintFormsRequest& request);
[[nodiscard]] domain::Result<MeetingAgenda> buildAgenda(UseCaseContext& context,
                                                        domain::AppraisalSessionId session);
[[nodiscard]] domain::Result<SpeakingOrder> buildSpeakingOrder(UseCaseContext& context,
                                                               domain::AppraisalSessionId session);

} // namespace touyan::application
