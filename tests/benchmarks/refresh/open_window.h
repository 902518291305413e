// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assess_postings.h"
#include "application/assessment/week_heat_map.h"
#include "benchmarks/support/measured_office.h"
#include "widgets/charts/heat_map_widget.h"
#include "widgets/charts/item_bar_chart.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/dashboard/dashboard_content.h"

namespace touyan::benchmarks {

/// What an open window has in hand of a period: the assessment, the grid and the dashboard's cards
/// and charts. Refreshed as the window's board and pages do it after a change of one posting.
class OpenWindow
{
public:
    /// Throws std::runtime_error when the numbers cannot be loaded.
    OpenWindow(MeasuredOffice& office, const application::AssessmentRequest& request);

    /// Reads the posting's facts anew and brings everything up to date. Throws std::runtime_error.
    void refresh(domain::PostingId posting);

    /// False unless grid and totals show what a load of everything would.
    [[nodiscard]] bool agreesWithFullLoad() const;

private:
    void showTotals();

    MeasuredOffice& m_office;
    application::AssessmentRequest m_request;
    std::shared_ptr<application::Assessment> m_assessment;
    application::WeekHeatMap m_weeks;
    widgets::ChecklistGridModel m_grid;
    widgets::DashboardCards m_cards;
    widgets::ItemBarChart m_items;
    widgets::RankedBarChart m_ranking;
    widgets::HeatMapWidget m_heatMap;
};

} // namespace touyan::benchmarks
