// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// Computes the closings in force again, with their frozen rules and as-of days and the facts as
/// this unit of work would leave them, for everybody the write can touch. ErrorCode::QuarterClosed
/// names the first closing whose numbers would differ (rules 2.5).
[[nodiscard]] domain::Result<void> ensureClosingsHold(UnitOfWork& unitOfWork,
                                                      const ClosingImpact& impact);

/// The same refusal where the write itself cannot be tried: a posting whose result a closing in
/// force keeps cannot be taken out.
[[nodiscard]] domain::Result<void> ensureNotFrozen(UnitOfWork& unitOfWork,
                                                   domain::PostingId posting);

} // namespace touyan::application
