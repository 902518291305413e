// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trend_chart.h"

#include "widgets/charts/chart_labels.h"
#include "widgets/charts/chart_painting.h"
#include "widgets/charts/trend_legend.h"
#include "widgets/look/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr double kWhole = 100;
constexpr qreal kMarkRadius = 9;
/// Room for the points that lie on the edge of the plot: Qt Charts cuts them off there.
constexpr qreal kPointMargin = 6;

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : SeriesChart(parent)
{
    setObjectName(u"trendChart"_s);
    setTitle(tr("八个季度的走势"));
}

void TrendChart::setSeries(const QStringList& columns, const QList<TrendSeries>& series)
{
    if (columns == m_columns && series == m_series)
        return;
    replaceContent([&] {
        const QString before = shape();
        m_columns = columns;
        m_series = series;
        showValues();
        if (shape() != before)
            forgetFit();
    });
}

void TrendChart::furnish(QChart& chart) const
{
    m_quarters = new QCategoryAxis;
    m_quarters->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_quarters->setTruncateLabels(false);
    m_quarters->setGridLineVisible(false);
    m_quarters->setLineVisible(false);
    chart.addAxis(m_quarters, Qt::AlignBottom);
    m_rates = new QValueAxis;
    m_rates->setLabelFormat(u"%.0f%%"_s);
    m_rates->setTruncateLabels(false);
    m_rates->setTickType(QValueAxis::TicksDynamic);
    m_rates->setTickAnchor(kWhole);
    m_rates->setLineVisible(false);
    chart.addAxis(m_rates, Qt::AlignLeft);
}

double TrendChart::lowest() const
{
    // A tenth below the smallest value, so that lines between 85 and 98 do not lie on each other.
    double least = kWhole;
    for (const TrendSeries& one : m_series) {
        for (const TrendPoint& point : one.points)
            least = std::min(least, point.percent.value_or(kWhole));
    }
    return std::clamp(std::floor((least - 5) / 10) * 10, 0.0, 90.0);
}

int TrendChart::gridStep() const
{
    return kWhole - lowest() > 50 ? 20 : 10;
}

qreal TrendChart::marginBelow() const
{
    return lowest() > 0 ? 0 : kPointMargin;
}

QList<int> TrendChart::columnsWithValue(const TrendSeries& series) const
{
    QList<int> columns;
    for (int i = 0; i < std::min(series.points.size(), m_columns.size()); ++i) {
        if (series.points.at(i).percent.has_value())
            columns.append(i);
    }
    return columns;
}

QPointF TrendChart::valueAt(const TrendSeries& series, int column) const
{
    const double percent = series.points.at(column).percent.value_or(0);
    return {static_cast<qreal>(column), std::clamp(percent, lowest(), kWhole)};
}

bool TrendChart::suits(const QList<Drawn>& drawn) const
{
    return std::equal(drawn.begin(), drawn.end(), m_series.begin(), m_series.end(),
                      [this](const Drawn& one, const TrendSeries& series) {
                          return one.columns == columnsWithValue(series);
                      });
}

void TrendChart::showValues()
{
    makeChart();
    if (!suits(m_drawn))
        drawAnew();
    for (qsizetype i = 0; i < m_series.size(); ++i)
        replacePoints(m_drawn.at(i), m_series.at(i));
    const qreal end = static_cast<qreal>(m_columns.size()) - 0.5;
    m_ground->replace(QList<QPointF>{{-0.5, lowest()}, {end, lowest()}});
}

void TrendChart::drawAnew()
{
    chart().removeAllSeries();
    m_drawn.clear();
    m_ground = new QLineSeries;
    add(m_ground);
    for (const TrendSeries& series : std::as_const(m_series))
        m_drawn.append(drawnOf(series));
    forgetFit();
}

void TrendChart::add(QXYSeries* series) const
{
    chart().addSeries(series);
    series->attachAxis(m_quarters);
    series->attachAxis(m_rates);
}

