// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/assess_postings.h"
#include "application/audit_expectation.h"
#include "application/checklist/edit_entry.h"
#include "application/checklist/review_entries.h"
#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/closing/closing_test.h"
#include "application/closing/compare_closing.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_unit.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using CloseQuarter = ClosingTest;

TEST_F(CloseQuarter, FreezesAsTheFirstRevision)
{
    const QuarterClosing closing = close();
    EXPECT_EQ(closing.quarter, kQuarter);
    EXPECT_EQ(closing.revision, 1);
    EXPECT_EQ(closing.asOf, QDate(2019, 10, 15));
    EXPECT_EQ(closing.closedBy, u"本机用户"_s);
    EXPECT_EQ(closing.closedAt, office().clock().now());
    EXPECT_TRUE(closing.isInForce());
    expectStep(office(), {AuditAction::Closed,
                          RecordKind::QuarterClosing,
                          closing.id.value(),
                          u"2019-Q3"_s,
                          {},
                          recordJson(closing),
                          {},
                          std::nullopt});
    const auto all = valueOf(listClosings(context()));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().id, closing.id);
    EXPECT_TRUE(all.front().isInForce());
}

TEST_F(CloseQuarter, RefusesADayTooEarlyADayToComeAndASecondClosing)
{
    const auto refused = [&](QDate asOf) {
        return refusal([&] { return closeQuarter(context(), {kQuarter, asOf}); });
    };
    const Error early = refused({2019, 9, 29});
    EXPECT_EQ(early.code, ErrorCode::AsOfTooEarly);
    EXPECT_EQ(early.arguments, (QStringList{u"2019-09-29"_s, u"2019-Q3"_s}));
    EXPECT_EQ(refused({2019, 10, 16}).code, ErrorCode::InvalidValue);
    static_cast<void>(close({2019, 9, 30}));
    const Error again = refused({2019, 10, 15});
    EXPECT_EQ(again.code, ErrorCode::QuarterAlreadyClosed);
    EXPECT_EQ(again.arguments, (QStringList{u"2019-Q3"_s, u"1"_s}));
}

TEST_F(CloseQuarter, ReopeningNeedsAReasonAndTheNextCloseIsRevisionTwo)
{
    const Error open = refusal([&] { return reopenQuarter(context(), kQuarter, u"更正"_s); });
    EXPECT_EQ(open.code, ErrorCode::QuarterNotClosed);
    const QuarterClosing first = close();
    EXPECT_EQ(refusal([&] { return reopenQuarter(context(), kQuarter, u"　"_s); }).code,
              ErrorCode::ReasonMissing);

    office().clock().set({2019, 10, 20});
    const QuarterClosing reopened = valueOf(reopenQuarter(context(), kQuarter, u"漏登一次走访"_s));
    EXPECT_FALSE(reopened.isInForce());
    EXPECT_EQ(reopened.reopenedAt, office().clock().now());
    EXPECT_EQ(reopened.reopenedBy, u"本机用户"_s);
    EXPECT_EQ(reopened.reopenReason, u"漏登一次走访"_s);
    expectStep(office(),
               {AuditAction::Reopened, RecordKind::QuarterClosing, first.id.value(), u"2019-Q3"_s,
                recordJson(first), recordJson(reopened), u"漏登一次走访"_s, std::nullopt});

    const QByteArray frozenFirst = [&] {
        const auto work = valueOf(office().database().beginRead());
        return valueOf(work->closings().documents(first.id)).report;
    }();
    static_cast<void>(valueOf(confirmEntries(context(), {entryOf(u"P00001"_s, u"I03"_s).id})));
    const QuarterClosing second = close();
    EXPECT_EQ(second.revision, 2);
    const auto all = valueOf(listClosings(context()));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all[0].isInForce());
    EXPECT_TRUE(all[1].isInForce());
    // The first revision stays readable as it was, and differs from the second.
    const auto work = valueOf(office().database().beginRead());
    EXPECT_EQ(valueOf(work->closings().documents(first.id)).report, frozenFirst);
    EXPECT_NE(valueOf(work->closings().documents(second.id)).report, frozenFirst);
}

TEST_F(CloseQuarter, ItsReportIsTheFrozenOneWheneverItIsPrinted)
{
    const QuarterlyReport open = valueOf(buildQuarterlyReport(context(), {kQuarter, {}}));
    EXPECT_FALSE(open.closedRevision.has_value());
    static_cast<void>(close());
    const QuarterlyReport first = valueOf(buildQuarterlyReport(context(), {kQuarter, {}}));
    EXPECT_EQ(first.closedRevision, 1);
    EXPECT_EQ(first.closedBy, u"本机用户"_s);
    EXPECT_EQ(first.asOf, QDate(2019, 10, 15));
    const QByteArray frozen = quarterlyReportJson(first);

    // Names and later records do not reach it; only the day of printing differs.
    office().clock().set({2020, 2, 1});
    Person person = office().person(u"R00001"_s);
    person.name = u"改名"_s;
    static_cast<void>(valueOf(savePerson(context(), person)));
    static_cast<void>(office().recordConfirmed(u"P00001"_s, u"I07"_s, {2019, 9, 20}, {2020, 2, 1}));
    const QuarterlyReport later = valueOf(buildQuarterlyReport(context(), {kQuarter, {}}));
    EXPECT_EQ(quarterlyReportJson(later), frozen);
    EXPECT_NE(later.printedAt, first.printedAt);
    EXPECT_EQ(report(QDate(2019, 10, 15)), frozen);

    // Another day asks for a fresh computation.
    const QuarterlyReport fresh =
        valueOf(buildQuarterlyReport(context(), {kQuarter, QDate(2020, 2, 1)}));
    EXPECT_FALSE(fresh.closedRevision.has_value());
    EXPECT_NE(quarterlyReportJson(fresh), frozen);
    static_cast<void>(valueOf(reopenQuarter(context(), kQuarter, u"更正"_s)));
    EXPECT_FALSE(valueOf(buildQuarterlyReport(context(), {kQuarter, {}})).closedRevision);
}

