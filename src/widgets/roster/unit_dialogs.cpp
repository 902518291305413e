// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/unit_dialogs.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_unit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::UnitDialogs)
};

constexpr int kMaximumText = 100;

/// The kinds that the program has words for; an office may write its own.
QStringList knownKinds()
{
    return {u"village"_s, u"community"_s, u"township"_s};
}

} // namespace

RecordDialog* makeUnitDialog(const PageServices& services, const SharedLookup& lookup,
                             const domain::Unit& unit, QWidget* parent)
{
    const bool isNew = !unit.id.isStored();
    auto* dialog = new RecordDialog(services, u"unitDialog"_s,
                                    isNew ? Words::tr("新单位") : Words::tr("修改单位"), parent);
    auto* name = dialog->add(Words::tr("名称(&M)"), makeTextField(unit.name, kMaximumText),
                             u"nameEdit"_s, Words::tr("必填，例如“雁栖村”"));
    QStringList words;
    const QStringList kinds = knownKinds();
    for (const QString& kind : kinds)
        words.append(application::kindWord(kind));
    const QString shown = isNew ? words.first() : application::kindWord(unit.kind);
    auto* kind = dialog->add(Words::tr("种类(&K)"), makeTypedChoice(words, shown), u"kindCombo"_s,
                             Words::tr("村、社区，或本街道自己的叫法"));
    auto* category = dialog->add(
        Words::tr("初始类别(&C)"), makeTypedChoice(lookup->categories(), unit.category),
        u"categoryCombo"_s, Words::tr("决定用哪份差别化清单，可不填；以后变更请用“类别变更”"));
    auto* above =
        dialog->add(Words::tr("上级单位(&P)"),
                    makeRecordChoice(unitChoices(*lookup), unit.parent ? unit.parent->value() : 0),
                    u"parentCombo"_s, Words::tr("可不填"));
    auto* code = dialog->add(Words::tr("编号(&N)"), makeTextField(unit.code, kMaximumText),
                             u"codeEdit"_s, Words::tr("留空则自动编号"));
    code->setPlaceholderText(Words::tr("自动编号"));
    dialog->setSave([=] {
        domain::Unit wanted = unit;
        wanted.name = name->text().trimmed();
        if (wanted.name.isEmpty()) {
            dialog->refuse(name, Words::tr("请填写单位名称。"));
            return;
        }
        const QString typed = kind->currentText().trimmed();
        const qsizetype known = words.indexOf(typed);
        wanted.kind = known >= 0 ? kinds.at(known) : typed;
        wanted.category = category->currentText().trimmed();
        const domain::UnitId parentUnit(chosenRecord(above));
        if (!parentUnit.isStored() && !above->currentText().trimmed().isEmpty()) {
            dialog->refuse(
                above, Words::tr("没有单位“%1”，请从列表里选，或清空。").arg(above->currentText()));
            return;
        }
        wanted.parent = parentUnit.isStored() ? std::optional(parentUnit) : std::nullopt;
        wanted.code = code->text().trimmed();
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::saveUnit(context, wanted); });
    });
    return dialog;
}

RecordDialog* makeCategoryChangeDialog(const PageServices& services, const SharedLookup& lookup,
                                       const domain::UnitCategoryChange& change, QWidget* parent)
{
    auto* dialog = new RecordDialog(
        services, u"categoryChangeDialog"_s,
        change.id.isStored() ? Words::tr("修改类别变更") : Words::tr("类别变更"), parent);
    dialog->add(Words::tr("单位"), new QLabel(lookup->unitName(change.unit)), u"subjectLabel"_s,
                {});
    const QDate day = change.validFrom.isValid() ? change.validFrom : lookup->today();
    auto* from = dialog->add(Words::tr("生效日期(&F)"), makeDateField(services.clock, day),
                             u"validFromEdit"_s, Words::tr("从这一天起属于新类别"));
    auto* category =
        dialog->add(Words::tr("新类别(&C)"), makeTypedChoice(lookup->categories(), change.category),
                    u"categoryCombo"_s, Words::tr("留空表示不再属于任何类别"));
    dialog->addHint(Words::tr("到期日在生效日期以后的任务，按新类别的清单计算。"));
    dialog->setSave([=] {
        domain::UnitCategoryChange wanted = change;
        wanted.validFrom = from->date();
        wanted.category = category->currentText().trimmed();
        dialog->submit([wanted](UseCaseContext& context) {
            return application::changeUnitCategory(context, wanted);
        });
    });
    return dialog;
}

} // namespace touyan::widgets