TrendChart::Drawn TrendChart::drawnOf(const TrendSeries& series) const
{
    Drawn drawn{new QScatterSeries, new QScatterSeries, columnsWithValue(series), {}};
    int before = -2;
    for (const int column : std::as_const(drawn.columns)) {
        if (column != before + 1)
            drawn.runs.append(new QLineSeries);
        for (QXYSeries* one :
             std::initializer_list<QXYSeries*>{drawn.runs.last(), drawn.halos, drawn.points})
            one->append(valueAt(series, column));
        before = column;
    }
    for (QLineSeries* run : std::as_const(drawn.runs))
        add(run);
    add(drawn.halos);
    add(drawn.points);
    return drawn;
}

void TrendChart::replacePoints(const Drawn& drawn, const TrendSeries& series) const
{
    const auto replace = [](QXYSeries& drawnSeries, int index, const QPointF& value) {
        if (drawnSeries.at(index) != value)
            drawnSeries.replace(index, value);
    };
    int index = 0;
    for (QLineSeries* run : drawn.runs) {
        for (int i = 0; i < run->count(); ++i, ++index) {
            const QPointF value = valueAt(series, drawn.columns.at(index));
            replace(*run, i, value);
            replace(*drawn.halos, index, value);
            replace(*drawn.points, index, value);
        }
    }
}

void TrendChart::dress(const ChartStyle& style) const
{
    const ThemeColours& colours = themeColours(style.dark);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_quarters, m_rates}) {
        axis->setLabelsFont(ChartFont(style, 0.9).font);
        axis->setLabelsBrush(colours.subtleText);
    }
    m_rates->setGridLinePen(QPen(colours.gridLine, 1));
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        const TrendLook look = TrendLook::of(i, style.dark);
        for (QLineSeries* run : m_drawn.at(i).runs)
            run->setPen(look.pen);
        // Qt Charts shifts points by half the width of their pen, so they have none.
        const auto dressPoints = [&look](QScatterSeries& points, const QColor& colour, qreal rim) {
            points.setMarkerShape(look.point);
            points.setMarkerSize(look.pointSize + rim);
            points.setBrush(colour);
            points.setPen(Qt::NoPen);
        };
        dressPoints(*m_drawn.at(i).halos, colours.surface, 1);
        dressPoints(*m_drawn.at(i).points, look.pen.color(), -1);
    }
    m_ground->setPen(QPen(colours.line, 1));
}

QRectF TrendChart::plotArea(const Layout& layout) const
{
    const ChartFont small(layout.style, 0.9);
    const qreal right = ChartFont(layout.style, 0.9, true).width(u"100.0%"_s) + 10;
    const QRectF room = layout.area.adjusted(
        small.width(u"100%"_s) + 8, small.height() / 2 - kPointMargin, -right, -small.height() - 6);
    // Whole pixels between the grid lines keep all of them sharp.
    const qreal lines = std::floor((kWhole - lowest()) / gridStep());
    const qreal margins = kPointMargin + marginBelow();
    const qreal step = std::max(1.0, std::floor((room.height() - margins) / lines));
    const qreal bottom = std::floor(room.bottom()) + 0.5;
    const qreal height = step * (kWhole - lowest()) / gridStep() + margins;
    return {room.left(), bottom - height, std::max(1.0, room.width()), height};
}

void TrendChart::fitAxes(const Layout& layout, const QRectF& plot) const
{
    const double low = lowest();
    const qreal perPixel = (kWhole - low) / (plot.height() - kPointMargin - marginBelow());
    m_rates->setRange(low - marginBelow() * perPixel, kWhole + kPointMargin * perPixel);
    m_rates->setTickInterval(gridStep());

    // Every label where there is room, else every second, third …, always the last.
    const ChartFont small(layout.style, 0.9);
    const auto columns = static_cast<int>(m_columns.size());
    qreal widest = 1;
    for (const QString& column : m_columns)
        widest = std::max(widest, small.width(column));
    const QStringList labels = axisLabels(m_columns);
    const int skip =
        std::max(1, static_cast<int>(std::ceil((widest + 6) * columns / plot.width())));
    for (const QString& label : m_quarters->categoriesLabels())
        m_quarters->remove(label);
    m_quarters->setRange(-0.5, columns - 0.5);
    m_quarters->setStartValue(-0.5);
    for (int column = 0; column < columns; ++column) {
        if ((columns - 1 - column) % skip == 0)
            m_quarters->append(labels.at(column), column);
    }
}

