// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"

#include <QStringList>

#include <vector>

namespace touyan::application {

/// The steps from rows to grade, in this order.
enum class AppraisalStep { Rows, GroupMeans, Meeting, Composite, RankAndGrade };

/// One step: what it gave, how, and the sentence of the rule (rules 4).
struct ExplainedStep
{
    AppraisalStep step = AppraisalStep::Rows;
    QString title;
    QString result;    ///< in short: "86.25", "不能计票" …
    QStringList lines; ///< with the numbers filled in
    QString rule;
};

/// The way of one reportee of the outcome from rows to grade, for people: means under min_ballots
/// are not in it. index: into AppraisalOutcome::reportees.
[[nodiscard]] std::vector<ExplainedStep> explainReportee(const AppraisalOutcome& outcome,
                                                         size_t index);

/// Why the session cannot be counted, one line for each group and reason; empty: it can.
[[nodiscard]] QStringList blockedLines(const AppraisalOutcome& outcome);

} // namespace touyan::application
