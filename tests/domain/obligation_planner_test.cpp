// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes what, and when (rules 2, "Which version rules", and 2.1).
#include "domain/rules_case.h"

#include <gmock/gmock.h>

namespace touyan::test {
namespace {

using namespace domain;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kWeekly = Cadence::Weekly;
constexpr auto kMonthly = Cadence::Monthly;
constexpr auto kQuarterly = Cadence::Quarterly;
constexpr auto kYearly = Cadence::Yearly;
constexpr auto kOnce = Cadence::Once;
constexpr auto kPerCall = Cadence::PerCall;

std::vector<Checklist> only(const ChecklistItem& single)
{
    return {version(days("2000-01-01"), {single})};
}

ChecklistItem onceAfter(int months)
{
    ChecklistItem once = item("O", kOnce);
    once.dueMonths = months;
    return once;
}

TEST(PeriodicObligations, AWeekAcrossTwoQuartersBelongsToTheNextOne)
{
    const RulesCase office(only(item("W", kWeekly)), days("2026-09-21", "2026-10-11"));
    EXPECT_THAT(office.owed("2026-07-01", "2026-09-30"), ElementsAre("W 2026-09-27"));
    EXPECT_THAT(office.owed("2026-10-01", "2026-12-31"),
                ElementsAre("W 2026-10-04", "W 2026-10-11"));
}

TEST(PeriodicObligations, Week53BelongsToTheNextYear)
{
    const RulesCase office(only(item("W", kWeekly)), days("2020-12-21", "2021-01-10"));
    EXPECT_THAT(office.owed("2020-10-01", "2020-12-31"), ElementsAre("W 2020-12-27"));
    EXPECT_THAT(office.owed("2021-01-01", "2021-03-31"),
                ElementsAre("W 2021-01-03", "W 2021-01-10"));
}

TEST(PeriodicObligations, FebruaryEndsOnThe29thInALeapYear)
{
    const RulesCase office(only(item("M", kMonthly)), days("2023-01-01"));
    EXPECT_THAT(office.owed("2024-02-01", "2024-02-29"), ElementsAre("M 2024-02-29"));
    EXPECT_THAT(office.owed("2024-02-01", "2024-02-28"), IsEmpty());
    EXPECT_THAT(office.owed("2023-02-01", "2023-02-28"), ElementsAre("M 2023-02-28"));
}

TEST(PeriodicObligations, LeapDayDecidesOverHalfAMonth)
{
    // 14 of 28 days oblige, 14 of 29 do not.
    EXPECT_THAT(
        RulesCase(only(item("M", kMonthly)), days("2023-02-15")).owed("2023-02-01", "2023-02-28"),
        ElementsAre("M 2023-02-28"));
    EXPECT_THAT(
        RulesCase(only(item("M", kMonthly)), days("2024-02-16")).owed("2024-02-01", "2024-02-29"),
        IsEmpty());
}

TEST(PeriodicObligations, APostingOfOneDayOwesOnlyWhatOneDayCovers)
{
    std::vector<ChecklistItem> items{item("W", kWeekly), item("M", kMonthly), item("Q", kQuarterly),
                                     item("Y", kYearly), item("O", kOnce),    item("C", kPerCall)};
    Checklist checklist = version(days("2000-01-01"), items);
    RulesCase half({checklist}, days("2023-08-09", "2023-08-09"));
    half.addCall("C", "2023-08-09");
    EXPECT_THAT(half.owed("2023-01-01", "2023-12-31"), ElementsAre("C 2023-08-09"));

    checklist.minCoveragePercent = 1;
    const RulesCase atAll({checklist}, days("2023-08-09", "2023-08-09"));
    EXPECT_THAT(atAll.owed("2023-01-01", "2023-12-31"),
                ElementsAre("W 2023-08-09", "M 2023-08-09", "Q 2023-08-09"));
}

TEST(PeriodicObligations, HalfAMonthEachObligesBothSidesOfAHandOver)
{
    const auto rules = only(item("M", kMonthly));
    EXPECT_THAT(RulesCase(rules, days("2023-01-01", "2023-04-15")).owed("2023-04-01", "2023-04-30"),
                ElementsAre("M 2023-04-15"));
    EXPECT_THAT(RulesCase(rules, days("2023-04-16")).owed("2023-04-01", "2023-04-30"),
                ElementsAre("M 2023-04-30"));
    EXPECT_THAT(RulesCase(rules, days("2023-01-01", "2023-04-14")).owed("2023-04-01", "2023-04-30"),
                IsEmpty());
    EXPECT_THAT(RulesCase(rules, days("2023-04-17")).owed("2023-04-01", "2023-04-30"), IsEmpty());
}

TEST(PeriodicObligations, PostedInAugustOwesNothingYearlyThatYear)
{
    const auto rules = only(item("Y", kYearly));
    EXPECT_THAT(RulesCase(rules, days("2023-08-01")).owed("2023-01-01", "2023-12-31"), IsEmpty());
    EXPECT_THAT(RulesCase(rules, days("2023-08-01")).owed("2024-01-01", "2024-12-31"),
                ElementsAre("Y 2024-12-31"));
    // 183 of 365 days are half a year, 182 are not.
    EXPECT_THAT(RulesCase(rules, days("2023-07-02")).owed("2023-01-01", "2023-12-31"),
                ElementsAre("Y 2023-12-31"));
    EXPECT_THAT(RulesCase(rules, days("2023-07-03")).owed("2023-01-01", "2023-12-31"), IsEmpty());
}

TEST(PeriodicObligations, ALeaveOfAWholeQuarterExemptsAllOfIt)
{
    RulesCase office({version(days("2000-01-01"),
                              {item("M", kMonthly), item("Q", kQuarterly), item("C", kPerCall)})},
                     days("2023-01-01"));
    office.posting.approvedLeaves = {days("2023-04-01", "2023-06-30")};
    office.addCall("C", "2023-05-10");
    EXPECT_THAT(office.states("2023-04-01", "2023-06-30", "2023-12-31"),
                ElementsAre("M 2023-04-30 exempt", "M 2023-05-31 exempt", "M 2023-06-30 exempt",
                            "Q 2023-06-30 exempt", "C 2023-05-10 exempt"));
    EXPECT_THAT(office.states("2023-07-01", "2023-07-31", "2023-12-31"),
                ElementsAre("M 2023-07-31 overdue"));
}

TEST(PeriodicObligations, ExactlyTheCoverageIsNotExempt)
{
    RulesCase office(only(item("M", kMonthly)), days("2023-01-01"));
    office.posting.approvedLeaves = {days("2023-04-01", "2023-04-15")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-04-30"),
                ElementsAre("M 2023-04-30 pending"));
    office.posting.approvedLeaves = {days("2023-04-01", "2023-04-16")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-04-30"),
                ElementsAre("M 2023-04-30 exempt"));
}

TEST(PeriodicObligations, OverlappingLeavesAndFreeDaysAreAUnion)
{
    RulesCase office(only(item("M", kMonthly)), days("2023-01-01"));
    office.posting.approvedLeaves = {days("2023-04-05", "2023-04-10"),
                                     days("2023-04-01", "2023-04-12"),
                                     days("2023-04-08", "2023-04-13")};
    office.office.freeDays = {days("2023-04-12", "2023-04-15")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-04-30"),
                ElementsAre("M 2023-04-30 pending"));
    office.office.freeDays = {days("2023-04-12", "2023-04-16")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-04-30"),
                ElementsAre("M 2023-04-30 exempt"));
}

TEST(PeriodicObligations, AnOpenLeaveRunsOn)
{
    RulesCase office(only(item("M", kMonthly)), days("2023-01-01"));
    office.posting.approvedLeaves = {days("2023-04-20"), days("2023-05-01", "2023-05-02")};
    EXPECT_THAT(office.states("2023-04-01", "2023-06-30", "2023-12-31"),
                ElementsAre("M 2023-04-30 overdue", "M 2023-05-31 exempt", "M 2023-06-30 exempt"));
}

TEST(PeriodicObligations, AwayDaysOutsideThePostingDoNotCount)
{
    RulesCase office(only(item("M", kMonthly)), days("2023-04-11"));
    office.posting.approvedLeaves = {days("2023-04-01", "2023-04-15")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-12-31"),
                ElementsAre("M 2023-04-30 overdue"));
}

TEST(PeriodicObligations, CoverageIsMeasuredAgainstTheWholePeriodForThoseAwayToo)
{
    // 15 of 30 days served: one day away leaves less than half of the month.
    RulesCase office(only(item("M", kMonthly)), days("2023-04-16"));
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-12-31"),
                ElementsAre("M 2023-04-30 overdue"));
    office.posting.approvedLeaves = {days("2023-04-20", "2023-04-20")};
    EXPECT_THAT(office.states("2023-04-01", "2023-04-30", "2023-12-31"),
                ElementsAre("M 2023-04-30 exempt"));
}

TEST(PeriodicObligations, PartySecretariesOweNothing)
{
    RulesCase office(only(item("M", kMonthly)), days("2023-01-01"));
    office.posting.role = Role::PartySecretary;
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), IsEmpty());
}

