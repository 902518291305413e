// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_colours.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

class QTableView;

namespace touyan::widgets {

/// One cell as it is read, with what it is sorted by.
struct ValueCell
{
    QString text;
    QVariant sortValue; ///< SortRole; invalid: sorted by the text
    QString tooltip;    ///< empty: the text
    std::optional<DisplayState> state;

    friend bool operator==(const ValueCell&, const ValueCell&) = default;
};

/// One row and where Enter leads from it.
struct ValueRow
{
    QList<ValueCell> cells; ///< as many as there are columns
    QString place;          ///< link for Page::openPlace(), also IdRole; may be empty

    friend bool operator==(const ValueRow&, const ValueRow&) = default;
};

/// A read-only table of finished values, for the short lists of the pages. Rows with a place keep
/// it through an update, so that a view's selection survives.
class ValueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A column's title; numbers stand at the right.
    struct Column
    {
        QString title;
        bool isNumber = false;
        int width = 0; ///< at first, in characters of Chinese; 0: as the view likes
    };

    explicit ValueTableModel(const QList<Column>& columns, QObject* parent = nullptr);

    /// Rows that stayed at their place are changed in place; else the model is reset.
    void setRows(const QList<ValueRow>& rows);
    [[nodiscard]] const QList<ValueRow>& rows() const { return m_rows; }
    [[nodiscard]] QString place(int row) const;
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<ValueRow> m_rows;
};

/// Gives the view's columns the widths that the model's columns ask for.
void setFirstWidths(QTableView& view, const ValueTableModel& model);

} // namespace touyan::widgets
