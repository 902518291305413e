// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/posting_dialogs.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_posting.h"
#include "widgets/roster/person_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

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

template <class Record>
QList<std::pair<QString, qint64>> choices(const std::vector<Record>& records)
{
    QList<std::pair<QString, qint64>> list;
    for (const Record& record : records) {
        const auto sameName =
            std::count_if(records.begin(), records.end(),
                          [&record](const Record& other) { return other.name == record.name; });
        list.append({sameName > 1 ? u"%1（%2）"_s.arg(record.name, record.code) : record.name,
                     record.id.value()});
    }
    return list;
}

QLabel* subject(const RosterLookup& lookup, const Posting& posting)
{
    return new QLabel(Words::tr("%1　%2　%3", "posting, role, range")
                          .arg(lookup.postingName(posting.id), application::roleWord(posting.role),
                               rangeText(posting.range)));
}

} // namespace

QList<std::pair<QString, qint64>> personChoices(const RosterLookup& lookup)
{
    return choices(lookup.roster().people);
}

QList<std::pair<QString, qint64>> unitChoices(const RosterLookup& lookup)
{
    return choices(lookup.roster().units);
}

RecordDialog* makePostingDialog(const PageServices& services, const SharedLookup& lookup,
                                const Posting& posting, const SaveTeller& tell, QWidget* parent)
{
    const bool isNew = !posting.id.isStored();
    auto* dialog = new RecordDialog(services, u"postingDialog"_s,
                                    isNew ? Words::tr("新派驻") : Words::tr("修改派驻"), parent);
    auto* person = dialog->add(Words::tr("人员(&P)"),
                               makeRecordChoice(personChoices(*lookup), posting.person.value()),
                               u"personCombo"_s, Words::tr("谁来任职；键入姓名可查找"));
    auto* unit = dialog->add(Words::tr("单位(&U)"),
                             makeRecordChoice(unitChoices(*lookup), posting.unit.value()),
                             u"unitCombo"_s, Words::tr("派驻到哪个村或社区；键入名称可查找"));
    auto* role = dialog->add(Words::tr("职务(&R)"), new QComboBox, u"roleCombo"_s,
                             Words::tr("只有第一书记有“十个一”任务"));
    for (const domain::Role choice : {domain::Role::FirstSecretary, domain::Role::PartySecretary})
        role->addItem(application::roleWord(choice), static_cast<int>(choice));
    role->setCurrentIndex(role->findData(static_cast<int>(posting.role)));
    const QDate first = posting.range.first.isValid() ? posting.range.first : lookup->today();
    auto* from = dialog->add(Words::tr("开始日期(&F)"), makeDateField(services.clock, first),
                             u"firstDayEdit"_s, Words::tr("任职第一天"));
    auto* to =
        dialog->add(Words::tr("结束日期(&T)"),
                    new OptionalDateField([&clock = services.clock] { return clock.today(); },
                                          posting.range.last, std::max(first, lookup->today()),
                                          Words::tr("至今")),
                    u"lastDay"_s, Words::tr("任职最后一天；在任的勾选“至今”"));
    auto* round =
        dialog->add(Words::tr("批次(&O)"), makeTypedChoice(lookup->rounds(), posting.round),
                    u"roundCombo"_s, Words::tr("例如“第三批”，可不填"));
    auto* code = dialog->add(Words::tr("编号(&N)"), makeTextField(posting.code, 64), u"codeEdit"_s,
                             Words::tr("留空则自动编号"));
    code->setPlaceholderText(Words::tr("自动编号"));
    dialog->setSave([=] {
        Posting wanted = posting;
        wanted.person = domain::PersonId(chosenRecord(person));
        if (!wanted.person.isStored()) {
            dialog->refuse(person, Words::tr("请从名单里选一个人；新来的人先到“人员”里登记。"));
            return;
        }
        wanted.unit = domain::UnitId(chosenRecord(unit));
        if (!wanted.unit.isStored()) {
            dialog->refuse(unit, Words::tr("请从列表里选一个单位。"));
            return;
        }
        wanted.role = static_cast<domain::Role>(role->currentData().toInt());
        wanted.range = {from->date(), to->day()};
        wanted.round = round->currentText().trimmed();
        wanted.code = code->text().trimmed();
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::savePosting(context, wanted); },
            [=](const domain::Result<Posting>& saved) {
                tell(placeOf(u"posting", saved.value().id),
                     Words::tr("已保存派驻：%1，%2", "who, range")
                         .arg(lookup->personName(saved.value().person),
                              rangeText(saved.value().range)));
            });
    });
    return dialog;
}

