// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit_expectation.h"
#include "application/messages/error_message.h"

#include <gmock/gmock.h>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class RecordEntries : public UseCaseTest
{
protected:
    RecordEntries() { office().clock().set({2019, 9, 30}); }

    /// The one refusal of a request that must be refused alone.
    Error refusedAlone(const RecordEntryRequest& request)
    {
        const QString before = office().dump();
        const auto outcome = valueOf(recordEntries(context(), {request}));
        EXPECT_TRUE(outcome.changes.empty());
        EXPECT_EQ(office().dump(), before);
        if (outcome.refused.size() != 1) {
            ADD_FAILURE() << "was not refused";
            return {kNoError, {}, {}};
        }
        return outcome.refused.front().error;
    }
};

TEST_F(RecordEntries, SubmitsWithTodayAsTheRecordingDay)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.place = u"一组"_s;
    request.peopleCount = 12;
    request.kind = u"慰问"_s;
    request.period = PeriodKey::parse(u"2019-W36");
    const auto outcome = valueOf(recordEntries(context(), {request}));

    ASSERT_EQ(outcome.changes.size(), 1U);
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_FALSE(outcome.changes.front().before.has_value());
    const Entry entry = outcome.changes.front().after.value();
    EXPECT_EQ(entry.code, u"E0000001"_s);
    EXPECT_EQ(entry.status, EntryStatus::Submitted);
    EXPECT_EQ(entry.recordedOn, QDate(2019, 9, 30));
    EXPECT_EQ(entry.occurredOn, QDate(2019, 9, 3));
    EXPECT_EQ(entry.place, u"一组"_s);
    EXPECT_EQ(entry.peopleCount, 12);
    EXPECT_EQ(entry.kind, u"慰问"_s);
    EXPECT_EQ(entry.period, request.period);
    EXPECT_EQ(office().entry(entry.code), entry);
    expectCreated(office(), RecordKind::Entry, entry, entry.code, entry.posting);
}

TEST_F(RecordEntries, KeepsADraftWithoutARecordingDay)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.submit = false;
    const Entry entry = valueOf(recordEntries(context(), {request})).changes.at(0).after.value();
    EXPECT_EQ(entry.status, EntryStatus::Draft);
    EXPECT_FALSE(entry.recordedOn.has_value());
}

TEST_F(RecordEntries, ManyAtOnceGetCodesInOrderAndAreAnnouncedTogether)
{
    std::vector<RecordEntryRequest> requests;
    for (int day = 1; day <= 12; ++day)
        requests.push_back(office().request(u"P00001"_s, u"I04"_s, {2019, 9, day}));
    const size_t announced = office().feed().published.size();
    const auto outcome = valueOf(recordEntries(context(), requests));
    ASSERT_EQ(outcome.changes.size(), 12U);
    EXPECT_EQ(outcome.changes.front().after.value().code, u"E0000001"_s);
    EXPECT_EQ(outcome.changes.back().after.value().code, u"E0000012"_s);
    ASSERT_EQ(office().feed().published.size(), announced + 1);
    EXPECT_EQ(office().feed().published.back().size(), 12U);
}

TEST_F(RecordEntries, IsAnnouncedOnlyWhenOthersCanSeeIt)
{
    size_t seen = 0;
    office().feed().onPublish = [&] {
        const auto second = storage::SqlDatabase::open(
            office().database().path(), storage::OpenMode::OpenExisting, office().clock());
        ASSERT_TRUE(second.isOk());
        seen = valueOf(valueOf(second.value()->beginRead())->entries().all()).size();
    };
    static_cast<void>(
        valueOf(recordEntries(context(), {office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3})})));
    EXPECT_EQ(seen, 1U);
}

