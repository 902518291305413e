// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_reading.h"

#include <QBuffer>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace touyan::test {

using namespace touyan::widgets;

void showAt(QWidget& widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents();
}

QImage screenOf(ChartWidget& chart)
{
    return chart.viewport()->grab().toImage();
}

QByteArray svgAt(const ChartWidget& chart, QSizeF size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    QPainter painter(&generator);
    chart.paintChart(painter, QRectF(QPointF(0, 0), size), {chart.font(), false, true});
    painter.end();
    return buffer.data();
}

QStringList textsIn(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText().trimmed());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

QList<QBarSet*> setsOf(const SeriesChart& chart)
{
    const auto* series =
        qobject_cast<QHorizontalStackedBarSeries*>(chart.chart().series().value(0));
    return series == nullptr ? QList<QBarSet*>() : series->barSets();
}

std::vector<std::unique_ptr<SeriesChart>> sampleSeriesCharts()
{
    auto items = std::make_unique<ItemBarChart>();
    items->setBars(sampleItemBars());
    auto ranking = std::make_unique<RankedBarChart>();
    ranking->setBars(sampleRanking(), 110);
    auto trend = std::make_unique<TrendChart>();
    trend->setSeries(sampleQuarters(), sampleTrend());
    std::vector<std::unique_ptr<SeriesChart>> all;
    all.push_back(std::move(items));
    all.push_back(std::move(ranking));
    all.push_back(std::move(trend));
    return all;
}

} // namespace touyan::test
