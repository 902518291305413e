// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/assessment_charts.h"

#include "application/assessment/figure.h"
#include "application/assessment/week_heat_map.h"
#include "widgets/dashboard/dashboard_content.h"
#include "widgets/dashboard/dashboard_numbers.h"

#include "dashboard/ui_assessment_charts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::Assessment;
using domain::PeriodKey;

namespace {

constexpr int kLeastChartHeight = 280;
constexpr int kMostItemsHeight = 460;
constexpr int kMostWeeksHeight = 640;

/// As high as its content up to a limit, so that it needs no scroll bar inside the page's own.
void growChart(ChartWidget& chart, int mostHeight)
{
    const auto whole = static_cast<int>(chart.fullSize().height());
    constexpr int kFrame = 26;
    chart.setMinimumHeight(std::clamp(whole + kFrame, kLeastChartHeight, mostHeight));
}

QString explainPosting(domain::PostingId posting)
{
    return u"explain:posting:"_s + QString::number(posting.value());
}

} // namespace

AssessmentCharts::AssessmentCharts(const DashboardNumbers& numbers, QWidget* parent)
    : QWidget(parent)
    , m_numbers(numbers)
{
    setObjectName(u"assessmentCharts"_s);
    Ui::AssessmentCharts ui;
    ui.setupUi(this);
    m_completion = ui.completionRateCard;
    m_onTime = ui.onTimeRateCard;
    m_overdue = ui.overdueCard;
    m_rankChange = ui.rankChangeCard;
    m_items = ui.itemBarChart;
    m_ranking = ui.rankedBarChart;
    m_trend = ui.trendChart;
    m_heatMap = ui.weekHeatMap;
    connectCards();
    connectMarks();
    connect(&numbers, &DashboardNumbers::assessmentChanged, this,
            &AssessmentCharts::showEverything);
    connect(&numbers, &DashboardNumbers::postingRefreshed, this, &AssessmentCharts::showPosting);
    connect(&numbers, &DashboardNumbers::previousLoaded, this, &AssessmentCharts::showCards);
    connect(&numbers, &DashboardNumbers::trendLoaded, this, &AssessmentCharts::showTrend);
}

void AssessmentCharts::connectCards()
{
    const auto lead = [this](CardWidget* card, const QString& title, const QString& place) {
        card->setContent({title, u"—"_s, {}, {}, CardContent::Change::None, {}, false});
        connect(card, &QAbstractButton::clicked, this,
                [this, place] { Q_EMIT placeRequested(place); });
    };
    lead(m_completion, tr("完成率"), u"explain:total"_s);
    lead(m_onTime, tr("按时率"),
         application::ExplainedNumber{u"total"_s, {}, application::Figure::OnTimeRate}.toPlace());
    lead(m_overdue, tr("逾期未完成"), obligationsPlace(domain::ObligationState::Overdue));
    lead(m_rankChange, tr("排名变化"), u"explain:ranks"_s);
}

void AssessmentCharts::connectMarks()
{
    const QString nothing = tr("本期没有应完成的事项。先登记派驻人员和清单，再选择有任务的时期。");
    const auto prepare = [this](ChartWidget* chart, const QString& title,
                                const QString& emptyText) {
        chart->setTitle(title);
        chart->setEmptyText(emptyText);
        connect(chart, &ChartWidget::exportRequested, this,
                [this, chart] { Q_EMIT exportRequested(chart); });
    };
    prepare(m_items, tr("各事项完成情况"), nothing);
    prepare(m_ranking, tr("第一书记得分排名"), nothing);
    prepare(m_trend, tr("近八个季度走势"), tr("正在统计各季度…"));
    prepare(m_heatMap, tr("每周事项完成情况"), tr("本期没有每周一次的事项。"));
    connect(m_items, &ChartWidget::markActivated, this, [this](int row, int column) {
        if (row >= 0 && row < m_itemCodes.size())
            Q_EMIT placeRequested(obligationsPlace(
                obligationState(static_cast<DisplayState>(column)), m_itemCodes.at(row)));
    });
    connect(m_ranking, &ChartWidget::markActivated, this, [this](int row, int) {
        if (row >= 0 && row < m_rankedPostings.size())
            Q_EMIT placeRequested(explainPosting(m_rankedPostings.at(row)));
    });
    connect(m_trend, &ChartWidget::markActivated, this, [this](int line, int column) {
        const auto& quarters = m_numbers.quarters();
        if (column < 0 || static_cast<size_t>(column) >= quarters.size())
            return;
        application::ExplainedNumber number{
            u"quarter"_s, quarters[static_cast<size_t>(column)].quarter.toString(), std::nullopt};
        if (line > 0)
            number.figure = trendFigure(line);
        Q_EMIT placeRequested(number.toPlace());
    });
    connect(m_heatMap, &ChartWidget::markActivated, this, &AssessmentCharts::activateHeatMark);
}

