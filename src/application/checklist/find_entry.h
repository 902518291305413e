// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// One entry as it stands now. ErrorCode::NotFound when there is none.
[[nodiscard]] domain::Result<domain::Entry> findEntry(UseCaseContext& context, domain::EntryId id);

} // namespace touyan::application
