// SPDX-License-Identifier: GPL-3.0-or-later
// Rates, score and rank (rules 2.3 and 2.4).
#include "domain/checklist/ranking.h"
#include "domain/rules_case.h"

#include <gmock/gmock.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;
using testing::ElementsAre;

StateCounts counts(int onTime, int late, int overdue, int pending = 0, int exempt = 0)
{
    return {exempt, onTime, late, overdue, pending};
}

ItemAssessment assessed(const char* points, const StateCounts& states,
                        const char* lateCredits = "0")
{
    ItemAssessment result;
    result.counts = states;
    if (states.decided() > 0)
        result.points = ExactDecimal::parse(QString::fromLatin1(points)).value();
    result.lateCreditMillionths =
        ExactDecimal::parse(QString::fromLatin1(lateCredits)).value().millionths();
    return result;
}

std::string scoreOf(const std::vector<ItemAssessment>& items, const char* adjustment = "0")
{
    const auto result = score(items, ExactDecimal::parse(QString::fromLatin1(adjustment)).value());
    return result ? result->toString().toStdString() : "—";
}

TEST(StateCounts, TellEachStateApart)
{
    const StateCounts some = counts(15, 1, 10, 3, 2);
    EXPECT_EQ(15, some.in(ObligationState::OnTime));
    EXPECT_EQ(1, some.in(ObligationState::Late));
    EXPECT_EQ(10, some.in(ObligationState::Overdue));
    EXPECT_EQ(3, some.in(ObligationState::Pending));
    EXPECT_EQ(2, some.in(ObligationState::Exempt));
}

TEST(Rates, LeaveOutTheExemptOnes)
{
    const StateCounts some = counts(15, 1, 10, 0, 1);
    EXPECT_EQ(27, some.obligations());
    EXPECT_EQ(u"0.6154"_s, some.completionRate()->toString());
    EXPECT_EQ(u"0.6154"_s, some.toDateRate()->toString());
    EXPECT_EQ(u"0.5769"_s, some.onTimeRate()->toString());
}

TEST(Rates, OnlyCompletionCountsThePendingOnes)
{
    const StateCounts some = counts(1, 1, 1, 5);
    EXPECT_EQ((Rate{2, 8}), some.completionRate());
    EXPECT_EQ((Rate{2, 3}), some.toDateRate());
    EXPECT_EQ((Rate{1, 3}), some.onTimeRate());
}

TEST(Rates, NothingUnderTheLineIsNoRate)
{
    EXPECT_FALSE(counts(0, 0, 0, 0, 4).completionRate());
    const StateCounts pending = counts(0, 0, 0, 3);
    EXPECT_EQ(u"0.0000"_s, pending.completionRate()->toString());
    EXPECT_FALSE(pending.toDateRate());
    EXPECT_FALSE(pending.onTimeRate());
}

TEST(Rates, AreRoundedHalfUp)
{
    EXPECT_EQ(u"0.0313"_s, (Rate{1, 32}).toString());
    EXPECT_EQ(u"0.0938"_s, (Rate{3, 32}).toString());
    EXPECT_EQ(u"0.6667"_s, (Rate{2, 3}).toString());
    EXPECT_EQ(u"0.3333"_s, (Rate{1, 3}).toString());
    EXPECT_EQ(u"1.0000"_s, (Rate{7, 7}).toString());
    EXPECT_EQ(u"0.0000"_s, (Rate{0, 7}).toString());
}

TEST(Rates, OnScreenAreRoundedFromTheCountsNotFromFourDecimals)
{
    EXPECT_EQ(u"6.3%"_s, (Rate{1, 16}).toPercentText());
    EXPECT_EQ(u"100.0%"_s, (Rate{7, 7}).toPercentText());
    // 2 / 4001 = 0.00049987…: four decimals are 0.0005, which alone would give 0.1 %.
    EXPECT_EQ(u"0.0005"_s, (Rate{2, 4001}).toString());
    EXPECT_EQ(u"0.0%"_s, (Rate{2, 4001}).toPercentText());
}

TEST(Score, IsTheMeanOfTheCreditsByPoints)
{
    EXPECT_EQ("75.00", scoreOf({assessed("10", counts(3, 0, 1))}));
    // (10 × 1/2 + 30 × 1) / 40
    EXPECT_EQ("87.50", scoreOf({assessed("10", counts(1, 0, 1)), assessed("30", counts(2, 0, 0))}));
    // Nothing decided: the item stays out of both sums.
    EXPECT_EQ("50.00",
              scoreOf({assessed("10", counts(1, 0, 1)), assessed("30", counts(0, 0, 0, 2, 1))}));
}

