// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// The closing of the quarter that is in force, if any.
[[nodiscard]] domain::Result<std::optional<QuarterClosing>>
findClosing(UnitOfWork& unitOfWork, const domain::PeriodKey& quarter);

} // namespace touyan::application
