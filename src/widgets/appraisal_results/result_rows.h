// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"

namespace touyan::widgets {

/// The columns of a result: rank, name, a mean for each group, meeting, each component, composite,
/// grade. Means under min_ballots are not in the rows (rules 4).
[[nodiscard]] QList<ValueTableModel::Column> resultColumns(const domain::AppraisalSession& session);
/// The step that made what stands in a column, as its place in resultExplanation().
[[nodiscard]] int explainedSection(const domain::AppraisalSession& session, int column);
/// One row a reportee, by rank; its place is "reportee:<index in the outcome>".
[[nodiscard]] QList<ValueRow> resultRows(const application::AppraisalOutcome& outcome);
/// The index in such a place; -1 when it is none.
[[nodiscard]] int resultIndex(const QString& place);
/// The way from rows to grade, one section a step with the sentence of its rule.
[[nodiscard]] ExplanationContent resultExplanation(const application::AppraisalOutcome& outcome,
                                                   int index);

} // namespace touyan::widgets
