// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Saves 人员. An empty code gets the next one.
[[nodiscard]] domain::Result<domain::Person> savePerson(UseCaseContext& context,
                                                        const domain::Person& person);
[[nodiscard]] domain::Result<void> removePerson(UseCaseContext& context,
                                                const domain::Person& person);

} // namespace touyan::application
