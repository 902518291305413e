// SPDX-License-Identifier: GPL-3.0-or-later
// Units, their categories, people, leaves and free days.
#include "application/audit_expectation.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_unit.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using SaveUnit = UseCaseTest;

TEST_F(SaveUnit, MakesChangesAndRemoves)
{
    Unit first;
    first.name = u"南湖村"_s;
    first.kind = u"village"_s;
    first.category = u"征迁村"_s;
    first.parent = office().unit(u"U00001"_s).id;
    first = valueOf(saveUnit(context(), first));
    EXPECT_EQ(first.code, u"U00004"_s);
    EXPECT_EQ(office().unit(first.code), first);
    expectCreated(office(), RecordKind::Unit, first, first.code);

    Unit changed = first;
    changed.name = u"南湖社区"_s;
    changed.parent.reset();
    changed = valueOf(saveUnit(context(), changed));
    expectChanged(office(), RecordKind::Unit, first, changed, first.code);
    EXPECT_EQ(refusal([&] { return saveUnit(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removeUnit(context(), first); }).code, ErrorCode::Conflict);
    ASSERT_TRUE(succeeds(removeUnit(context(), changed)));
    expectRemoved(office(), RecordKind::Unit, changed, changed.code);
}

TEST_F(SaveUnit, RefusesWhatIsNotWhole)
{
    Unit unit;
    EXPECT_EQ(refusal([&] { return saveUnit(context(), unit); }).arguments,
              QStringList{u"unit.name"_s});
    unit.name = u"重号村"_s;
    unit.code = u"U00002"_s;
    const Error error = refusal([&] { return saveUnit(context(), unit); });
    EXPECT_EQ(error.code, ErrorCode::DuplicateCode);
    EXPECT_EQ(error.arguments, (QStringList{u"unit"_s, u"U00002"_s}));
    unit.code.clear();
    unit.parent = UnitId(99);
    EXPECT_EQ(refusal([&] { return saveUnit(context(), unit); }).code, ErrorCode::UnknownReference);
    unit.parent.reset();
    unit.id = UnitId(99);
    EXPECT_EQ(refusal([&] { return saveUnit(context(), unit); }).code, ErrorCode::NotFound);
}

TEST_F(SaveUnit, ParentsFormNoCircle)
{
    Unit town = office().unit(u"U00001"_s);
    town.parent = office().unit(u"U00002"_s).id;
    const Error error = refusal([&] { return saveUnit(context(), town); });
    EXPECT_EQ(error.code, ErrorCode::InvalidValue);
    EXPECT_EQ(error.arguments.value(0), u"parent"_s);
    town.parent = town.id;
    EXPECT_EQ(refusal([&] { return saveUnit(context(), town); }).code, ErrorCode::InvalidValue);
}

TEST_F(SaveUnit, OneThatIsReferredToStays)
{
    const Error parent = refusal([&] { return removeUnit(context(), office().unit(u"U00001"_s)); });
    EXPECT_EQ(parent.code, ErrorCode::StillReferenced);
    EXPECT_EQ(parent.arguments, (QStringList{u"unit"_s, u"U00001"_s}));
    EXPECT_EQ(refusal([&] { return removeUnit(context(), office().unit(u"U00002"_s)); }).code,
              ErrorCode::StillReferenced);
}

TEST_F(SaveUnit, ChangesACategoryFromADayOn)
{
    UnitCategoryChange first;
    first.unit = office().unit(u"U00002"_s).id;
    first.validFrom = {2019, 9, 1};
    first.category = u"重点社区"_s;
    first = valueOf(changeUnitCategory(context(), first));
    expectCreated(office(), RecordKind::UnitCategoryChange, first, u"2019-09-01"_s);
    UnitCategoryChange changed = first;
    changed.category = u"一般社区"_s;
    changed = valueOf(changeUnitCategory(context(), changed));
    expectChanged(office(), RecordKind::UnitCategoryChange, first, changed, u"2019-09-01"_s);
    EXPECT_EQ(refusal([&] { return changeUnitCategory(context(), first); }).code,
              ErrorCode::Conflict);

    UnitCategoryChange again = changed;
    again.id = {};
    EXPECT_EQ(refusal([&] { return changeUnitCategory(context(), again); }).code,
              ErrorCode::DuplicateCode);
    again.validFrom = {};
    EXPECT_EQ(refusal([&] { return changeUnitCategory(context(), again); }).arguments,
              QStringList{u"unit_category_change.valid_from"_s});
    again.validFrom = {2019, 10, 1};
    again.unit = UnitId(99);
    EXPECT_EQ(refusal([&] { return changeUnitCategory(context(), again); }).code,
              ErrorCode::UnknownReference);

    ASSERT_TRUE(succeeds(removeUnitCategoryChange(context(), changed)));
    expectRemoved(office(), RecordKind::UnitCategoryChange, changed, u"2019-09-01"_s);
}

using SavePerson = UseCaseTest;

TEST_F(SavePerson, MakesChangesAndRemoves)
{
    Person first;
    first.name = u"张𬇙"_s;
    first.gender = Gender::Female;
    first.phone = u"13900000000"_s;
    first.dispatchingUnit = u"区税务局"_s;
    first.dispatchLevel = DispatchLevel::District;
    first = valueOf(savePerson(context(), first));
    EXPECT_EQ(first.code, u"R00005"_s);
    EXPECT_EQ(office().person(first.code), first);
    expectCreated(office(), RecordKind::Person, first, first.code);
    Person changed = first;
    changed.gender.reset();
    changed.dispatchLevel = DispatchLevel::City;
    changed = valueOf(savePerson(context(), changed));
    EXPECT_EQ(office().person(first.code), changed);
    expectChanged(office(), RecordKind::Person, first, changed, first.code);
    EXPECT_EQ(refusal([&] { return savePerson(context(), first); }).code, ErrorCode::Conflict);
    ASSERT_TRUE(succeeds(removePerson(context(), changed)));
    expectRemoved(office(), RecordKind::Person, changed, changed.code);
}

TEST_F(SavePerson, RefusesANamelessOneATakenCodeAndRemovalOfSomebodyPosted)
{
    Person person;
    person.name = u"　"_s; // an ideographic space
    EXPECT_EQ(refusal([&] { return savePerson(context(), person); }).arguments,
              QStringList{u"person.name"_s});
    person.name = u"某人"_s;
    person.code = u"R00001"_s;
    EXPECT_EQ(refusal([&] { return savePerson(context(), person); }).code,
              ErrorCode::DuplicateCode);
    EXPECT_EQ(refusal([&] { return removePerson(context(), office().person(u"R00001"_s)); }).code,
              ErrorCode::StillReferenced);
}

class SaveLeave : public UseCaseTest
{
protected:
    Leave study()
    {
        Leave leave;
        leave.posting = office().posting(u"P00001"_s).id;
        leave.range = {{2019, 9, 2}, QDate(2019, 9, 8)};
        leave.reason = u"学习"_s;
        return leave;
    }
};

TEST_F(SaveLeave, MakesApprovesAndRemoves)
{
    const Leave first = valueOf(saveLeave(context(), study()));
    expectCreated(office(), RecordKind::Leave, first, u"2019-09-02"_s, first.posting);
    Leave approved = first;
    approved.approved = true;
    approved.range.last.reset();
    approved = valueOf(saveLeave(context(), approved));
    EXPECT_EQ(office().leaves(), std::vector{approved});
    expectChanged(office(), RecordKind::Leave, first, approved, u"2019-09-02"_s, first.posting);
    EXPECT_EQ(refusal([&] { return saveLeave(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removeLeave(context(), first); }).code, ErrorCode::Conflict);
    ASSERT_TRUE(succeeds(removeLeave(context(), approved)));
    expectRemoved(office(), RecordKind::Leave, approved, u"2019-09-02"_s, approved.posting);
    EXPECT_EQ(refusal([&] { return removeLeave(context(), approved); }).code, ErrorCode::NotFound);
}

TEST_F(SaveLeave, MovedToAnotherPostingBothAreAnnounced)
{
    Leave moved = valueOf(saveLeave(context(), study()));
    moved.posting = office().posting(u"P00002"_s).id;
    static_cast<void>(valueOf(saveLeave(context(), moved)));
    EXPECT_FALSE(office().feed().published.back().at(0).posting.has_value());
}

TEST_F(SaveLeave, RefusesWhatIsNotWhole)
{
    Leave leave = study();
    leave.range.first = {};
    EXPECT_EQ(refusal([&] { return saveLeave(context(), leave); }).arguments,
              QStringList{u"leave.from"_s});
    leave.range = {{2019, 9, 8}, QDate(2019, 9, 2)};
    const Error error = refusal([&] { return saveLeave(context(), leave); });
    EXPECT_EQ(error.code, ErrorCode::EndBeforeStart);
    EXPECT_EQ(error.arguments, (QStringList{u"2019-09-08"_s, u"2019-09-02"_s}));
    leave = study();
    leave.posting = PostingId(99);
    EXPECT_EQ(refusal([&] { return saveLeave(context(), leave); }).code,
              ErrorCode::UnknownReference);
}

TEST_F(SaveLeave, FreeDaysAreForEveryoneAndNeedAReason)
{
    FreeDays first;
    first.range = {{2020, 1, 24}, QDate(2020, 2, 2)};
    EXPECT_EQ(refusal([&] { return saveFreeDays(context(), first); }).arguments,
              QStringList{u"free_days.reason"_s});
    first.reason = u"春节"_s;
    first = valueOf(saveFreeDays(context(), first));
    expectCreated(office(), RecordKind::FreeDays, first, u"2020-01-24"_s);
    FreeDays changed = first;
    changed.range.last = QDate(2020, 2, 9);
    changed = valueOf(saveFreeDays(context(), changed));
    expectChanged(office(), RecordKind::FreeDays, first, changed, u"2020-01-24"_s);
    EXPECT_EQ(refusal([&] { return removeFreeDays(context(), first); }).code, ErrorCode::Conflict);
    changed.range.last = QDate(2020, 1, 1);
    EXPECT_EQ(refusal([&] { return saveFreeDays(context(), changed); }).code,
              ErrorCode::EndBeforeStart);
    changed = office().freeDays().at(0);
    ASSERT_TRUE(succeeds(removeFreeDays(context(), changed)));
    expectRemoved(office(), RecordKind::FreeDays, changed, u"2020-01-24"_s);
}

} // namespace

} // namespace touyan::test
