// SPDX-License-Identifier: GPL-3.0-or-later
// What charts of series look like, and how they are used.
#include "widgets/charts/chart_picture.h"
#include "widgets/charts/chart_reading.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QBarSet>
#include <QHelpEvent>
#include <QLineSeries>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using namespace touyan::widgets;

namespace {

ItemBar barOf(DisplayState state, int count)
{
    ItemBar bar;
    bar.label = u"走访"_s;
    bar.rate = u"—"_s;
    (state == DisplayState::OnTime    ? bar.onTime
     : state == DisplayState::Late    ? bar.late
     : state == DisplayState::Overdue ? bar.overdue
                                      : bar.pending) = count;
    return bar;
}

/// Where a picture differs from the colour that is most frequent in it.
QList<bool> shapesIn(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    QList<bool> shapes;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            shapes.append(picture.pixel(x, y) != ground);
    }
    return shapes;
}

class LightTheme : public ::testing::Test
{
protected:
    ~LightTheme() override { applyTheme(*qApp, ThemeMode::Light); }
};

} // namespace

TEST(SeriesChart, BarsTellCountsAndNotPercentages)
{
    ItemBarChart chart;
    chart.setBars({{u"走访"_s, {}, 3, 4, 5, 6, 0, u"38.9%"_s}});
    const QStringList texts = textsIn(ChartPicture(chart).toSvg());
    for (const QString& count : {u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"38.9%"_s})
        EXPECT_EQ(texts.count(count), 1) << count.toStdString();
    const QStringList shares = texts.filter(u"%"_s);
    EXPECT_EQ(shares, QStringList{u"38.9%"_s});
}

TEST(SeriesChart, SignsTellStatesApartWithoutColours)
{
    QList<QList<bool>> seen;
    for (const DisplayState state :
         {DisplayState::OnTime, DisplayState::Late, DisplayState::Overdue, DisplayState::Pending}) {
        ItemBarChart chart;
        chart.setBars({barOf(state, 8)});
        showAt(chart, 600, 160);
        const ChartMark mark = chart.marks().at(static_cast<int>(state));
        ASSERT_FALSE(mark.area.isEmpty());
        // The sign and the count stand in the middle; pattern and outline are left out.
        QRectF middle(0, 0, 34, 14);
        middle.moveCenter(mark.area.center());
        seen.append(shapesIn(screenOf(chart).copy(middle.toAlignedRect())));
    }
    for (qsizetype i = 0; i < seen.size(); ++i) {
        EXPECT_TRUE(seen.at(i).contains(true));
        for (qsizetype j = i + 1; j < seen.size(); ++j)
            EXPECT_NE(seen.at(i), seen.at(j)) << i << " and " << j;
    }
}

TEST(SeriesChart, LabelsAreUncutAtEveryWidth)
{
    QList<RankedBar> ranking = sampleRanking().first(3);
    ranking[1].label = u"东柳树营村农业专业合作社联合党支部委员会"_s;
    for (const int width : {316, 340, 523, 900, 1400}) {
        ItemBarChart items;
        items.setBars(sampleItemBars());
        const QString itemTexts = textsIn(svgAt(items, QSizeF(width, 600))).join(QString());
        for (const ItemBar& bar : sampleItemBars())
            EXPECT_TRUE(itemTexts.contains(bar.label)) << width << bar.label.toStdString();
        RankedBarChart ranked;
        ranked.setBars(ranking, 110);
        const QString rankedTexts = textsIn(svgAt(ranked, QSizeF(width, 300))).join(QString());
        for (const RankedBar& bar : std::as_const(ranking))
            EXPECT_TRUE(rankedTexts.contains(bar.label)) << width << bar.label.toStdString();
        TrendChart trend;
        trend.setSeries(sampleQuarters(), sampleTrend());
        const QStringList trendTexts = textsIn(svgAt(trend, QSizeF(width, 300)));
        EXPECT_TRUE(trendTexts.contains(sampleQuarters().last())) << width;
        for (const QString& text : trendTexts.filter(u"Q"_s))
            EXPECT_TRUE(sampleQuarters().contains(text)) << width << text.toStdString();
        EXPECT_FALSE((itemTexts + rankedTexts + trendTexts.join(QString())).contains(u'…'));
    }
}

TEST(SeriesChart, QuartersThatHaveNoRoomAreLeftOutEvenly)
{
    TrendChart trend;
    trend.setSeries(sampleQuarters(), sampleTrend());
    const QStringList wide = textsIn(svgAt(trend, QSizeF(900, 300))).filter(u"Q"_s);
    EXPECT_EQ(wide, sampleQuarters());
    const QStringList narrow = textsIn(svgAt(trend, QSizeF(340, 300))).filter(u"Q"_s);
    EXPECT_EQ(narrow, (QStringList{u"2019Q4"_s, u"2020Q2"_s, u"2020Q4"_s, u"2021Q2"_s}));
}