QList<ChartMark> TrendChart::layOutMarks(const Layout& layout) const
{
    const QRectF plot = fit(layout);
    const qreal step = plot.width() / static_cast<qreal>(m_columns.size());
    QList<ChartMark> all;
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const TrendSeries& one = m_series.at(series);
        for (int column = 0; column < std::min(one.points.size(), m_columns.size()); ++column) {
            const TrendPoint& point = one.points.at(column);
            ChartMark mark;
            mark.row = static_cast<int>(series);
            mark.column = column;
            if (point.percent.has_value()) {
                const QPointF radius(kMarkRadius, kMarkRadius);
                const QPointF at =
                    positionOf(valueAt(one, column), m_drawn.at(series).points, layout);
                mark.area = QRectF(at - radius, at + radius);
            }
            // The lines to both neighbours move with the point, and the number at the end too.
            const qreal x = plot.left() + (column + 0.5) * step;
            mark.extent = QRectF(x - step - kMarkRadius, layout.area.top(),
                                 2 * (step + kMarkRadius), layout.area.height());
            if (column + 2 >= m_columns.size())
                mark.extent.setRight(layout.area.right());
            mark.value = point.text;
            mark.tooltip = point.tooltip.isEmpty()
                               ? tr("%1　%2　%3", "column, series, value")
                                     .arg(m_columns.at(column), one.name, point.text)
                               : point.tooltip;
            all.append(mark);
        }
    }
    return all;
}

void TrendChart::paintOver(QPainter& painter, const Layout& layout) const
{
    const QRectF plot = fit(layout);
    const ChartFont bold(layout.style, 0.9, true);
    struct Label
    {
        QPointF point;
        qreal y = 0;
        qsizetype series = 0;
    };
    QList<Label> labels;
    const auto last = static_cast<int>(m_columns.size()) - 1;
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const Drawn& drawn = m_drawn.at(series);
        if (drawn.columns.isEmpty() || drawn.columns.last() != last)
            continue;
        const QPointF at = positionOf(valueAt(m_series.at(series), last), drawn.points, layout);
        labels.append({at, at.y(), series});
    }
    std::sort(labels.begin(), labels.end(),
              [](const Label& a, const Label& b) { return a.y < b.y; });
    // Numbers of near points are pushed apart downwards, then the whole stack up into the plot.
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels.at(i).y, labels.at(i - 1).y + bold.height());
    const qreal over = labels.isEmpty() ? 0 : std::max(0.0, labels.last().y - plot.bottom());
    for (const Label& label : std::as_const(labels)) {
        const qreal left = label.point.x() + kMarkRadius + 3;
        paintChartText(painter,
                       QRectF(left, label.y - over - bold.height() / 2, layout.area.right() - left,
                              bold.height()),
                       bold, m_series.at(label.series).points.at(last).text,
                       TrendLook::of(label.series, layout.style.dark).pen.color(),
                       Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QSizeF TrendChart::contentSize(const ChartStyle& style) const
{
    const ChartFont font(style);
    // On the screen it shrinks and never scrolls: Qt Charts cuts lines at the plot, whatever the
    // painter's clip is, so a scrolled plot would be painted over the head.
    if (!style.printing)
        return {120, font.height()};
    return {static_cast<qreal>(m_columns.size()) * 30 + 80, font.height() * 13};
}

QSize TrendChart::sizeHint() const
{
    return SeriesChart::sizeHint().expandedTo({320, 220});
}

QString TrendChart::summary() const
{
    QStringList parts;
    for (const TrendSeries& one : m_series) {
        if (!one.points.isEmpty())
            parts.append(tr("%1最近为 %2").arg(one.name, one.points.last().text));
    }
    return tr("%1 个时段的走势。%2。用方向键逐点查看。")
        .arg(m_columns.size())
        .arg(parts.join(tr("，")));
}

QString TrendChart::shape() const
{
    QStringList names = m_columns;
    for (const TrendSeries& one : m_series)
        names.append(one.name);
    names.append(QString::number(lowest()));
    return names.join(u'\n');
}

TrendLegend TrendChart::legend() const
{
    QStringList names;
    for (const TrendSeries& one : m_series)
        names.append(one.name);
    return TrendLegend(names);
}

qreal TrendChart::legendHeight(const ChartStyle& style, qreal width) const
{
    return legend().height(style, width);
}

void TrendChart::paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    legend().paint(painter, area, style);
}

} // namespace touyan::widgets
