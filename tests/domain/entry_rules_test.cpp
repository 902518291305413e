// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused, and its borders (rules 2.2).
#include "domain/checklist/entry_rules.h"
#include "domain/people/person.h"
#include "domain/rules_case.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class EntryRules : public testing::Test
{
protected:
    EntryRules()
        : m_rules(
              {version(days("2020-01-01", "2022-12-31"),
                       {item("M", Cadence::Monthly), item("C", Cadence::PerCall),
                        item("O", Cadence::Once), item("X", Cadence::PerCall),
                        item("Z", Cadence::Once)}),
               version(days("2023-01-01"), {item("X", Cadence::Weekly), item("C", Cadence::PerCall),
                                            item("Z", Cadence::Yearly)})})
    {
        m_posting.code = u"P1"_s;
        m_posting.range = days("2023-03-10", "2023-09-20");
        m_entry.occurredOn = day("2023-05-15");
        m_entry.recordedOn = day("2023-05-16");
    }

    /// The refusal of the entry for an item code; none when it is taken.
    std::optional<ErrorCode> refusal(const char* code = "M")
    {
        const auto result = checkEntry(m_entry, m_posting, itemCodeUse(m_rules, itemCode(code)));
        return result.isOk() ? std::nullopt : std::optional(result.error().code);
    }
    void setPeriod(const char* key)
    {
        m_entry.period = PeriodKey::parse(QString::fromLatin1(key));
        ASSERT_TRUE(m_entry.period);
    }

    RuleBook m_rules;
    Posting m_posting;
    Entry m_entry;
};

TEST_F(EntryRules, AnOrdinaryEntryIsTaken)
{
    EXPECT_EQ(std::nullopt, refusal());
    m_entry.recordedOn.reset();
    EXPECT_EQ(std::nullopt, refusal());
}

TEST_F(EntryRules, FirstAndLastDayOfThePostingAreInside)
{
    m_entry.recordedOn = day("2023-12-01");
    for (const char* inside : {"2023-03-10", "2023-09-20"}) {
        m_entry.occurredOn = day(inside);
        EXPECT_EQ(std::nullopt, refusal()) << inside;
    }
    for (const char* outside : {"2023-03-09", "2023-09-21"}) {
        m_entry.occurredOn = day(outside);
        EXPECT_EQ(ErrorCode::EntryOutsidePosting, refusal()) << outside;
    }
    m_posting.range.last.reset();
    EXPECT_EQ(std::nullopt, refusal());
}

TEST_F(EntryRules, MayBeRecordedTheSameDayButNotBefore)
{
    m_entry.recordedOn = m_entry.occurredOn;
    EXPECT_EQ(std::nullopt, refusal());
    m_entry.recordedOn = m_entry.occurredOn.addDays(-1);
    EXPECT_EQ(ErrorCode::EntryRecordedBeforeOccurred, refusal());
}

TEST_F(EntryRules, TheItemMustBeInSomeVersion)
{
    EXPECT_EQ(ErrorCode::EntryItemUnknown, refusal("N"));
    // In the ended version only: known all the same.
    EXPECT_EQ(std::nullopt, refusal("O"));
}

TEST_F(EntryRules, AnItemThatIsPerCallEverywhereTakesNoEntries)
{
    EXPECT_EQ(ErrorCode::EntryItemPerCall, refusal("C"));
    EXPECT_EQ(std::nullopt, refusal("X"));
    const ItemCodeUse mixed = itemCodeUse(m_rules, itemCode("X"));
    EXPECT_TRUE(mixed.perCallSomewhere);
    EXPECT_FALSE(mixed.perCallAlways);
}

TEST_F(EntryRules, ThePeriodMustTouchThePosting)
{
    m_entry.occurredOn = day("2023-03-10");
    setPeriod("2023-03");
    EXPECT_EQ(std::nullopt, refusal());
    setPeriod("2023-02");
    EXPECT_EQ(ErrorCode::EntryPeriodOutsidePosting, refusal());
    setPeriod("2023-W10"); // ends on 12 March
    EXPECT_EQ(std::nullopt, refusal());
    setPeriod("2023-W09"); // ends on 5 March
    EXPECT_EQ(ErrorCode::EntryPeriodOutsidePosting, refusal());
    m_entry.occurredOn = day("2023-09-20");
    m_entry.recordedOn = day("2023-09-20");
    setPeriod("2023-W38"); // begins on 18 September
    EXPECT_EQ(std::nullopt, refusal());
    setPeriod("2023-W39");
    EXPECT_EQ(ErrorCode::EntryPeriodOutsidePosting, refusal());
}