TEST(Score, PointsMayHaveDecimals)
{
    // (2.5 × 1 + 0.7 × 1/3) / 3.2 = 0.854166…
    EXPECT_EQ("85.42",
              scoreOf({assessed("2.5", counts(1, 0, 0)), assessed("0.7", counts(1, 0, 2))}));
    EXPECT_EQ("33.33", scoreOf({assessed("0.000001", counts(1, 0, 2))}));
}

TEST(Score, IsRoundedHalfUp)
{
    EXPECT_EQ("3.13", scoreOf({assessed("10", counts(1, 0, 31))}));  // 3.125
    EXPECT_EQ("15.63", scoreOf({assessed("10", counts(5, 0, 27))})); // 15.625
    EXPECT_EQ("66.67", scoreOf({assessed("10", counts(2, 0, 1))}));  // 66.666…
    EXPECT_EQ("50.01", scoreOf({assessed("1", counts(1, 0, 1))}, "0.005"));
    EXPECT_EQ("50.00", scoreOf({assessed("1", counts(1, 0, 1))}, "0.004999"));
    EXPECT_EQ("50.00", scoreOf({assessed("1", counts(1, 0, 1))}, "-0.005"));
    EXPECT_EQ("49.99", scoreOf({assessed("1", counts(1, 0, 1))}, "-0.005001"));
}

TEST(Score, LateOnesHaveTheCreditOfTheirOwnVersion)
{
    // One on time, one late at 50 %, one late at 33.3 %: (1 + 0.833) / 3.
    EXPECT_EQ("61.10", scoreOf({assessed("10", counts(1, 2, 0), "83.3")}));
    ChecklistItem monthly = item("M", Cadence::Monthly);
    Checklist first = version(days("2020-01-01", "2023-01-31"), {monthly});
    first.lateCreditPercent = ExactDecimal::parse(u"20").value();
    Checklist second = version(days("2023-02-01"), {monthly});
    second.lateCreditPercent = ExactDecimal::parse(u"99.5").value();
    RulesCase office({first, second}, days("2023-01-01"));
    office.addEntry("M", "2023-01-10", "2023-04-01");
    office.addEntry("M", "2023-02-10", "2023-04-01");
    EXPECT_EQ("59.75", office.score("2023-01-01", "2023-02-28", "2023-05-01"));
}

TEST(Score, NothingDecidedOrNoPointsIsNone)
{
    EXPECT_EQ("—", scoreOf({}));
    EXPECT_EQ("—", scoreOf({}, "10"));
    EXPECT_EQ("—", scoreOf({assessed("10", counts(0, 0, 0, 3, 2))}));
    EXPECT_EQ("—", scoreOf({assessed("0", counts(3, 0, 0))}));
    EXPECT_EQ("0.00", scoreOf({assessed("5", counts(0, 0, 2))}));
    EXPECT_EQ("0.00", scoreOf({assessed("0", counts(3, 0, 0)), assessed("5", counts(0, 0, 2))}));
}

TEST(Score, StaysBetweenZeroAndAHundredAndTen)
{
    EXPECT_EQ("110.00", scoreOf({assessed("10", counts(4, 0, 0))}, "10"));
    EXPECT_EQ("0.00", scoreOf({assessed("10", counts(0, 0, 4))}, "-10"));
    EXPECT_EQ("0.00", scoreOf({assessed("10", counts(0, 0, 4))}, "-0.005"));
}

TEST(Score, APointChangeTakesThePointsOfTheLastDecidedDueDay)
{
    ChecklistItem few = item("M", Cadence::Monthly);
    few.points = ExactDecimal::fromInteger(10);
    ChecklistItem many = few;
    many.points = ExactDecimal::fromInteger(30);
    const ChecklistItem other = item("X", Cadence::Monthly);
    RulesCase office({version(days("2020-01-01", "2023-02-14"), {few, other}),
                      version(days("2023-02-15"), {many, other})},
                     days("2023-01-01"));
    for (const char* done : {"2023-01-10", "2023-02-10", "2023-03-10"})
        office.addEntry("M", done, done);
    // February is decided with 30 points: M counts 30, X (overdue) 10.
    EXPECT_EQ("75.00", office.score("2023-01-01", "2023-02-28", "2023-04-30"));
    // As of the end of February only M of January and February is decided with X of January.
    EXPECT_EQ("75.00", office.score("2023-01-01", "2023-02-28", "2023-02-28"));
    office.posting.entries.erase(office.posting.entries.begin() + 1);
    // Now February is pending and January's 10 points hold.
    EXPECT_EQ("50.00", office.score("2023-01-01", "2023-02-28", "2023-02-28"));
    // An exempt February decides nothing either.
    office.posting.approvedLeaves = {days("2023-02-01", "2023-02-28")};
    EXPECT_EQ("50.00", office.score("2023-01-01", "2023-02-28", "2023-04-30"));
}

