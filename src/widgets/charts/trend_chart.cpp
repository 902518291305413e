// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trend_chart.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kPointRadius = 4;
constexpr qreal kMarkRadius = 9;

/// Colour, dash and point together tell the lines apart.
QPen seriesPen(qsizetype series, bool dark)
{
    static const std::array light{QColor(0x2B6CA3), QColor(0x1F8A7D), QColor(0xA8680B),
                                  QColor(0x7C55AB)};
    static const std::array darkOnes{QColor(0x6FAEE0), QColor(0x4FC3B5), QColor(0xE0A84E),
                                     QColor(0xB797E0)};
    static const std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    const auto at = static_cast<std::size_t>(series % 4);
    QPen pen(dark ? darkOnes.at(at) : light.at(at), 2);
    pen.setStyle(dashes.at(at));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintPoint(QPainter& painter, QPointF at, qsizetype series, const ChartStyle& style)
{
    const qreal r = kPointRadius;
    painter.setPen(QPen(themeColours(style.dark).surface, 1.2));
    painter.setBrush(seriesPen(series, style.dark).color());
    switch (series % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - r - 1},
                                       {at.x() + r + 1, at.y() + r},
                                       {at.x() - r - 1, at.y() + r}}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{{at.x(), at.y() - r - 1},
                                       {at.x() + r + 1, at.y()},
                                       {at.x(), at.y() + r + 1},
                                       {at.x() - r - 1, at.y()}}});
        break;
    }
}

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : ChartWidget(parent)
{
    setObjectName(u"trendChart"_s);
    setTitle(tr("八个季度的走势"));
}

void TrendChart::setSeries(const QStringList& columns, const QList<TrendSeries>& series)
{
    if (columns == m_columns && series == m_series)
        return;
    replaceContent([&] {
        m_columns = columns;
        m_series = series;
    });
}

double TrendChart::lowest() const
{
    // A tenth below the smallest value, so that lines between 85 and 98 do not lie on each other.
    double least = 100;
    for (const TrendSeries& one : m_series) {
        for (const TrendPoint& point : one.points)
            least = std::min(least, point.percent.value_or(100));
    }
    return std::clamp(std::floor((least - 5) / 10) * 10, 0.0, 90.0);
}

QRectF TrendChart::plotArea(const Layout& layout) const
{
    const ChartFont small(layout.style, 0.9);
    const qreal right = ChartFont(layout.style, 0.9, true).width(u"100.0%"_s) + 10;
    return layout.area.adjusted(small.width(u"100%"_s) + 8, small.height() / 2, -right,
                                -small.height() - 6);
}

QPointF TrendChart::position(const QRectF& plot, int column, double percent) const
{
    const double low = lowest();
    const auto columns = static_cast<qreal>(m_columns.size());
    const double share = std::clamp((percent - low) / (100 - low), 0.0, 1.0);
    return {plot.left() + plot.width() * (column + 0.5) / columns,
            plot.bottom() - plot.height() * share};
}

QList<ChartMark> TrendChart::layOutMarks(const Layout& layout) const
{
    const QRectF plot = plotArea(layout);
    QList<ChartMark> all;
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const TrendSeries& one = m_series.at(series);
        for (qsizetype column = 0; column < std::min(one.points.size(), m_columns.size());
             ++column) {
            const TrendPoint& point = one.points.at(column);
            ChartMark mark;
            mark.row = static_cast<int>(series);
            mark.column = static_cast<int>(column);
            if (point.percent.has_value()) {
                const QPointF at = position(plot, mark.column, *point.percent);
                mark.area = QRectF(at.x() - kMarkRadius, at.y() - kMarkRadius, 2 * kMarkRadius,
                                   2 * kMarkRadius);
            }
            // The lines to both neighbours move with the point, and the number at the end too.
            const qreal step = plot.width() / static_cast<qreal>(m_columns.size());
            const qreal x = position(plot, mark.column, 100).x();
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

void TrendChart::paintContent(QPainter& painter, const Layout& layout) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const ChartFont small(layout.style, 0.9);
    const QRectF plot = plotArea(layout);
    const double low = lowest();
    const int steps = static_cast<int>((100 - low) / 10);
    const int every = steps > 5 ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int step = 0; step <= steps; step += every) {
        const double percent = 100 - step * 10;
        const qreal y = position(plot, 0, percent).y();
        painter.setPen(QPen(colours.gridLine, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF label(layout.area.left(), y - small.height() / 2,
                           plot.left() - layout.area.left() - 6, small.height());
        paintChartText(painter, label, small, tr("%1%").arg(percent), colours.subtleText,
                       Qt::AlignRight | Qt::AlignVCenter);
    }
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());

    // Every label where there is room, else every second, third …, always the last.
    qreal widest = 1;
    for (const QString& column : m_columns)
        widest = std::max(widest, small.width(column));
    const qreal slot = plot.width() / static_cast<qreal>(m_columns.size());
    const auto skip =
        std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest + 6) / slot)));
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if ((m_columns.size() - 1 - column) % skip != 0)
            continue;
        const qreal x = position(plot, static_cast<int>(column), 100).x();
        paintChartText(painter,
                       QRectF(x - widest / 2 - 2, plot.bottom() + 5, widest + 4, small.height()),
                       small, m_columns.at(column), colours.subtleText, Qt::AlignCenter);
    }

    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype series = 0; series < m_series.size(); ++series)
        paintSeries(painter, layout, series);
    paintLastValues(painter, layout);
}

