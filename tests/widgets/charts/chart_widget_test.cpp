// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_picture.h"
#include "widgets/charts/chart_reading.h"

#include <QAction>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHorizontalStackedBarSeries>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using namespace touyan::widgets;

namespace {

/// Collects what a widget is asked to paint.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget* watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

} // namespace

TEST(ChartWidget, OnlyTheChangedBarIsPaintedAnew)
{
    ItemBarChart chart;
    QList<ItemBar> bars = sampleItemBars();
    chart.setBars(bars);
    showAt(chart, 600, 400);
    const QList<QAbstractSeries*> series = chart.chart().series();
    const auto* stacked = qobject_cast<QHorizontalStackedBarSeries*>(series.value(0));
    ASSERT_NE(stacked, nullptr);
    const QList<QBarSet*> sets = stacked->barSets();
    QSignalSpy changed(sets.first(), &QBarSet::valueChanged);
    PaintedRegion painted(chart.viewport());
    const ChartMark before = chart.marks().at(3 * 4);
    bars[3].onTime += 100;
    chart.setBars(bars);
    QCoreApplication::processEvents();
    // The value has taken the place of the old one: no series is made anew.
    EXPECT_EQ(chart.chart().series(), series);
    EXPECT_EQ(stacked->barSets(), sets);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toInt(), 3);
    EXPECT_NEAR(sets.first()->at(3), 100.0 * 331 / 373, 1e-9);
    EXPECT_GT(chart.marks().at(3 * 4).area.width(), before.area.width());
    // And its row is painted, no other.
    const QRect row = painted.region.boundingRect();
    ASSERT_FALSE(row.isEmpty());
    EXPECT_LT(row.height(), 60);
    const QImage inPlace = chart.viewport()->grab().toImage();
    chart.viewport()->update();
    EXPECT_EQ(chart.viewport()->grab().toImage(), inPlace);
}

TEST(ChartWidget, TheSameContentPaintsNothing)
{
    HeatMapWidget chart;
    fillSampleHeatMap(chart, 13);
    showAt(chart, 700, 500);
    PaintedRegion painted(chart.viewport());
    fillSampleHeatMap(chart, 13);
    QCoreApplication::processEvents();
    EXPECT_TRUE(painted.region.isEmpty());
}

TEST(ChartWidget, OneCellOfTheHeatMapIsPaintedAnew)
{
    HeatMapWidget chart;
    fillSampleHeatMap(chart, 13);
    showAt(chart, 700, 500);
    PaintedRegion painted(chart.viewport());
    chart.setCell(2, 2, {DisplayState::Overdue, {}, u"缺一次"_s});
    QCoreApplication::processEvents();
    const QRect cell = painted.region.boundingRect();
    ASSERT_FALSE(cell.isEmpty());
    EXPECT_LT(cell.width(), 80);
    EXPECT_LT(cell.height(), 60);
}

TEST(ChartWidget, ClickAndEnterActivateTheMark)
{
    ItemBarChart chart;
    chart.setBars(sampleItemBars());
    showAt(chart, 600, 400);
    QSignalSpy spy(&chart, &ChartWidget::markActivated);
    const ChartMark late = chart.marks().at(3 * 4 + 1);
    ASSERT_EQ(late.column, static_cast<int>(DisplayState::Late));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, late.area.center().toPoint());
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.last().at(0).toInt(), 3);
    EXPECT_EQ(spy.last().at(1).toInt(), static_cast<int>(DisplayState::Late));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy.last().at(0).toInt(), 3);
    EXPECT_EQ(spy.last().at(1).toInt(), static_cast<int>(DisplayState::Overdue));
}

TEST(ChartWidget, AClickBesideMarksActivatesNothing)
{
    ItemBarChart chart;
    chart.setBars(sampleItemBars());
    showAt(chart, 600, 400);
    QSignalSpy spy(&chart, &ChartWidget::markActivated);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(spy.count(), 0);
}