TEST(Score, OfTwoOfOneDayThePointsOfTheVersionInForceHold)
{
    // The once item is of the general version, which began later; on its due day, a month's end,
    // an older version of the unit's new category rules and asks for the same code monthly.
    ChecklistItem once = item("Y", Cadence::Once);
    once.points = ExactDecimal::fromInteger(10);
    ChecklistItem monthly = item("Y", Cadence::Monthly);
    monthly.points = ExactDecimal::fromInteger(30);
    ChecklistItem other = item("Z", Cadence::Monthly);
    other.graceDays = 0;
    RulesCase office({version(days("2026-01-01"), {once, other}),
                      version(days("2020-01-01"), {monthly, other}, "urban")},
                     days("2026-01-31"));
    office.posting.categories = CategoryHistory({}, {{day("2026-04-01"), u"urban"_s}});
    office.addEntry("Y", "2026-04-02", "2026-04-02");
    EXPECT_THAT(office.owed("2026-04-01", "2026-04-30"),
                ElementsAre("Y 2026-04-30", "Y 2026-04-30", "Z 2026-04-30"));
    // Both of Y are on time and count 30, Z (overdue) 10.
    EXPECT_EQ("75.00", office.score("2026-04-01", "2026-04-30", "2026-05-30"));
}

TEST(Score, AdjustmentsInTheRangeAreSummedAndLimited)
{
    RulesCase office({version(days("2000-01-01"), {item("M", Cadence::Monthly)})},
                     days("2023-01-01"));
    office.addEntry("M", "2023-07-10", "2023-07-10");
    office.addAdjustment("2023-06-30", "3");
    office.addAdjustment("2023-07-01", "-4.5");
    office.addAdjustment("2023-07-31", "1.25");
    office.addAdjustment("2023-08-01", "3");
    EXPECT_EQ("96.75", office.score("2023-07-01", "2023-07-31", "2023-07-10"));
    office.addAdjustment("2023-07-15", "-9");
    const PostingAssessment result = office.assess("2023-07-01", "2023-07-31", "2023-07-31");
    EXPECT_EQ(u"-12.25"_s, result.adjustmentSum.toString());
    EXPECT_EQ(u"-10"_s, result.adjustmentApplied.toString());
    EXPECT_EQ("90.00", result.score->toString().toStdString());
    EXPECT_EQ(u"10"_s, limitedAdjustment(ExactDecimal::parse(u"10.000001").value()).toString());
    EXPECT_EQ(u"9.999999"_s,
              limitedAdjustment(ExactDecimal::parse(u"9.999999").value()).toString());
}

TEST(Score, IsProvisionalWhileAnythingIsPending)
{
    RulesCase office({version(days("2000-01-01"), {item("M", Cadence::Monthly)})},
                     days("2023-01-01"));
    EXPECT_TRUE(office.assess("2023-01-01", "2023-03-31", "2023-04-05").isProvisional());
    EXPECT_FALSE(office.assess("2023-01-01", "2023-03-31", "2023-04-06").isProvisional());
}

TEST(Ranks, TiesShareARankAndSkipTheNext)
{
    const std::vector<std::optional<Score>> scores{Score{9000}, Score{9500}, std::nullopt,
                                                   Score{9500}, Score{0},    Score{9000}};
    EXPECT_THAT(ranks(scores), ElementsAre(3, 1, std::nullopt, 1, 5, 3));
    EXPECT_TRUE(ranks({}).empty());
}

TEST(Ranks, WithinACategoryTheEmptyOneIsACategoryToo)
{
    const std::vector<std::optional<Score>> scores{Score{9000},  Score{9500}, Score{8000},
                                                   std::nullopt, Score{9500}, Score{9500}};
    const std::vector<QString> categories{u"urban"_s, QString(), u"urban"_s,
                                          u"urban"_s, QString(), u"urban"_s};
    EXPECT_THAT(ranksWithinCategory(scores, categories), ElementsAre(2, 1, 3, std::nullopt, 1, 1));
}

TEST(Ranks, TheCategoryIsThatOfTheRangesOrThePostingsLastDay)
{
    PostingFacts posting;
    posting.range = days("2023-01-01");
    posting.categories =
        CategoryHistory(u"a"_s, {{day("2023-06-30"), u"c"_s}, {day("2023-05-20"), u"b"_s}});
    EXPECT_EQ(u"a"_s, rankingCategory(posting, span("2023-04-01", "2023-05-19")));
    EXPECT_EQ(u"b"_s, rankingCategory(posting, span("2023-04-01", "2023-06-29")));
    EXPECT_EQ(u"c"_s, rankingCategory(posting, span("2023-04-01", "2023-06-30")));
    posting.range.last = day("2023-06-29");
    EXPECT_EQ(u"b"_s, rankingCategory(posting, span("2023-04-01", "2023-06-30")));
}

} // namespace
} // namespace touyan::test
