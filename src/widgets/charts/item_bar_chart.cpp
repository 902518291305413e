// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/item_bar_chart.h"

#include "widgets/charts/chart_labels.h"
#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kGap = 10;
constexpr qreal kTallestRow = 38;
constexpr qreal kMostLabelShare = 0.45; ///< of the chart's width; longer labels are broken
constexpr qreal kPrintedPadding = 5;    ///< of a row in pictures
constexpr qreal kLeastInset = 3;        ///< between a bar and the edge of its row
constexpr qreal kInsetShare = 0.17;
constexpr qreal kTallestBar = 25;
constexpr qreal kSeam = 1; ///< round each segment
constexpr qreal kWhole = 100;
constexpr std::array kSegments{DisplayState::OnTime, DisplayState::Late, DisplayState::Overdue,
                               DisplayState::Pending};

int countOf(const ItemBar& bar, DisplayState state)
{
    switch (state) {
    case DisplayState::OnTime:
        return bar.onTime;
    case DisplayState::Late:
        return bar.late;
    case DisplayState::Overdue:
        return bar.overdue;
    case DisplayState::Pending:
        return bar.pending;
    case DisplayState::Exempt:
        break;
    }
    return bar.exempt;
}

int sumOf(const ItemBar& bar)
{
    return bar.onTime + bar.late + bar.overdue + bar.pending;
}

void paintCount(QPainter& painter, const QRectF& segment, DisplayState state, int count,
                const ChartStyle& style)
{
    const ChartFont font(style, 0.9, true);
    const QString text = QString::number(count);
    const qreal sign = font.height() * 0.62;
    const qreal width = font.width(text);
    if (segment.width() < width + 6)
        return;
    const bool withSign = segment.width() >= width + sign + 12;
    QRectF place(0, 0, withSign ? width + sign + 4 : width, font.height());
    place.moveCenter(segment.center());
    const bool solid = state == DisplayState::OnTime || state == DisplayState::Overdue;
    const StateColours colours = stateColours(state, style.dark);
    const QColor ink = solid ? QColor(Qt::white) : colours.foreground;
    if (state == DisplayState::Late) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.background);
        painter.drawRoundedRect(place.adjusted(-3, 0, 3, 0), 3, 3);
    }
    if (withSign) {
        QRectF box(place.left(), 0, sign, sign);
        box.moveTop(place.center().y() - sign / 2);
        paintStateSign(painter, box, state, ink);
        place.setLeft(place.left() + sign + 4);
    }
    paintChartText(painter, place, font, text, ink, Qt::AlignCenter);
}

} // namespace

ItemBarChart::ItemBarChart(QWidget* parent)
    : SeriesChart(parent)
{
    setObjectName(u"itemBarChart"_s);
    setTitle(tr("各项完成情况"));
}

void ItemBarChart::setBars(const QList<ItemBar>& bars)
{
    if (bars == m_bars)
        return;
    replaceContent([&] {
        m_bars = bars;
        QStringList labels;
        for (const ItemBar& bar : bars)
            labels.append(bar.label);
        if (m_labels.setLabels(labels))
            forgetFit();
        showValues();
    });
}

void ItemBarChart::furnish(QChart& chart) const
{
    m_series = new QHorizontalStackedBarSeries;
    for (const DisplayState state : kSegments)
        m_series->append(new QBarSet(stateWord(state)));
    chart.addSeries(m_series);
    // Titles are a column of our own, since no axis breaks a long one; so the axes have no labels.
    m_rows = new QValueAxis;
    m_rows->setReverse(true);
    m_rows->setVisible(false);
    chart.addAxis(m_rows, Qt::AlignLeft);
    m_series->attachAxis(m_rows);
    m_shares = new QValueAxis;
    m_shares->setRange(0, kWhole);
    m_shares->setVisible(false);
    chart.addAxis(m_shares, Qt::AlignBottom);
    m_series->attachAxis(m_shares);
}

void ItemBarChart::showValues()
{
    makeChart();
    m_rows->setRange(-0.5, std::max(1.0, static_cast<qreal>(m_bars.size())) - 0.5);
    const QList<QBarSet*> sets = m_series->barSets();
    for (std::size_t i = 0; i < kSegments.size(); ++i) {
        QList<qreal> shares(m_bars.size());
        for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
            const int sum = std::max(1, sumOf(m_bars.at(bar)));
            shares[bar] = kWhole * countOf(m_bars.at(bar), kSegments.at(i)) / sum;
        }
        replaceValues(*sets.at(static_cast<qsizetype>(i)), shares);
    }
}

void ItemBarChart::dress(const ChartStyle& style) const
{
    const QList<QBarSet*> sets = m_series->barSets();
    for (std::size_t i = 0; i < kSegments.size(); ++i) {
        const DisplayState state = kSegments.at(i);
        QBarSet& set = *sets.at(static_cast<qsizetype>(i));
        const StateColours colours = stateColours(state, style.dark);
        set.setBrush(state == DisplayState::Pending ? colours.background : colours.fill);
        // In the colour of the ground it sets neighbours apart.
        set.setPen(QPen(themeColours(style.dark).surface, kSeam));
    }
}

QRectF ItemBarChart::plotArea(const Layout& layout) const
{
    const ChartFont font(layout.style);
    qreal rate = font.width(u"100.0%"_s);
    for (const ItemBar& bar : m_bars)
        rate = std::max(rate, font.width(bar.rate));
    const qreal most = layout.area.width() * kMostLabelShare;
    const qreal label = m_labels.width(layout.style, most);
    const qreal least = m_labels.rowHeight(layout.style, most);
    const auto bars = static_cast<qreal>(m_bars.size());
    const qreal row = std::clamp(layout.area.height() / bars, least, std::max(least, kTallestRow));
    return {layout.area.left() + label + kGap, layout.area.top(),
            std::max(1.0, layout.area.width() - label - rate - 2 * kGap), row * bars};
}

