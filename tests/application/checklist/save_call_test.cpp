// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_call.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class SaveCall : public UseCaseTest
{
protected:
    SaveCall() { office().clock().set({2019, 8, 21}); }

    Call training()
    {
        Call call;
        call.item = office().item(u"I06"_s);
        call.title = u"全区培训会"_s;
        call.heldOn = {2019, 8, 20};
        return call;
    }
    PostingId posting(const QString& code) { return office().posting(code).id; }
};

TEST_F(SaveCall, MakesOneForAllAndOneForSome)
{
    const Call forAll = valueOf(saveCall(context(), training()));
    EXPECT_EQ(forAll.code, u"K00001"_s);
    EXPECT_EQ(office().call(forAll.code), forAll);
    expectCreated(office(), RecordKind::Call, forAll, forAll.code);

    Call forSome = training();
    forSome.forAll = false;
    forSome.audience = {posting(u"P00002"_s), posting(u"P00001"_s)};
    forSome = valueOf(saveCall(context(), forSome));
    EXPECT_EQ(forSome.code, u"K00002"_s);
    EXPECT_EQ(forSome.audience, (std::vector{posting(u"P00001"_s), posting(u"P00002"_s)}));
    EXPECT_EQ(office().call(forSome.code), forSome);
}

TEST_F(SaveCall, ChangesAndRefusesAnOldVersion)
{
    const Call first = valueOf(saveCall(context(), training()));
    Call changed = first;
    changed.title = u"改期的培训会"_s;
    changed = valueOf(saveCall(context(), changed));
    expectChanged(office(), RecordKind::Call, first, changed, first.code);
    EXPECT_EQ(refusal([&] { return saveCall(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removeCall(context(), first); }).code, ErrorCode::Conflict);
}

TEST_F(SaveCall, RefusesWhatIsNotWhole)
{
    Call call = training();
    call.title = u" "_s;
    EXPECT_EQ(refusal([&] { return saveCall(context(), call); }).arguments,
              QStringList{u"title"_s});
    call = training();
    call.heldOn = {};
    EXPECT_EQ(refusal([&] { return saveCall(context(), call); }).arguments,
              QStringList{u"held_on"_s});
    call = training();
    call.forAll = false;
    const Error error = refusal([&] { return saveCall(context(), call); });
    EXPECT_EQ(error.code, ErrorCode::MissingValue);
    EXPECT_EQ(error.arguments, QStringList{u"audience"_s});
    call.audience = {PostingId(999)};
    EXPECT_EQ(refusal([&] { return saveCall(context(), call); }).code, ErrorCode::UnknownReference);
}

TEST_F(SaveCall, TheItemMustBePerCall)
{
    Call call = training();
    call.item = office().item(u"I04"_s);
    const Error error = refusal([&] { return saveCall(context(), call); });
    EXPECT_EQ(error.code, ErrorCode::CallItemNotPerCall);
    EXPECT_EQ(error.arguments, QStringList{u"I04"_s});
    call.item = ItemCodeId(999);
    EXPECT_EQ(refusal([&] { return saveCall(context(), call); }).code,
              ErrorCode::CallItemNotPerCall);
}

TEST_F(SaveCall, ACodeIsTakenOnce)
{
    Call call = training();
    call.code = u"K7"_s;
    static_cast<void>(valueOf(saveCall(context(), call)));
    const Error error = refusal([&] { return saveCall(context(), call); });
    EXPECT_EQ(error.code, ErrorCode::DuplicateCode);
    EXPECT_EQ(error.arguments, (QStringList{u"call"_s, u"K7"_s}));
}

TEST_F(SaveCall, RecordedAttendanceMustStayInside)
{
    const Call call = valueOf(saveCall(context(), training()));
    ASSERT_TRUE(succeeds(
        recordAttendance(context(), call.id, {{posting(u"P00002"_s), AttendanceStatus::Present}})));
    Call narrower = call;
    narrower.forAll = false;
    narrower.audience = {posting(u"P00001"_s)};
    EXPECT_EQ(refusal([&] { return saveCall(context(), narrower); }).code,
              ErrorCode::AttendanceOutsideAudience);
    Call earlier = call;
    earlier.heldOn = {2019, 7, 5};
    EXPECT_EQ(refusal([&] { return saveCall(context(), earlier); }).code,
              ErrorCode::AttendanceNotRunning);
    Call later = call;
    later.heldOn = {2019, 8, 22};
    EXPECT_EQ(refusal([&] { return saveCall(context(), later); }).code,
              ErrorCode::AttendanceBeforeHeld);
}

TEST_F(SaveCall, ACancelledOneGoesWithItsAttendance)
{
    const Call call = valueOf(saveCall(context(), training()));
    ASSERT_TRUE(succeeds(
        recordAttendance(context(), call.id, {{posting(u"P00001"_s), AttendanceStatus::Present}})));
    const size_t lines = office().auditLines().size();
    ASSERT_TRUE(succeeds(removeCall(context(), call)));
    EXPECT_TRUE(office().attendance().empty());
    expectRemoved(office(), RecordKind::Call, call, call.code);
    const auto audit = office().auditLines();
    ASSERT_EQ(audit.size(), lines + 2);
    EXPECT_EQ(audit.at(1).kind, RecordKind::Attendance);
    EXPECT_EQ(audit.at(1).action, AuditAction::Removed);
}

TEST_F(SaveCall, AttendanceIsRecordedTodayAndWhatStaysKeepsItsDay)
{
    const Call call = valueOf(saveCall(context(), training()));
    ASSERT_TRUE(succeeds(recordAttendance(context(), call.id,
                                          {{posting(u"P00001"_s), AttendanceStatus::Present},
                                           {posting(u"P00002"_s), AttendanceStatus::Absent}})));
    const Attendance created = office().attendance().at(1);
    expectCreated(office(), RecordKind::Attendance, created, u"2019-08-21"_s, posting(u"P00002"_s));

    office().clock().set({2019, 8, 25});
    ASSERT_TRUE(succeeds(recordAttendance(context(), call.id,
                                          {{posting(u"P00001"_s), AttendanceStatus::Present},
                                           {posting(u"P00002"_s), AttendanceStatus::Excused}})));
    auto lines = office().attendance();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].recordedOn, QDate(2019, 8, 21));
    EXPECT_EQ(lines[1].recordedOn, QDate(2019, 8, 25));
    EXPECT_EQ(lines[1].status, AttendanceStatus::Excused);
    expectChanged(office(), RecordKind::Attendance, created, lines[1], u"2019-08-25"_s,
                  posting(u"P00002"_s));

    const Attendance first = lines[0];
    ASSERT_TRUE(
        succeeds(recordAttendance(context(), call.id, {{posting(u"P00001"_s), std::nullopt}})));
    ASSERT_EQ(office().attendance().size(), 1U);
    expectRemoved(office(), RecordKind::Attendance, first, u"2019-08-21"_s, posting(u"P00001"_s));
}

