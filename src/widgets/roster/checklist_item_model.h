// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace touyan::widgets {

/// The items of a checklist version, for the editor.
class ChecklistItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        TitleColumn,
        CadenceColumn,
        RequiredColumn,
        PointsColumn,
        GraceColumn,
        DueMonthsColumn,
        KindsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const std::vector<domain::ChecklistItem>& items);
    /// In their order, positions counted from 1.
    [[nodiscard]] std::vector<domain::ChecklistItem> items() const;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// A new monthly item with the next free code; gives its row.
    int addItem();
    void removeItem(int row);
    /// Up or down by one; gives the new row.
    int moveItem(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// What was typed was not taken over, and why.
    void refused(const QString& text);

private:
    bool isUsed(const domain::ChecklistItem& item, int column) const;

    std::vector<domain::ChecklistItem> m_items;
    bool m_readOnly = false;
};

/// Edits the cadence as a choice and the numbers with their limits.
class ChecklistItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

} // namespace touyan::widgets
