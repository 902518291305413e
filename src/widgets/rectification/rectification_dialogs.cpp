// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_dialogs.h"

#include "application/rectification/add_rectification_note.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/save_rectification_item.h"
#include "widgets/records/bound_form.h"

#include "rectification/ui_close_rectification_form.h"
#include "rectification/ui_progress_note_form.h"
#include "rectification/ui_rectification_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::RectificationItem;
using domain::RectificationNote;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RectificationDialogs)
};

constexpr int kUsualDays = 30; ///< what is proposed for the time to mend something

QString subject(const RectificationItem& item)
{
    return Words::tr("%1　%2", "code, problem").arg(item.code, item.problem.simplified());
}

} // namespace

RecordDialog* makeRectificationDialog(const PageServices& services, const RectificationItem& item,
                                      const UnitChoices& units,
                                      const RecordStored<RectificationItem>& stored,
                                      QWidget* parent)
{
    const bool isNew = !item.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"rectificationDialog"_s,
                         isNew ? Words::tr("新整改事项") : Words::tr("修改整改事项"), parent);
    RectificationItem shown = item;
    const QDate today = services.clock.today();
    if (!shown.foundOn.isValid())
        shown.foundOn = today;
    if (!shown.due.isValid())
        shown.due = today.addDays(kUsualDays);
    const auto form = bindForm<RectificationItem, Ui::RectificationForm>(dialog, shown);
    setRecordChoices(form->ui.unitCombo, units, item.unit.value());
    form->form().settle();
    // A project's or a reportee's item stays with its unit.
    if (item.project || item.posting) {
        form->ui.unitCombo->setEnabled(false);
        form->ui.responsibleEdit->setFocus(Qt::TabFocusReason);
    }
    saveForm(dialog, form, application::saveRectificationItem, stored);
    return dialog;
}

RecordDialog* makeProgressNoteDialog(const PageServices& services, const RectificationItem& item,
                                     QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"progressNoteDialog"_s, Words::tr("记进展"), parent);
    RectificationNote shown;
    shown.item = item.id;
    shown.on = services.clock.today();
    const auto form = bindForm<RectificationNote, Ui::ProgressNoteForm>(dialog, shown);
    form->ui.subjectLabel->setText(subject(item));
    dialog->addHint(Words::tr("记下的进展不能修改，写错了再记一条更正。"));
    dialog->setSave([=] {
        const auto wanted = form->read();
        if (!wanted)
            return;
        dialog->submit([wanted = *wanted](UseCaseContext& context) {
            return application::addRectificationNote(context, wanted.item, wanted.on, wanted.text);
        });
    });
    return dialog;
}

RecordDialog* makeCloseRectificationDialog(const PageServices& services,
                                           const RectificationItem& item,
                                           const RecordStored<RectificationItem>& stored,
                                           QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"closeRectificationDialog"_s, Words::tr("销号"), parent);
    RectificationItem shown = item;
    shown.closedOn = services.clock.today();
    const auto form = bindForm<RectificationItem, Ui::CloseRectificationForm>(dialog, shown);
    form->ui.subjectLabel->setText(subject(item));
    dialog->setSaveText(Words::tr("销号(&S)"));
    dialog->setSave([=] {
        const auto wanted = form->read();
        if (!wanted)
            return;
        const application::CloseRectificationRequest request{wanted->id, wanted->rowVersion,
                                                             wanted->closedOn.value_or(QDate()),
                                                             wanted->evidence, wanted->verifier};
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::closeRectificationItem(context, request);
            },
            [stored](const domain::Result<RectificationItem>& closed) { stored(closed.value()); });
    });
    return dialog;
}

} // namespace touyan::widgets