TEST(RulingVersion, IsTheOneOfTheDueDay)
{
    const RulesCase office(
        {version(days("2020-01-01", "2023-08-14"), {item("M", kMonthly), item("Q", kQuarterly)}),
         version(days("2023-08-15"), {item("N", kMonthly)})},
        days("2023-01-01"));
    EXPECT_THAT(office.owed("2023-04-01", "2023-09-30"),
                ElementsAre("M 2023-04-30", "M 2023-05-31", "M 2023-06-30", "M 2023-07-31",
                            "N 2023-08-31", "N 2023-09-30", "Q 2023-06-30"));
}

TEST(RulingVersion, OfAPostingThatEndsIsTheOneOfItsLastDay)
{
    const RulesCase office({version(days("2020-01-01", "2023-08-20"), {item("M", kMonthly)}),
                            version(days("2023-08-21"), {item("N", kMonthly)})},
                           days("2023-01-01", "2023-08-20"));
    EXPECT_THAT(office.owed("2023-08-01", "2023-08-31"), ElementsAre("M 2023-08-20"));
}

TEST(RulingVersion, TheUnitsCategoryGoesBeforeTheGeneralOne)
{
    RulesCase office({version(days("2020-01-01"), {item("G", kMonthly)}),
                      version(days("2020-01-01", "2023-03-31"), {item("U", kMonthly)}, "urban"),
                      version(days("2020-01-01"), {item("X", kMonthly)}, "other")},
                     days("2023-01-01"));
    office.posting.categories = CategoryHistory({}, {{day("2023-06-01"), QStringLiteral("other")},
                                                     {day("2023-02-28"), QStringLiteral("urban")}});
    EXPECT_THAT(office.owed("2023-01-01", "2023-06-30"),
                ElementsAre("G 2023-01-31", "G 2023-04-30", "G 2023-05-31", "U 2023-02-28",
                            "U 2023-03-31", "X 2023-06-30"));
}

