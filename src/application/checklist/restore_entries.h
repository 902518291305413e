// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// Undoes or redoes: turns each entry from `before` (as it must stand now) to `after`. A record
/// that has changed in between is ErrorCode::Conflict; a state that the entry's audit does not
/// show, and taking away one that was neither made nor deleted as it stands, is
/// ErrorCode::RestoreRefused: undo is no way round recording, reviewing and their days. Nothing is
/// written then. Gives the changes as
/// they came out, with the new row versions, for the way back.
[[nodiscard]] domain::Result<std::vector<EntryChange>>
restoreEntries(UseCaseContext& context, const std::vector<EntryChange>& changes);

/// The changes turned round.
[[nodiscard]] std::vector<EntryChange> reversed(const std::vector<EntryChange>& changes);

} // namespace touyan::application
