// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::application {

/// Stores an item, new or changed; an empty code gets the next one. Closing is not done here:
/// closedOn, evidence and verifier are those stored. Errors: MissingValue (problem, responsible,
/// found_on, due; the project or session that its source asks for), EndBeforeStart,
/// UnknownReference, Conflict, RectificationClosed when it is closed.
[[nodiscard]] domain::Result<domain::RectificationItem>
saveRectificationItem(UseCaseContext& context, const domain::RectificationItem& item);

/// Removes an open item without notes that no finding has.
[[nodiscard]] domain::Result<void> removeRectificationItem(UseCaseContext& context,
                                                           const domain::RectificationItem& item);

} // namespace touyan::application
