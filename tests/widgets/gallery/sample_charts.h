// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/card_widget.h"
#include "widgets/charts/heat_map_widget.h"
#include "widgets/charts/item_bar_chart.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/dialogs/explanation_view.h"

namespace touyan::test {

/// Invented values that exercise long names, gaps, zeros and ties.
[[nodiscard]] QList<widgets::CardContent> sampleCards();
[[nodiscard]] QList<widgets::ItemBar> sampleItemBars();
[[nodiscard]] QList<widgets::RankedBar> sampleRanking();
[[nodiscard]] QStringList sampleQuarters();
[[nodiscard]] QList<widgets::TrendSeries> sampleTrend();
void fillSampleHeatMap(widgets::HeatMapWidget& heatMap, int weeks);
[[nodiscard]] widgets::ExplanationContent sampleExplanation();

} // namespace touyan::test
