// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/date_delegate.h"

#include <QKeyEvent>

#include <utility>

namespace touyan::widgets {

namespace {

/// The editor is about to be left for good: by a key that ends editing, or by the focus.
bool leaves(const QEvent& event)
{
    if (event.type() == QEvent::FocusOut)
        return static_cast<const QFocusEvent&>(event).reason() != Qt::PopupFocusReason;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

} // namespace

DateDelegate::DateDelegate(DateField::Today today, Column column, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_today(std::move(today))
    , m_column(std::move(column))
{
}

QWidget* DateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    if (index.column() != m_column.index)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* field = new DateField(m_today, parent);
    field->setObjectName(m_column.objectName);
    field->setAccessibleName(m_column.accessibleName);
    field->setEmptyAllowed(m_column.emptyAllowed);
    connect(field, &DateField::problemShown, this, &DateDelegate::problemShown);
    return field;
}

void DateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<DateField*>(editor);
    if (field == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    // A change elsewhere in the table must not replace what is being typed.
    if (!field->isModified())
        field->setDate(index.data(Qt::EditRole).toDate());
}

void DateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    auto* field = qobject_cast<DateField*>(editor);
    if (field == nullptr)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (field->finishTyping())
        model->setData(index, field->date(), Qt::EditRole);
}

bool DateDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<DateField*>(watched);
    if (field != nullptr && leaves(*event) && !field->finishTyping())
        return event->type() == QEvent::KeyPress;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace touyan::widgets
