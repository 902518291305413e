// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_page.h"

#include "application/messages/error_message.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/dashboard/dashboard_content.h"
#include "widgets/dashboard/dashboard_explanations.h"
#include "widgets/dashboard/projects_panel.h"
#include "widgets/dashboard/trend_loader.h"
#include "widgets/look/inline_notice.h"
#include "widgets/tasks/deliver.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::Assessment;
using application::UseCaseContext;
using domain::Cadence;
using domain::PeriodKey;

namespace {

constexpr int kTrendQuarters = 8;
constexpr int kMostItemsHeight = 460;
constexpr int kMostWeeksHeight = 640;

} // namespace

QString DashboardPage::title() const
{
    return tr("统计看板");
}

QString DashboardPage::iconName() const
{
    return u"touyan-dashboard"_s;
}

QString DashboardPage::description() const
{
    return tr("完成率、按时率、排名和走势；点任何数字都能看到它的来历。");
}

void DashboardPage::setPeriod(const PeriodSelection& period)
{
    Page::setPeriod(period);
    if (isVisible())
        load();
}

void DashboardPage::activate()
{
    load();
}

void DashboardPage::load()
{
    m_services.board.setPeriod(period());
    m_projects->setPeriod(period());
    if (m_loadedPeriod == period()) {
        showEverything();
        return;
    }
    m_loadedPeriod = period();
    m_wasReady = false;
    m_previous.reset();
    m_quarters.clear();
    loadPrevious();
    loadTrend(true);
    showEverything();
}

void DashboardPage::loadPrevious()
{
    const int request = ++m_previousRequest;
    m_previousLoading = true;
    const PeriodSelection before = shiftedPeriod(period(), -1);
    deliver(this, m_services.executor.run([before](UseCaseContext& context) {
        return application::standingOf(context, {before.from, before.to}, before.asOf);
    }),
            [this, request](const auto& result) {
                if (request != m_previousRequest)
                    return;
                m_previousLoading = false;
                if (result.isError()) {
                    showFailure(result.error());
                    return;
                }
                m_previous = result.value();
                showCards();
                showExplanation();
                announceReady();
            });
}

PeriodKey DashboardPage::lastQuarter() const
{
    return PeriodKey::containing(Cadence::Quarterly, period().to);
}

void DashboardPage::loadTrend(bool visibly)
{
    m_trendDelay->stop();
    m_trendLoader->load(lastQuarter(), kTrendQuarters, period().asOf, visibly);
}

const Assessment* DashboardPage::shownAssessment() const
{
    const Assessment* assessment = m_services.board.assessment();
    const bool isOfPeriod = assessment != nullptr && assessment->range().first == period().from &&
                            assessment->range().last == period().to &&
                            assessment->asOf() == period().asOf;
    return isOfPeriod ? assessment : nullptr;
}

bool DashboardPage::isReady() const
{
    return shownAssessment() != nullptr && !m_services.board.isLoading() && m_previous &&
           !m_trendLoader->isLoading();
}

void DashboardPage::announceReady()
{
    if (m_wasReady || !isReady())
        return;
    m_wasReady = true;
    Q_EMIT ready();
}

QString DashboardPage::periodSentence() const
{
    return tr("%1，截至 %2", "period, as-of day")
        .arg(periodTitle(period()), period().asOf.toString(Qt::ISODate));
}

QString DashboardPage::previousTitle() const
{
    return periodTitle(shiftedPeriod(period(), -1));
}

void DashboardPage::showEverything()
{
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{m_items, m_ranking, m_heatMap})
        chart->setSubtitle(periodSentence());
    showTotals();
    showHeatMap();
    showExplanation();
    announceReady();
}

void DashboardPage::showTotals()
{
    showCards();
    const Assessment* assessment = shownAssessment();
    const ItemBars bars = assessment != nullptr ? itemBars(*assessment) : ItemBars{};
    m_itemCodes = bars.codes;
    m_items->setBars(bars.bars);
    growChart(m_items, kMostItemsHeight);
    showRanking();
}

void DashboardPage::showCards()
{
    const Assessment* assessment = shownAssessment();
    if (assessment == nullptr)
        return;
    const DashboardCards cards =
        dashboardCards(*assessment, m_previous ? &*m_previous : nullptr, previousTitle());
    m_completion->setContent(cards.completion);
    m_onTime->setContent(cards.onTime);
    m_overdue->setContent(cards.overdue);
    m_rankChange->setContent(cards.rankChange);
}

void DashboardPage::showRanking()
{
    const Assessment* assessment = shownAssessment();
    Ranking shown = assessment != nullptr ? ranking(*assessment) : Ranking{};
    if (!m_find.isEmpty()) {
        for (RankedBar& bar : shown.bars)
            bar.emphasised = bar.label.contains(m_find) || bar.note.contains(m_find);
    }
    m_rankedPostings = shown.postings;
    m_ranking->setBars(shown.bars, shown.maximum);
}

void DashboardPage::showHeatMap()
{
    const Assessment* assessment = shownAssessment();
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
    growChart(m_heatMap, kMostWeeksHeight);
}

void DashboardPage::showPosting(domain::PostingId posting)
{
    const Assessment* assessment = shownAssessment();
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
    showExplanation();
    m_trendDelay->start();
}

void DashboardPage::showTrend()
{
    const TrendLines lines = trendLines(m_quarters);
    m_trend->setSeries(lines.columns, lines.series);
    showExplanation();
    announceReady();
}

void DashboardPage::showFailure(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
    announceReady();
}

void DashboardPage::findText(const QString& text)
{
    m_find = text.trimmed();
    showRanking();
}

bool DashboardPage::openPlace(const QString& place)
{
    if (place == u"page:dashboard"_s)
        return true;
    if (!place.startsWith(u"explain:"_s))
        return false;
    m_explained = place;
    showExplanation();
    return true;
}

void DashboardPage::activateHeatMark(int row, int column)
{
    const Assessment* assessment = shownAssessment();
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
        Q_EMIT placeRequested(u"explain:posting:"_s + QString::number(posting.value()));
}

} // namespace touyan::widgets
