// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

namespace touyan::application {

struct PrepareFormsRequest
{
    domain::AppraisalSessionId session;
    domain::VoterGroupId group;
    int count = 0;          ///< how many forms the group should have in all, spare ones included
    bool onlyAdded = false; ///< give only the serials that were made now
};

/// Makes the serials of a group's forms up to the count and gives them for printing, in an order
/// drawn anew at each call and kept nowhere.
[[nodiscard]] domain::Result<QStringList> prepareForms(UseCaseContext& context,
                                                       const PrepareFormsRequest& request);

/// The serials of a group's forms, sorted; empty: none were prepared, and any serial is taken.
[[nodiscard]] domain::Result<QStringList> listForms(UseCaseContext& context,
                                                    domain::VoterGroupId group);

} // namespace touyan::application
