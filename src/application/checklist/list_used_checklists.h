// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// The versions from which obligations can have arisen: they are succeeded, not changed (rules 2).
[[nodiscard]] domain::Result<std::vector<domain::ChecklistId>>
listUsedChecklists(UseCaseContext& context);

} // namespace touyan::application