TEST(ChartWidget, ArrowKeysReachEveryCellAndScroll)
{
    HeatMapWidget chart;
    fillSampleHeatMap(chart, 52);
    showAt(chart, 500, 300);
    ASSERT_GT(chart.horizontalScrollBar()->maximum(), 0);
    ASSERT_GT(chart.verticalScrollBar()->maximum(), 0);
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int i = 0; i < 51; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&chart, Qt::Key_Down);
    const ChartMark mark = chart.marks().at(chart.currentMark());
    EXPECT_EQ(mark.row, 20);
    EXPECT_EQ(mark.column, 51);
    EXPECT_TRUE(QRectF(chart.viewport()->rect()).contains(mark.area.center()));
    EXPECT_EQ(chart.accessibleDescription(), mark.tooltip);
}

TEST(ChartWidget, HasNameAndDescription)
{
    RankedBarChart chart;
    chart.setBars(sampleRanking(), 110);
    EXPECT_FALSE(chart.accessibleName().isEmpty());
    EXPECT_TRUE(chart.accessibleDescription().contains(u"21"_s));
}

TEST(ChartWidget, PicturesShowTheWholeChart)
{
    HeatMapWidget chart;
    fillSampleHeatMap(chart, 52);
    showAt(chart, 500, 300);
    const QImage one = ChartPicture(chart).toImage(1);
    const QImage two = ChartPicture(chart).toImage(2);
    EXPECT_GT(one.width(), 52 * 20);
    EXPECT_EQ(two.width(), 2 * one.width());
    EXPECT_EQ(two.devicePixelRatio(), 2);
    // Scrolling the screen must not move the picture.
    chart.horizontalScrollBar()->setValue(200);
    EXPECT_EQ(ChartPicture(chart).toImage(1), one);
}

TEST(ChartWidget, SvgIsVectorWithSearchableText)
{
    ItemBarChart chart;
    chart.setTitle(u"各项 & 完成情况"_s);
    chart.setBars(sampleItemBars());
    QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    const QString path = folder.filePath(u"图.svg"_s);
    QString error;
    ASSERT_TRUE(ChartPicture(chart).saveSvg(path, &error)) << error.toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(svg.contains(u"走访群众"_s));
    EXPECT_TRUE(svg.contains(u"<text"_s));
    EXPECT_FALSE(svg.contains(u"<image"_s));
}

TEST(ChartWidget, AFailedExportSaysWhyAndLeavesNothing)
{
    TrendChart chart;
    chart.setSeries(sampleQuarters(), sampleTrend());
    QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    QString error;
    EXPECT_FALSE(ChartPicture(chart).savePng(folder.filePath(u"no/such/folder.png"_s), 1, &error));
    EXPECT_FALSE(error.isEmpty());
    EXPECT_TRUE(ChartPicture(chart).savePng(folder.filePath(u"a.png"_s), 1, &error));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ChartWidget, CopiesAPicture)
{
    TrendChart chart;
    chart.setSeries(sampleQuarters(), sampleTrend());
    chart.copyPictureAction()->trigger();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(mime, nullptr);
    EXPECT_TRUE(mime->hasImage());
    EXPECT_TRUE(mime->hasFormat(u"image/svg+xml"_s));
}

TEST(ChartWidget, AnEmptyChartSaysSo)
{
    TrendChart chart;
    showAt(chart, 400, 300);
    EXPECT_TRUE(chart.marks().isEmpty());
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentMark(), -1);
    const QImage before = chart.viewport()->grab().toImage();
    chart.setEmptyText(u"还没有登记。"_s);
    EXPECT_NE(chart.viewport()->grab().toImage(), before);
}

TEST(ChartWidget, FewerRowsForgetTheCursor)
{
    RankedBarChart chart;
    chart.setBars(sampleRanking(), 110);
    showAt(chart, 500, 300);
    QTest::keyClick(&chart, Qt::Key_End);
    ASSERT_EQ(chart.currentMark(), 20);
    chart.setBars(sampleRanking().first(3), 110);
    EXPECT_EQ(chart.currentMark(), -1);
    chart.setBars({}, 110);
    EXPECT_TRUE(chart.marks().isEmpty());
}
