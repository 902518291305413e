// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/call_dialog.h"

#include "application/checklist/save_call.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
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

constexpr int kMaximumTitle = 200;

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
    auto* title = dialog->add(Words::tr("标题(&M)"), makeTextField(call.title, kMaximumTitle),
                              u"titleEdit"_s, Words::tr("必填，例如“九月工作例会”"));
    const QDate heldOn = call.heldOn.isValid() ? call.heldOn : lookup->today();
    auto* day = dialog->add(Words::tr("召开日期(&F)"), makeDateField(services.clock, heldOn),
                            u"heldOnEdit"_s, Words::tr("会议或培训召开的日子，也是到期日"));
    auto* item = dialog->add(Words::tr("事项(&I)"), new QComboBox, u"itemCombo"_s,
                             Words::tr("计入清单的哪一项；只有按会议通知考勤的事项可选"));
    const auto items = callItems(*lookup);
    for (const auto& [text, id] : items)
        item->addItem(text, id);
    if (!isNew)
        item->setCurrentIndex(item->findData(call.item.value()));

    auto* audience = new QWidget;
    auto* row = new QHBoxLayout(audience);
    row->setContentsMargins(0, 0, 0, 0);
    auto* all = new QRadioButton(Words::tr("全体在任第一书记(&A)"), audience);
    all->setObjectName(u"audienceAllRadio"_s);
    all->setAccessibleName(Words::tr("通知全体在任第一书记"));
    all->setToolTip(Words::tr("召开当日在任的第一书记都要参加"));
    auto* some = new QRadioButton(Words::tr("指定人员(&W)"), audience);
    some->setObjectName(u"audienceListRadio"_s);
    some->setAccessibleName(Words::tr("通知指定人员"));
    some->setToolTip(Words::tr("只有勾选的人要参加"));
    row->addWidget(all);
    row->addWidget(some);
    row->addStretch(1);
    dialog->add(Words::tr("通知范围"), audience, u"audienceKind"_s, Words::tr("谁要参加"));
    auto* list = dialog->add(Words::tr("人员(&P)"), new QListWidget, u"audienceList"_s,
                             Words::tr("空格勾选要参加的人"));
    QSet<qint64> chosen;
    for (const domain::PostingId posting : call.audience)
        chosen.insert(posting.value());
    fillAudience(list, *lookup, heldOn, chosen);
    (call.forAll ? all : some)->setChecked(true);
    list->setEnabled(!call.forAll);
    QObject::connect(some, &QRadioButton::toggled, list, &QWidget::setEnabled);
    QObject::connect(day, &DateField::dateChanged, list, [list, lookup](QDate changed) {
        fillAudience(list, *lookup, changed, checkedIds(list));
    });
    dialog->setSave([=] {
        Call wanted = call;
        wanted.title = title->text().trimmed();
        if (wanted.title.isEmpty()) {
            dialog->refuse(title, Words::tr("请填写会议标题。"));
            return;
        }
        wanted.heldOn = day->date();
        wanted.item = domain::ItemCodeId(item->currentData().toLongLong());
        if (!wanted.item.isStored()) {
            dialog->refuse(item, Words::tr("没有按会议通知考勤的事项。请先在“清单”里加一项频次为"
                                           "“按会议通知”的事项。"));
            return;
        }
        wanted.forAll = all->isChecked();
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
