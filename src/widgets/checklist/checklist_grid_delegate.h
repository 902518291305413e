// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace touyan::widgets {

/// Paints a cell of the grid: the state's colour with its sign, done/owed, and a mark in the corner
/// where entries wait for somebody.
class ChecklistGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace touyan::widgets
