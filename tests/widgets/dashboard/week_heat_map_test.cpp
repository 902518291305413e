// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/week_heat_map.h"

#include "widgets/dashboard/recorded_work.h"

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using application::WeekHeatMap;
using domain::ObligationState;

class WeekHeatMapTest : public RecordedWork
{
};

TEST_F(WeekHeatMapTest, ColumnsAreTheWeeksWhoseSundayLiesInTheQuarter)
{
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 1));
    const WeekHeatMap map = application::weekHeatMap(*board().assessment());
    // From the week due on 5 July to the one due on 27 September; the one from 28 September on is
    // due in October.
    ASSERT_EQ(map.weeks.size(), 13U);
    EXPECT_EQ(map.weeks.front().toString(), u"2026-W27"_s);
    EXPECT_EQ(map.weeks.back().toString(), u"2026-W39"_s);
    ASSERT_EQ(map.postings.size(), 3U);
    ASSERT_EQ(map.cells.size(), 3U);
    for (const auto& row : map.cells)
        EXPECT_EQ(row.size(), 13U);
}

TEST_F(WeekHeatMapTest, ACellTellsTheStateOfItsWeek)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    record(posting(0), u"I04"_s, QDate(2026, 7, 8)); // recorded on 28 September: late
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 1));
    const WeekHeatMap map = application::weekHeatMap(*board().assessment());
    ASSERT_EQ(map.postings.front(), posting(0));
    const auto& row = map.cells.front();
    EXPECT_EQ(row.at(12).state, ObligationState::OnTime);
    EXPECT_EQ(row.at(12).counted, 1);
    EXPECT_EQ(row.at(12).required, 1);
    EXPECT_EQ(row.at(1).state, ObligationState::Late);
    EXPECT_EQ(row.at(2).state, ObligationState::Overdue);
    EXPECT_EQ(row.at(2).counted, 0);
    EXPECT_EQ(map.cells.at(1).at(12).state, ObligationState::Pending);
}

TEST_F(WeekHeatMapTest, TheSumOfTheCellsIsTheTotalOfTheWeeklyItem)
{
    record(posting(1), u"I04"_s, QDate(2026, 9, 23));
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 1));
    const application::Assessment& assessment = *board().assessment();
    domain::StateCounts sum;
    const WeekHeatMap map = application::weekHeatMap(assessment);
    for (const auto& row : map.cells) {
        for (const application::WeekCell& cell : row)
            sum += cell.counts;
    }
    const auto weekly = std::find_if(assessment.items().begin(), assessment.items().end(),
                                     [](const auto& total) { return total.code == u"I04"_s; });
    ASSERT_NE(weekly, assessment.items().end());
    EXPECT_EQ(sum, weekly->counts);
}

TEST_F(WeekHeatMapTest, OneRowAloneIsTheRowOfTheMap)
{
    record(posting(2), u"I04"_s, QDate(2026, 9, 23));
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 1));
    const application::Assessment& assessment = *board().assessment();
    const WeekHeatMap map = application::weekHeatMap(assessment);
    for (size_t i = 0; i < map.postings.size(); ++i) {
        EXPECT_EQ(application::weekCells(*assessment.find(map.postings[i]), map.weeks),
                  map.cells[i]);
    }
}

TEST_F(WeekHeatMapTest, AMonthHasTheWeeksThatAreDueInIt)
{
    showPeriod(widgets::PeriodKind::Month, QDate(2026, 8, 1));
    const WeekHeatMap map = application::weekHeatMap(*board().assessment());
    ASSERT_EQ(map.weeks.size(), 5U); // Sundays 2, 9, 16, 23, 30 August
    EXPECT_EQ(map.weeks.front().toString(), u"2026-W31"_s);
}
