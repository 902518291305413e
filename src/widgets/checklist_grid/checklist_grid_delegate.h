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

    /// The width in which `text` stands whole, in bold and with its sign; in pixels of `font`.
    [[nodiscard]] static int widthOf(const QString& text, const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace touyan::widgets