TEST_F(RecordEntries, ListsEveryRefusedRequestAndWritesNone)
{
    const RecordEntryRequest good = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    RecordEntryRequest early = good;
    early.occurredOn = {2019, 6, 30};
    RecordEntryRequest future = good;
    future.occurredOn = {2019, 10, 1};
    const QString before = office().dump();
    const size_t announced = office().feed().published.size();
    const auto outcome = valueOf(recordEntries(context(), {early, good, future}));
    EXPECT_TRUE(outcome.changes.empty());
    ASSERT_EQ(outcome.refused.size(), 2U);
    EXPECT_EQ(outcome.refused[0].index, 0U);
    EXPECT_EQ(outcome.refused[0].error.code, ErrorCode::EntryOutsidePosting);
    EXPECT_EQ(outcome.refused[1].index, 2U);
    EXPECT_EQ(outcome.refused[1].error.code, ErrorCode::EntryRecordedBeforeOccurred);
    EXPECT_EQ(office().dump(), before);
    EXPECT_EQ(office().feed().published.size(), announced);
}

TEST_F(RecordEntries, RefusesOutsideThePostingNamingItsDays)
{
    const Error error = refusedAlone(office().request(u"P00002"_s, u"I04"_s, {2019, 7, 9}));
    EXPECT_EQ(error.code, ErrorCode::EntryOutsidePosting);
    EXPECT_THAT(error.arguments, testing::ElementsAre(u"2019-07-09"_s, office().title(u"P00002"_s),
                                                      u"2019-07-10"_s, QString()));
    // Who it is, not only a code; an open end says so.
    const QString message = errorMessage(error);
    EXPECT_TRUE(message.contains(u"派驻“王小川（"_s)) << message.toStdString();
    EXPECT_TRUE(message.contains(u"，P00002）”的任期（2019-07-10 起）内"_s))
        << message.toStdString();
}

TEST_F(RecordEntries, RefusesWhatHasNotHappenedYet)
{
    const Error error = refusedAlone(office().request(u"P00001"_s, u"I04"_s, {2019, 10, 1}));
    EXPECT_EQ(error.code, ErrorCode::EntryRecordedBeforeOccurred);
}

TEST_F(RecordEntries, RefusesAnItemThatNoVersionHas)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.item = ItemCodeId(999);
    EXPECT_EQ(refusedAlone(request).code, ErrorCode::EntryItemUnknown);
}

TEST_F(RecordEntries, RefusesAnItemThatIsPerCall)
{
    const Error error = refusedAlone(office().request(u"P00001"_s, u"I06"_s, {2019, 9, 3}));
    EXPECT_EQ(error.code, ErrorCode::EntryItemPerCall);
    EXPECT_EQ(error.arguments, QStringList{u"I06"_s});
}

TEST_F(RecordEntries, RefusesAPeriodThatDoesNotTouchThePosting)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I02"_s, {2019, 7, 2});
    request.period = PeriodKey::parse(u"2019-06");
    EXPECT_EQ(refusedAlone(request).code, ErrorCode::EntryPeriodOutsidePosting);
}

TEST_F(RecordEntries, RefusesMoreThanSevenDaysAheadOfThePeriod)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I02"_s, {2019, 8, 24});
    request.period = PeriodKey::parse(u"2019-09");
    EXPECT_EQ(refusedAlone(request).code, ErrorCode::EntryBeforePeriod);
    request.occurredOn = {2019, 8, 25};
    EXPECT_EQ(valueOf(recordEntries(context(), {request})).changes.size(), 1U);
}

TEST_F(RecordEntries, RefusesANegativeCountAMissingDayAndAnUnknownPosting)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.peopleCount = -1;
    EXPECT_EQ(refusedAlone(request).code, ErrorCode::InvalidValue);
    request = office().request(u"P00001"_s, u"I04"_s, {});
    const Error missing = refusedAlone(request);
    EXPECT_EQ(missing.code, ErrorCode::MissingValue);
    EXPECT_EQ(missing.arguments, QStringList{u"occurred_on"_s});
    request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.posting = PostingId(999);
    EXPECT_EQ(refusedAlone(request).code, ErrorCode::NotFound);
}

TEST_F(RecordEntries, TextsThatLookLikeCommandsStayTexts)
{
    RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
    request.summary = u"'; DROP TABLE entry; --\n=cmd|' /C calc'!A0 \u202Eabc"_s;
    const Entry entry = valueOf(recordEntries(context(), {request})).changes.at(0).after.value();
    EXPECT_EQ(office().entry(entry.code).summary, request.summary);
}

} // namespace

} // namespace touyan::test
