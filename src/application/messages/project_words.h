// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/compare_plans.h"
#include "application/project_overview/explain_project.h"
#include "application/words/project_state_words.h"

#include <QString>
#include <QStringList>

namespace touyan::application {

[[nodiscard]] QString planFieldWord(PlanField field);

/// "75" points as "75%"; exact decimals, no trailing zeros.
[[nodiscard]] QString pointsWord(domain::ExactDecimal points);

/// The clause that decided a suggested light, with its numbers ("规则 3：…").
[[nodiscard]] QString lightSentence(const domain::PlanProgress& progress, QDate finishDate,
                                    QDate asOf);

/// One line for each difference of two revisions, readable aloud.
[[nodiscard]] QStringList planComparisonLines(const PlanComparison& comparison);

/// From the steps of the plan to progress, planned progress and light, one line each.
[[nodiscard]] QStringList progressLines(const ProjectExplanation& explanation);
/// What is owed by whom for which month and what became of it, one line each.
[[nodiscard]] QStringList monthlyReportLines(const ProjectExplanation& explanation);

/// "规则 3": where progress, lights and monthly reports are defined.
[[nodiscard]] QString progressRuleSentence();
[[nodiscard]] QString lightRuleSentence();
[[nodiscard]] QString monthlyReportRuleSentence();
[[nodiscard]] QString rectificationRuleSentence();

} // namespace touyan::application
