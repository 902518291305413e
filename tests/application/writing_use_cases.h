// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/use_case_fixture.h"

#include <functional>
#include <vector>

namespace touyan::test {

/// One use case that writes, as it is done to the office of seedQuarter().
struct WritingUseCase
{
    using Action = std::function<domain::Result<void>()>;

    const char* name;
    /// Looks up what the use case needs; the action then runs it and nothing else.
    std::function<Action(UseCaseOffice&)> prepare;
};

/// Those that write projects and rectification, on an office without projects.
[[nodiscard]] std::vector<WritingUseCase> writingProjectUseCases();
/// Every use case that writes, at least once each.
[[nodiscard]] const std::vector<WritingUseCase>& writingUseCases();

} // namespace touyan::test
