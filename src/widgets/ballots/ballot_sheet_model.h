// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ballots/ballot_sheet.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <functional>

namespace touyan::widgets {

/// The form at the entry desk as a table: a row a reportee, a column a field, then the running sum
/// and what the row is worth. A changed mark touches one field and its row's two last cells.
class BallotSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit BallotSheetModel(QObject* parent = nullptr);

    void setSheet(BallotSheet sheet);
    [[nodiscard]] const BallotSheet& sheet() const { return m_sheet; }
    [[nodiscard]] bool isField(const QModelIndex& index) const
    {
        return index.isValid() && index.column() < m_sheet.fieldCount();
    }

    [[nodiscard]] QStringList values(const QModelIndex& index) const;
    /// Writes a field; goes together with what was written there just before.
    void setValues(const QModelIndex& index, const QStringList& values);
    /// The field has been left: what is written there next is another step.
    void endField() { ++m_visit; }
    void clearRow(int row);
    /// Writes the same into the fields from `first` to the end of its row.
    void fillRow(const QModelIndex& first, const QStringList& values);
    /// Fills fields from `first` on with a block copied in a spreadsheet; an empty cell is no mark,
    /// grades may stand there as word or number. A block that does not fit whole is not taken; the
    /// sentence that says why comes back then.
    [[nodiscard]] QString paste(const QModelIndex& first, const QList<QStringList>& block);
    [[nodiscard]] QUndoStack& history() { return m_history; }
    /// Replaces all marks; nothing is reported as changed by the user, and nothing can be undone.
    void setMarks(const std::vector<application::ReporteeMarks>& marks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user wrote or cleared marks.
    void marksChanged();
    /// Undone or done again; this is where it was.
    void restored(const QModelIndex& field);

private:
    class Edit;
    struct RowChange
    {
        int row = 0;
        std::vector<application::WrittenMark> before;
        std::vector<application::WrittenMark> after;
    };

    /// Changes rows in one step of the history; `field` is where it began.
    void change(int firstRow, int lastRow, int field, const QString& title, int visit,
                const std::function<void(BallotSheet&)>& edit);
    void restore(const std::vector<RowChange>& changes, bool after, int field);
    [[nodiscard]] QVariant fieldData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant stateData(const QModelIndex& index, int role) const;
    void touchRow(int row, int firstColumn);

    BallotSheet m_sheet;
    QUndoStack m_history;
    int m_visit = 1; ///< of a field; what has the same number goes together
};

} // namespace touyan::widgets
