// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/unit_dialogs.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_unit.h"
#include "application/roster/unit_record.h"
#include "widgets/records/bound_form.h"

#include "roster/ui_category_change_form.h"
#include "roster/ui_unit_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::UnitDialogs)
};

/// The kinds that the program has words for; an office may write its own.
QStringList knownKinds()
{
    return {u"village"_s, u"community"_s, u"township"_s};
}

} // namespace

RecordDialog* makeUnitDialog(const PageServices& services, const SharedLookup& lookup,
                             const domain::Unit& unit, const RecordStored<domain::Unit>& stored,
                             QWidget* parent)
{
    const bool isNew = !unit.id.isStored();
    auto* dialog = new RecordDialog(services, u"unitDialog"_s,
                                    isNew ? Words::tr("新单位") : Words::tr("修改单位"), parent);
    const QStringList kinds = knownKinds();
    domain::Unit shown = unit;
    if (isNew)
        shown.kind = kinds.first();
    const auto form = bindForm<domain::Unit, Ui::UnitForm>(dialog, shown);
    auto& ui = form->ui;
    QStringList words;
    for (const QString& kind : kinds)
        words.append(application::kindWord(kind));
    ui.kindCombo->addItems(words);
    ui.kindCombo->setCurrentText(application::kindWord(shown.kind));
    ui.categoryCombo->addItems(lookup->categories());
    ui.categoryCombo->setCurrentText(unit.category);
    setRecordChoices(ui.parentCombo, unitChoices(*lookup), unit.parent ? unit.parent->value() : 0);
    dialog->setModifiedCheck({});
    dialog->setSave([dialog, form, words, kinds, stored] {
        auto wanted = form->read();
        if (!wanted)
            return;
        const QString typed = form->ui.kindCombo->currentText().trimmed();
        const qsizetype known = words.indexOf(typed);
        wanted->kind = known >= 0 ? kinds.at(known) : typed;
        dialog->submitRecord(application::saveUnit, *wanted, stored);
    });
    return dialog;
}

RecordDialog* makeCategoryChangeDialog(const PageServices& services, const SharedLookup& lookup,
                                       const domain::UnitCategoryChange& change,
                                       const RecordStored<domain::UnitCategoryChange>& stored,
                                       QWidget* parent)
{
    auto* dialog = new RecordDialog(
        services, u"categoryChangeDialog"_s,
        change.id.isStored() ? Words::tr("修改类别变更") : Words::tr("类别变更"), parent);
    domain::UnitCategoryChange shown = change;
    if (!shown.validFrom.isValid())
        shown.validFrom = dialog->today();
    const auto form = bindForm<domain::UnitCategoryChange, Ui::CategoryChangeForm>(dialog, shown);
    form->ui.subjectLabel->setText(lookup->unitName(change.unit));
    form->ui.categoryCombo->addItems(lookup->categories());
    form->ui.categoryCombo->setCurrentText(change.category);
    dialog->addHint(Words::tr("到期日在生效日期以后的任务，按新类别的清单计算。"));
    saveForm(dialog, form, application::changeUnitCategory, stored);
    return dialog;
}

} // namespace touyan::widgets