TEST(RulingVersion, NoneMeansNothingIsOwed)
{
    const RulesCase office({version(days("2023-03-31", "2023-04-29"), {item("M", kMonthly)}),
                            version(days("2020-01-01"), {item("U", kMonthly)}, "urban")},
                           days("2023-01-01"));
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), ElementsAre("M 2023-03-31"));
}

TEST(OnceObligations, DueDayIsCutToTheEndOfAShorterMonth)
{
    const auto due = [](const char* first, int months) {
        return RulesCase(only(onceAfter(months)), days(first)).owed("2020-01-01", "2030-12-31");
    };
    EXPECT_THAT(due("2023-01-31", 1), ElementsAre("O 2023-02-28"));
    EXPECT_THAT(due("2024-01-31", 1), ElementsAre("O 2024-02-29"));
    EXPECT_THAT(due("2023-01-31", 3), ElementsAre("O 2023-04-30"));
    EXPECT_THAT(due("2022-08-31", 6), ElementsAre("O 2023-02-28"));
    EXPECT_THAT(due("2023-08-31", 6), ElementsAre("O 2024-02-29"));
    EXPECT_THAT(due("2024-02-29", 12), ElementsAre("O 2025-02-28"));
    EXPECT_THAT(due("2023-05-15", 3), ElementsAre("O 2023-08-15"));
}