TEST(SeriesChart, EqualLabelsAndMarkupAreShownAsTheyAre)
{
    TrendChart trend;
    trend.setSeries(
        {u"<b>1</b>"_s, u"a&b"_s, u"a&b"_s},
        {{u"率"_s, {{50.0, u"50%"_s, {}}, {60.0, u"60%"_s, {}}, {70.0, u"70%"_s, {}}}}});
    QStringList texts;
    for (QString text : textsIn(ChartPicture(trend).toSvg()))
        texts.append(text.remove(QChar(0x200B)));
    EXPECT_TRUE(texts.contains(u"<b>1</b>"_s));
    EXPECT_EQ(texts.count(u"a&b"_s), 2);
    RankedBarChart ranked;
    ranked.setBars({{u"1"_s, u"王<i>敏</i>"_s, {}, 90, u"90"_s, false, false, {}},
                    {u"2"_s, u"王<i>敏</i>"_s, {}, 80, u"80"_s, false, false, {}}},
                   100);
    // A line may be written with several fonts, each a piece of its own.
    const QString all = textsIn(ChartPicture(ranked).toSvg()).join(QString());
    EXPECT_EQ(all.count(u"王<i>敏</i>"_s), 2);
}

TEST(SeriesChart, SvgIsVectorWithText)
{
    for (const auto& chart : sampleSeriesCharts()) {
        const QByteArray svg = ChartPicture(*chart).toSvg();
        EXPECT_GT(textsIn(svg).size(), 10);
        EXPECT_FALSE(svg.contains("<image"));
        EXPECT_FALSE(svg.contains("<pattern"));
        EXPECT_TRUE(svg.contains("<path") || svg.contains("<rect"));
    }
    TrendChart trend;
    trend.setSeries(sampleQuarters(), sampleTrend());
    EXPECT_TRUE(ChartPicture(trend).toSvg().contains("stroke-dasharray"));
}

TEST(SeriesChart, MarksLieWhereThingsArePainted)
{
    ItemBarChart items;
    items.setBars(sampleItemBars());
    showAt(items, 700, 460);
    const QImage bars = screenOf(items);
    const ChartMark late = items.marks().at(3 * 4 + 1);
    const ChartMark onTime = items.marks().at(3 * 4);
    EXPECT_EQ(bars.pixelColor((onTime.area.topLeft() + QPointF(4, 4)).toPoint()),
              stateColours(DisplayState::OnTime, false).fill);
    EXPECT_EQ(bars.pixelColor((onTime.area.bottomRight() - QPointF(4, 4)).toPoint()),
              stateColours(DisplayState::OnTime, false).fill);
    EXPECT_NE(bars.pixelColor(late.area.center().toPoint()),
              stateColours(DisplayState::OnTime, false).fill);

    TrendChart trend;
    trend.setSeries(sampleQuarters(), sampleTrend());
    showAt(trend, 700, 400);
    const QImage lines = screenOf(trend);
    const QColor first = seriesOf<QLineSeries>(trend).at(1)->color();
    EXPECT_EQ(lines.pixelColor(trend.marks().at(0).area.center().toPoint()), first);
}

TEST(SeriesChart, ScrollingMovesBarsAndMarksTogether)
{
    RankedBarChart chart;
    chart.setBars(sampleRanking(), 110);
    showAt(chart, 500, 220);
    const QColor accent = themeColours(false).accent;
    // The fifth bar is the emphasised one.
    const auto hasAccent = [&] {
        const QRectF row = chart.marks().at(4).area;
        const QImage strip = screenOf(chart).copy(row.toAlignedRect());
        for (int x = 0; x < strip.width(); ++x) {
            if (strip.pixelColor(x, strip.height() / 2) == accent)
                return true;
        }
        return false;
    };
    ASSERT_GT(chart.verticalScrollBar()->maximum(), 60);
    chart.verticalScrollBar()->setValue(60);
    EXPECT_TRUE(hasAccent());
    chart.verticalScrollBar()->setValue(20);
    EXPECT_TRUE(hasAccent());
}

TEST(SeriesChart, APointAtTheTopIsWhole)
{
    TrendChart chart;
    chart.setSeries({u"a"_s, u"b"_s}, {{u"率"_s, {{100.0, u"100%"_s, {}}, {0.0, u"0%"_s, {}}}}});
    showAt(chart, 500, 300);
    const QImage seen = screenOf(chart);

    const QColor colour = seriesOf<QLineSeries>(chart).at(1)->color();
    for (const ChartMark& mark : chart.marks()) {
        const QPointF centre = mark.area.center();
        EXPECT_EQ(seen.pixelColor((centre - QPointF(0, 1.5)).toPoint()), colour);
        EXPECT_EQ(seen.pixelColor((centre + QPointF(0, 1.5)).toPoint()), colour);
    }
}

