// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Saves 点评 of one reportee, or the collective one; one with an empty text is removed. Comments
/// come after the meeting and may be written when the result is frozen.
[[nodiscard]] domain::Result<std::optional<domain::AppraisalComment>>
saveComment(UseCaseContext& context, const domain::AppraisalComment& comment);

[[nodiscard]] domain::Result<std::vector<domain::AppraisalComment>>
listComments(UseCaseContext& context, domain::AppraisalSessionId session);

} // namespace touyan::application
