// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal/ballot_sheet.h"

#include <QAbstractTableModel>

namespace touyan::widgets {

/// The form at the entry desk as a table: a row a reportee, a column a field, then the running sum
/// and what the row is worth. A changed mark touches one field and its row's two last cells.
class BallotSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(BallotSheet sheet);
    [[nodiscard]] const BallotSheet& sheet() const { return m_sheet; }
    [[nodiscard]] bool isField(const QModelIndex& index) const
    {
        return index.isValid() && index.column() < m_sheet.fieldCount();
    }

    [[nodiscard]] QStringList values(const QModelIndex& index) const;
    void setValues(const QModelIndex& index, const QStringList& values);
    void clearRow(int row);
    /// Replaces all marks; nothing is reported as changed by the user.
    void setMarks(const std::vector<application::ReporteeMarks>& marks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user wrote or cleared marks.
    void marksChanged();

private:
    [[nodiscard]] QVariant fieldData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant stateData(const QModelIndex& index, int role) const;
    void touchRow(int row, int firstColumn);

    BallotSheet m_sheet;
};

} // namespace touyan::widgets
