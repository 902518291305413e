// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_posting.h"

#include "application/audit_expectation.h"
#include "application/checklist/save_call.h"
#include "application/messages/error_message.h"
#include "application/roster/list_roster.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class SavePosting : public UseCaseTest
{
protected:
    /// The Party secretary R00003 becomes a first secretary in the village as well.
    Posting another()
    {
        Posting posting;
        posting.person = office().person(u"R00003"_s).id;
        posting.unit = office().unit(u"U00003"_s).id;
        posting.range = {{2019, 8, 1}, QDate(2020, 7, 31)};
        posting.round = u"第一批"_s;
        return posting;
    }
};

TEST_F(SavePosting, MakesChangesAndRemoves)
{
    const Posting first = valueOf(savePosting(context(), another()));
    EXPECT_EQ(first.code, u"P00004"_s);
    EXPECT_EQ(office().posting(first.code), first);
    expectCreated(office(), RecordKind::Posting, first, first.code);
    Posting changed = first;
    changed.range.last.reset();
    changed.round = u"第二批"_s;
    changed = valueOf(savePosting(context(), changed));
    expectChanged(office(), RecordKind::Posting, first, changed, first.code);
    EXPECT_EQ(refusal([&] { return savePosting(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removePosting(context(), first); }).code, ErrorCode::Conflict);
    ASSERT_TRUE(succeeds(removePosting(context(), changed)));
    expectRemoved(office(), RecordKind::Posting, changed, changed.code);
}

TEST_F(SavePosting, OnePersonHoldsOneRoleAtATime)
{
    Posting overlapping = another();
    overlapping.person = office().person(u"R00001"_s).id;
    const Error error = refusal([&] { return savePosting(context(), overlapping); });
    EXPECT_EQ(error.code, ErrorCode::PostingsOverlap);
    EXPECT_EQ(error.arguments,
              (QStringList{u"陈䶮（%1，P00004）"_s.arg(office().unit(u"U00003"_s).name),
                           office().title(u"P00001"_s)}));
    // In another role it is allowed, and before the other begins too.
    overlapping.role = Role::PartySecretary;
    static_cast<void>(valueOf(savePosting(context(), overlapping)));
    Posting before = another();
    before.person = office().person(u"R00001"_s).id;
    before.range = {{2018, 7, 1}, QDate(2019, 6, 30)};
    static_cast<void>(valueOf(savePosting(context(), before)));
    before.id = {};
    before.code.clear();
    before.range = {{2018, 1, 1}, QDate(2018, 7, 1)}; // they share one day
    EXPECT_EQ(refusal([&] { return savePosting(context(), before); }).code,
              ErrorCode::PostingsOverlap);
}

TEST_F(SavePosting, RefusesWhatIsNotWhole)
{
    Posting posting = another();
    posting.range.first = {};
    EXPECT_EQ(refusal([&] { return savePosting(context(), posting); }).arguments,
              QStringList{u"posting.start"_s});
    posting = another();
    posting.range.last = QDate(2019, 7, 31);
    EXPECT_EQ(refusal([&] { return savePosting(context(), posting); }).code,
              ErrorCode::EndBeforeStart);
    posting = another();
    posting.person = PersonId(99);
    EXPECT_EQ(refusal([&] { return savePosting(context(), posting); }).code,
              ErrorCode::UnknownReference);
    posting = another();
    posting.unit = UnitId(99);
    EXPECT_EQ(refusal([&] { return savePosting(context(), posting); }).code,
              ErrorCode::UnknownReference);
    posting = another();
    posting.code = u"P00001"_s;
    EXPECT_EQ(refusal([&] { return savePosting(context(), posting); }).code,
              ErrorCode::DuplicateCode);
}

TEST_F(SavePosting, ItsRecordsMustStayInside)
{
    static_cast<void>(office().record(u"P00001"_s, u"I04"_s, {2019, 9, 3}, {2019, 9, 4}));
    Posting shorter = office().posting(u"P00001"_s);
    shorter.range.last = QDate(2019, 9, 2);
    const Error entry = refusal([&] { return savePosting(context(), shorter); });
    EXPECT_EQ(entry.code, ErrorCode::PostingHasRecords);
    EXPECT_EQ(entry.arguments.mid(0, 3),
              (QStringList{office().person(u"R00001"_s).name, u"2019-09-02"_s, u"1"_s}));
    Posting later = office().posting(u"P00001"_s);
    later.range.first = QDate(2019, 9, 4);
    EXPECT_EQ(refusal([&] { return savePosting(context(), later); }).code,
              ErrorCode::EntryOutsidePosting);

    Call call;
    call.item = office().item(u"I06"_s);
    call.title = u"培训会"_s;
    call.heldOn = {2019, 9, 5};
    call = valueOf(saveCall(context(), call));
    office().clock().set({2019, 9, 6});
    ASSERT_TRUE(
        succeeds(recordAttendance(context(), call.id, {{shorter.id, AttendanceStatus::Present}})));
    shorter.range.last = QDate(2019, 9, 4);
    const Error attendance = refusal([&] { return savePosting(context(), shorter); });
    EXPECT_EQ(attendance.code, ErrorCode::AttendanceNotRunning);
    EXPECT_EQ(attendance.arguments,
              (QStringList{call.code, office().title(u"P00001"_s), u"2019-09-05"_s}));
    EXPECT_EQ(refusal([&] { return removePosting(context(), office().posting(u"P00001"_s)); }).code,
              ErrorCode::StillReferenced);
}

TEST_F(SavePosting, EndingItSaysHowManyEntriesComeAfterwards)
{
    for (const int day : {3, 10, 17})
        static_cast<void>(office().record(u"P00001"_s, u"I04"_s, {2019, 9, day}, {2019, 9, 20}));
    HandOverRequest request;
    request.outgoing = office().posting(u"P00001"_s).id;
    request.successor = office().person(u"R00003"_s).id;
    request.lastDay = {2019, 9, 3};
    request.firstDay = {2019, 9, 4};
    const QString before = office().dump();
    const Error error = refusal([&] { return handOverPosting(context(), request); });
    EXPECT_EQ(error.code, ErrorCode::PostingHasRecords);
    EXPECT_EQ(error.arguments.mid(1, 2), (QStringList{u"2019-09-03"_s, u"2"_s}));
    const QString message = errorMessage(error);
    EXPECT_TRUE(message.contains(u"在 2019-09-03 之后还有 2 条登记"_s)) << message.toStdString();
    EXPECT_EQ(office().dump(), before);
    request.lastDay = {2019, 9, 17};
    request.firstDay = {2019, 9, 18};
    static_cast<void>(valueOf(handOverPosting(context(), request)));
}

TEST_F(SavePosting, PeriodsOfItsEntriesMustStillTouchIt)
{
    // The September news item was sent in October, and the posting then turns out to have begun on
    // the first of October.
    RecordEntryRequest request = office().request(u"P00001"_s, u"I02"_s, {2019, 10, 3});
    request.period = PeriodKey::parse(u"2019-09");
    office().clock().set({2019, 10, 3});
    ASSERT_EQ(valueOf(recordEntries(context(), {request})).changes.size(), 1U);
    Posting later = office().posting(u"P00001"_s);
    later.range.first = {2019, 10, 1};
    const Error error = refusal([&] { return savePosting(context(), later); });
    EXPECT_EQ(error.code, ErrorCode::EntryPeriodOutsidePosting);
    EXPECT_EQ(error.arguments, (QStringList{u"2019-09"_s, office().title(u"P00001"_s)}));
}

TEST_F(SavePosting, HandsOverInOneStep)
{
    const Posting before = office().posting(u"P00001"_s);
    const HandOverRequest request{before.id,     {2019, 9, 14}, office().person(u"R00003"_s).id,
                                  {2019, 9, 15}, u"第二批"_s,   {}};
    const HandOver done = valueOf(handOverPosting(context(), request));
    Posting outgoing = before;
    outgoing.range.last = QDate(2019, 9, 14);
    ++outgoing.rowVersion;
    EXPECT_EQ(done.outgoing, outgoing);
    EXPECT_EQ(done.incoming.unit, before.unit);
    EXPECT_EQ(done.incoming.role, before.role);
    EXPECT_EQ(done.incoming.range, (DateRange{{2019, 9, 15}, std::nullopt}));
    EXPECT_EQ(done.incoming.round, u"第二批"_s);
    EXPECT_EQ(office().posting(u"P00001"_s), outgoing);
    EXPECT_EQ(office().posting(done.incoming.code), done.incoming);
    expectCreated(office(), RecordKind::Posting, done.incoming, done.incoming.code);
    EXPECT_EQ(office().auditLines().at(1).action, AuditAction::Changed);
}

TEST_F(SavePosting, TakesAHandOverBackWhole)
{
    const Posting before = office().posting(u"P00001"_s);
    domain::Person newcomer;
    newcomer.name = u"接任"_s;
    const auto people = valueOf(listRoster(context())).people.size();
    const HandOver done = valueOf(
        handOverPosting(context(), {before.id, {2019, 9, 14}, {}, {2019, 9, 15}, {}, newcomer}));
    ASSERT_TRUE(done.newcomer.has_value());
    EXPECT_EQ(done.newcomer->name, u"接任"_s);

    // Somebody has changed the outgoing one since.
    HandOver stale = done;
    --stale.outgoing.rowVersion;
    EXPECT_EQ(refusal([&] { return takeBackHandOver(context(), stale, before); }).code,
              ErrorCode::Conflict);
    EXPECT_EQ(office().posting(done.incoming.code), done.incoming);

    const Posting restored = valueOf(takeBackHandOver(context(), done, before));
    EXPECT_EQ(restored.range, before.range);
    EXPECT_EQ(office().posting(u"P00001"_s), restored);
    EXPECT_EQ(valueOf(listRoster(context())).people.size(), people);
    EXPECT_EQ(refusal([&] { return takeBackHandOver(context(), done, before); }).code,
              ErrorCode::NotFound);
}

TEST_F(SavePosting, AHandOverThatFailsLeavesTheOldOneRunning)
{
    const Posting before = office().posting(u"P00001"_s);
    const PersonId successor = office().person(u"R00003"_s).id;
    const auto handOver = [&](QDate lastDay, QDate firstDay, PersonId person) {
        return refusal([&] {
                   return handOverPosting(context(),
                                          {before.id, lastDay, person, firstDay, {}, {}});
               })
            .code;
    };
    EXPECT_EQ(handOver({2019, 9, 14}, {2019, 9, 14}, successor), ErrorCode::EndBeforeStart);
    EXPECT_EQ(handOver({2019, 6, 30}, {2019, 7, 1}, successor), ErrorCode::EndBeforeStart);
    // R00002 serves in the village.
    EXPECT_EQ(handOver({2019, 9, 14}, {2019, 9, 15}, office().person(u"R00002"_s).id),
              ErrorCode::PostingsOverlap);
    EXPECT_EQ(handOver({2019, 9, 14}, {2019, 9, 15}, PersonId(99)), ErrorCode::UnknownReference);
    static_cast<void>(office().record(u"P00001"_s, u"I04"_s, {2019, 9, 20}, {2019, 9, 20}));
    EXPECT_EQ(handOver({2019, 9, 14}, {2019, 9, 15}, successor), ErrorCode::PostingHasRecords);
}

} // namespace

} // namespace touyan::test
