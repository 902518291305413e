// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/messages/error_message.h"
#include "application/records/record_values.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"
#include "widgets/records/record_form.h"

#include <memory>
#include <type_traits>

namespace touyan::widgets {

/// A record that widgets of a dialog are bound to.
template <application::DescribedRecord R>
class BoundRecord
{
public:
    BoundRecord(RecordDialog* dialog, const R& record)
        : m_dialog(dialog)
        , m_record(record)
        , m_form(application::recordSchema<R>(),
                 [&clock = dialog->services().clock] { return clock.today(); })
    {
    }

    /// Takes the editors below `root` and shows the record.
    void bind(QWidget* root)
    {
        m_form.bind(root);
        m_form.load(application::recordValues(m_record));
    }

    [[nodiscard]] RecordForm& form() { return m_form; }
    [[nodiscard]] bool isModified() const { return m_form.isModified(); }
    /// The record as the form has it now, with what the form does not show; nothing after refusing
    /// it at its field.
    [[nodiscard]] std::optional<R> read() const
    {
        const auto values = m_form.read();
        if (values.isError()) {
            QWidget* const field = m_form.widgetOf(values.error());
            m_dialog->refuse(field != nullptr ? field : m_dialog,
                             application::errorMessage(values.error()));
            return std::nullopt;
        }
        R record = m_record;
        static_cast<void>(application::setRecordValues(record, values.value()));
        return record;
    }

private:
    RecordDialog* m_dialog;
    R m_record;
    RecordForm m_form;
};

/// A form made in Designer in a dialog, bound to a record: BoundForm<domain::Leave, Ui::LeaveForm>.
/// Whoever makes the dialog keeps it in what saving does.
template <application::DescribedRecord R, class Ui>
class BoundForm : public BoundRecord<R>
{
public:
    /// Puts the form into the dialog and shows the record.
    BoundForm(RecordDialog* dialog, const R& record)
        : BoundRecord<R>(dialog, record)
        , widget(new QWidget(dialog))
    {
        ui.setupUi(widget);
        this->bind(widget);
        dialog->setForm(widget);
    }

    QWidget* widget; ///< the whole form
    Ui ui;
};

/// The same, kept by whoever is handed it; the dialog asks it whether something was changed.
template <application::DescribedRecord R, class Ui>
[[nodiscard]] std::shared_ptr<BoundForm<R, Ui>> bindForm(RecordDialog* dialog, const R& record)
{
    auto form = std::make_shared<BoundForm<R, Ui>>(dialog, record);
    dialog->setModifiedCheck([form] { return form->isModified(); });
    return form;
}

/// Saving reads the form and hands the record to its use case; `stored` is told how it is stored.
template <application::DescribedRecord R, class Ui, class SaveRecord>
void saveForm(RecordDialog* dialog, const std::shared_ptr<BoundForm<R, Ui>>& form, SaveRecord save,
              const std::type_identity_t<RecordStored<R>>& stored)
{
    dialog->setSave([dialog, form, save, stored] {
        if (const auto wanted = form->read())
            dialog->submitRecord(save, *wanted, stored);
    });
}

} // namespace touyan::widgets
