// SPDX-License-Identifier: GPL-3.0-or-later
// Entries, attendance and the states they make (rules 2.2).
#include "domain/rules_case.h"

#include <gmock/gmock.h>

namespace touyan::test {
namespace {

using namespace domain;
using testing::ElementsAre;

class MonthlyReports : public testing::Test
{
protected:
    MonthlyReports() { setItem(item("M", Cadence::Monthly)); }

    void setItem(const ChecklistItem& monthly, std::optional<int> lateUntilDays = std::nullopt)
    {
        Checklist checklist = version(days("2000-01-01"), {monthly});
        checklist.lateUntilDays = lateUntilDays;
        m_case.office.rules = RuleBook({checklist});
    }
    /// The state of June 2023, due on the 30th, deadline 5 July.
    std::string june(const char* asOf)
    {
        const auto states = m_case.states("2023-06-01", "2023-06-30", asOf);
        EXPECT_EQ(1U, states.size());
        return states.at(0).substr(std::string("M 2023-06-30 ").size());
    }
    Fulfilment juneInFull(const char* asOf)
    {
        return m_case.assess("2023-06-01", "2023-06-30", asOf).outcomes.at(0).fulfilment;
    }

    RulesCase m_case{{}, days("2023-01-01")};
};

TEST_F(MonthlyReports, ArePendingUntilTheDeadlineHasPassed)
{
    EXPECT_EQ("pending", june("2023-01-01"));
    EXPECT_EQ("pending", june("2023-07-05"));
    EXPECT_EQ("overdue", june("2023-07-06"));
}

TEST_F(MonthlyReports, AreOnTimeWhenRecordedOnTheDeadline)
{
    m_case.addEntry("M", "2023-06-10", "2023-07-05");
    EXPECT_EQ("pending", june("2023-07-04"));
    EXPECT_EQ("on_time", june("2023-07-05"));
    EXPECT_EQ("on_time", june("2024-07-05"));
}

TEST_F(MonthlyReports, AreLateADayAfterTheDeadline)
{
    m_case.addEntry("M", "2023-06-10", "2023-07-06");
    EXPECT_EQ("pending", june("2023-07-05"));
    EXPECT_EQ("late", june("2023-07-06"));
}

TEST_F(MonthlyReports, WithoutGraceEndWithTheDueDay)
{
    ChecklistItem strict = item("M", Cadence::Monthly);
    strict.graceDays = 0;
    setItem(strict);
    EXPECT_EQ("pending", june("2023-06-30"));
    EXPECT_EQ("overdue", june("2023-07-01"));
    m_case.addEntry("M", "2023-06-30", "2023-06-30");
    EXPECT_EQ("on_time", june("2023-06-30"));
    m_case.posting.entries.front().recordedOn = day("2023-07-01");
    EXPECT_EQ("late", june("2023-07-01"));
}

TEST_F(MonthlyReports, OnlyConfirmedEntriesCount)
{
    EntryFact& entry = m_case.addEntry("M", "2023-06-10", "2023-06-10");
    for (const EntryStatus status :
         {EntryStatus::Draft, EntryStatus::Submitted, EntryStatus::Returned}) {
        entry.status = status;
        EXPECT_EQ("overdue", june("2023-08-01"));
    }
    entry.status = EntryStatus::Confirmed;
    EXPECT_EQ("on_time", june("2023-08-01"));
}

TEST_F(MonthlyReports, TheRequiredThEntryDecides)
{
    ChecklistItem two = item("M", Cadence::Monthly);
    two.required = 2;
    setItem(two);
    // By the day of recording, not of occurrence.
    m_case.addEntry("M", "2023-06-05", "2023-07-09");
    m_case.addEntry("M", "2023-06-10", "2023-06-11");
    EXPECT_EQ("pending", june("2023-07-05"));
    EXPECT_EQ(1, juneInFull("2023-07-05").counted);
    EXPECT_EQ("overdue", june("2023-07-08"));
    EXPECT_EQ("late", june("2023-07-09"));
    EXPECT_EQ(day("2023-07-09"), juneInFull("2023-07-09").fulfilledOn);
    m_case.addEntry("M", "2023-06-12", "2023-07-05");
    EXPECT_EQ("on_time", june("2023-07-09"));
    EXPECT_EQ(3, juneInFull("2023-07-09").counted);
}

TEST_F(MonthlyReports, AnExplicitPeriodGoesBeforeTheDay)
{
    m_case.addEntry("M", "2023-07-03", "2023-07-03", "2023-06");
    EXPECT_THAT(m_case.states("2023-06-01", "2023-07-31", "2023-09-01"),
                ElementsAre("M 2023-06-30 on_time", "M 2023-07-31 overdue"));
}

TEST_F(MonthlyReports, AnExplicitPeriodOfAnotherShapeDoesNotCount)
{
    for (const char* key : {"2023-W24", "2023-Q2", "2023"})
        m_case.addEntry("M", "2023-06-14", "2023-06-14", key);
    EXPECT_EQ("overdue", june("2023-09-01"));
    m_case.addEntry("M", "2023-06-14", "2023-06-14", "2023-06");
    EXPECT_EQ("on_time", june("2023-09-01"));
}

TEST_F(MonthlyReports, EntriesOutsideThePostingDoNotCount)
{
    m_case.posting.range = days("2023-06-10", "2023-06-28");
    m_case.addEntry("M", "2023-06-09", "2023-06-12");
    m_case.addEntry("M", "2023-06-29", "2023-06-29");
    EXPECT_THAT(m_case.states("2023-06-01", "2023-06-30", "2023-09-01"),
                ElementsAre("M 2023-06-28 overdue"));
    m_case.addEntry("M", "2023-06-28", "2023-06-29");
    EXPECT_THAT(m_case.states("2023-06-01", "2023-06-30", "2023-09-01"),
                ElementsAre("M 2023-06-28 on_time"));
}

TEST_F(MonthlyReports, TheKindMustBeOneOfTheItems)
{
    ChecklistItem kinds = item("M", Cadence::Monthly);
    kinds.kinds = {QStringLiteral("found_party_organization"),
                   QStringLiteral("admit_party_member")};
    setItem(kinds);
    m_case.addEntry("M", "2023-06-10", "2023-06-10");
    m_case.addEntry("M", "2023-06-10", "2023-06-10").kind = QStringLiteral("admit");
    EXPECT_EQ("overdue", june("2023-09-01"));
    m_case.addEntry("M", "2023-06-10", "2023-06-10").kind = QStringLiteral("admit_party_member");
    EXPECT_EQ("on_time", june("2023-09-01"));
}

TEST_F(MonthlyReports, AnItemWithoutKindsTakesAny)
{
    m_case.addEntry("M", "2023-06-10", "2023-06-10").kind = QStringLiteral("whatever");
    EXPECT_EQ("on_time", june("2023-09-01"));
}

TEST_F(MonthlyReports, LateUntilIsTheLastDayThatCounts)
{
    setItem(item("M", Cadence::Monthly), 10);
    EntryFact& entry = m_case.addEntry("M", "2023-06-10", "2023-07-15");
    EXPECT_EQ("late", june("2023-09-01"));
    entry.recordedOn = day("2023-07-16");
    EXPECT_EQ("overdue", june("2023-09-01"));
    EXPECT_EQ(0, juneInFull("2023-09-01").counted);
    setItem(item("M", Cadence::Monthly), 0);
    entry.recordedOn = day("2023-07-05");
    EXPECT_EQ("on_time", june("2023-09-01"));
    entry.recordedOn = day("2023-07-06");
    EXPECT_EQ("overdue", june("2023-09-01"));
}

TEST_F(MonthlyReports, AreExemptEvenIfTheWorkWasDone)
{
    m_case.addEntry("M", "2023-06-10", "2023-06-10");
    m_case.posting.approvedLeaves = {days("2023-06-01", "2023-06-30")};
    EXPECT_EQ("exempt", june("2023-05-01"));
    EXPECT_EQ("exempt", june("2023-09-01"));
}

TEST_F(MonthlyReports, AnEntryCountsForItsOwnItemOnly)
{
    m_case.office.rules = RuleBook(
        {version(days("2000-01-01"), {item("M", Cadence::Monthly), item("N", Cadence::Monthly)})});
    m_case.addEntry("M", "2023-06-10", "2023-06-10");
    EXPECT_THAT(m_case.states("2023-06-01", "2023-06-30", "2023-09-01"),
                ElementsAre("M 2023-06-30 on_time", "N 2023-06-30 overdue"));
}

TEST_F(MonthlyReports, AVerdictNamesTheFirstConditionMissed)
{
    ChecklistItem kinds = item("M", Cadence::Monthly);
    kinds.kinds = {QStringLiteral("k")};
    setItem(kinds, 10);
    const auto outcomes = m_case.assess("2023-06-01", "2023-06-30", "2023-08-01").outcomes;
    const Obligation& obligation = outcomes.at(0).obligation;
    EntryFact right = m_case.addEntry("M", "2023-06-10", "2023-06-10");
    right.kind = QStringLiteral("k");
    const auto verdict = [&](auto change) {
        EntryFact entry = right;
        change(entry);
        return judgeEntry(entry, obligation, days("2023-01-01"), day("2023-08-01"));
    };
    EXPECT_EQ(EntryVerdict::Counts, verdict([](EntryFact&) {}));
    EXPECT_EQ(EntryVerdict::OtherItem, verdict([](EntryFact& e) { e.item = itemCode("X"); }));
    EXPECT_EQ(EntryVerdict::OtherPeriod,
              verdict([](EntryFact& e) { e.occurredOn = day("2023-07-01"); }));
    EXPECT_EQ(EntryVerdict::OutsidePosting, verdict([](EntryFact& e) {
                  e.period = PeriodKey{Cadence::Monthly, 2023, 6};
                  e.occurredOn = day("2022-12-31");
              }));
    EXPECT_EQ(EntryVerdict::WrongKind, verdict([](EntryFact& e) { e.kind.clear(); }));
    EXPECT_EQ(EntryVerdict::NotConfirmed,
              verdict([](EntryFact& e) { e.status = EntryStatus::Submitted; }));
    EXPECT_EQ(EntryVerdict::NotYetRecorded,
              verdict([](EntryFact& e) { e.recordedOn = day("2023-08-02"); }));
    EXPECT_EQ(EntryVerdict::RecordedTooLate,
              verdict([](EntryFact& e) { e.recordedOn = day("2023-07-16"); }));
}

TEST(OnceDuties, AnyEntryInsideThePostingCountsWhateverItsPeriod)
{
    for (const char* period : {"2030-W01", "2022-12", "2023"}) {
        RulesCase office({version(days("2000-01-01"), {item("O", Cadence::Once)})},
                         days("2023-04-01"));
        office.addEntry("O", "2023-04-01", "2023-04-02", period);
        EXPECT_THAT(office.states("2023-07-01", "2023-07-01", "2023-07-01"),
                    ElementsAre("O 2023-07-01 on_time"));
        office.posting.entries.front().occurredOn = day("2023-03-31");
        EXPECT_THAT(office.states("2023-07-01", "2023-07-01", "2023-07-01"),
                    ElementsAre("O 2023-07-01 pending"));
    }
}

TEST(OnceDuties, AreLateAfterTheirDeadline)
{
    RulesCase office({version(days("2000-01-01"), {item("O", Cadence::Once)})}, days("2023-04-01"));
    office.addEntry("O", "2023-09-09", "2023-09-10");
    EXPECT_THAT(office.states("2023-07-01", "2023-07-31", "2023-09-09"),
                ElementsAre("O 2023-07-01 overdue"));
    EXPECT_THAT(office.states("2023-07-01", "2023-07-31", "2023-09-10"),
                ElementsAre("O 2023-07-01 late"));
}

TEST(OnceDuties, TheFirstDaysVersionGivesLateUntilToo)
{
    Checklist first = version(days("2020-01-01", "2023-05-31"), {item("O", Cadence::Once)});
    first.lateUntilDays = 3;
    RulesCase office({first, version(days("2023-06-01"), {item("O", Cadence::Once)})},
                     days("2023-04-01"));
    office.addEntry("O", "2023-07-02", "2023-07-10");
    EXPECT_THAT(office.states("2023-07-01", "2023-07-31", "2023-09-09"),
                ElementsAre("O 2023-07-01 overdue"));
}

class Meetings : public testing::Test
{
protected:
    Meetings() { m_call = m_case.addCall("C", "2023-06-15"); }
    /// The state of the meeting of 15 June 2023, deadline 20 June.
    std::string state(const char* asOf)
    {
        const auto states = m_case.states("2023-06-01", "2023-06-30", asOf);
        EXPECT_EQ(1U, states.size());
        return states.at(0).substr(std::string("C 2023-06-15 ").size());
    }

