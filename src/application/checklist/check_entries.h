// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// Which of the requests recordEntries() would refuse today, for a preview; writes nothing.
[[nodiscard]] domain::Result<std::vector<RefusedRequest>>
checkEntries(UseCaseContext& context, const std::vector<RecordEntryRequest>& requests);

} // namespace touyan::application
