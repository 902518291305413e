// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/writing/audited_work.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::application {

/// Checks an item before it is stored and gives it a code when it has none. Errors: MissingValue,
/// EndBeforeStart.
[[nodiscard]] domain::Result<void> completeItem(UnitOfWork& work, domain::RectificationItem& item);

/// Refuses a closed item with ErrorCode::RectificationClosed.
[[nodiscard]] domain::Result<void> requireOpen(const domain::RectificationItem& item);

/// Audits a progress note as a change of its item.
[[nodiscard]] domain::Result<void> noteProgress(AuditedWork& work,
                                                const domain::RectificationItem& item,
                                                const domain::RectificationNote& note);

} // namespace touyan::application
