// SPDX-License-Identifier: GPL-3.0-or-later
// What a closed quarter refuses, and how it says so (rules 2.5).
#include "application/checklist/restore_entries.h"
#include "application/checklist/review_entries.h"
#include "application/checklist/save_call.h"
#include "application/closing/closing_test.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using ClosedQuarter = ClosingTest;

TEST_F(ClosedQuarter, RefusesEachKindOfWriteThatWouldChangeAFrozenNumber)
{
    // A posting without any record of its own, to be taken out below.
    Posting idle;
    idle.person = office().person(u"R00003"_s).id;
    idle.unit = office().unit(u"U00003"_s).id;
    idle.range.first = {2019, 7, 1};
    idle = valueOf(savePosting(context(), idle));
    Person successor;
    successor.name = u"赵继"_s;
    successor = valueOf(savePerson(context(), successor));
    static_cast<void>(close());
    office().clock().set({2019, 10, 16});
    UseCaseContext& everything = context();

    Leave wholeMonth;
    wholeMonth.posting = posting(u"P00001"_s);
    wholeMonth.range = {{2019, 8, 1}, QDate(2019, 8, 31)};
    wholeMonth.reason = u"病假"_s;
    wholeMonth.approved = true;
    const Leave approved = office().leaves().at(0);
    Leave pending = office().leaves().at(1);
    pending.approved = true;
    FreeDays freeDays;
    freeDays.range = {{2019, 7, 22}, QDate(2019, 7, 28)};
    freeDays.reason = u"防汛"_s;
    Call newCall;
    newCall.item = office().item(u"I06"_s);
    newCall.title = u"补发通知"_s;
    newCall.heldOn = {2019, 9, 5};
    const Call call = office().call(u"K00001"_s);
    Call moved = call;
    moved.heldOn = {2019, 8, 19};
    Adjustment adjustment = office().adjustments().at(0);
    adjustment.id = {};
    Adjustment doubled = office().adjustments().at(0);
    doubled.points = ExactDecimal::fromInteger(3);
    Unit recategorised = office().unit(u"U00002"_s);
    recategorised.category = u"重点社区"_s;
    UnitCategoryChange change;
    change.unit = recategorised.id;
    change.validFrom = {2019, 9, 1};
    change.category = u"重点社区"_s;
    Posting shorter = office().posting(u"P00002"_s);
    shorter.range.last = QDate(2019, 9, 20);

    const auto done = [](const auto& result) -> Result<void> {
        if (result.isError())
            return result.error();
        return {};
    };
    struct Write
    {
        const char* name;
        std::function<Result<void>()> run;
    };
    const std::vector<Write> writes{
        {"confirm an entry",
         [&] { return done(confirmEntries(everything, {entryOf(u"P00001"_s, u"I03"_s).id})); }},
        {"return a confirmed entry",
         [&] {
             return done(returnEntries(everything, {entryOf(u"P00001"_s, u"I01"_s).id}, u"退回"_s));
         }},
        {"add approved leave", [&] { return done(saveLeave(everything, wholeMonth)); }},
        {"approve leave", [&] { return done(saveLeave(everything, pending)); }},
        {"remove approved leave", [&] { return removeLeave(everything, approved); }},
        {"add free days", [&] { return done(saveFreeDays(everything, freeDays)); }},
        {"remove free days", [&] { return removeFreeDays(everything, office().freeDays().at(0)); }},
        {"add a call", [&] { return done(saveCall(everything, newCall)); }},
        {"move a call", [&] { return done(saveCall(everything, moved)); }},
        {"cancel a call", [&] { return removeCall(everything, call); }},
        {"change attendance",
         [&] {
             return done(recordAttendance(everything, call.id,
                                          {{posting(u"P00001"_s), AttendanceStatus::Absent}}));
         }},
        {"take attendance out",
         [&] {
             return done(
                 recordAttendance(everything, call.id, {{posting(u"P00001"_s), std::nullopt}}));
         }},
        {"add an adjustment", [&] { return done(saveAdjustment(everything, adjustment)); }},
        {"change an adjustment", [&] { return done(saveAdjustment(everything, doubled)); }},
        {"remove an adjustment",
         [&] { return removeAdjustment(everything, office().adjustments().at(0)); }},
        {"change a unit's initial category",
         [&] { return done(saveUnit(everything, recategorised)); }},
        {"change a unit's category from a day on",
         [&] { return done(changeUnitCategory(everything, change)); }},
        {"end a posting", [&] { return done(savePosting(everything, shorter)); }},
        {"hand a posting over",
         [&] {
             return done(handOverPosting(
                 everything,
                 {posting(u"P00002"_s), {2019, 9, 22}, successor.id, {2019, 9, 23}, {}, {}}));
         }},
        {"remove a posting", [&] { return removePosting(everything, idle); }},
    };
    for (const Write& write : writes) {
        SCOPED_TRACE(write.name);
        const Error error = refusal(write.run);
        EXPECT_EQ(error.code, ErrorCode::QuarterClosed) << errorText(error).toStdString();
        EXPECT_EQ(error.arguments,
                  (QStringList{u"2019-Q3"_s, u"1"_s, u"2019-10-15"_s, u"本机用户"_s}));
    }

    // The same writes are let through once the quarter is open again.
    static_cast<void>(valueOf(reopenQuarter(everything, kQuarter, u"更正"_s)));
    EXPECT_TRUE(succeeds(writes.at(0).run()));
    EXPECT_TRUE(succeeds(writes.at(2).run()));
}

