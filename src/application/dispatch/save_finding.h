// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/rectification/rectification_draft.h"
#include "domain/rectification/rectification_item.h"
#include "domain/rectification/supervision_finding.h"

namespace touyan::application {

/// What the supervision group found, and how it is to be put right.
struct SaveFindingRequest
{
    domain::SupervisionFinding finding;
    RectificationDraft item; ///< an empty problem is the finding's text; needs a due day
};

struct SavedFinding
{
    domain::SupervisionFinding finding;
    domain::RectificationItem item;
};

/// Stores a finding with its 整改 item, new or changed together. Errors: MissingValue, Conflict,
/// RectificationClosed when the item was closed before.
[[nodiscard]] domain::Result<SavedFinding> saveFinding(UseCaseContext& context,
                                                       const SaveFindingRequest& request);

} // namespace touyan::application
