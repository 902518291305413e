// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_content.h"

#include "application/closing/close_quarter.h"
#include "application/results/previous_standing.h"
#include "widgets/dashboard/recorded_work.h"

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;

class DashboardContentTest : public RecordedWork
{
protected:
    application::PreviousStanding standing(QDate from, QDate to, QDate asOf)
    {
        const auto result = run([=](application::UseCaseContext& context) {
            return application::standingOf(context, {from, to}, asOf);
        });
        EXPECT_TRUE(result.isOk());
        return result.value();
    }
};

TEST_F(DashboardContentTest, BarsHoldTheCountsOfTheItemsByPosition)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    showPeriod(PeriodKind::Quarter, QDate(2026, 9, 1));
    const application::Assessment& assessment = *board().assessment();
    const ItemBars shown = itemBars(assessment);
    ASSERT_EQ(shown.codes.size(), static_cast<qsizetype>(assessment.items().size()));
    EXPECT_TRUE(std::is_sorted(shown.codes.begin(), shown.codes.end()));
    const qsizetype visits = shown.codes.indexOf(u"I04"_s);
    ASSERT_GE(visits, 0);
    const ItemBar& bar = shown.bars.at(visits);
    EXPECT_EQ(bar.onTime, 1);
    EXPECT_EQ(bar.onTime + bar.late + bar.overdue + bar.pending, 39);
    EXPECT_EQ(bar.rate, u"2.6%"_s); // 1 of 39
}

TEST_F(DashboardContentTest, TheBestScoreStandsFirst)
{
    for (int week = 0; week < 12; ++week)
        record(posting(2), u"I04"_s, QDate(2026, 7, 3).addDays(7 * week));
    showPeriod(PeriodKind::Quarter, QDate(2026, 9, 1));
    const Ranking shown = ranking(*board().assessment());
    ASSERT_EQ(shown.bars.size(), 3);
    EXPECT_EQ(shown.postings.front(), posting(2));
    EXPECT_EQ(shown.bars.front().rank, u"1"_s);
    EXPECT_EQ(shown.bars.front().label, u"王堽"_s);
    EXPECT_EQ(shown.bars.at(1).rank, shown.bars.at(2).rank);
    EXPECT_TRUE(shown.bars.front().provisional);
    EXPECT_EQ(shown.maximum, 100);
}

TEST_F(DashboardContentTest, RatesAreComparedWithThePeriodBefore)
{
    showPeriod(PeriodKind::Month, QDate(2026, 8, 1));
    const application::Assessment& august = *board().assessment();
    const auto july = standing(QDate(2026, 7, 1), QDate(2026, 7, 31), QDate(2026, 9, 28));
    const DashboardCards waiting = dashboardCards(august, nullptr, u"2026年7月"_s);
    EXPECT_TRUE(waiting.completion.delta.isEmpty());
    const DashboardCards cards = dashboardCards(august, &july, u"2026年7月"_s);
    EXPECT_EQ(cards.completion.value, u"0.0%"_s);
    EXPECT_EQ(cards.completion.change, CardContent::Change::Same);
    EXPECT_TRUE(cards.completion.note.contains(u"2026年7月"_s));
    EXPECT_EQ(cards.overdue.value, QString::number(august.total().overdue));
    EXPECT_TRUE(cards.overdue.warning);
    EXPECT_EQ(cards.rankChange.value, u"0"_s);
}

TEST_F(DashboardContentTest, NoPeriodBeforeIsSaidAndNeverShownAsZero)
{
    showPeriod(PeriodKind::Quarter, QDate(2026, 9, 1));
    const auto before = standing(QDate(2026, 4, 1), QDate(2026, 6, 30), QDate(2026, 9, 28));
    const DashboardCards cards =
        dashboardCards(*board().assessment(), &before, u"2026年第二季度"_s);
    EXPECT_EQ(cards.completion.change, CardContent::Change::None);
    EXPECT_TRUE(cards.completion.note.contains(u"没有数据"_s));
    EXPECT_EQ(cards.rankChange.value, u"—"_s);
}

TEST_F(DashboardContentTest, ARiseInRankIsToldWithTheOneWhoRoseMost)
{
    record(posting(0), u"I04"_s, QDate(2026, 7, 8));
    record(posting(1), u"I04"_s, QDate(2026, 8, 6));
    record(posting(1), u"I04"_s, QDate(2026, 8, 13));
    showPeriod(PeriodKind::Month, QDate(2026, 8, 1));
    const auto july = standing(QDate(2026, 7, 1), QDate(2026, 7, 31), QDate(2026, 9, 28));
    const auto changes = application::rankChanges(*board().assessment(), july);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes.front().posting, posting(1));
    EXPECT_EQ(changes.front().before, 2);
    EXPECT_EQ(changes.front().now, 1);
    EXPECT_EQ(changes.back().posting, posting(0));
    const DashboardCards cards = dashboardCards(*board().assessment(), &july, u"2026年7月"_s);
    EXPECT_EQ(cards.rankChange.value, u"2"_s);
    EXPECT_TRUE(cards.rankChange.note.contains(u"李䶮 ↑1"_s))
        << cards.rankChange.note.toStdString();
}

TEST_F(DashboardContentTest, AClosedQuarterGivesItsFrozenNumbers)
{
    clock.setToday(QDate(2026, 10, 10));
    ASSERT_TRUE(run([](application::UseCaseContext& context) {
                    return application::closeQuarter(
                        context, {*domain::PeriodKey::parse(u"2026-Q3"), QDate(2026, 10, 6)});
                }).isOk());
    const auto closed = standing(QDate(2026, 7, 1), QDate(2026, 9, 30), QDate(2026, 10, 10));
    EXPECT_TRUE(closed.closed);
    EXPECT_EQ(closed.asOf, QDate(2026, 10, 6));
    const auto month = standing(QDate(2026, 7, 1), QDate(2026, 7, 31), QDate(2026, 10, 10));
    EXPECT_FALSE(month.closed);
    EXPECT_EQ(month.asOf, QDate(2026, 10, 10));
}

TEST(DashboardPlaces, NameWhatTheyFilterBy)
{
    EXPECT_EQ(obligationsPlace(domain::ObligationState::Overdue), u"obligations:state=overdue"_s);
    EXPECT_EQ(obligationsPlace(domain::ObligationState::OnTime, u"I04"_s, domain::PostingId(7),
                               u"2026-W36"_s),
              u"obligations:state=on_time;item=I04;posting=7;week=2026-W36"_s);
}

TEST(DashboardTrend, AQuarterWithoutObligationsLeavesAGap)
{
    application::QuarterTotals empty;
    empty.quarter = *domain::PeriodKey::parse(u"2026-Q2");
    application::QuarterTotals full;
    full.quarter = *domain::PeriodKey::parse(u"2026-Q3");
    full.counts.onTime = 3;
    full.counts.overdue = 1;
    const TrendLines lines = trendLines({empty, full});
    EXPECT_EQ(lines.columns, QStringList({u"2026Q2"_s, u"2026Q3"_s}));
    ASSERT_EQ(lines.series.size(), 3);
    EXPECT_FALSE(lines.series.first().points.at(0).percent.has_value());
    EXPECT_EQ(lines.series.first().points.at(0).text, u"—"_s);
    EXPECT_EQ(lines.series.first().points.at(1).percent, 75.0);
}
