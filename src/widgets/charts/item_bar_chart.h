// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"

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
class ItemBarChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit ItemBarChart(QWidget* parent = nullptr);
    void setBars(const QList<ItemBar>& bars);
    [[nodiscard]] QList<ItemBar> bars() const { return m_bars; }

protected:
    void paintContent(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_bars.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    struct Columns;
    Columns columns(const Layout& layout) const;

    QList<ItemBar> m_bars;
};

} // namespace touyan::widgets
