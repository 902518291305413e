// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/assessment/figure.h"
#include "application/results/list_trend.h"
#include "application/results/previous_standing.h"
#include "widgets/dialogs/explanation_view.h"

namespace touyan::widgets {

// Where the dashboard's numbers come from: counts, the calculation, and the sentence of the rule.
// Links are places of Page::openPlace(). `periodTitle` is "2026年第三季度，截至 2026-09-30". The
// rate that was asked for, `figure`, heads the answer.

[[nodiscard]] ExplanationContent totalExplanation(const application::Assessment& assessment,
                                                  application::Figure figure,
                                                  const QString& periodTitle);
/// Nothing when the item made no obligation.
[[nodiscard]] std::optional<ExplanationContent>
itemExplanation(const application::Assessment& assessment, const QString& code,
                application::Figure figure, const QString& periodTitle);
/// Nothing when the posting has no obligation.
[[nodiscard]] std::optional<ExplanationContent>
scoreExplanation(const application::Assessment& assessment, domain::PostingId posting,
                 const QString& periodTitle);
[[nodiscard]] ExplanationContent ranksExplanation(const application::Assessment& assessment,
                                                  const application::PreviousStanding& previous,
                                                  const QString& periodTitle,
                                                  const QString& previousTitle);
[[nodiscard]] ExplanationContent quarterExplanation(const application::QuarterTotals& quarter,
                                                    application::Figure figure);

} // namespace touyan::widgets
