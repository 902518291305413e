// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/call_dialog.h"

#include "application/checklist/call_record.h"
#include "application/checklist/save_call.h"
#include "widgets/records/bound_form.h"

#include "roster/ui_call_form.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Call;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::CallDialog)
};

/// Items that some version owes by call, each code once.
QList<std::pair<QString, qint64>> callItems(const RosterLookup& lookup)
{
    QList<std::pair<QString, qint64>> items;
    for (const domain::Checklist& checklist : lookup.roster().checklists) {
        for (const domain::ChecklistItem& item : checklist.items) {
            const qint64 id = item.codeId.value();
            const bool known = std::any_of(items.begin(), items.end(),
                                           [id](const auto& other) { return other.second == id; });
            if (item.cadence == domain::Cadence::PerCall && !known)
                items.append(
                    {Words::tr("%1 %2", "item code, title").arg(item.code, item.title), id});
        }
    }
    return items;
}

QSet<qint64> checkedIds(const QListWidget* list)
{
    QSet<qint64> ids;
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem* item = list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.insert(item->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

/// First secretaries who serve on the day, and those who are chosen already.
void fillAudience(QListWidget* list, const RosterLookup& lookup, QDate day,
                  const QSet<qint64>& chosen)
{
    list->clear();
    for (const domain::Posting& posting : lookup.roster().postings) {
        const bool isChosen = chosen.contains(posting.id.value());
        const bool serves =
            posting.role == domain::Role::FirstSecretary && posting.range.contains(day);
        if (!serves && !isChosen)
            continue;
        auto* item = new QListWidgetItem(lookup.postingName(posting.id), list);
        item->setData(Qt::UserRole, posting.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (!serves)
            item->setToolTip(Words::tr("这一天不在任"));
    }
}

} // namespace

RecordDialog* makeCallDialog(const PageServices& services, const SharedLookup& lookup,
                             const Call& call, QWidget* parent)
{
    const bool isNew = !call.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"callDialog"_s,
                         isNew ? Words::tr("新会议通知") : Words::tr("修改会议通知"), parent);
    Call shown = call;
    if (!shown.heldOn.isValid())
        shown.heldOn = lookup->today();
    const auto form = bindForm<Call, Ui::CallForm>(dialog, shown);
    auto& ui = form->ui;
    const auto items = callItems(*lookup);
    for (const auto& [text, id] : items)
        ui.itemCombo->addItem(text, id);
    if (!isNew)
        ui.itemCombo->setCurrentIndex(ui.itemCombo->findData(call.item.value()));

    QSet<qint64> chosen;
    for (const domain::PostingId posting : call.audience)
        chosen.insert(posting.value());
    QListWidget* const list = ui.audienceList;
    fillAudience(list, *lookup, shown.heldOn, chosen);
    (call.forAll ? ui.audienceAllRadio : ui.audienceListRadio)->setChecked(true);
    list->setEnabled(!call.forAll);
    QObject::connect(ui.audienceListRadio, &QRadioButton::toggled, list, &QWidget::setEnabled);
    QObject::connect(ui.heldOnEdit, &DateField::dateChanged, list, [list, lookup](QDate changed) {
        fillAudience(list, *lookup, changed, checkedIds(list));
    });
    // The audience stands outside the binding: all that the dialog holds is compared.
    dialog->setModifiedCheck({});
    dialog->setSave([dialog, form, list] {
        if (form->ui.itemCombo->count() == 0) {
            dialog->refuse(form->ui.itemCombo,
                           Words::tr("没有按会议通知考勤的事项。请先在“清单”里加一项频次为"
                                     "“按会议通知”的事项。"));
            return;
        }
        auto read = form->read();
        if (!read)
            return;
        Call& wanted = *read;
        wanted.forAll = form->ui.audienceAllRadio->isChecked();
        wanted.audience.clear();
        if (!wanted.forAll) {
            const QSet<qint64> ids = checkedIds(list);
            for (const qint64 id : ids)
                wanted.audience.emplace_back(id);
            std::sort(wanted.audience.begin(), wanted.audience.end());
            if (wanted.audience.empty()) {
                dialog->refuse(list, Words::tr("请勾选至少一个人，或改选全体。"));
                return;
            }
        }
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::saveCall(context, wanted); });
    });
    return dialog;
}

} // namespace touyan::widgets