TEST_F(SaveCall, UndoBringsBackOnlyAttendanceThatTheAuditShows)
{
    const Call call = valueOf(saveCall(context(), training()));
    const PostingId who = posting(u"P00001"_s);
    const auto first =
        valueOf(recordAttendance(context(), call.id, {{who, AttendanceStatus::Absent}}));
    office().clock().set({2019, 8, 25});
    const auto second =
        valueOf(recordAttendance(context(), call.id, {{who, AttendanceStatus::Present}}));
    const Attendance present = office().attendance().front();
    const auto refused = [&](const Attendance& wanted) {
        return refusal([&] {
                   return restoreAttendance(context(), {{present, wanted}});
               }).code == ErrorCode::RestoreRefused;
    };
    Attendance wanted = present;
    wanted.recordedOn = QDate(2019, 8, 21);
    EXPECT_TRUE(refused(wanted));
    wanted = present;
    wanted.status = AttendanceStatus::Excused;
    EXPECT_TRUE(refused(wanted));
    EXPECT_EQ(office().attendance().front(), present);
    EXPECT_TRUE(succeeds(restoreAttendance(context(), reversed(second))));
    EXPECT_EQ(office().attendance().front().status, AttendanceStatus::Absent);
    EXPECT_EQ(office().attendance().front().recordedOn, QDate(2019, 8, 21));
    EXPECT_TRUE(succeeds(restoreAttendance(context(), reversed(first))));
    EXPECT_TRUE(office().attendance().empty());
    EXPECT_TRUE(succeeds(restoreAttendance(context(), first)));
    EXPECT_TRUE(succeeds(restoreAttendance(context(), second)));
    EXPECT_EQ(office().attendance().front().recordedOn, QDate(2019, 8, 25));
}

