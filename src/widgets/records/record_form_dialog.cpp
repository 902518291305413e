// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_form_dialog.h"

#include "application/messages/error_message.h"
#include "widgets/records/record_form.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::StoredRecord;
using application::UseCaseContext;

namespace {

class DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RecordFormDialog)
};

} // namespace

RecordDialog*
makeRecordFormDialog(const PageServices& services, const application::RecordAccess& access,
                     const StoredRecord& record, const application::ReferenceNames& names,
                     const std::function<void(const StoredRecord&)>& saved, QWidget* parent)
{
    const application::RecordSchema& schema = access.schema();
    const QString word = schema.word.text();
    auto* dialog = new RecordDialog(services, schema.kind.name() + u"Dialog"_s,
                                    record.id.isStored()
                                        ? DialogWords::tr("修改%1", "kind of record").arg(word)
                                        : DialogWords::tr("新%1", "kind of record").arg(word),
                                    parent);
    auto form =
        std::make_shared<RecordForm>(schema, [&clock = services.clock] { return clock.today(); });
    form->layOut(dialog);
    form->setNames(names);
    form->load(record.values);
    dialog->setModifiedCheck([form] { return form->isModified(); });
    dialog->setSave([dialog, form, record, &access, saved] {
        const auto values = form->read();
        if (values.isError()) {
            QWidget* const field = form->widgetOf(values.error());
            const QString text = application::errorMessage(values.error());
            dialog->refuse(field != nullptr ? field : dialog, text);
            return;
        }
        StoredRecord wanted = record;
        wanted.values = values.value();
        dialog->submit(
            [wanted, &access](UseCaseContext& context) { return access.save(context, wanted); },
            [saved](const auto& stored) { saved(stored.value()); });
    });
    return dialog;
}

} // namespace touyan::widgets
