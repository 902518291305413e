// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_page.h"

#include "widgets/charts/card_widget.h"
#include "widgets/charts/heat_map_widget.h"
#include "widgets/charts/item_bar_chart.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/dashboard/recorded_work.h"
#include "widgets/dialogs/explanation_view.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;

class DashboardPageTest : public RecordedWork
{
protected:
    void open(PeriodKind kind = PeriodKind::Quarter, QDate day = QDate(2026, 9, 1))
    {
        m_page = std::make_unique<DashboardPage>(services());
        m_page->setPeriod(periodContaining(kind, day, clock.today()));
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
    }
    void TearDown() override
    {
        m_page.reset();
        RecordedWork::TearDown();
    }
    template <class Child>
    Child* child(const QString& name)
    {
        auto* found = m_page->findChild<Child*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// The mark of a row and column, -1: none.
    static int markOf(const ChartWidget& chart, int row, int column)
    {
        const QList<ChartMark> marks = chart.marks();
        for (int i = 0; i < static_cast<int>(marks.size()); ++i) {
            if (marks.at(i).row == row && marks.at(i).column == column)
                return i;
        }
        return -1;
    }
    /// The place that Enter on a mark asks for.
    QString placeOfMark(ChartWidget& chart, int row, int column)
    {
        const int mark = markOf(chart, row, column);
        EXPECT_GE(mark, 0);
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        chart.setCurrentMark(mark);
        QTest::keyClick(&chart, Qt::Key_Return);
        return asked.isEmpty() ? QString() : asked.last().first().toString();
    }

    std::unique_ptr<DashboardPage> m_page;
};

TEST_F(DashboardPageTest, CardsShowTheTotalsOfTheBoard)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    open();
    const domain::StateCounts& total = board().assessment()->total();
    EXPECT_EQ(child<CardWidget>(u"completionRateCard"_s)->content().value,
              total.completionRate()->toPercentText());
    EXPECT_EQ(child<CardWidget>(u"onTimeRateCard"_s)->content().value,
              total.onTimeRate()->toPercentText());
    EXPECT_EQ(child<CardWidget>(u"overdueCard"_s)->content().value, QString::number(total.overdue));
    EXPECT_EQ(child<ItemBarChart>(u"itemBarChart"_s)->bars().size(),
              static_cast<qsizetype>(board().assessment()->items().size()));
    EXPECT_EQ(child<RankedBarChart>(u"rankedBarChart"_s)->bars().size(), 3);
    // Three lines over two years; the quarters before the first posting are gaps.
    const QList<ChartMark> points = child<TrendChart>(u"trendChart"_s)->marks();
    ASSERT_EQ(points.size(), 3 * 8);
    for (const ChartMark& point : points) {
        EXPECT_EQ(point.tooltip.contains(u"—"_s), point.column < 7) << point.tooltip.toStdString();
    }
    EXPECT_EQ(child<HeatMapWidget>(u"weekHeatMap"_s)->marks().size(), 3 * 13);
}

TEST_F(DashboardPageTest, EveryMarkLeadsToTheRowsBehindIt)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    open();
    auto* items = child<ItemBarChart>(u"itemBarChart"_s);
    int visits = -1;
    for (int i = 0; i < static_cast<int>(items->bars().size()); ++i) {
        if (items->bars().at(i).tooltip.startsWith(u"I04"_s))
            visits = i;
    }
    ASSERT_GE(visits, 0);
    EXPECT_EQ(placeOfMark(*items, visits, static_cast<int>(DisplayState::Overdue)),
              u"obligations:state=overdue;item=I04"_s);
    EXPECT_EQ(placeOfMark(*child<RankedBarChart>(u"rankedBarChart"_s), 0, 0),
              u"explain:posting:%1"_s.arg(posting(0).value()));
    EXPECT_EQ(placeOfMark(*child<TrendChart>(u"trendChart"_s), 0, 7), u"explain:quarter:2026-Q3"_s);
    EXPECT_EQ(placeOfMark(*child<HeatMapWidget>(u"weekHeatMap"_s), 0, 12),
              u"obligations:state=on_time;posting=%1;week=2026-W39"_s.arg(posting(0).value()));
}

