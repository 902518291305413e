// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/gallery/sample_charts.h"

#include <QChart>
#include <QImage>
#include <QStringList>

#include <memory>
#include <vector>

class QBarSet;

namespace touyan::test {

/// Shows a widget in this size and waits until it is exposed.
void showAt(QWidget& widget, int width, int height);

/// What the screen shows of a chart.
[[nodiscard]] QImage screenOf(widgets::ChartWidget& chart);

/// The chart as SVG in a frame of this size.
[[nodiscard]] QByteArray svgAt(const widgets::ChartWidget& chart, QSizeF size);

/// Every piece of text in an SVG document.
[[nodiscard]] QStringList textsIn(const QByteArray& svg);

/// The sets of a chart of bars.
[[nodiscard]] QList<QBarSet*> setsOf(const widgets::SeriesChart& chart);

/// The series of one kind.
template <typename Series>
[[nodiscard]] QList<Series*> seriesOf(const widgets::SeriesChart& chart)
{
    QList<Series*> found;
    for (QAbstractSeries* one : chart.chart().series()) {
        if (auto* wanted = qobject_cast<Series*>(one))
            found.append(wanted);
    }
    return found;
}

/// The three charts of series with sample values, as the base of all.
[[nodiscard]] std::vector<std::unique_ptr<widgets::SeriesChart>> sampleSeriesCharts();

} // namespace touyan::test