void ItemBarChart::fitAxes(const Layout&, const QRectF& plot) const
{
    const qreal row = plot.height() / static_cast<qreal>(m_bars.size());
    const qreal inset = std::max({kLeastInset, row * kInsetShare, (row - kTallestBar) / 2});
    m_series->setBarWidth((row - 2 * inset + kSeam) / row);
}

QList<ChartMark> ItemBarChart::layOutMarks(const Layout& layout) const
{
    const QRectF plot = fit(layout);
    const qreal row = plot.height() / static_cast<qreal>(m_bars.size());
    const qreal half = m_series->barWidth() / 2;
    QList<ChartMark> all;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const ItemBar& bar = m_bars.at(i);
        const auto at = [&](int count, int of, qreal across) {
            return positionOf({kWhole * count / of, static_cast<qreal>(i) + across}, m_series,
                              layout);
        };
        const int sum = sumOf(bar);
        int before = 0;
        for (const DisplayState state : kSegments) {
            const int count = countOf(bar, state);
            ChartMark mark;
            mark.row = static_cast<int>(i);
            mark.column = static_cast<int>(state);
            // From the running sum, so that rounding leaves no gaps between segments.
            if (sum > 0 && count > 0)
                mark.area = QRectF(at(before, sum, -half), at(before + count, sum, half));
            before += count;
            mark.extent = QRectF(layout.area.left(), plot.top() + static_cast<qreal>(i) * row,
                                 layout.area.width(), row);
            mark.value = u"%1 %2 %3"_s.arg(QString::number(count), bar.rate, bar.tooltip);
            mark.tooltip = bar.tooltip.isEmpty()
                               ? tr("%1\n%2：%3 件，应完成 %4 件", "item, state, count, all")
                                     .arg(bar.label, stateText(state))
                                     .arg(count)
                                     .arg(sum)
                               : tr("%1\n%2：%3 件").arg(bar.tooltip, stateText(state)).arg(count);
            if (bar.exempt > 0 && bar.tooltip.isEmpty())
                mark.tooltip += tr("\n另有免计 %n 件", nullptr, bar.exempt);
            all.append(mark);
        }
    }
    return all;
}

void ItemBarChart::paintOver(QPainter& painter, const Layout& layout) const
{
    const QColor text = themePalette(layout.style.dark).color(QPalette::WindowText);
    const ChartFont font(layout.style);
    const QRectF plot = fit(layout);
    const qreal row = plot.height() / static_cast<qreal>(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const ItemBar& bar = m_bars.at(i);
        const QRectF line(plot.left(), plot.top() + static_cast<qreal>(i) * row, plot.width(), row);
        m_labels.paint(painter,
                       QRectF(QPointF(layout.area.left(), line.top()),
                              QPointF(plot.left() - kGap, line.bottom())),
                       i, layout.style, text);
        paintChartText(painter,
                       QRectF(QPointF(line.right() + kGap, line.top()),
                              QPointF(layout.area.right(), line.bottom())),
                       font, bar.rate, text, Qt::AlignRight | Qt::AlignVCenter);
        if (sumOf(bar) == 0) {
            painter.setPen(QPen(themeColours(layout.style.dark).line, 1, Qt::DotLine));
            painter.drawLine(QPointF(line.left(), line.center().y()),
                             QPointF(line.right(), line.center().y()));
        }
    }
    for (const ChartMark& mark : layOutMarks(layout)) {
        if (mark.area.isEmpty())
            continue;
        const auto state = static_cast<DisplayState>(mark.column);
        constexpr qreal half = kSeam / 2;
        paintStatePattern(painter, mark.area.adjusted(half, half, -half, -half), state,
                          layout.style.dark);
        paintCount(painter, mark.area, state, countOf(m_bars.at(mark.row), state), layout.style);
    }
}

QSizeF ItemBarChart::contentSize(const ChartStyle& style) const
{
    const qreal width = style.printing ? kNarrowestPicture : screenLayout().area.width();
    const qreal row =
        m_labels.rowHeight(style, width * kMostLabelShare) + (style.printing ? kPrintedPadding : 0);
    return {240, row * static_cast<qreal>(m_bars.size())};
}

QString ItemBarChart::summary() const
{
    int sum = 0;
    int done = 0;
    int overdue = 0;
    for (const ItemBar& bar : m_bars) {
        sum += sumOf(bar);
        done += bar.onTime + bar.late;
        overdue += bar.overdue;
    }
    return tr("%1 项清单，应完成 %2 件，已完成 %3 件，逾期未完成 %4 件。用方向键逐段查看。")
        .arg(m_bars.size())
        .arg(sum)
        .arg(done)
        .arg(overdue);
}

QString ItemBarChart::shape() const
{
    QStringList labels;
    for (const ItemBar& bar : m_bars)
        labels.append(bar.label);
    return labels.join(u'\n');
}

qreal ItemBarChart::legendHeight(const ChartStyle& style, qreal width) const
{
    return stateLegendHeight({kSegments.begin(), kSegments.end()}, style, width);
}

void ItemBarChart::paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    paintStateLegend(painter, area, style, {kSegments.begin(), kSegments.end()});
}

} // namespace touyan::widgets