TEST_F(CloseQuarter, LaterRecordsThatChangeNoFrozenNumberAreWelcome)
{
    static_cast<void>(close());
    const QByteArray frozen = report();
    // Recorded after the as-of day: the quarter stays as it is, the year sees it.
    const auto rangeOfYear = DaySpan{{2019, 1, 1}, {2019, 12, 31}};
    const auto lateOfYear = [&] {
        const auto assessment = valueOf(assessPostings(
            context(), {rangeOfYear, office().clock().today(), EntryScope::ConfirmedOnly}));
        return assessment->find(posting(u"P00001"_s))->result.counts.late;
    };
    office().clock().set({2019, 10, 20});
    const int before = lateOfYear();
    static_cast<void>(
        office().recordConfirmed(u"P00001"_s, u"I07"_s, {2019, 9, 20}, {2019, 10, 20}));
    EXPECT_EQ(lateOfYear(), before + 1);

    Leave leave;
    leave.posting = posting(u"P00001"_s);
    leave.range = {{2019, 8, 1}, QDate(2019, 8, 31)};
    leave.reason = u"未批准"_s;
    static_cast<void>(valueOf(saveLeave(context(), leave)));
    leave.range = {{2019, 11, 1}, QDate(2019, 11, 30)};
    leave.approved = true;
    static_cast<void>(valueOf(saveLeave(context(), leave)));
    Call call;
    call.item = office().item(u"I06"_s);
    call.title = u"十月会议"_s;
    call.heldOn = {2019, 10, 18};
    static_cast<void>(valueOf(saveCall(context(), call)));
    static_cast<void>(office().record(u"P00002"_s, u"I03"_s, {2019, 9, 20}, {2019, 10, 20}));
    Unit unit = office().unit(u"U00002"_s);
    unit.name = u"东园新社区"_s;
    static_cast<void>(valueOf(saveUnit(context(), unit)));
    UnitCategoryChange change;
    change.unit = unit.id;
    change.validFrom = {2019, 10, 1};
    change.category = u"重点社区"_s;
    static_cast<void>(valueOf(changeUnitCategory(context(), change)));
    static_cast<void>(valueOf(deleteEntries(context(), {entryOf(u"P00001"_s, u"I03"_s).id})));
    EXPECT_EQ(report(), frozen);
}

TEST_F(CloseQuarter, ANewChecklistVersionDoesNotDisturb)
{
    static_cast<void>(close());
    const QByteArray frozen = report();
    const Checklist before = office().checklist(u"C00001"_s);
    Checklist next = seedChecklist({2019, 9, 1});
    next.items[3].required = 3;
    next.items[0].points = ExactDecimal::fromInteger(30);
    static_cast<void>(valueOf(succeedChecklist(context(), before.id, next)));
    EXPECT_EQ(report(), frozen);
    // The guard still reckons with the frozen rules.
    office().clock().set({2019, 10, 20});
    static_cast<void>(
        office().recordConfirmed(u"P00001"_s, u"I07"_s, {2019, 9, 20}, {2019, 10, 20}));
    EXPECT_EQ(refusal([&] {
                  return confirmEntries(context(), {entryOf(u"P00001"_s, u"I03"_s).id});
              }).code,
              ErrorCode::QuarterClosed);
}

TEST_F(CloseQuarter, ComparesWithTodaysRecomputation)
{
    EXPECT_EQ(errorOf(compareClosing(context(), kQuarter, {2019, 10, 15})),
              ErrorCode::QuarterNotClosed);
    const QuarterClosing closing = close();
    EXPECT_TRUE(valueOf(compareClosing(context(), kQuarter, {2019, 10, 15})).differences.empty());
    static_cast<void>(
        office().recordConfirmed(u"P00002"_s, u"I07"_s, {2019, 9, 20}, {2019, 10, 20}));
    EXPECT_TRUE(valueOf(compareClosing(context(), kQuarter, {2019, 10, 15})).differences.empty());
    const ClosingComparison comparison =
        valueOf(compareClosing(context(), kQuarter, {2019, 10, 20}));
    EXPECT_EQ(comparison.closing.id, closing.id);
    EXPECT_EQ(comparison.asOf, QDate(2019, 10, 20));
    QStringList fields;
    for (const ClosingDifference& difference : comparison.differences) {
        EXPECT_EQ(difference.postingCode, u"P00002"_s);
        EXPECT_EQ(difference.personName, u"王小川"_s);
        fields.append(difference.field);
        if (difference.field == u"late"_s) {
            EXPECT_EQ(difference.frozen, u"0"_s);
            EXPECT_EQ(difference.current, u"1"_s);
        }
        if (difference.field == u"overdue"_s) {
            EXPECT_EQ(difference.current.toInt(), difference.frozen.toInt() - 1);
        }
    }
    EXPECT_EQ(fields, (QStringList{u"late"_s, u"overdue"_s, u"score"_s}));
}

} // namespace

} // namespace touyan::test
