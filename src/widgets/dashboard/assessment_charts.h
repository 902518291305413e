// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/people/posting.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace touyan::widgets {

class CardWidget;
class ChartWidget;
class DashboardNumbers;
class HeatMapWidget;
class ItemBarChart;
class RankedBarChart;
class TrendChart;

/// Cards, bars by item, ranking, trend and heat map of the checklist's numbers. Every mark leads to
/// the rows behind it or to its explanation.
class AssessmentCharts : public QWidget
{
    Q_OBJECT

public:
    /// The numbers outlive this.
    explicit AssessmentCharts(const DashboardNumbers& numbers, QWidget* parent = nullptr);

    /// Stresses whose name or unit contains the text; empty: nobody.
    void findText(const QString& text);
    /// In the order in which they stand.
    [[nodiscard]] QList<CardWidget*> cards() const;
    [[nodiscard]] QList<ChartWidget*> charts() const;

Q_SIGNALS:
    void placeRequested(const QString& place);
    void exportRequested(touyan::widgets::ChartWidget* chart);

private:
    void connectCards();
    void connectMarks();
    void showEverything();
    void showPosting(domain::PostingId posting);
    void showTotals();
    void showCards();
    void showRanking();
    void showHeatMap();
    void showTrend();
    void activateHeatMark(int row, int column);

    const DashboardNumbers& m_numbers;
    CardWidget* m_completion = nullptr;
    CardWidget* m_onTime = nullptr;
    CardWidget* m_overdue = nullptr;
    CardWidget* m_rankChange = nullptr;
    ItemBarChart* m_items = nullptr;
    RankedBarChart* m_ranking = nullptr;
    TrendChart* m_trend = nullptr;
    HeatMapWidget* m_heatMap = nullptr;

    QString m_find;
    QStringList m_itemCodes;
    QList<domain::PostingId> m_rankedPostings;
    std::vector<domain::PostingId> m_heatPostings;
    std::vector<domain::PeriodKey> m_weeks;
};

} // namespace touyan::widgets
