// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/writing_use_cases.h"

namespace touyan::test {

/// Every use case of the appraisal that writes, upon the office of seedQuarter().
[[nodiscard]] const std::vector<WritingUseCase>& writingAppraisalUseCases();

} // namespace touyan::test