QList<CardWidget*> AssessmentCharts::cards() const
{
    return {m_completion, m_onTime, m_overdue, m_rankChange};
}

QList<ChartWidget*> AssessmentCharts::charts() const
{
    return {m_items, m_ranking, m_trend, m_heatMap};
}

void AssessmentCharts::findText(const QString& text)
{
    m_find = text.trimmed();
    showRanking();
}

void AssessmentCharts::showEverything()
{
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_items, m_ranking, m_heatMap})
        chart->setSubtitle(m_numbers.sentence());
    showTotals();
    showHeatMap();
}

void AssessmentCharts::showTotals()
{
    showCards();
    const Assessment* assessment = m_numbers.assessment();
    const ItemBars bars = assessment != nullptr ? itemBars(*assessment) : ItemBars{};
    m_itemCodes = bars.codes;
    m_items->setBars(bars.bars);
    growChart(*m_items, kMostItemsHeight);
    showRanking();
}

void AssessmentCharts::showCards()
{
    const Assessment* assessment = m_numbers.assessment();
    if (assessment == nullptr)
        return;
    const DashboardCards cards =
        dashboardCards(*assessment, m_numbers.previous(), m_numbers.previousTitle());
    m_completion->setContent(cards.completion);
    m_onTime->setContent(cards.onTime);
    m_overdue->setContent(cards.overdue);
    m_rankChange->setContent(cards.rankChange);
}

void AssessmentCharts::showRanking()
{
    const Assessment* assessment = m_numbers.assessment();
    Ranking shown = assessment != nullptr ? ranking(*assessment) : Ranking{};
    if (!m_find.isEmpty()) {
        for (RankedBar& bar : shown.bars)
            bar.emphasised = bar.label.contains(m_find) || bar.note.contains(m_find);
    }
    m_rankedPostings = shown.postings;
    m_ranking->setBars(shown.bars, shown.maximum);
}

void AssessmentCharts::showHeatMap()
{
    const Assessment* assessment = m_numbers.assessment();
    if (assessment == nullptr) {
        m_heatPostings.clear();
        m_weeks.clear();
        m_heatMap->setCells({}, {}, {});
        return;
    }
    application::WeekHeatMap map = application::weekHeatMap(*assessment);
    const HeatHeaders headers = heatHeaders(*assessment, map);
    QList<QList<HeatCell>> cells;
    cells.reserve(headers.rows.size());
    for (size_t row = 0; row < map.cells.size(); ++row) {
        cells.append(
            heatRow(headers.rows.at(static_cast<qsizetype>(row)).label, map.cells[row], map.weeks));
    }
    m_heatPostings = std::move(map.postings);
    m_weeks = std::move(map.weeks);
    m_heatMap->setCells(headers.rows, headers.columns, cells);
    growChart(*m_heatMap, kMostWeeksHeight);
}

void AssessmentCharts::showPosting(domain::PostingId posting)
{
    const Assessment* assessment = m_numbers.assessment();
    if (assessment == nullptr)
        return;
    showTotals();
    const auto row = std::find(m_heatPostings.begin(), m_heatPostings.end(), posting);
    const application::AssessedPosting* found = assessment->find(posting);
    if (row == m_heatPostings.end() || found == nullptr) {
        showHeatMap();
    } else {
        const QList<HeatCell> cells = heatRow(assessment->identity(*found).personName,
                                              application::weekCells(*found, m_weeks), m_weeks);
        const auto place = static_cast<int>(row - m_heatPostings.begin());
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            m_heatMap->setCell(place, column, cells.at(column));
    }
}

void AssessmentCharts::showTrend()
{
    const TrendLines lines = trendLines(m_numbers.quarters());
    m_trend->setSeries(lines.columns, lines.series);
}

void AssessmentCharts::activateHeatMark(int row, int column)
{
    const Assessment* assessment = m_numbers.assessment();
    if (assessment == nullptr || row < 0 || static_cast<size_t>(row) >= m_heatPostings.size() ||
        column < 0 || static_cast<size_t>(column) >= m_weeks.size())
        return;
    const domain::PostingId posting = m_heatPostings[static_cast<size_t>(row)];
    const PeriodKey week = m_weeks[static_cast<size_t>(column)];
    const application::AssessedPosting* found = assessment->find(posting);
    if (found == nullptr)
        return;
    const application::WeekCell cell = application::weekCells(*found, {week}).front();
    if (cell.state)
        Q_EMIT placeRequested(obligationsPlace(*cell.state, {}, posting, week.toString()));
    else
        Q_EMIT placeRequested(explainPosting(posting));
}

} // namespace touyan::widgets
