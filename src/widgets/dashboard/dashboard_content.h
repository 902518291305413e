// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/assessment/figure.h"
#include "application/assessment/week_heat_map.h"
#include "application/results/list_trend.h"
#include "application/results/previous_standing.h"
#include "widgets/charts/card_widget.h"
#include "widgets/charts/heat_map_widget.h"
#include "widgets/charts/item_bar_chart.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/charts/trend_chart.h"

namespace touyan::widgets {

// What the dashboard shows, as values made from the numbers of the application. Nothing is decided
// here: numbers become words, lengths and places.

/// The state of the domain that a chart's segment stands for.
[[nodiscard]] domain::ObligationState obligationState(DisplayState state);

/// "92.3%", or "—" without a rate.
[[nodiscard]] QString rateText(const std::optional<domain::Rate>& rate);
/// "按时 12 件，逾期完成 3 件，…" with the exempt ones where there are any.
[[nodiscard]] QString countsText(const domain::StateCounts& counts);

/// "obligations:state=overdue;item=I04": the filtered list behind a mark. Empty parts are left out.
[[nodiscard]] QString obligationsPlace(domain::ObligationState state, const QString& item = {},
                                       domain::PostingId posting = {}, const QString& week = {});

struct DashboardCards
{
    CardContent completion;
    CardContent onTime;
    CardContent overdue;
    CardContent rankChange;
};

/// `previous` null: not loaded yet. `previousTitle` names that period ("2026年第二季度").
[[nodiscard]] DashboardCards dashboardCards(const application::Assessment& assessment,
                                            const application::PreviousStanding* previous,
                                            const QString& previousTitle);

struct ItemBars
{
    QList<ItemBar> bars; ///< by position
    QStringList codes;   ///< of the bars
};
[[nodiscard]] ItemBars itemBars(const application::Assessment& assessment);

struct Ranking
{
    QList<RankedBar> bars; ///< by rank; those without a score last
    QList<domain::PostingId> postings;
    double maximum = 100; ///< 110 when adjustments lift somebody above 100
};
[[nodiscard]] Ranking ranking(const application::Assessment& assessment);

struct TrendLines
{
    QStringList columns; ///< "2026Q3"
    QList<TrendSeries> series;
};
[[nodiscard]] TrendLines trendLines(const std::vector<application::QuarterTotals>& quarters);
/// What the line of that number shows.
[[nodiscard]] application::Figure trendFigure(int line);

struct HeatHeaders
{
    QList<HeatHeader> rows;
    QList<HeatHeader> columns;
};
[[nodiscard]] HeatHeaders heatHeaders(const application::Assessment& assessment,
                                      const application::WeekHeatMap& map);
/// One row of cells; `name` is the row's label.
[[nodiscard]] QList<HeatCell> heatRow(const QString& name,
                                      const std::vector<application::WeekCell>& cells,
                                      const std::vector<domain::PeriodKey>& weeks);

} // namespace touyan::widgets
