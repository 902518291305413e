// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_person.h"

#include "application/roster/person_record.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using domain::Person;
using domain::Result;

Result<Person> savePerson(UseCaseContext& context, const Person& person)
{
    return saveRecord<Person>(context, person);
}

Result<void> removePerson(UseCaseContext& context, const Person& person)
{
    return removeRecord(context, person);
}

} // namespace touyan::application
