// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Saves 村 / 社区. An empty code gets the next one; parents must not form a circle.
[[nodiscard]] domain::Result<domain::Unit> saveUnit(UseCaseContext& context,
                                                    const domain::Unit& unit);
[[nodiscard]] domain::Result<void> removeUnit(UseCaseContext& context, const domain::Unit& unit);

/// From its valid-from day on the unit belongs to another category; one change a day and unit.
[[nodiscard]] domain::Result<domain::UnitCategoryChange>
changeUnitCategory(UseCaseContext& context, const domain::UnitCategoryChange& change);
[[nodiscard]] domain::Result<void>
removeUnitCategoryChange(UseCaseContext& context, const domain::UnitCategoryChange& change);

} // namespace touyan::application
