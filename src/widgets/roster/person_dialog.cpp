// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/person_dialog.h"

#include "application/messages/rule_words.h"
#include "application/roster/save_person.h"
#include "widgets/common/record_list.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Person;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PersonDialog)
};

constexpr int kMaximumText = 100;
constexpr int kUnknown = -1;

template <class Enum>
int valueOf(const std::optional<Enum>& value)
{
    return value ? static_cast<int>(*value) : kUnknown;
}

template <class Enum>
std::optional<Enum> chosen(const QComboBox* field)
{
    const int value = field->currentData().toInt();
    return value == kUnknown ? std::nullopt : std::optional(static_cast<Enum>(value));
}

} // namespace

PersonFields addPersonFields(QWidget* box, const Person& person)
{
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(10);
    const auto add = [form](const QString& label, auto* field, const QString& name,
                            const QString& toolTip) {
        field->setObjectName(name);
        field->setAccessibleName(plainLabel(label));
        field->setToolTip(toolTip);
        form->addRow(label, field);
        return field;
    };
    PersonFields fields;
    fields.name = add(Words::tr("姓名(&M)"), makeTextField(person.name, kMaximumText),
                      u"nameEdit"_s, Words::tr("必填"));
    fields.gender =
        add(Words::tr("性别(&G)"), new QComboBox, u"genderCombo"_s, Words::tr("可不填"));
    fields.gender->addItem(Words::tr("未填"), kUnknown);
    for (const domain::Gender gender : {domain::Gender::Male, domain::Gender::Female})
        fields.gender->addItem(application::genderWord(gender), static_cast<int>(gender));
    fields.gender->setCurrentIndex(fields.gender->findData(valueOf(person.gender)));
    fields.level = add(Words::tr("派出层级(&V)"), new QComboBox, u"levelCombo"_s,
                       Words::tr("市派、区派或镇街派"));
    fields.level->addItem(Words::tr("未填"), kUnknown);
    for (const domain::DispatchLevel level :
         {domain::DispatchLevel::City, domain::DispatchLevel::District,
          domain::DispatchLevel::Township})
        fields.level->addItem(application::dispatchLevelWord(level), static_cast<int>(level));
    fields.level->setCurrentIndex(fields.level->findData(valueOf(person.dispatchLevel)));
    fields.dispatchingUnit =
        add(Words::tr("派出单位(&D)"), makeTextField(person.dispatchingUnit, kMaximumText),
            u"dispatchingUnitEdit"_s, Words::tr("从哪个单位派来，可不填"));
    fields.phone = add(Words::tr("电话(&H)"), makeTextField(person.phone, kMaximumText),
                       u"phoneEdit"_s, Words::tr("可不填"));
    fields.code = add(Words::tr("编号(&N)"), makeTextField(person.code, kMaximumText),
                      u"codeEdit"_s, Words::tr("留空则自动编号"));
    fields.code->setPlaceholderText(Words::tr("自动编号"));
    return fields;
}

Person personFrom(const PersonFields& fields, const Person& person)
{
    Person wanted = person;
    wanted.name = fields.name->text().trimmed();
    wanted.gender = chosen<domain::Gender>(fields.gender);
    wanted.dispatchLevel = chosen<domain::DispatchLevel>(fields.level);
    wanted.dispatchingUnit = fields.dispatchingUnit->text().trimmed();
    wanted.phone = fields.phone->text().trimmed();
    wanted.code = fields.code->text().trimmed();
    return wanted;
}

RecordDialog* makePersonDialog(const PageServices& services, const Person& person, QWidget* parent)
{
    auto* dialog = new RecordDialog(
        services, u"personDialog"_s,
        person.id.isStored() ? Words::tr("修改人员") : Words::tr("新人员"), parent);
    auto* box = new QWidget;
    const PersonFields fields = addPersonFields(box, person);
    box->layout()->setContentsMargins(0, 0, 0, 0);
    dialog->addWide(box);
    fields.name->setFocus();
    dialog->setSave([dialog, fields, person] {
        const Person wanted = personFrom(fields, person);
        if (wanted.name.isEmpty()) {
            dialog->refuse(fields.name, Words::tr("请填写姓名。"));
            return;
        }
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::savePerson(context, wanted); });
    });
    return dialog;
}

} // namespace touyan::widgets