TEST_F(EntryRules, MayOccurSevenDaysBeforeItsPeriodButNotEight)
{
    setPeriod("2023-06");
    m_entry.recordedOn = day("2023-06-05");
    m_entry.occurredOn = day("2023-05-25");
    EXPECT_EQ(std::nullopt, refusal());
    m_entry.occurredOn = day("2023-05-24");
    EXPECT_EQ(ErrorCode::EntryBeforePeriod, refusal());
}

TEST_F(EntryRules, MayOccurLongAfterItsPeriod)
{
    setPeriod("2023-04");
    m_entry.occurredOn = day("2023-09-01");
    m_entry.recordedOn = day("2023-09-01");
    EXPECT_EQ(std::nullopt, refusal());
}

TEST_F(EntryRules, AGivenPeriodIsIgnoredForOnceItems)
{
    for (const char* key : {"2030-W01", "2001-02"}) {
        setPeriod(key);
        EXPECT_EQ(std::nullopt, refusal("O"));
        // Yearly in another version: there the period means something.
        EXPECT_NE(std::nullopt, refusal("Z"));
    }
}

TEST_F(EntryRules, AttendanceMustFitTheCall)
{
    m_posting.id = PostingId(5);
    Call call;
    call.heldOn = day("2023-06-15");
    Attendance attendance;
    const auto refused = [&](AttendanceStatus status,
                             const char* recordedOn) -> std::optional<ErrorCode> {
        attendance.status = status;
        attendance.recordedOn = day(recordedOn);
        const auto result = checkAttendance(attendance, call, m_posting);
        return result.isOk() ? std::nullopt : std::optional(result.error().code);
    };
    for (const AttendanceStatus status : {AttendanceStatus::Present, AttendanceStatus::Absent}) {
        EXPECT_EQ(std::nullopt, refused(status, "2023-06-15"));
        EXPECT_EQ(ErrorCode::AttendanceBeforeHeld, refused(status, "2023-06-14"));
    }
    EXPECT_EQ(std::nullopt, refused(AttendanceStatus::Excused, "2023-06-01"));

    call.forAll = false;
    call.audience = {PostingId(4), PostingId(6)};
    EXPECT_EQ(ErrorCode::AttendanceOutsideAudience,
              refused(AttendanceStatus::Present, "2023-06-15"));
    call.audience = {PostingId(4), PostingId(5), PostingId(6)};
    EXPECT_EQ(std::nullopt, refused(AttendanceStatus::Present, "2023-06-15"));

    for (const char* held : {"2023-03-10", "2023-09-20"}) {
        call.heldOn = day(held);
        EXPECT_EQ(std::nullopt, refused(AttendanceStatus::Present, "2023-12-31")) << held;
    }
    for (const char* held : {"2023-03-09", "2023-09-21"}) {
        call.heldOn = day(held);
        EXPECT_EQ(ErrorCode::AttendanceNotRunning, refused(AttendanceStatus::Present, "2023-12-31"))
            << held;
    }
}

TEST(EntrySteps, FollowTheStatus)
{
    using enum EntryStatus;
    const auto allowed = [](EntryStep step) {
        std::vector<EntryStatus> statuses;
        for (const EntryStatus status : {Draft, Submitted, Confirmed, Returned}) {
            if (isAllowed(step, status))
                statuses.push_back(status);
        }
        return statuses;
    };
    using Statuses = std::vector<EntryStatus>;
    EXPECT_EQ((Statuses{Draft, Submitted, Returned}), allowed(EntryStep::Edit));
    EXPECT_EQ((Statuses{Draft, Submitted, Returned}), allowed(EntryStep::Delete));
    EXPECT_EQ((Statuses{Draft, Returned}), allowed(EntryStep::Submit));
    EXPECT_EQ((Statuses{Submitted}), allowed(EntryStep::Confirm));
    EXPECT_EQ((Statuses{Submitted, Confirmed}), allowed(EntryStep::Return));
}

TEST(Postings, OfOnePersonInOneRoleMustNotOverlap)
{
    Posting a;
    a.person = PersonId(1);
    a.range = days("2023-01-01", "2023-03-31");
    Posting b = a;
    b.range = days("2023-03-31");
    EXPECT_TRUE(collide(a, b));
    b.range = days("2023-04-01");
    EXPECT_FALSE(collide(a, b));
    b.range = a.range;
    b.role = Role::PartySecretary;
    EXPECT_FALSE(collide(a, b));
    b.role = a.role;
    b.person = PersonId(2);
    EXPECT_FALSE(collide(a, b));
}

} // namespace
} // namespace touyan::test