    RulesCase m_case{{version(days("2000-01-01"), {item("C", Cadence::PerCall)})},
                     days("2023-01-01")};
    Call m_call;
};

TEST_F(Meetings, WithoutAttendanceArePendingUntilTheDeadline)
{
    EXPECT_EQ("pending", state("2023-06-01"));
    EXPECT_EQ("pending", state("2023-06-20"));
    EXPECT_EQ("overdue", state("2023-06-21"));
}

TEST_F(Meetings, PresenceIsOnTimeWheneverItWasRecorded)
{
    m_case.addAttendance(m_call, AttendanceStatus::Present, "2023-09-01");
    EXPECT_EQ("overdue", state("2023-08-31"));
    EXPECT_EQ("on_time", state("2023-09-01"));
}

TEST_F(Meetings, AbsenceIsOverdueAtOnce)
{
    m_case.addAttendance(m_call, AttendanceStatus::Absent, "2023-06-15");
    EXPECT_EQ("pending", state("2023-06-14"));
    EXPECT_EQ("overdue", state("2023-06-15"));
}

TEST_F(Meetings, AnExcuseGivenInAdvanceCountsFromTheDayHeld)
{
    m_case.addAttendance(m_call, AttendanceStatus::Excused, "2023-06-01");
    EXPECT_EQ("pending", state("2023-06-14"));
    EXPECT_EQ("exempt", state("2023-06-15"));
}

TEST_F(Meetings, AnExcuseGivenAfterwardsCountsFromItsRecording)
{
    m_case.addAttendance(m_call, AttendanceStatus::Excused, "2023-07-01");
    EXPECT_EQ("overdue", state("2023-06-30"));
    EXPECT_EQ("exempt", state("2023-07-01"));
}

TEST_F(Meetings, ApprovedLeaveThatDayExemptsEvenBeforeAndEvenIfPresent)
{
    m_case.posting.approvedLeaves = {days("2023-06-15", "2023-06-15")};
    EXPECT_EQ("exempt", state("2023-06-01"));
    m_case.addAttendance(m_call, AttendanceStatus::Present, "2023-06-15");
    EXPECT_EQ("exempt", state("2023-06-16"));
    m_case.posting.approvedLeaves = {days("2023-06-01", "2023-06-14"), days("2023-06-16")};
    EXPECT_EQ("on_time", state("2023-06-16"));
}

TEST_F(Meetings, FreeDaysDoNotExcuse)
{
    m_case.office.freeDays = {days("2023-06-01", "2023-06-30")};
    EXPECT_EQ("overdue", state("2023-06-30"));
}

TEST_F(Meetings, EntriesAndOtherMeetingsMeanNothing)
{
    m_case.addEntry("C", "2023-06-15", "2023-06-15");
    Call other = m_call;
    other.id = CallId(99);
    m_case.addAttendance(other, AttendanceStatus::Present, "2023-06-15");
    EXPECT_EQ("overdue", state("2023-06-30"));
}

TEST_F(Meetings, TheRequiredNumberIsIgnored)
{
    ChecklistItem twice = item("C", Cadence::PerCall);
    twice.required = 2;
    m_case.office.rules = RuleBook({version(days("2000-01-01"), {twice})});
    m_case.addAttendance(m_call, AttendanceStatus::Present, "2023-06-15");
    EXPECT_EQ("on_time", state("2023-06-30"));
    EXPECT_EQ(1, m_case.assess("2023-06-01", "2023-06-30", "2023-06-30")
                     .outcomes.at(0)
                     .obligation.required());
}

} // namespace
} // namespace touyan::test
