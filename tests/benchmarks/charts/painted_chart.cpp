// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/charts/painted_chart.h"

#include "benchmarks/support/measurement.h"
#include "widgets/charts/chart_widget.h"

#include <QCoreApplication>
#include <QEvent>

#include <stdexcept>

namespace touyan::benchmarks {

PaintedChart::PaintedChart(widgets::ChartWidget& chart)
{
    chart.viewport()->installEventFilter(this);
    chart.resize(523, 290);
    chart.show();
    waitForPaint();
    // What showing a window brings with it is over before anything is measured.
    QCoreApplication::processEvents();
}

bool PaintedChart::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return false;
}

void PaintedChart::waitForPaint()
{
    constexpr int kPatience = 1000;
    const int before = m_paints;
    for (int i = 0; i < kPatience && m_paints == before; ++i)
        QCoreApplication::processEvents();
    if (m_paints == before)
        throw std::runtime_error("a change was not painted");
}

std::vector<double> PaintedChart::measure(int rounds, const std::function<void(int)>& change)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(millisecondsOf([&] {
            change(round);
            waitForPaint();
        }));
    }
    return times;
}

} // namespace touyan::benchmarks
