// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist_grid/grid_cell.h"
#include "widgets/checklist_grid/grid_columns.h"
#include "widgets/lists/record_roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// 十个一清单 as a table: secretaries × items, then 完成率, 得分 and 名次; the last row holds the
/// totals. Plain rows over an assessment that the caller keeps alive until the next
/// setAssessment().
class ChecklistGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// True for the row of totals.
        TotalRole = IdRole + 100,
        /// int(GridColumnKind).
        ColumnKindRole,
        /// GridCell::waiting + returned + drafts: entries on which somebody has to act.
        OpenEntriesRole,
        /// bool: an entry or attendance can be recorded here.
        RecordableRole,
        /// The unit's name, for the row header.
        UnitRole,
        /// Header: 1 while the item is open, 0 while it could be opened, none otherwise.
        ExpansionRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows everything anew; null shows nothing.
    void setAssessment(const application::Assessment* assessment);
    /// One posting, the totals and the ranks have changed: only these cells are told of, so that
    /// selection and position stay. Falls back to setAssessment() when rows or columns differ.
    void refreshPosting(domain::PostingId posting);

    /// Opens an item into its periods, or closes it.
    void setExpanded(const QString& itemCode, bool expanded);
    [[nodiscard]] bool isExpanded(const QString& itemCode) const
    {
        return m_expanded.contains(itemCode);
    }

    [[nodiscard]] const application::Assessment* assessment() const { return m_assessment; }
    [[nodiscard]] const QList<GridColumn>& columns() const { return m_columns; }
    /// None for the row of totals.
    [[nodiscard]] std::optional<domain::PostingId> postingAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] int rowOf(domain::PostingId posting) const; ///< -1: not shown
    [[nodiscard]] int columnOf(const QString& itemCode) const;
    [[nodiscard]] int columnOf(GridColumnKind kind) const;
    [[nodiscard]] GridCell cell(int row, int column) const;
    /// The outcomes that a cell is made of; all of the posting's for rate, score and rank.
    [[nodiscard]] std::vector<const domain::ObligationOutcome*> outcomes(int row, int column) const;
    /// Entries of the status that belong to the cell: counting ones, or such as would count.
    [[nodiscard]] std::vector<domain::EntryId> entries(int row, int column,
                                                       domain::EntryStatus status) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        domain::PostingId posting;
        QString name;
        QString unit;
        std::vector<GridCell> cells; ///< one a column; empty ones for rate, score, rank
        domain::StateCounts counts;
        std::optional<domain::Score> score;
        bool provisional = false;
        std::optional<int> rank;
        std::optional<int> categoryRank;
    };

    [[nodiscard]] Row makeRow(const application::AssessedPosting& posting) const;
    [[nodiscard]] bool hasColumnsFor(const application::AssessedPosting& posting) const;
    void addUp();
    void takeRanks();
    [[nodiscard]] bool isTotal(int row) const { return row == static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row& rowAt(int row) const
    {
        return isTotal(row) ? m_total : m_rows[static_cast<size_t>(row)];
    }
    [[nodiscard]] QVariant text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;
    [[nodiscard]] bool isRecordable(int row, int column) const;
    [[nodiscard]] const application::AssessedPosting* assessedAt(int row) const;

    const application::Assessment* m_assessment = nullptr;
    QList<GridColumn> m_columns;
    QSet<QString> m_expanded;
    std::vector<Row> m_rows;
    Row m_total;
    QHash<domain::PostingId, int> m_rowOf;
};

} // namespace touyan::widgets
