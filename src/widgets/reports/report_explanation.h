// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/figure.h"
#include "application/reports/quarterly_report.h"
#include "widgets/dialogs/explanation_view.h"

#include <optional>

namespace touyan::widgets {

/// Links of an explanation that the reports page itself answers; "explain:…" is explained from the
/// same report.
inline constexpr QStringView kCompareLink = u"compare:closing";

/// Why a number of the report is what it is, from the rows of the report itself: it explains what
/// is printed, of the day it was made for, also when the quarter was closed and the records have
/// changed since. None when the report has no such number.
///
/// The number's subject is "total", "item" (key: code), "code" (a posting's), "cell"
/// (posting/item), "scores" or "items", as the pages of a report name them.
///
/// `now`: the same quarter computed today, for a closed one, whose explanation then says what has
/// become of the number; null for a report that is computed anyway.
[[nodiscard]] std::optional<ExplanationContent>
reportExplanation(const application::QuarterlyReport& report,
                  const application::ExplainedNumber& number,
                  const application::QuarterlyReport* now);

} // namespace touyan::widgets
