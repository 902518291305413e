// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_labels.h"
#include "widgets/charts/series_chart.h"

#include <optional>

class QHorizontalStackedBarSeries;
class QValueAxis;

namespace touyan::widgets {

/// One line of a ranking.
struct RankedBar
{
    QString rank;                ///< "1", or "—" without one
    QString label;               ///< the secretary
    QString note;                ///< unit, fainter; may be empty
    std::optional<double> value; ///< length of the bar, 0 to `maximum`; none = no bar
    QString valueText;           ///< as it must be read: "96.67", "—"
    bool provisional = false;    ///< 阶段分: hatched
    bool emphasised = false;     ///< drawn in the accent colour
    QString tooltip;

    friend bool operator==(const RankedBar&, const RankedBar&) = default;
};

/// Ranked horizontal bars, scrollable. markActivated(row = bar, column = 0).
class RankedBarChart : public SeriesChart
{
    Q_OBJECT

public:
    explicit RankedBarChart(QWidget* parent = nullptr);
    /// `maximum` is the full length, 100 for scores and rates (110 with adjustments).
    void setBars(const QList<RankedBar>& bars, double maximum);
    [[nodiscard]] QList<RankedBar> bars() const { return m_bars; }

protected:
    void furnish(QChart& chart) const override;
    void dress(const ChartStyle& style) const override;
    QRectF plotArea(const Layout& layout) const override;
    void paintOver(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_bars.isEmpty(); }
    QString summary() const override;
    QString shape() const override;

private:
    /// What the texts of each column need, or those of one row.
    struct Widths
    {
        qreal rank = 0;
        qreal note = 0;
        qreal value = 0;
    };
    struct Columns;

    void showValues();
    void forgetWidthsOf(const QList<RankedBar>& others);
    [[nodiscard]] Widths widths(const ChartStyle& style) const;
    [[nodiscard]] Columns columns(const Layout& layout) const;
    [[nodiscard]] qreal rowHeight(const ChartStyle& style, qreal width) const;

    QList<RankedBar> m_bars;
    LabelColumn m_labels;
    double m_maximum = 100;
    /// Each row is measured once for a font: with 400 of them it takes most of the time.
    mutable QList<std::optional<Widths>> m_widths;
    mutable QFont m_measuredFont;
    // Made by furnish(); the chart owns them.
    mutable QHorizontalStackedBarSeries* m_series = nullptr;
    mutable QValueAxis* m_rows = nullptr;
    mutable QValueAxis* m_lengths = nullptr;
};

} // namespace touyan::widgets