TEST_F(DashboardPageTest, CardsLeadToTheirExplanation)
{
    open();
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    QTest::keyClick(child<CardWidget>(u"completionRateCard"_s), Qt::Key_Return);
    QTest::keyClick(child<CardWidget>(u"overdueCard"_s), Qt::Key_Space);
    QTest::mouseClick(child<CardWidget>(u"rankChangeCard"_s), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 3);
    EXPECT_EQ(asked.at(0).first().toString(), u"explain:total"_s);
    EXPECT_EQ(asked.at(1).first().toString(), u"obligations:state=overdue"_s);
    EXPECT_EQ(asked.at(2).first().toString(), u"explain:ranks"_s);
}

TEST_F(DashboardPageTest, AConfirmedEntryChangesBarRankingAndCellInPlace)
{
    open();
    auto* heatMap = child<HeatMapWidget>(u"weekHeatMap"_s);
    auto* ranked = child<RankedBarChart>(u"rankedBarChart"_s);
    const int cell = markOf(*heatMap, 1, 12);
    ASSERT_GE(cell, 0);
    const QString before = heatMap->marks().at(cell).tooltip;
    const QString other = heatMap->marks().at(markOf(*heatMap, 0, 12)).tooltip;
    QSignalSpy refreshed(&board(), &AssessmentBoard::postingRefreshed);
    record(posting(1), u"I04"_s, QDate(2026, 9, 23));
    ASSERT_TRUE(waitUntil([&] { return heatMap->marks().at(cell).tooltip != before; }));
    EXPECT_FALSE(refreshed.isEmpty());
    EXPECT_TRUE(heatMap->marks().at(cell).tooltip.contains(stateText(DisplayState::OnTime)));
    EXPECT_EQ(heatMap->marks().at(markOf(*heatMap, 0, 12)).tooltip, other);
    EXPECT_EQ(ranked->bars().first().label, u"李䶮"_s);
    EXPECT_EQ(child<CardWidget>(u"completionRateCard"_s)->content().value,
              board().assessment()->total().completionRate()->toPercentText());
}

TEST_F(DashboardPageTest, ExplainsTotalItemScoreRanksAndQuarter)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    open();
    auto* panel = child<QWidget>(u"explanationPanel"_s);
    auto* view = child<ExplanationView>(u"explanationView"_s);
    EXPECT_FALSE(panel->isVisible());

    EXPECT_TRUE(m_page->openPlace(u"explain:total"_s));
    EXPECT_TRUE(panel->isVisible());
    const domain::StateCounts& total = board().assessment()->total();
    EXPECT_TRUE(view->plainText().contains(u"规则 2.3"_s));
    EXPECT_TRUE(view->plainText().contains(u"%1 ÷ %2"_s.arg(total.done()).arg(total.owed())))
        << view->plainText().toStdString();

    EXPECT_TRUE(m_page->openPlace(u"explain:item:I04"_s));
    EXPECT_TRUE(view->plainText().contains(u"1 ÷ 39 = 2.6%"_s)) << view->plainText().toStdString();
    EXPECT_TRUE(view->plainText().contains(u"李䶮"_s));

    EXPECT_TRUE(m_page->openPlace(u"explain:posting:%1"_s.arg(posting(0).value())));
    const auto* assessed = board().assessment()->find(posting(0));
    ASSERT_NE(assessed, nullptr);
    EXPECT_TRUE(view->plainText().contains(assessed->result.score->toString()));
    EXPECT_TRUE(view->plainText().contains(u"规则 2.4"_s));
    EXPECT_TRUE(view->plainText().contains(u"第 1 名（共 3 人）"_s));

    EXPECT_TRUE(m_page->openPlace(u"explain:ranks"_s));
    EXPECT_TRUE(view->plainText().contains(u"没有人的名次变动"_s));
    EXPECT_TRUE(m_page->openPlace(u"explain:quarter:2026-Q3"_s));
    EXPECT_TRUE(view->plainText().contains(u"2026年第3季度"_s));
    EXPECT_TRUE(m_page->openPlace(u"explain:posting:99999"_s));
    EXPECT_FALSE(view->plainText().contains(u"规则"_s));

    QTest::keyClick(view->focusProxy(), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_FALSE(m_page->openPlace(u"posting:1"_s));
}

