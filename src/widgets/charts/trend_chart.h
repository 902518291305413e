// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"

#include <optional>

namespace touyan::widgets {

/// One value of a series; without a value the line has a gap (never a zero).
struct TrendPoint
{
    std::optional<double> percent; ///< 0 to 100
    QString text;                  ///< "92.3%" or "—"
    QString tooltip;

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// One line of the trend.
struct TrendSeries
{
    QString name;
    QList<TrendPoint> points; ///< as many as there are columns

    friend bool operator==(const TrendSeries&, const TrendSeries&) = default;
};

/// Rates in per cent over quarters: up to four lines that differ in colour, dash and point.
/// markActivated(row = series, column = quarter).
class TrendChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setSeries(const QStringList& columns, const QList<TrendSeries>& series);
    [[nodiscard]] const QList<TrendSeries>& series() const { return m_series; }

protected:
    void paintContent(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_columns.isEmpty() || m_series.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    void paintSeries(QPainter& painter, const Layout& layout, qsizetype series) const;
    void paintLastValues(QPainter& painter, const Layout& layout) const;
    [[nodiscard]] double lowest() const;
    QRectF plotArea(const Layout& layout) const;
    QPointF position(const QRectF& plot, int column, double percent) const;

    QStringList m_columns;
    QList<TrendSeries> m_series;
};

} // namespace touyan::widgets