TEST(SeriesChart, MarksAreReachedByArrowKeysAndOpenedByClick)
{
    for (const auto& chart : sampleSeriesCharts()) {
        showAt(*chart, 640, 420);
        QSignalSpy activated(chart.get(), &ChartWidget::markActivated);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        ASSERT_GE(chart->currentMark(), 0);
        const int first = chart->currentMark();
        QTest::keyClick(chart.get(), Qt::Key_Down);
        EXPECT_NE(chart->currentMark(), first);
        const ChartMark reached = chart->marks().at(chart->currentMark());
        EXPECT_EQ(chart->accessibleDescription(), reached.tooltip);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        ASSERT_EQ(activated.count(), 1);
        EXPECT_EQ(activated.last().at(0).toInt(), reached.row);
        EXPECT_EQ(activated.last().at(1).toInt(), reached.column);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, reached.area.center().toPoint());
        ASSERT_EQ(activated.count(), 2);
        EXPECT_EQ(activated.last().at(0).toInt(), reached.row);
        EXPECT_EQ(activated.last().at(1).toInt(), reached.column);
    }
}

TEST(SeriesChart, PressingHereAndReleasingThereActivatesNothing)
{
    ItemBarChart chart;
    chart.setBars(sampleItemBars());
    showAt(chart, 640, 420);
    QSignalSpy activated(&chart, &ChartWidget::markActivated);
    const QPoint one = chart.marks().at(0).area.center().toPoint();
    const QPoint other = chart.marks().at(4).area.center().toPoint();
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, one);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, other);
    EXPECT_EQ(activated.count(), 0);
}

TEST(SeriesChart, TooltipsTellCountsAsPlainText)
{
    ItemBarChart chart;
    QList<ItemBar> bars = sampleItemBars();
    bars[0].label = u"<b>驻点</b>"_s;
    chart.setBars(bars);
    showAt(chart, 640, 420);
    const ChartMark mark = chart.marks().first();
    const QPoint at = mark.area.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, chart.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(chart.viewport(), &help);
    EXPECT_TRUE(mark.tooltip.contains(u"58"_s));
    EXPECT_TRUE(mark.tooltip.startsWith(u"<b>驻点</b>"_s));
    EXPECT_EQ(QToolTip::text(), mark.tooltip);
    QToolTip::hideText();
}

TEST(SeriesChart, SaysWhatItShows)
{
    const QStringList told{u"应完成 629 件"_s, u"21"_s, u"92.3%"_s};
    const auto charts = sampleSeriesCharts();
    for (size_t i = 0; i < charts.size(); ++i) {
        EXPECT_FALSE(charts.at(i)->accessibleName().isEmpty());
        EXPECT_TRUE(
            charts.at(i)->accessibleDescription().contains(told.at(static_cast<qsizetype>(i))))
            << charts.at(i)->accessibleDescription().toStdString();
    }
}

TEST_F(LightTheme, ChartsFollowTheDarkThemeAndPicturesDoNot)
{
    applyTheme(*qApp, ThemeMode::Light);
    for (const auto& chart : sampleSeriesCharts()) {
        applyTheme(*qApp, ThemeMode::Light);
        showAt(*chart, 640, 420);
        const QImage light = screenOf(*chart);
        const QImage picture = ChartPicture(*chart).toImage(1);
        applyTheme(*qApp, ThemeMode::Dark);
        QCoreApplication::processEvents();
        const QImage dark = screenOf(*chart);
        EXPECT_EQ(dark.pixelColor(2, 2), themeColours(true).surface);
        EXPECT_NE(dark, light);
        // A picture is for documents; taking one leaves the screen as it is.
        EXPECT_EQ(ChartPicture(*chart).toImage(1), picture);
        EXPECT_EQ(screenOf(*chart), dark);
    }
    ItemBarChart items;
    items.setBars(sampleItemBars());
    showAt(items, 640, 420);
    static_cast<void>(screenOf(items));
    EXPECT_EQ(setsOf(items).first()->brush().color(),
              stateColours(DisplayState::OnTime, true).fill);
}

TEST(SeriesChart, PrintsWithoutCuttingAnything)
{
    // A page is as a picture: everything is there although the screen shows a part of it.
    RankedBarChart chart;
    chart.setBars(sampleRanking(), 110);
    showAt(chart, 400, 200);
    const QStringList texts = textsIn(svgAt(chart, chart.fullSize()));
    for (const RankedBar& bar : sampleRanking())
        EXPECT_TRUE(texts.contains(bar.label));
}