TEST_F(DashboardPageTest, EachNumberHeadsItsOwnExplanation)
{
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    clock.setToday(QDate(2026, 10, 20));
    record(posting(1), u"I04"_s, QDate(2026, 9, 23)); // late, so that the rates differ
    open();
    auto* view = child<ExplanationView>(u"explanationView"_s);
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    const auto answer = [&] {
        m_page->openPlace(asked.last().first().toString());
        return view->plainText().split(u'\n', Qt::SkipEmptyParts).mid(0, 2);
    };
    const domain::StateCounts& total = board().assessment()->total();
    ASSERT_NE(total.completionRate(), total.onTimeRate());
    for (const QString& name : {u"completionRateCard"_s, u"onTimeRateCard"_s}) {
        auto* card = child<CardWidget>(name);
        QTest::keyClick(card, Qt::Key_Return);
        const QStringList head = answer();
        EXPECT_TRUE(head.value(0).endsWith(card->content().title)) << head.join(u'/').toStdString();
        EXPECT_EQ(head.value(1), card->content().value);
    }
    auto* trend = child<TrendChart>(u"trendChart"_s);
    for (int line = 0; line < trend->series().size(); ++line) {
        const TrendSeries& series = trend->series().at(line);
        for (int column = 0; column < series.points.size(); ++column) {
            const QString place = placeOfMark(*trend, line, column);
            ASSERT_TRUE(m_page->openPlace(place));
            const QStringList head = view->plainText().split(u'\n', Qt::SkipEmptyParts);
            EXPECT_TRUE(head.value(0).endsWith(series.name)) << head.value(0).toStdString();
            EXPECT_EQ(head.value(1), series.points.at(column).text) << place.toStdString();
        }
    }
    auto* ranked = child<RankedBarChart>(u"rankedBarChart"_s);
    for (int row = 0; row < ranked->bars().size(); ++row) {
        ASSERT_TRUE(m_page->openPlace(placeOfMark(*ranked, row, 0)));
        const QStringList head = view->plainText().split(u'\n', Qt::SkipEmptyParts);
        EXPECT_EQ(head.value(1), ranked->bars().at(row).valueText);
    }
}

TEST_F(DashboardPageTest, TheWholeDashboardIsSavedWithoutADisplay)
{
    open();
    const QString path = folder() + u"/dashboard.png"_s;
    QString error;
    ASSERT_TRUE(m_page->saveDashboardPicture(path, 2, &error)) << error.toStdString();
    const QImage picture(path);
    ASSERT_FALSE(picture.isNull());
    EXPECT_GT(picture.width(), 2 * 1200);
    EXPECT_GT(picture.height(), 2 * 600);
    EXPECT_FALSE(m_page->saveDashboardPicture(folder() + u"/none/dashboard.png"_s, 1, &error));
    EXPECT_FALSE(error.isEmpty());
}

TEST_F(DashboardPageTest, AChartIsExportedWhereTheUserSays)
{
    open();
    auto* chart = child<ItemBarChart>(u"itemBarChart"_s);
    QSignalSpy told(m_page.get(), &Page::statusMessage);
    prompts.willSave(folder() + u"/items.svg"_s);
    chart->exportPictureAction()->trigger();
    QFile svg(folder() + u"/items.svg"_s);
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("<svg"));
    prompts.willSave(folder() + u"/items.png"_s);
    chart->exportPictureAction()->trigger();
    EXPECT_FALSE(QImage(folder() + u"/items.png"_s).isNull());
    EXPECT_EQ(told.size(), 2);
    prompts.willSave(folder() + u"/none/items.png"_s);
    chart->exportPictureAction()->trigger();
    EXPECT_EQ(prompts.last().kind, u"error"_s);
    EXPECT_EQ(told.size(), 2);
}

TEST_F(DashboardPageTest, AnEmptyPeriodSaysWhatToDo)
{
    open(PeriodKind::Quarter, QDate(2025, 2, 1));
    EXPECT_EQ(child<CardWidget>(u"completionRateCard"_s)->content().value, u"—"_s);
    EXPECT_TRUE(child<ItemBarChart>(u"itemBarChart"_s)->bars().isEmpty());
    EXPECT_TRUE(child<HeatMapWidget>(u"weekHeatMap"_s)->marks().isEmpty());
}

TEST_F(DashboardPageTest, OnlyTheNewestPeriodIsShown)
{
    open();
    m_page->setPeriod(periodContaining(PeriodKind::Quarter, QDate(2025, 2, 1), clock.today()));
    m_page->setPeriod(periodContaining(PeriodKind::Month, QDate(2026, 8, 1), clock.today()));
    ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
    settle();
    EXPECT_EQ(child<HeatMapWidget>(u"weekHeatMap"_s)->marks().size(), 3 * 5);
    EXPECT_TRUE(child<ItemBarChart>(u"itemBarChart"_s)->subtitle().contains(u"2026年8月"_s));
    EXPECT_TRUE(tasks.tasks().isEmpty());
}
