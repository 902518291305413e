// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"

#include <optional>

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
class RankedBarChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit RankedBarChart(QWidget* parent = nullptr);
    /// `maximum` is the full length, 100 for scores and rates (110 with adjustments).
    void setBars(const QList<RankedBar>& bars, double maximum);
    [[nodiscard]] QList<RankedBar> bars() const { return m_bars; }

protected:
    void paintContent(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    bool isEmpty() const override { return m_bars.isEmpty(); }
    QString summary() const override;
    QString shape() const override;

private:
    struct Columns;
    Columns columns(const Layout& layout) const;

    QList<RankedBar> m_bars;
    double m_maximum = 100;
};

} // namespace touyan::widgets
