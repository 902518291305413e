// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/sample_charts.h"

#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using namespace touyan::widgets;

TEST(ItemBarChart, SegmentsFillTheBarByTheirShares)
{
    ItemBarChart chart;
    chart.resize(600, 300);
    chart.setBars({{u"走访"_s, {}, 2, 1, 1, 0, 5, u"75.0%"_s}});
    const QList<ChartMark> marks = chart.marks();
    ASSERT_EQ(marks.size(), 4);
    const qreal whole = marks.at(2).area.right() - marks.at(0).area.left();
    EXPECT_NEAR(marks.at(0).area.width(), whole / 2, 0.01);
    EXPECT_NEAR(marks.at(1).area.width(), whole / 4, 0.01);
    EXPECT_EQ(marks.at(0).area.right(), marks.at(1).area.left());
    EXPECT_TRUE(marks.at(3).area.isEmpty());
    EXPECT_TRUE(marks.at(1).tooltip.contains(u"逾期完成"_s));
    EXPECT_TRUE(marks.at(1).tooltip.contains(u"免计 5"_s));
}

TEST(ItemBarChart, NothingOwedHasNoBar)
{
    ItemBarChart chart;
    chart.resize(600, 300);
    chart.setBars({{u"汇报"_s, {}, 0, 0, 0, 0, 3, u"—"_s}});
    for (const ChartMark& mark : chart.marks())
        EXPECT_TRUE(mark.area.isEmpty());
}

TEST(TrendChart, AMissingRateIsAGapNotAZero)
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setSeries({u"2019Q3"_s, u"2019Q4"_s},
                    {{u"完成率"_s, {{std::nullopt, u"—"_s, {}}, {90.0, u"90.0%"_s, {}}}}});
    const QList<ChartMark> marks = chart.marks();
    ASSERT_EQ(marks.size(), 2);
    EXPECT_TRUE(marks.at(0).area.isEmpty());
    EXPECT_FALSE(marks.at(1).area.isEmpty());
}

TEST(TrendChart, HigherRatesLieHigher)
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setSeries({u"a"_s, u"b"_s},
                    {{u"完成率"_s, {{50.0, u"50%"_s, {}}, {90.0, u"90%"_s, {}}}}});
    const QList<ChartMark> marks = chart.marks();
    EXPECT_GT(marks.at(0).area.center().y(), marks.at(1).area.center().y());
}

TEST(RankedBarChart, TellsRankNameAndScore)
{
    RankedBarChart chart;
    chart.resize(500, 300);
    chart.setBars(sampleRanking(), 110);
    const QList<ChartMark> marks = chart.marks();
    ASSERT_EQ(marks.size(), sampleRanking().size());
    EXPECT_TRUE(marks.at(1).tooltip.contains(u"柳晓䶮"_s));
    EXPECT_EQ(marks.at(5).row, 5);
}

TEST(HeatMapWidget, AWeekWithoutObligationsSaysSo)
{
    HeatMapWidget chart;
    chart.resize(500, 300);
    chart.setCells({{u"程远航"_s, {}, {}}}, {{u"36"_s, u"9月"_s, {}}}, {{HeatCell{}}});
    ASSERT_EQ(chart.marks().size(), 1);
    EXPECT_TRUE(chart.marks().first().tooltip.contains(u"没有应完成的事项"_s));
}

TEST(HeatMapWidget, ShortRowsDoNotBreakIt)
{
    HeatMapWidget chart;
    chart.resize(500, 300);
    chart.setCells({{u"甲"_s, {}, {}}, {u"乙"_s, {}, {}}}, {{u"1"_s, {}, {}}, {u"2"_s, {}, {}}},
                   {{HeatCell{}}});
    EXPECT_EQ(chart.marks().size(), 1);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(CardWidget, IsPressedByKeyAndNamed)
{
    CardWidget card;
    card.setContent(sampleCards().first());
    card.show();
    EXPECT_EQ(card.accessibleName(), u"完成率：92.3%"_s);
    QSignalSpy spy(&card, &CardWidget::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_EQ(spy.count(), 2);
}

TEST(HeatMapWidget, TheLegendIsWholeWhereItIsNarrow)
{
    HeatMapWidget chart;
    fillSampleHeatMap(chart, 4);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({330, 700});
    QPainter painter(&generator);
    chart.paintChart(painter, QRectF(0, 0, 330, 700), {chart.font(), false, true});
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    for (const DisplayState state : kDisplayStates)
        EXPECT_TRUE(svg.contains(stateWord(state))) << stateWord(state).toStdString();
}
