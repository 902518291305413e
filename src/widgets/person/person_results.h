// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/explanation.h"
#include "application/results/list_person_record.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"

namespace touyan::widgets {

// A person's results as rows and explanations.

/// The periods that are shown, in the order of the columns: the quarters, then the years. Leading
/// quarters in which nothing was owed are left out.
[[nodiscard]] std::vector<application::PersonPeriodResult>
shownPeriods(const application::PersonRecord& record);

/// "2026年第3季度" as "26年3季度", a year as "2026年": headings of narrow columns.
[[nodiscard]] QString shortPeriod(const domain::PeriodKey& period);

struct RateTable
{
    QList<ValueTableModel::Column> columns; ///< 事项, then one a period
    QList<ValueRow> rows;                   ///< one an item, then 合计; place "item:<code>"
};
/// Completion rates by item and period; the counts of all postings are summed (rules 1).
[[nodiscard]] RateTable rateTable(const std::vector<application::PersonPeriodResult>& periods);

[[nodiscard]] QList<ValueTableModel::Column> scoreColumns();
/// Newest first; place "score:<period>:<posting id>".
[[nodiscard]] QList<ValueRow>
scoreRows(const std::vector<application::PersonPeriodResult>& periods);

/// "75.0%", or "—".
[[nodiscard]] QString percentText(const std::optional<domain::Rate>& rate);
/// "88.50", with "（阶段分）" while something is pending, or "—".
[[nodiscard]] QString scoreText(const application::PersonPostingResult& result);

/// Why the numbers of a person in a period are what they are: for each posting the counts, the
/// steps of the score (`item` empty) and the obligations with their sentences.
[[nodiscard]] ExplanationContent
explainPerson(const std::vector<application::PostingExplanation>& postings, const QString& period,
              const QString& item);

} // namespace touyan::widgets
