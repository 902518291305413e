// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_labels.h"
#include "widgets/charts/series_chart.h"

class QHorizontalStackedBarSeries;
class QValueAxis;

namespace touyan::widgets {

/// Counts of one checklist item. Exempt ones are not in the bar; they are told in the tooltip.
struct ItemBar
{
    QString label;   ///< short title of the item
    QString tooltip; ///< empty = made from the counts
    int onTime = 0;
    int late = 0;
    int overdue = 0;
    int pending = 0;
    int exempt = 0;
    QString rate; ///< shown at the bar's end, "92.3%" or "—"

    friend bool operator==(const ItemBar&, const ItemBar&) = default;
};

/// Horizontal stacked bars, one per item, each filled to its share of 100 %.
/// markActivated(row = bar, column = int(DisplayState)).
class ItemBarChart : public SeriesChart
{
    Q_OBJECT

public:
    explicit ItemBarChart(QWidget* parent = nullptr);
    void setBars(const QList<ItemBar>& bars);
    [[nodiscard]] QList<ItemBar> bars() const { return m_bars; }

protected:
    void furnish(QChart& chart) const override;
    void dress(const ChartStyle& style) const override;
    QRectF plotArea(const Layout& layout) const override;
    void fitAxes(const Layout& layout, const QRectF& plot) const override;
    void paintOver(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_bars.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    void showValues();

    QList<ItemBar> m_bars;
    LabelColumn m_labels;
    // Made by furnish(); the chart owns them.
    mutable QHorizontalStackedBarSeries* m_series = nullptr;
    mutable QValueAxis* m_rows = nullptr;
    mutable QValueAxis* m_shares = nullptr;
};

} // namespace touyan::widgets
