// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/days/date_field.h"

#include <QStyledItemDelegate>

namespace touyan::widgets {

/// Edits the days of one column of a table with a DateField. What cannot be read keeps the editor
/// open, whatever is pressed or clicked; the model gets a QDate, an invalid one for an emptied
/// cell.
class DateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Column
    {
        int index = 0;
        QString objectName;
        QString accessibleName;
        bool emptyAllowed = false;
    };

    DateDelegate(DateField::Today today, Column column, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was typed stays in its editor, and why; empty: it was mended.
    void problemShown(const QString& problem) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    DateField::Today m_today;
    Column m_column;
};

} // namespace touyan::widgets
