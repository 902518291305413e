// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/typed_inputs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace touyan::widgets {

namespace {

/// Of a table that is edited in place, and of a list whose rows are ticked.
void addContents(const QAbstractItemView& view, QVariantList& inputs)
{
    const QAbstractItemModel* model = view.model();
    if (model == nullptr)
        return;
    inputs.append(model->rowCount());
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const Qt::ItemFlags flags = model->flags(cell);
            if (flags.testFlag(Qt::ItemIsEditable))
                inputs.append(cell.data(Qt::EditRole));
            if (flags.testFlag(Qt::ItemIsUserCheckable))
                inputs.append(cell.data(Qt::CheckStateRole));
        }
    }
}

} // namespace

QVariantList inputsIn(const QWidget& form)
{
    QVariantList inputs;
    const auto fields = form.findChildren<QWidget*>();
    for (const QWidget* field : fields) {
        if (field->window() != form.window())
            continue; // the list of a choice that dropped down
        if (const auto* line = qobject_cast<const QLineEdit*>(field))
            inputs.append(line->text());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
            inputs.append(text->toPlainText());
        else if (const auto* choice = qobject_cast<const QComboBox*>(field))
            inputs.append(choice->currentText());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(field)) {
            if (button->isCheckable())
                inputs.append(button->isChecked());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(field))
            addContents(*view, inputs);
    }
    return inputs;
}

} // namespace touyan::widgets
