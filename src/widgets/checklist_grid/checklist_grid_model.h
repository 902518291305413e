// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist_grid/grid_row.h"
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
    /// Opens the item of the column, or closes it; -1: of none.
    void toggleExpanded(int column);
    [[nodiscard]] bool isExpanded(const QString& itemCode) const
    {
        return m_expanded.contains(itemCode);
    }

    [[nodiscard]] const application::Assessment* assessment() const { return m_assessment; }
    [[nodiscard]] const QList<GridColumn>& columns() const { return m_columns; }
    /// None for the row of totals.
    [[nodiscard]] std::optional<domain::PostingId> postingAt(int row) const;
    /// Whose row it is; empty outside the table.
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] int rowOf(domain::PostingId posting) const; ///< -1: not shown
    /// The item over the whole range; -1: not shown.
    [[nodiscard]] int columnOf(const QString& itemCode) const;
    /// The first column of the kind; -1: there is none.
    [[nodiscard]] int columnOf(GridColumnKind kind) const;
    /// Empty outside the table.
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
    [[nodiscard]] bool hasColumnsFor(const application::AssessedPosting& posting) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    void addUp();
    [[nodiscard]] bool isTotal(int row) const { return row == static_cast<int>(m_rows.size()); }
    [[nodiscard]] const GridRow& rowAt(int row) const
    {
        return isTotal(row) ? m_total : m_rows[static_cast<size_t>(row)];
    }
    [[nodiscard]] bool isRecordable(int row, int column) const;
    [[nodiscard]] const application::AssessedPosting* assessedAt(int row) const;

    const application::Assessment* m_assessment = nullptr;
    QList<GridColumn> m_columns;
    QSet<QString> m_expanded;
    std::vector<GridRow> m_rows;
    GridRow m_total;
    QHash<domain::PostingId, int> m_rowOf;
};

} // namespace touyan::widgets