TEST_F(SaveCall, AttendanceIsRefusedAllOrNone)
{
    Call call = training();
    call.forAll = false;
    call.audience = {posting(u"P00001"_s)};
    call = valueOf(saveCall(context(), call));
    const AttendanceMark good{posting(u"P00001"_s), AttendanceStatus::Present};
    EXPECT_EQ(refusal([&] {
                  return recordAttendance(
                      context(), call.id,
                      {good, {posting(u"P00002"_s), AttendanceStatus::Present}});
              }).code,
              ErrorCode::AttendanceOutsideAudience);
    const Error twice = refusal([&] { return recordAttendance(context(), call.id, {good, good}); });
    EXPECT_EQ(twice.code, ErrorCode::AttendanceTwice);
    EXPECT_EQ(twice.arguments, (QStringList{call.code, office().title(u"P00001"_s)}));
    EXPECT_EQ(refusal([&] { return recordAttendance(context(), CallId(99), {good}); }).code,
              ErrorCode::NotFound);
}

TEST_F(SaveCall, BeforeTheDayOnlyAnExcuseIsTaken)
{
    Call call = training();
    call.heldOn = {2019, 8, 30};
    call = valueOf(saveCall(context(), call));
    const auto mark = [&](AttendanceStatus status) {
        return recordAttendance(context(), call.id, {{posting(u"P00001"_s), status}});
    };
    EXPECT_EQ(refusal([&] { return mark(AttendanceStatus::Present); }).code,
              ErrorCode::AttendanceBeforeHeld);
    EXPECT_EQ(refusal([&] { return mark(AttendanceStatus::Absent); }).code,
              ErrorCode::AttendanceBeforeHeld);
    EXPECT_TRUE(succeeds(mark(AttendanceStatus::Excused)));
    call.heldOn = {2019, 7, 5}; // P00002 begins on the tenth
    call.id = {};
    call.code.clear();
    call = valueOf(saveCall(context(), call));
    EXPECT_EQ(refusal([&] {
                  return recordAttendance(context(), call.id,
                                          {{posting(u"P00002"_s), AttendanceStatus::Absent}});
              }).code,
              ErrorCode::AttendanceNotRunning);
}

class SaveAdjustment : public UseCaseTest
{
protected:
    Adjustment praise()
    {
        Adjustment adjustment;
        adjustment.posting = office().posting(u"P00001"_s).id;
        adjustment.effectiveOn = {2019, 9, 10};
        adjustment.points = ExactDecimal::fromMillionths(2'500'000);
        adjustment.reason = u"区级表彰"_s;
        return adjustment;
    }
};

TEST_F(SaveAdjustment, MakesChangesAndRemoves)
{
    const Adjustment first = valueOf(saveAdjustment(context(), praise()));
    expectCreated(office(), RecordKind::Adjustment, first, u"2019-09-10"_s, first.posting);
    Adjustment changed = first;
    changed.points = ExactDecimal::fromInteger(-2);
    changed.reason = u"通报批评"_s;
    changed = valueOf(saveAdjustment(context(), changed));
    expectChanged(office(), RecordKind::Adjustment, first, changed, u"2019-09-10"_s, first.posting);
    EXPECT_EQ(office().adjustments(), std::vector{changed});
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removeAdjustment(context(), first); }).code,
              ErrorCode::Conflict);
    ASSERT_TRUE(succeeds(removeAdjustment(context(), changed)));
    expectRemoved(office(), RecordKind::Adjustment, changed, u"2019-09-10"_s, changed.posting);
}

TEST_F(SaveAdjustment, MovedToAnotherPostingBothAreAnnounced)
{
    Adjustment moved = valueOf(saveAdjustment(context(), praise()));
    moved.posting = office().posting(u"P00002"_s).id;
    static_cast<void>(valueOf(saveAdjustment(context(), moved)));
    // Two postings' numbers change: everything must be looked at.
    EXPECT_FALSE(office().feed().published.back().at(0).posting.has_value());
}

TEST_F(SaveAdjustment, RefusesWhatIsNotWhole)
{
    Adjustment adjustment = praise();
    adjustment.reason.clear();
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), adjustment); }).arguments,
              QStringList{u"adjustment.reason"_s});
    adjustment = praise();
    adjustment.effectiveOn = {};
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), adjustment); }).arguments,
              QStringList{u"adjustment.effective_on"_s});
    adjustment = praise();
    adjustment.points = {};
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), adjustment); }).code,
              ErrorCode::InvalidValue);
    adjustment = praise();
    adjustment.posting = PostingId(99);
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), adjustment); }).code,
              ErrorCode::UnknownReference);
}

} // namespace

} // namespace touyan::test
