// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// Replaces what a clerk may change of an entry that is not confirmed: the day it occurred, item,
/// kind, summary, place, people count and period. Status and recorded on stay.
/// ErrorCode::EntryStatusForbids for a confirmed one.
[[nodiscard]] domain::Result<EntryChange> editEntry(UseCaseContext& context,
                                                    const domain::Entry& edited);

/// Removes entries that are not confirmed, all or none; audited with their values.
[[nodiscard]] domain::Result<std::vector<EntryChange>>
deleteEntries(UseCaseContext& context, const std::vector<domain::EntryId>& entries);

} // namespace touyan::application