void TrendChart::paintSeries(QPainter& painter, const Layout& layout, qsizetype series) const
{
    const QRectF plot = plotArea(layout);
    const TrendSeries& one = m_series.at(series);
    QPainterPath path;
    bool open = false;
    QList<QPointF> points;
    for (qsizetype column = 0; column < std::min(one.points.size(), m_columns.size()); ++column) {
        const std::optional<double> percent = one.points.at(column).percent;
        if (!percent.has_value()) {
            open = false;
            continue;
        }
        const QPointF at = position(plot, static_cast<int>(column), *percent);
        if (open)
            path.lineTo(at);
        else
            path.moveTo(at);
        open = true;
        points.append(at);
    }
    painter.setPen(seriesPen(series, layout.style.dark));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    for (const QPointF at : std::as_const(points))
        paintPoint(painter, at, series, layout.style);
}

void TrendChart::paintLastValues(QPainter& painter, const Layout& layout) const
{
    const QRectF plot = plotArea(layout);
    const ChartFont bold(layout.style, 0.9, true);
    struct Label
    {
        qreal y;
        qsizetype series;
    };
    QList<Label> labels;
    const auto last = m_columns.size() - 1;
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const QList<TrendPoint>& points = m_series.at(series).points;
        if (last < points.size() && points.at(last).percent.has_value())
            labels.append(
                {position(plot, static_cast<int>(last), *points.at(last).percent).y(), series});
    }
    std::sort(labels.begin(), labels.end(),
              [](const Label& a, const Label& b) { return a.y < b.y; });
    // Numbers of near points are pushed apart downwards, then the whole stack up into the plot.
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels.at(i).y, labels.at(i - 1).y + bold.height());
    const qreal over = labels.isEmpty() ? 0 : std::max(0.0, labels.last().y - plot.bottom());
    const qreal left = position(plot, static_cast<int>(last), 100).x() + kMarkRadius + 3;
    for (const Label& label : std::as_const(labels)) {
        paintChartText(painter,
                       QRectF(left, label.y - over - bold.height() / 2, layout.area.right() - left,
                              bold.height()),
                       bold, m_series.at(label.series).points.at(last).text,
                       seriesPen(label.series, layout.style.dark).color(),
                       Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QSizeF TrendChart::contentSize(const ChartStyle& style) const
{
    const ChartFont font(style);
    return {static_cast<qreal>(m_columns.size()) * 30 + 80,
            font.height() * (style.printing ? 13 : 7)};
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

qreal TrendChart::legendHeight(const ChartStyle& style, qreal) const
{
    return ChartFont(style, 0.92).height() + 6;
}

void TrendChart::paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const ChartFont font(style, 0.92);
    qreal x = area.left();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        const QString name = m_series.at(series).name;
        const qreal y = area.center().y();
        painter.setPen(seriesPen(series, style.dark));
        painter.drawLine(QPointF(x, y), QPointF(x + 28, y));
        paintPoint(painter, QPointF(x + 14, y), series, style);
        paintChartText(painter, QRectF(x + 34, area.top(), area.right() - x - 34, area.height()),
                       font, name, themeColours(style.dark).subtleText,
                       Qt::AlignLeft | Qt::AlignVCenter);
        x += 34 + font.width(name) + 18;
    }
}

} // namespace touyan::widgets
