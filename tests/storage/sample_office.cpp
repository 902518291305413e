// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sample_office.h"

#include "storage/test_database.h"

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using domain::ChecklistItem;

domain::Unit sampleUnit(const QString& code)
{
    domain::Unit unit;
    unit.code = code;
    unit.name = u"桥头村"_s;
    unit.kind = u"village"_s;
    unit.category = u"征迁村"_s;
    return unit;
}

domain::Person samplePerson(const QString& code)
{
    domain::Person person;
    person.code = code;
    person.name = u"𬇙䶮"_s;
    person.gender = domain::Gender::Female;
    person.phone = u""_s;
    person.dispatchingUnit = u"市档案馆"_s;
    person.dispatchLevel = domain::DispatchLevel::City;
    return person;
}

domain::Posting samplePosting(const QString& code, domain::PersonId person, domain::UnitId unit)
{
    domain::Posting posting;
    posting.code = code;
    posting.person = person;
    posting.unit = unit;
    posting.range = {QDate(2019, 7, 1), std::nullopt};
    posting.round = u"第一批"_s;
    return posting;
}

domain::Entry sampleEntry(const QString& code, domain::PostingId posting, domain::ItemCodeId item)
{
    domain::Entry entry;
    entry.code = code;
    entry.posting = posting;
    entry.item = item;
    entry.occurredOn = QDate(2019, 9, 5);
    entry.recordedOn = QDate(2019, 9, 6);
    entry.status = domain::EntryStatus::Confirmed;
    entry.summary = u"走访困难群众"_s;
    entry.place = u"一组"_s;
    entry.peopleCount = 12;
    return entry;
}

SampleOffice storeSampleOffice(application::UnitOfWork& work)
{
    SampleOffice office;
    office.unit = valueOf(work.units().insert(sampleUnit(u"U1"_s)));
    office.person = valueOf(work.people().insert(samplePerson(u"N1"_s)));
    office.posting =
        valueOf(work.postings().insert(samplePosting(u"P1"_s, office.person, office.unit)));
    office.monthly = valueOf(work.checklists().itemCode(u"I02"_s));
    office.weekly = valueOf(work.checklists().itemCode(u"I04"_s));
    office.once = valueOf(work.checklists().itemCode(u"I05"_s));
    office.perCall = valueOf(work.checklists().itemCode(u"I06"_s));

    domain::Checklist checklist;
    checklist.code = u"C1"_s;
    checklist.title = u"十个一"_s;
    checklist.valid = {QDate(2019, 1, 1), std::nullopt};
    int position = 0;
    const auto add = [&](domain::ItemCodeId id, const QString& code, Cadence cadence) {
        ChecklistItem item;
        item.codeId = id;
        item.code = code;
        item.position = ++position;
        item.title = u"每月报送一篇工作信息"_s;
        item.cadence = cadence;
        item.points = domain::ExactDecimal::fromMillionths(2'500'000);
        checklist.items.push_back(item);
    };
    add(office.monthly, u"I02"_s, Cadence::Monthly);
    checklist.items.back().kinds = {u"b"_s, u"a"_s};
    add(office.weekly, u"I04"_s, Cadence::Weekly);
    add(office.once, u"I05"_s, Cadence::Once);
    add(office.perCall, u"I06"_s, Cadence::PerCall);
    office.checklist = valueOf(work.checklists().insert(checklist));
    return office;
}

} // namespace touyan::test
