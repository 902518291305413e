// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace touyan::widgets {
class ChartWidget;
} // namespace touyan::widgets

namespace touyan::benchmarks {

/// A chart on the screen whose changes are followed until they are painted.
class PaintedChart : public QObject
{
public:
    /// Shows the chart in the size that it has in a window of 1280 × 720 and waits for its first
    /// paint.
    explicit PaintedChart(widgets::ChartWidget& chart);

    /// Milliseconds of each round: `change` is called with the number of the round, then events are
    /// handled until the chart is painted. Throws std::runtime_error when a change paints nothing.
    [[nodiscard]] std::vector<double> measure(int rounds, const std::function<void(int)>& change);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void waitForPaint();

    int m_paints = 0;
};

} // namespace touyan::benchmarks
