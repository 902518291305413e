// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/series_chart.h"

#include <QAbstractSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

namespace touyan::widgets {

namespace {

/// Labels and outlines reach a little beyond the chart.
constexpr qreal kOverhang = 8;
/// A set lays all its bars out for each value, so many values go in at once.
constexpr qsizetype kMostReplaced = 6;

} // namespace

SeriesChart::SeriesChart(QWidget* parent)
    : ChartWidget(parent)
{
}

SeriesChart::~SeriesChart() = default;

void SeriesChart::makeChart() const
{
    if (m_chart != nullptr)
        return;
    m_scene = std::make_unique<QGraphicsScene>();
    // Nothing is looked up by its place, so an index of places would only be kept up to date.
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_chart = new QChart;
    m_scene->addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    furnish(*m_chart);
}

QChart& SeriesChart::chart() const
{
    makeChart();
    return *m_chart;
}

QRectF SeriesChart::fit(const Layout& layout) const
{
    const QRectF plot = plotArea(layout);
    const QRectF seen = plot.translated(-layout.scroll);
    const QSizeF size(layout.area.width(),
                      std::max(layout.area.height(), plot.bottom() - layout.area.top()));
    const Fit wanted{size, plot.translated(-layout.area.topLeft()), layout.style};
    if (m_fits && wanted == m_fit)
        return seen;
    QChart& drawn = chart();
    if (!m_fits || wanted.style != m_fit.style)
        dress(layout.style);
    fitAxes(layout, plot);
    drawn.resize(size);
    drawn.setPlotArea(wanted.plot);
    // Now, not when the event loop comes round: places are asked for at once.
    drawn.layout()->setGeometry(QRectF({}, size));
    m_fit = wanted;
    m_fits = true;
    return seen;
}

void SeriesChart::forgetFit()
{
    m_fits = false;
}

void SeriesChart::paintContent(QPainter& painter, const Layout& layout) const
{
    fit(layout);
    if (!layout.style.printing)
        painter.setClipRect(
            layout.area.adjusted(-ChartHead::kPadding / 4, -1, ChartHead::kPadding / 4, 1),
            Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    // Lines of Qt Charts are filled with whatever brush is left.
    painter.setBrush(Qt::NoBrush);
    painter.translate(layout.area.topLeft() - layout.scroll);
    QRectF part = QRectF({}, m_fit.size).adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
    if (painter.hasClipping())
        part &= painter.clipBoundingRect().adjusted(-2, -2, 2, 2);
    m_scene->render(&painter, part, part, Qt::IgnoreAspectRatio);
    painter.restore();
    paintOver(painter, layout);
}

QPointF SeriesChart::positionOf(const QPointF& value, QAbstractSeries* series,
                                const Layout& layout) const
{
    return chart().mapToPosition(value, series) + layout.area.topLeft() - layout.scroll;
}

void SeriesChart::replaceValues(QBarSet& set, const QList<qreal>& values)
{
    QList<int> changed;
    for (int i = 0; i < std::min(set.count(), static_cast<int>(values.size())); ++i) {
        if (set.at(i) != values.at(i))
            changed.append(i);
    }
    if (set.count() == values.size() && changed.size() <= kMostReplaced) {
        for (const int index : std::as_const(changed))
            set.replace(index, values.at(index));
        return;
    }
    set.remove(0, set.count());
    set.append(values);
}

} // namespace touyan::widgets
