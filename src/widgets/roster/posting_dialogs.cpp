// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/posting_dialogs.h"

#include "application/messages/rule_words.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/save_posting.h"
#include "widgets/records/bound_form.h"
#include "widgets/records/record_choices.h"

#include "roster/ui_end_posting_form.h"
#include "roster/ui_hand_over_form.h"
#include "roster/ui_person_form.h"
#include "roster/ui_posting_form.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Posting;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PostingDialogs)
};

QString subject(const RosterLookup& lookup, const Posting& posting)
{
    return Words::tr("%1　%2　%3", "posting, role, range")
        .arg(lookup.postingName(posting.id), application::roleWord(posting.role),
             rangeText(posting.range));
}

} // namespace

QList<std::pair<QString, qint64>> personChoices(const RosterLookup& lookup)
{
    return recordChoices(lookup.roster().people);
}

QList<std::pair<QString, qint64>> unitChoices(const RosterLookup& lookup)
{
    return recordChoices(lookup.roster().units);
}

RecordDialog* makePostingDialog(const PageServices& services, const SharedLookup& lookup,
                                const Posting& posting, const RecordStored<Posting>& stored,
                                const SaveTeller& tell, QWidget* parent)
{
    const bool isNew = !posting.id.isStored();
    auto* dialog = new RecordDialog(services, u"postingDialog"_s,
                                    isNew ? Words::tr("新派驻") : Words::tr("修改派驻"), parent);
    Posting shown = posting;
    if (!shown.range.first.isValid())
        shown.range.first = dialog->today();
    const auto form = bindForm<Posting, Ui::PostingForm>(dialog, shown);
    auto& ui = form->ui;
    setRecordChoices(ui.personCombo, personChoices(*lookup), posting.person.value());
    setRecordChoices(ui.unitCombo, unitChoices(*lookup), posting.unit.value());
    ui.roundCombo->addItems(lookup->rounds());
    ui.roundCombo->setCurrentText(posting.round);
    ui.lastDay->setProposed(std::max(shown.range.first, dialog->today()));
    form->form().settle();
    saveForm(dialog, form, application::savePosting, [=](const Posting& saved) {
        stored(saved);
        tell(placeOf(u"posting", saved.id),
             Words::tr("已保存派驻：%1，%2", "who, range")
                 .arg(lookup->personName(saved.person), rangeText(saved.range)));
    });
    return dialog;
}

RecordDialog* makeEndPostingDialog(const PageServices& services, const SharedLookup& lookup,
                                   const Posting& posting, const RecordStored<Posting>& stored,
                                   const SaveTeller& tell, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"endPostingDialog"_s, Words::tr("结束任期"), parent);
    Posting shown = posting;
    shown.range.last = posting.range.last.value_or(dialog->today());
    const auto form = bindForm<Posting, Ui::EndPostingForm>(dialog, shown);
    form->ui.subjectLabel->setText(subject(*lookup, posting));
    dialog->addHint(Words::tr("到期日在最后一天以后的任务按规则提前到最后一天，或不再产生。"));
    dialog->setSaveText(Words::tr("结束任期(&S)"));
    saveForm(dialog, form, application::savePosting, [=](const Posting& saved) {
        stored(saved);
        const QDate last = *saved.range.last;
        tell({}, (last < dialog->today()
                      ? Words::tr("已结束任期：%1 到 %2 为止。取消“只看在任”可以看到。")
                      : Words::tr("已结束任期：%1 到 %2 为止。"))
                     .arg(lookup->postingName(saved.id), last.toString(Qt::ISODate)));
    });
    return dialog;
}

RecordDialog* makeHandOverDialog(const PageServices& services, const SharedLookup& lookup,
                                 const Posting& posting, const HandOverDone& done,
                                 const SaveTeller& tell, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"handOverDialog"_s, Words::tr("轮换交接"), parent);
    auto* widget = new QWidget(dialog);
    Ui::HandOverForm ui;
    ui.setupUi(widget);
    Ui::PersonForm personUi;
    personUi.setupUi(ui.newPersonBox);
    const auto newcomer = std::make_shared<BoundRecord<domain::Person>>(dialog, domain::Person());
    newcomer->bind(ui.newPersonBox);
    for (DateField* day : {ui.lastDayEdit, ui.firstDayEdit})
        day->setToday([&clock = services.clock] { return clock.today(); });
    dialog->setForm(widget);
    ui.subjectLabel->setText(subject(*lookup, posting));
    const QDate lastDay = posting.range.last.value_or(dialog->today());
    ui.lastDayEdit->setDate(lastDay);
    ui.firstDayEdit->setDate(lastDay.addDays(1));
    // The successor begins the day after, unless somebody says otherwise.
    QObject::connect(ui.lastDayEdit, &DateField::dateChanged, ui.firstDayEdit,
                     [first = ui.firstDayEdit](QDate day) { first->setDate(day.addDays(1)); });
    ui.roundCombo->addItems(lookup->rounds());
    ui.roundCombo->setCurrentText(posting.round);
    setRecordChoices(ui.personCombo, personChoices(*lookup), 0);
    ui.knownPersonRadio->setChecked(true);
    ui.newPersonBox->setEnabled(false);
    QObject::connect(
        ui.newPersonRadio, &QRadioButton::toggled, dialog,
        [box = ui.newPersonBox, person = ui.personCombo, name = personUi.nameEdit](bool isNew) {
            box->setEnabled(isNew);
            person->setEnabled(!isNew);
            (isNew ? static_cast<QWidget*>(name) : person)->setFocus(Qt::OtherFocusReason);
        });
    dialog->addHint(Words::tr("结束与接任一次完成：任何一步不行，两样都不改。"));
    dialog->setSaveText(Words::tr("交接(&S)"));
    dialog->setSave([=] {
        application::HandOverRequest request;
        request.outgoing = posting.id;
        request.lastDay = ui.lastDayEdit->date();
        request.firstDay = ui.firstDayEdit->date();
        request.round = ui.roundCombo->currentText().trimmed();
        if (ui.newPersonRadio->isChecked()) {
            request.newSuccessor = newcomer->read();
            if (!request.newSuccessor)
                return;
        } else {
            request.successor = domain::PersonId(chosenRecord(ui.personCombo));
            if (!request.successor.isStored()) {
                dialog->refuse(ui.personCombo, Words::tr("请从名单里选接任者，或改选“新来的人”。"));
                return;
            }
        }
        const QString successor = request.newSuccessor ? request.newSuccessor->name
                                                       : lookup->personName(request.successor);
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::handOverPosting(context, request);
            },
            [=](const domain::Result<application::HandOver>& handedOver) {
                const Posting& incoming = handedOver.value().incoming;
                done(request, handedOver.value());
                const QString message =
                    incoming.range.first > dialog->today()
                        ? Words::tr("已交接：%1 到 %2 为止，%3 从 %4 起接任（还未到任）。")
                        : Words::tr("已交接：%1 到 %2 为止，%3 从 %4 起接任。");
                tell(placeOf(u"posting", incoming.id),
                     message.arg(lookup->personName(posting.person),
                                 request.lastDay.toString(Qt::ISODate), successor,
                                 incoming.range.first.toString(Qt::ISODate)));
            });
    });
    return dialog;
}

} // namespace touyan::widgets
