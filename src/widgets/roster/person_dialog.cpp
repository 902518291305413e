// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/person_dialog.h"

#include "application/roster/person_record.h"
#include "application/roster/save_person.h"
#include "widgets/records/bound_form.h"

#include "roster/ui_person_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Person;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PersonDialog)
};

} // namespace

RecordDialog* makePersonDialog(const PageServices& services, const Person& person,
                               const RecordStored<Person>& stored, QWidget* parent)
{
    auto* dialog = new RecordDialog(
        services, u"personDialog"_s,
        person.id.isStored() ? Words::tr("修改人员") : Words::tr("新人员"), parent);
    const auto form = bindForm<Person, Ui::PersonForm>(dialog, person);
    saveForm(dialog, form, application::savePerson, stored);
    return dialog;
}

} // namespace touyan::widgets
