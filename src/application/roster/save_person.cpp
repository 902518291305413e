// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_person.h"

#include "application/roster/person_record.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Person;
using domain::Result;

Result<Person> savePerson(UseCaseContext& context, const Person& person)
{
    return saveRecord<Person>(context, person,
                              [](UnitOfWork& work, Person& record) -> Result<void> {
                                  TOUYAN_TRY(requireText(record.name, u"name"_s));
                                  return completeCode(work, record);
                              });
}

Result<void> removePerson(UseCaseContext& context, const Person& person)
{
    return removeRecord(context, person);
}

} // namespace touyan::application
