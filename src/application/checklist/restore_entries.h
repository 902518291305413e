// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// Undoes or redoes: turns each entry from `before` (as it must stand now) to `after`. A record
/// that has changed in between is ErrorCode::Conflict and nothing is written. Gives the changes as
/// they came out, with the new row versions, for the way back.
[[nodiscard]] domain::Result<std::vector<EntryChange>>
restoreEntries(UseCaseContext& context, const std::vector<EntryChange>& changes);

/// The changes turned round.
[[nodiscard]] std::vector<EntryChange> reversed(const std::vector<EntryChange>& changes);

} // namespace touyan::application
