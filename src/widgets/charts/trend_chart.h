// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/series_chart.h"

#include <optional>

class QCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace touyan::widgets {

class TrendLegend;

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
class TrendChart : public SeriesChart
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setSeries(const QStringList& columns, const QList<TrendSeries>& series);
    [[nodiscard]] const QList<TrendSeries>& series() const { return m_series; }

    QSize sizeHint() const override;

protected:
    void furnish(QChart& chart) const override;
    void dress(const ChartStyle& style) const override;
    QRectF plotArea(const Layout& layout) const override;
    void fitAxes(const Layout& layout, const QRectF& plot) const override;
    void paintOver(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_columns.isEmpty() || m_series.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    /// What Qt Charts draws of one series. Its lines cannot be interrupted, so there is one for
    /// each run of values without a gap.
    struct Drawn
    {
        QScatterSeries* halos = nullptr; ///< a rim in the colour of the ground round each point
        QScatterSeries* points = nullptr;
        QList<int> columns; ///< the columns of `points`, those with a value
        QList<QLineSeries*> runs;
    };

    [[nodiscard]] TrendLegend legend() const;
    void showValues();
    [[nodiscard]] bool suits(const QList<Drawn>& drawn) const;
    void drawAnew();
    void add(QXYSeries* series) const;
    [[nodiscard]] Drawn drawnOf(const TrendSeries& series) const;
    void replacePoints(const Drawn& drawn, const TrendSeries& series) const;
    [[nodiscard]] QPointF valueAt(const TrendSeries& series, int column) const;
    [[nodiscard]] QList<int> columnsWithValue(const TrendSeries& series) const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] int gridStep() const;
    [[nodiscard]] qreal marginBelow() const;

    QStringList m_columns;
    QList<TrendSeries> m_series;
    QList<Drawn> m_drawn;
    QLineSeries* m_ground = nullptr; ///< the line at the lowest rate
    // Made by furnish(); the chart owns them.
    mutable QCategoryAxis* m_quarters = nullptr;
    mutable QValueAxis* m_rates = nullptr;
};

} // namespace touyan::widgets