TEST(OnceObligations, ArisesOnlyIfThePostingRunsOnTheDueDay)
{
    const auto rules = only(onceAfter(6));
    EXPECT_THAT(RulesCase(rules, days("2023-08-31", "2024-02-29")).owed("2024-01-01", "2024-03-31"),
                ElementsAre("O 2024-02-29"));
    EXPECT_THAT(RulesCase(rules, days("2023-08-31", "2024-02-28")).owed("2024-01-01", "2024-03-31"),
                IsEmpty());
}

TEST(OnceObligations, LaterVersionsAlterNothing)
{
    const RulesCase office({version(days("2020-01-01", "2023-02-28"), {onceAfter(3)}),
                            version(days("2023-03-01"), {onceAfter(9), item("M", kMonthly)})},
                           days("2023-01-10"));
    const auto outcomes = office.assess("2023-01-01", "2023-12-31", "2023-12-31").outcomes;
    ASSERT_FALSE(outcomes.empty());
    EXPECT_EQ(day("2023-04-10"), outcomes.front().obligation.due);
    EXPECT_EQ(&office.office.rules.checklists().front(), outcomes.front().obligation.checklist);
}

TEST(OnceObligations, AreTakenFromALaterVersionWhenTheFirstHasNone)
{
    const auto withLaterFrom = [](const char* validFrom, int months) {
        const QDate before = day(validFrom).addDays(-1);
        return RulesCase({version({day("2020-01-01"), before}, {item("M", kYearly)}),
                          version(days(validFrom), {onceAfter(months)})},
                         days("2023-01-10"))
            .owed("2023-01-01", "2024-12-31");
    };
    EXPECT_THAT(withLaterFrom("2023-03-01", 3), ElementsAre("O 2023-04-10"));
    EXPECT_THAT(withLaterFrom("2023-04-10", 3), ElementsAre("O 2023-04-10"));
    EXPECT_THAT(withLaterFrom("2023-04-11", 3), IsEmpty());
}

TEST(OnceObligations, AVersionThatComesTooLateDoesNotKeepALaterOneFromObliging)
{
    // The second has it, but begins after the day it gives; the third gives a later day.
    const auto withThirdAfter = [](int months) {
        return RulesCase({version(days("2020-01-01", "2023-05-31"), {item("M", kPerCall)}),
                          version(days("2023-06-01", "2023-06-30"), {onceAfter(3)}),
                          version(days("2023-07-01", "2023-07-31"), {onceAfter(months)}),
                          version(days("2023-08-01"), {onceAfter(11)})},
                         days("2023-01-10"))
            .owed("2023-01-01", "2024-12-31");
    };
    EXPECT_THAT(withThirdAfter(12), ElementsAre("O 2024-01-10"));
    EXPECT_THAT(withThirdAfter(6), ElementsAre("O 2023-07-10"))
        << "the first that can be kept, not the latest";
    EXPECT_THAT(withThirdAfter(5), ElementsAre("O 2023-12-10"));
}

TEST(OnceObligations, OfALaterVersionThatCanBeKeptTheNextAlterNothing)
{
    // The posting ends before the due day of the first version that can be kept: nothing is owed,
    // whatever a still later version would ask.
    const RulesCase office({version(days("2020-01-01", "2023-02-28"), {item("M", kPerCall)}),
                            version(days("2023-03-01", "2023-03-31"), {onceAfter(12)}),
                            version(days("2023-04-01"), {onceAfter(6)})},
                           days("2023-01-10", "2023-10-31"));
    EXPECT_THAT(office.owed("2023-01-01", "2024-12-31"), IsEmpty());
}

TEST(OnceObligations, AChangeOfCategoryBringsThemToo)
{
    RulesCase office({version(days("2020-01-01"), {item("M", kPerCall)}),
                      version(days("2020-01-01"), {onceAfter(3)}, "urban")},
                     days("2023-01-10"));
    office.posting.categories = CategoryHistory({}, {{day("2023-04-01"), QStringLiteral("urban")}});
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), ElementsAre("O 2023-04-10"));
    office.posting.categories = CategoryHistory(
        {}, {{day("2022-04-01"), QStringLiteral("urban")}, {day("2022-06-01"), QString()}});
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), IsEmpty());
}

