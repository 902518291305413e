// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/review_entries.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReviewEntries : public UseCaseTest
{
protected:
    ReviewEntries()
        : m_entry(office().record(u"P00001"_s, u"I04"_s, {2019, 9, 3}, {2019, 9, 4}))
    {
        office().clock().set({2019, 9, 10});
    }
    [[nodiscard]] const Entry& entry() const { return m_entry; }

    Entry draft()
    {
        RecordEntryRequest request = office().request(u"P00002"_s, u"I04"_s, {2019, 9, 5});
        request.submit = false;
        return valueOf(recordEntries(context(), {request})).changes.at(0).after.value();
    }

private:
    Entry m_entry;
};

TEST_F(ReviewEntries, ConfirmsASubmittedOne)
{
    const auto changes = valueOf(confirmEntries(context(), {entry().id}));
    ASSERT_EQ(changes.size(), 1U);
    Entry expected = entry();
    expected.status = EntryStatus::Confirmed;
    ++expected.rowVersion;
    EXPECT_EQ(changes.front().before, entry());
    EXPECT_EQ(changes.front().after, expected);
    expectChanged(office(), RecordKind::Entry, entry(), expected, entry().code, entry().posting);
}

TEST_F(ReviewEntries, ReturnsWithTheReasonAndSubmitsAgainWithoutMovingTheRecordingDay)
{
    const Entry returned =
        valueOf(returnEntries(context(), {entry().id}, u"缺少照片"_s)).at(0).after.value();
    EXPECT_EQ(returned.status, EntryStatus::Returned);
    EXPECT_EQ(returned.returnReason, u"缺少照片"_s);
    expectChanged(office(), RecordKind::Entry, entry(), returned, entry().code, entry().posting,
                  u"缺少照片"_s);

    office().clock().set({2019, 9, 20});
    const Entry again = valueOf(submitEntries(context(), {entry().id})).at(0).after.value();
    EXPECT_EQ(again.status, EntryStatus::Submitted);
    EXPECT_EQ(again.recordedOn, QDate(2019, 9, 4));
    const Entry confirmed = valueOf(confirmEntries(context(), {entry().id})).at(0).after.value();
    EXPECT_EQ(confirmed.returnReason, QString());
}

TEST_F(ReviewEntries, ADraftIsRecordedOnTheDayItIsSubmitted)
{
    const Entry kept = draft();
    office().clock().set({2019, 9, 12});
    const Entry submitted = valueOf(submitEntries(context(), {kept.id})).at(0).after.value();
    EXPECT_EQ(submitted.status, EntryStatus::Submitted);
    EXPECT_EQ(submitted.recordedOn, QDate(2019, 9, 12));
    expectChanged(office(), RecordKind::Entry, kept, submitted, kept.code, kept.posting);
}

TEST_F(ReviewEntries, AReviewerTakesAConfirmationBack)
{
    static_cast<void>(valueOf(confirmEntries(context(), {entry().id})));
    const Entry returned =
        valueOf(returnEntries(context(), {entry().id}, u"重复"_s)).at(0).after.value();
    EXPECT_EQ(returned.status, EntryStatus::Returned);
}

TEST_F(ReviewEntries, ReturningNeedsAReason)
{
    for (const QString& reason : {QString(), u"  "_s}) {
        const Error error = refusal([&] { return returnEntries(context(), {entry().id}, reason); });
        EXPECT_EQ(error.code, ErrorCode::ReasonMissing);
        EXPECT_EQ(error.arguments, QStringList{u"return"_s});
    }
}

TEST_F(ReviewEntries, EveryOtherStepIsRefusedAndSaysFromWhere)
{
    const Entry kept = draft();
    struct Case
    {
        EntryId entry;
        QString status;
        QString step;
    };
    const auto step = [&](const Case& asked) -> Result<std::vector<EntryChange>> {
        if (asked.step == u"submit"_s)
            return submitEntries(context(), {asked.entry});
        if (asked.step == u"confirm"_s)
            return confirmEntries(context(), {asked.entry});
        return returnEntries(context(), {asked.entry}, u"理由"_s);
    };
    const auto expectRefused = [&](const Case& asked, const QString& code) {
        const Error error = refusal([&] { return step(asked); });
        EXPECT_EQ(error.code, ErrorCode::EntryStatusForbids);
        EXPECT_EQ(error.arguments, (QStringList{code, asked.status, asked.step}));
    };
    expectRefused({kept.id, u"draft"_s, u"confirm"_s}, kept.code);
    expectRefused({kept.id, u"draft"_s, u"return"_s}, kept.code);
    expectRefused({entry().id, u"submitted"_s, u"submit"_s}, entry().code);
    static_cast<void>(valueOf(returnEntries(context(), {entry().id}, u"理由"_s)));
    expectRefused({entry().id, u"returned"_s, u"confirm"_s}, entry().code);
    expectRefused({entry().id, u"returned"_s, u"return"_s}, entry().code);
    static_cast<void>(valueOf(submitEntries(context(), {entry().id})));
    static_cast<void>(valueOf(confirmEntries(context(), {entry().id})));
    expectRefused({entry().id, u"confirmed"_s, u"submit"_s}, entry().code);
    expectRefused({entry().id, u"confirmed"_s, u"confirm"_s}, entry().code);
}

TEST_F(ReviewEntries, OneThatMayNotStopsThemAll)
{
    const Entry kept = draft();
    EXPECT_EQ(refusal([&] {
                  return confirmEntries(context(), {entry().id, kept.id});
              }).code,
              ErrorCode::EntryStatusForbids);
    EXPECT_EQ(refusal([&] {
                  return confirmEntries(context(), {entry().id, EntryId(99)});
              }).code,
              ErrorCode::NotFound);
    // The same one twice: the second time it is confirmed already.
    EXPECT_EQ(refusal([&] {
                  return confirmEntries(context(), {entry().id, entry().id});
              }).code,
              ErrorCode::EntryStatusForbids);
}

TEST_F(ReviewEntries, ASubmittedDraftMustHaveHappened)
{
    RecordEntryRequest request = office().request(u"P00002"_s, u"I04"_s, {2019, 9, 25});
    request.submit = false;
    const Entry future = valueOf(recordEntries(context(), {request})).changes.at(0).after.value();
    EXPECT_EQ(refusal([&] { return submitEntries(context(), {future.id}); }).code,
              ErrorCode::EntryRecordedBeforeOccurred);
}

} // namespace

} // namespace touyan::test
