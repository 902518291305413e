// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Saves 请假; it counts only when approved, overlapping ones are a union (rules 1).
[[nodiscard]] domain::Result<domain::Leave> saveLeave(UseCaseContext& context,
                                                      const domain::Leave& leave);
[[nodiscard]] domain::Result<void> removeLeave(UseCaseContext& context, const domain::Leave& leave);

/// Saves 免计日, free for everyone; the reason is required.
[[nodiscard]] domain::Result<domain::FreeDays> saveFreeDays(UseCaseContext& context,
                                                            const domain::FreeDays& freeDays);
[[nodiscard]] domain::Result<void> removeFreeDays(UseCaseContext& context,
                                                  const domain::FreeDays& freeDays);

} // namespace touyan::application