TEST(OnceObligations, TheEndOfACategoryVersionBringsTheGeneralOne)
{
    RulesCase office({version(days("2020-01-01"), {onceAfter(3)}),
                      version(days("2020-01-01", "2023-02-15"), {item("M", kPerCall)}, "urban")},
                     days("2023-01-10"));
    office.posting.categories = CategoryHistory(QStringLiteral("urban"), {});
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), ElementsAre("O 2023-04-10"));
}

TEST(OnceObligations, AreExemptByAbsenceFromTheFirstToTheDueDay)
{
    // 2023-04-01 … 2023-05-01: 31 days, of which 15 are less than half, and 16 are not.
    RulesCase office(only(onceAfter(1)), days("2023-04-01"));
    office.posting.approvedLeaves = {days("2023-04-16", "2023-06-30")};
    EXPECT_THAT(office.states("2023-05-01", "2023-05-31", "2023-12-31"),
                ElementsAre("O 2023-05-01 exempt"));
    office.posting.approvedLeaves = {days("2023-04-17", "2023-06-30")};
    EXPECT_THAT(office.states("2023-05-01", "2023-05-31", "2023-12-31"),
                ElementsAre("O 2023-05-01 overdue"));
}

TEST(OnceObligations, TheFirstDaysVersionGivesCoverageToo)
{
    Checklist strict = version(days("2020-01-01", "2023-04-10"), {onceAfter(1)});
    strict.minCoveragePercent = 100;
    RulesCase office({strict, version(days("2023-04-11"), {onceAfter(1)})}, days("2023-04-01"));
    office.posting.approvedLeaves = {days("2023-04-20", "2023-04-20")};
    EXPECT_THAT(office.states("2023-05-01", "2023-05-31", "2023-12-31"),
                ElementsAre("O 2023-05-01 exempt"));
}

TEST(CallObligations, FirstAndLastDayOfThePostingAreIncluded)
{
    RulesCase office(only(item("C", kPerCall)), days("2023-03-10", "2023-05-20"));
    for (const char* held : {"2023-03-09", "2023-03-10", "2023-05-20", "2023-05-21"})
        office.addCall("C", held);
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"),
                ElementsAre("C 2023-03-10", "C 2023-05-20"));
}

TEST(CallObligations, ObligeTheirAudienceOnly)
{
    RulesCase office(only(item("C", kPerCall)), days("2023-01-01"));
    Call& invited = office.addCall("C", "2023-03-10");
    invited.forAll = false;
    invited.audience = {PostingId(RulesCase::kPosting), PostingId(7)};
    Call& others = office.addCall("C", "2023-03-11");
    others.forAll = false;
    others.audience = {PostingId(7)};
    EXPECT_THAT(office.owed("2023-01-01", "2023-12-31"), ElementsAre("C 2023-03-10"));
}

TEST(CallObligations, TheVersionOfTheDayDecidesWhetherTheItemExists)
{
    RulesCase office({version(days("2023-01-01", "2023-03-31"), {item("C", kPerCall)}),
                      version(days("2023-04-01"), {item("C", kMonthly)})},
                     days("2023-01-01"));
    office.addCall("C", "2023-03-31");
    office.addCall("C", "2023-04-01");
    EXPECT_THAT(office.owed("2023-03-01", "2023-04-30"),
                ElementsAre("C 2023-03-31", "C 2023-04-30"));
}

TEST(CallObligations, SeveralOnOneDayAreOwedEach)
{
    RulesCase office(only(item("C", kPerCall)), days("2023-01-01"));
    office.addCall("C", "2023-03-10");
    office.addCall("C", "2023-03-10");
    EXPECT_THAT(office.owed("2023-03-10", "2023-03-10"),
                ElementsAre("C 2023-03-10", "C 2023-03-10"));
}

} // namespace
} // namespace touyan::test
