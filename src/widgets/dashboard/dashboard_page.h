// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/results/list_trend.h"
#include "application/results/previous_standing.h"
#include "domain/foundation/error.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"

#include <optional>
#include <vector>

class QSplitter;
class QTimer;

namespace touyan::widgets {

class CardWidget;
class ChartWidget;
class ExplanationView;
class HeatMapWidget;
class InlineNotice;
class ItemBarChart;
class ProjectsPanel;
class RankedBarChart;
class TrendChart;
class TrendLoader;

/// 统计看板: cards, bars by item, ranking, trend and heat map of the shared period, all from the
/// AssessmentBoard. Every mark leads to the rows behind it or to its explanation.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const PageServices& services, QWidget* parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    void findText(const QString& text) override;
    /// "explain:total", "explain:item:<code>", "explain:posting:<id>", "explain:ranks",
    /// "explain:quarter:<2026-Q3>", "page:dashboard"; the rates also with the one that is asked
    /// for, as in "explain:total:on_time_rate".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// True when everything that the period shows has been loaded.
    [[nodiscard]] bool isReady() const;
    /// The whole dashboard as a PNG in the colours of the light theme, `scale` pixels per logical
    /// pixel; needs no display. Written beside the target, then renamed. False when nothing is
    /// loaded or the file cannot be written, with the reason in `error`.
    bool saveDashboardPicture(const QString& path, qreal scale, QString* error = nullptr) const;

Q_SIGNALS:
    /// isReady() became true.
    void ready();

private:
    void makeCards(QWidget* parent);
    void makeCharts(QWidget* parent);
    void makeExplanation();
    /// As high as its content up to a limit, so that it needs no scroll bar inside the page's own.
    static void growChart(ChartWidget* chart, int mostHeight);
    void load();
    void loadPrevious();
    void loadTrend(bool visibly);
    void showEverything();
    void showPosting(domain::PostingId posting);
    void showTotals();
    void showCards();
    void showRanking();
    void showHeatMap();
    void showTrend();
    void showExplanation();
    void closeExplanation();
    void showFailure(const domain::Error& error);
    void announceReady();
    void exportChart(ChartWidget* chart);
    void exportDashboard();
    void saved(const QString& path, bool done, const QString& error);
    void activateHeatMark(int row, int column);
    [[nodiscard]] const application::Assessment* shownAssessment() const;
    [[nodiscard]] QString periodSentence() const;
    [[nodiscard]] QString previousTitle() const;
    [[nodiscard]] domain::PeriodKey lastQuarter() const;

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    QSplitter* m_splitter = nullptr;
    CardWidget* m_completion = nullptr;
    CardWidget* m_onTime = nullptr;
    CardWidget* m_overdue = nullptr;
    CardWidget* m_rankChange = nullptr;
    ItemBarChart* m_items = nullptr;
    RankedBarChart* m_ranking = nullptr;
    TrendChart* m_trend = nullptr;
    HeatMapWidget* m_heatMap = nullptr;
    ProjectsPanel* m_projects = nullptr;
    QWidget* m_explanationPanel = nullptr;
    ExplanationView* m_explanation = nullptr;
    QAction* m_exportDashboard = nullptr;
    QAction* m_closeExplanation = nullptr;
    TrendLoader* m_trendLoader = nullptr;
    QTimer* m_trendDelay = nullptr;

    QString m_find;
    QString m_explained; ///< place of the explanation that is open; empty: closed
    QStringList m_itemCodes;
    QList<domain::PostingId> m_rankedPostings;
    std::vector<domain::PostingId> m_heatPostings;
    std::vector<domain::PeriodKey> m_weeks;
    std::vector<application::QuarterTotals> m_quarters;
    std::optional<application::PreviousStanding> m_previous;
    PeriodSelection m_loadedPeriod;
    int m_previousRequest = 0;
    bool m_previousLoading = false;
    bool m_wasReady = false;
};

} // namespace touyan::widgets
