// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist_grid/grid_cell.h"
#include "widgets/checklist_grid/grid_columns.h"

#include <QCoreApplication>
#include <QVariant>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// One row of the grid: the numbers of a posting, or the totals of all, and what the row says in
/// each column. Columns are given with their place, which is the place of their cell.
class GridRow
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::GridRow)

public:
    /// The row of one posting of the assessment.
    [[nodiscard]] static GridRow ofPosting(const application::Assessment& assessment,
                                           const application::AssessedPosting& posting,
                                           const QList<GridColumn>& columns);
    /// The row of totals; null: of an empty table.
    [[nodiscard]] static GridRow ofTotals(const application::Assessment* assessment,
                                          const std::vector<GridRow>& rows, qsizetype columns);

    /// The ranks change with the numbers of others.
    void takeRanks(const application::AssessedPosting& posting);

    [[nodiscard]] bool isTotal() const { return m_isTotal; }
    /// An id that no posting has in the row of totals.
    [[nodiscard]] domain::PostingId posting() const { return m_posting; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& unit() const { return m_unit; }
    /// Empty for rate, score and rank.
    [[nodiscard]] const GridCell& cell(int column) const
    {
        return m_cells[static_cast<size_t>(column)];
    }
    /// What is shown; nothing stands in score and rank of the totals.
    [[nodiscard]] QString text(const GridColumn& column, int place) const;
    /// What the column is sorted by: valid and null for a number that is missing, so that it comes
    /// last; invalid in the row of totals.
    [[nodiscard]] QVariant sortValue(const GridColumn& column, int place) const;
    /// Who, what and the counts in words; empty where nothing is shown.
    [[nodiscard]] QString toolTip(const GridColumn& column, int place) const;
    /// Name, column, text and state in one sentence.
    [[nodiscard]] QString accessibleText(const GridColumn& column, int place) const;
    /// Name and unit.
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString value(const GridColumn& column, int place) const;
    [[nodiscard]] bool says(const GridColumn& column) const;

    bool m_isTotal = false;
    domain::PostingId m_posting;
    QString m_name;
    QString m_unit;
    std::vector<GridCell> m_cells; ///< one a column
    domain::StateCounts m_counts;
    std::optional<domain::Score> m_score;
    bool m_provisional = false;
    std::optional<int> m_rank;
    std::optional<int> m_categoryRank;
};

} // namespace touyan::widgets
