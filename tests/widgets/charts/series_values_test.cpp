// SPDX-License-Identifier: GPL-3.0-or-later
// Values that change are replaced in the series that are there.
#include "widgets/charts/chart_reading.h"

#include <QBarSet>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using namespace touyan::widgets;

TEST(SeriesValues, OneBarIsReplacedInPlace)
{
    ItemBarChart chart;
    QList<ItemBar> bars = sampleItemBars();
    chart.setBars(bars);
    showAt(chart, 600, 400);
    const QList<QAbstractSeries*> series = chart.chart().series();
    const QList<QBarSet*> sets = setsOf(chart);
    ASSERT_EQ(sets.size(), 4);
    QSignalSpy changed(sets.first(), &QBarSet::valueChanged);
    QSignalSpy added(sets.first(), &QBarSet::valuesAdded);
    QSignalSpy removed(sets.first(), &QBarSet::valuesRemoved);
    bars[3].onTime = 0;
    bars[3].late = 1;
    bars[3].overdue = 2;
    bars[3].pending = 1;
    chart.setBars(bars);
    EXPECT_EQ(chart.chart().series(), series);
    EXPECT_EQ(setsOf(chart), sets);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toInt(), 3);
    EXPECT_EQ(added.count() + removed.count(), 0);
    EXPECT_EQ(sets.at(0)->at(3), 0);
    EXPECT_EQ(sets.at(1)->at(3), 25);
    EXPECT_EQ(sets.at(2)->at(3), 50);
    EXPECT_EQ(sets.at(3)->at(3), 25);
    // The bar of the second row is what it was.
    EXPECT_NEAR(sets.at(0)->at(1), 100.0 * 51 / 63, 1e-9);
}

TEST(SeriesValues, OnePointOfATrendIsReplacedInPlace)
{
    TrendChart chart;
    QList<TrendSeries> trend = sampleTrend();
    chart.setSeries(sampleQuarters(), trend);
    showAt(chart, 600, 400);
    const QList<QAbstractSeries*> series = chart.chart().series();
    // The quarter without a rate interrupts each of the three lines; the first is the ground.
    ASSERT_EQ(seriesOf<QLineSeries>(chart).size(), 1 + 6);
    // Each point has a rim.
    ASSERT_EQ(seriesOf<QScatterSeries>(chart).size(), 2 * 3);
    QLineSeries* line = seriesOf<QLineSeries>(chart).at(2);
    QSignalSpy replaced(line, &QXYSeries::pointReplaced);
    const QImage before = screenOf(chart);
    trend[0].points[7] = {96.5, u"96.5%"_s, {}};
    chart.setSeries(sampleQuarters(), trend);
    EXPECT_EQ(chart.chart().series(), series);
    EXPECT_EQ(replaced.count(), 1);
    EXPECT_EQ(line->points().last(), QPointF(7, 96.5));
    EXPECT_EQ(seriesOf<QScatterSeries>(chart).at(1)->points().last(), QPointF(7, 96.5));
    EXPECT_NE(screenOf(chart), before);
}

TEST(SeriesValues, AGapThatIsFilledJoinsTheLine)
{
    TrendChart chart;
    QList<TrendSeries> trend = sampleTrend();
    chart.setSeries(sampleQuarters(), trend);
    trend[0].points[2] = {87.0, u"87.0%"_s, {}};
    chart.setSeries(sampleQuarters(), trend);
    EXPECT_EQ(seriesOf<QLineSeries>(chart).size(), 1 + 5);
    EXPECT_EQ(seriesOf<QLineSeries>(chart).at(1)->count(), 8);
    EXPECT_FALSE(chart.marks().at(2).area.isEmpty());
}

TEST(SeriesValues, OneRankedBarIsReplacedInPlace)
{
    RankedBarChart chart;
    QList<RankedBar> bars = sampleRanking();
    chart.setBars(bars, 110);
    showAt(chart, 500, 400);
    const QList<QBarSet*> sets = setsOf(chart);
    bars[2].value = 55;
    bars[2].valueText = u"55.00"_s;
    bars[2].provisional = true;
    chart.setBars(bars, 110);
    EXPECT_EQ(setsOf(chart), sets);
    // It has gone from the final bars to the provisional ones.
    EXPECT_EQ(sets.at(0)->at(2), 0);
    EXPECT_EQ(sets.at(1)->at(2), 55);
}

TEST(SeriesValues, MoreRowsThanBeforeAreLaidOutAnew)
{
    ItemBarChart chart;
    chart.setBars(sampleItemBars().first(4));
    showAt(chart, 600, 460);
    const QImage four = screenOf(chart);
    chart.setBars(sampleItemBars());
    const QImage ten = screenOf(chart);
    ItemBarChart fresh;
    fresh.setBars(sampleItemBars());
    showAt(fresh, 600, 460);
    EXPECT_EQ(ten, screenOf(fresh));
    chart.setBars(sampleItemBars().first(4));
    EXPECT_EQ(screenOf(chart), four);
    chart.setBars({});
    EXPECT_TRUE(chart.marks().isEmpty());
    EXPECT_FALSE(screenOf(chart).isNull());
}
