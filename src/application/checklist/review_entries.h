// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"

namespace touyan::application {

/// 上报: draft or returned → submitted. Recorded on becomes today at the first submission and is
/// not moved after that (rules 2.2).
[[nodiscard]] domain::Result<std::vector<EntryChange>>
submitEntries(UseCaseContext& context, const std::vector<domain::EntryId>& entries);

/// 审核通过: submitted → confirmed. Only confirmed entries count.
[[nodiscard]] domain::Result<std::vector<EntryChange>>
confirmEntries(UseCaseContext& context, const std::vector<domain::EntryId>& entries);

/// 退回: submitted or confirmed → returned, with a reason (ErrorCode::ReasonMissing without).
[[nodiscard]] domain::Result<std::vector<EntryChange>>
returnEntries(UseCaseContext& context, const std::vector<domain::EntryId>& entries,
              const QString& reason);

} // namespace touyan::application