TEST_F(ClosedQuarter, AFirstSecretaryWhoAppearsInAClosedQuarterIsRefused)
{
    static_cast<void>(close());
    Posting appeared = office().posting(u"P00003"_s);
    appeared.role = Role::FirstSecretary;
    EXPECT_EQ(refusal([&] { return savePosting(context(), appeared); }).code,
              ErrorCode::QuarterClosed);
    Posting added;
    added.person = office().person(u"R00003"_s).id;
    added.unit = office().unit(u"U00003"_s).id;
    added.range = {{2019, 8, 1}, QDate(2019, 9, 30)};
    EXPECT_EQ(refusal([&] { return savePosting(context(), added); }).code,
              ErrorCode::QuarterClosed);
    added.range = {{2019, 10, 1}, std::nullopt};
    static_cast<void>(valueOf(savePosting(context(), added)));
}

TEST_F(ClosedQuarter, TheFirstClosingThatBlocksIsNamed)
{
    static_cast<void>(close());
    office().clock().set({2020, 1, 20});
    static_cast<void>(valueOf(
        closeQuarter(context(), {PeriodKey{Cadence::Quarterly, 2019, 4}, QDate(2020, 1, 20)})));
    Leave leave;
    leave.posting = posting(u"P00001"_s);
    leave.range = {{2019, 11, 1}, QDate(2019, 11, 30)};
    leave.approved = true;
    const Error error = refusal([&] { return saveLeave(context(), leave); });
    EXPECT_EQ(error.code, ErrorCode::QuarterClosed);
    EXPECT_EQ(error.arguments.value(0), u"2019-Q4"_s);
    leave.range.first = {2019, 8, 1};
    EXPECT_EQ(refusal([&] { return saveLeave(context(), leave); }).arguments.value(0),
              u"2019-Q3"_s);
}

TEST_F(ClosedQuarter, UndoIsAWriteLikeAnother)
{
    const auto confirmed = valueOf(confirmEntries(context(), {entryOf(u"P00001"_s, u"I03"_s).id}));
    static_cast<void>(close());
    EXPECT_EQ(refusal([&] { return restoreEntries(context(), reversed(confirmed)); }).code,
              ErrorCode::QuarterClosed);
}

TEST_F(ClosedQuarter, AnAdjustmentBeyondTheLimitChangesTheSumIfNotTheScore)
{
    // The sum is printed beside the score that it no longer moves (rules 2.4: at most ±10).
    Adjustment adjustment = office().adjustments().at(0);
    adjustment.id = {};
    adjustment.points = ExactDecimal::fromInteger(20);
    adjustment = valueOf(saveAdjustment(context(), adjustment));
    static_cast<void>(close());
    adjustment.points = ExactDecimal::fromInteger(21);
    EXPECT_EQ(refusal([&] { return saveAdjustment(context(), adjustment); }).code,
              ErrorCode::QuarterClosed);
}

} // namespace

} // namespace touyan::test
