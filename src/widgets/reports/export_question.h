// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"
#include "widgets/dialogs/user_prompts.h"

#include <vector>

namespace touyan::widgets {

/// Asks where a document goes: a filter for each of its formats that is a file, the first one as
/// the usual.
[[nodiscard]] FileQuestion exportQuestion(const QString& title, const QString& suggestedName,
                                          const std::vector<application::ReportFormat>& formats);

} // namespace touyan::widgets
