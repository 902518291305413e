// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// Which of the requests say what an entry or an earlier request says already: the same posting,
/// item, day, kind and period, and the same text but for width, case and spaces. A period that is
/// left open is the one that holds the day.
[[nodiscard]] domain::Result<std::vector<RepeatedRequest>>
repeatedRequests(UnitOfWork& work, const std::vector<RecordEntryRequest>& requests);

/// The same as a question that writes nothing, for a preview.
[[nodiscard]] domain::Result<std::vector<RepeatedRequest>>
findRepeatedEntries(UseCaseContext& context, const std::vector<RecordEntryRequest>& requests);

} // namespace touyan::application