RecordDialog* makeEndPostingDialog(const PageServices& services, const SharedLookup& lookup,
                                   const Posting& posting, const SaveTeller& tell, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"endPostingDialog"_s, Words::tr("结束任期"), parent);
    dialog->add(Words::tr("派驻"), subject(*lookup, posting), u"subjectLabel"_s, {});
    auto* last =
        dialog->add(Words::tr("最后一天(&L)"),
                    makeDateField(services.clock, posting.range.last.value_or(lookup->today())),
                    u"lastDayEdit"_s, Words::tr("任职的最后一天，这一天仍在任"));
    dialog->addHint(Words::tr("到期日在最后一天以后的任务按规则提前到最后一天，或不再产生。"));
    dialog->setSaveText(Words::tr("结束任期(&S)"));
    dialog->setSave([=] {
        Posting ended = posting;
        ended.range.last = last->date();
        dialog->submit(
            [ended](UseCaseContext& context) { return application::savePosting(context, ended); },
            [=](const auto&) {
                const QString day = ended.range.last->toString(Qt::ISODate);
                tell({}, (*ended.range.last < lookup->today()
                              ? Words::tr("已结束任期：%1 到 %2 为止。取消“只看在任”可以看到。")
                              : Words::tr("已结束任期：%1 到 %2 为止。"))
                             .arg(lookup->postingName(ended.id), day));
            });
    });
    return dialog;
}

RecordDialog* makeHandOverDialog(const PageServices& services, const SharedLookup& lookup,
                                 const Posting& posting, const SaveTeller& tell, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"handOverDialog"_s, Words::tr("轮换交接"), parent);
    dialog->add(Words::tr("交出"), subject(*lookup, posting), u"subjectLabel"_s, {});
    const QDate lastDay = posting.range.last.value_or(lookup->today());
    auto* last = dialog->add(Words::tr("最后一天(&L)"), makeDateField(services.clock, lastDay),
                             u"lastDayEdit"_s, Words::tr("交出者任职的最后一天"));
    auto* first =
        dialog->add(Words::tr("接任第一天(&F)"), makeDateField(services.clock, lastDay.addDays(1)),
                    u"firstDayEdit"_s, Words::tr("接任者任职的第一天"));
    // The successor begins the day after, unless somebody says otherwise.
    QObject::connect(last, &DateField::dateChanged, first,
                     [first](QDate day) { first->setDate(day.addDays(1)); });
    auto* round =
        dialog->add(Words::tr("接任批次(&O)"), makeTypedChoice(lookup->rounds(), posting.round),
                    u"roundCombo"_s, Words::tr("接任者的批次，可不填"));

    auto* kinds = new QWidget;
    auto* row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    auto* known = new QRadioButton(Words::tr("名单里的人(&K)"), kinds);
    known->setObjectName(u"knownPersonRadio"_s);
    known->setAccessibleName(Words::tr("接任者是名单里的人"));
    known->setToolTip(Words::tr("从人员名单里选接任者"));
    auto* added = new QRadioButton(Words::tr("新来的人(&W)"), kinds);
    added->setObjectName(u"newPersonRadio"_s);
    added->setAccessibleName(Words::tr("接任者是新来的人"));
    added->setToolTip(Words::tr("同时登记接任者"));
    row->addWidget(known);
    row->addWidget(added);
    row->addStretch(1);
    known->setChecked(true);
    dialog->add(Words::tr("接任者"), kinds, u"successorKind"_s,
                Words::tr("接任者是名单里的人还是新来的人"));
    auto* person = dialog->add(Words::tr("姓名(&P)"), makeRecordChoice(personChoices(*lookup), 0),
                               u"personCombo"_s, Words::tr("接任者；键入姓名可查找"));
    auto* box = new QGroupBox(Words::tr("新来的人"));
    box->setObjectName(u"newPersonBox"_s);
    const PersonFields fields = addPersonFields(box, domain::Person());
    box->setEnabled(false);
    dialog->addWide(box);
    QObject::connect(added, &QRadioButton::toggled, dialog, [box, person, fields](bool isNew) {
        box->setEnabled(isNew);
        person->setEnabled(!isNew);
        (isNew ? static_cast<QWidget*>(fields.name) : person)->setFocus(Qt::OtherFocusReason);
    });
    dialog->addHint(Words::tr("结束与接任一次完成：任何一步不行，两样都不改。"));
    dialog->setSaveText(Words::tr("交接(&S)"));
    dialog->setSave([=] {
        application::HandOverRequest request;
        request.outgoing = posting.id;
        request.lastDay = last->date();
        request.firstDay = first->date();
        request.round = round->currentText().trimmed();
        if (added->isChecked()) {
            request.newSuccessor = personFrom(fields, domain::Person());
            if (request.newSuccessor->name.isEmpty()) {
                dialog->refuse(fields.name, Words::tr("请填写接任者的姓名。"));
                return;
            }
        } else {
            request.successor = domain::PersonId(chosenRecord(person));
            if (!request.successor.isStored()) {
                dialog->refuse(person, Words::tr("请从名单里选接任者，或改选“新来的人”。"));
                return;
            }
        }
        const QString successor = request.newSuccessor ? request.newSuccessor->name
                                                       : lookup->personName(request.successor);
        dialog->submit(
            [request](UseCaseContext& context) {
                return application::handOverPosting(context, request);
            },
            [=](const domain::Result<application::HandOver>& done) {
                const Posting& incoming = done.value().incoming;
                const QString message =
                    incoming.range.first > lookup->today()
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
