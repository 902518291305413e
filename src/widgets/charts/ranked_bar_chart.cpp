// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranked_bar_chart.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kGap = 10;
constexpr qreal kNoteGap = 8;
constexpr qreal kMostTextShare = 0.46; ///< of the chart's width, for label and note together
constexpr qreal kBarShare = 0.56;      ///< of the height of a row
constexpr int kGridLines = 5;

/// A set of bars that look alike. Each row has its bar in one of them.
struct Look
{
    bool provisional = false;
    bool emphasised = false;

    friend bool operator==(const Look&, const Look&) = default;
};

constexpr std::array kLooks{Look{false, false}, Look{true, false}, Look{false, true},
                            Look{true, true}};

/// 阶段分: a pale inside, apart from final ones in any print.
QColor paleOf(const QColor& colour, const QColor& ground)
{
    const auto mixed = [](float one, float other) { return one * 0.35F + other * 0.65F; };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()),
                            mixed(colour.greenF(), ground.greenF()),
                            mixed(colour.blueF(), ground.blueF()));
}

} // namespace

struct RankedBarChart::Columns
{
    QRectF ranks;
    QRectF labels;
    QRectF notes;
    QRectF bars;
    QRectF values;
};

RankedBarChart::RankedBarChart(QWidget* parent)
    : SeriesChart(parent)
{
    setObjectName(u"rankedBarChart"_s);
    setTitle(tr("第一书记排名"));
}

void RankedBarChart::setBars(const QList<RankedBar>& bars, double maximum)
{
    if (bars == m_bars && maximum == m_maximum)
        return;
    replaceContent([&] {
        forgetWidthsOf(bars);
        m_bars = bars;
        m_maximum = maximum > 0 ? maximum : 100;
        QStringList labels;
        for (const RankedBar& bar : bars)
            labels.append(bar.label);
        if (m_labels.setLabels(labels))
            forgetFit();
        showValues();
    });
}

void RankedBarChart::furnish(QChart& chart) const
{
    m_series = new QHorizontalStackedBarSeries;
    m_series->setBarWidth(kBarShare);
    for (std::size_t i = 0; i < kLooks.size(); ++i)
        m_series->append(new QBarSet({}));
    chart.addSeries(m_series);
    // Ranks, names and units are columns of their own, so the axis of rows has no labels.
    m_rows = new QValueAxis;
    m_rows->setReverse(true);
    m_rows->setVisible(false);
    chart.addAxis(m_rows, Qt::AlignLeft);
    m_series->attachAxis(m_rows);
    m_lengths = new QValueAxis;
    m_lengths->setTickCount(kGridLines);
    m_lengths->setLabelsVisible(false);
    m_lengths->setLineVisible(false);
    chart.addAxis(m_lengths, Qt::AlignBottom);
    m_series->attachAxis(m_lengths);
}

void RankedBarChart::showValues()
{
    makeChart();
    m_rows->setRange(-0.5, std::max(1.0, static_cast<qreal>(m_bars.size())) - 0.5);
    m_lengths->setRange(0, m_maximum);
    const QList<QBarSet*> sets = m_series->barSets();
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        QList<qreal> values;
        for (const RankedBar& bar : std::as_const(m_bars)) {
            const bool isHere = Look{bar.provisional, bar.emphasised} == kLooks.at(i);
            values.append(isHere ? std::clamp(bar.value.value_or(0), 0.0, m_maximum) : 0);
        }
        replaceValues(*sets.at(static_cast<qsizetype>(i)), values);
    }
}

void RankedBarChart::dress(const ChartStyle& style) const
{
    const ThemeColours& colours = themeColours(style.dark);
    m_lengths->setGridLinePen(QPen(colours.gridLine, 1));
    const QList<QBarSet*> sets = m_series->barSets();
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        const Look look = kLooks.at(i);
        const QColor fill =
            look.emphasised ? colours.accent : QColor(style.dark ? 0x5F86AC : 0x5A80A6);
        QBarSet& set = *sets.at(static_cast<qsizetype>(i));
        set.setBrush(look.provisional ? paleOf(fill, colours.surface) : fill);
        set.setPen(look.provisional ? QPen(fill, 1.2, Qt::DashLine) : QPen(Qt::NoPen));
    }
}

void RankedBarChart::forgetWidthsOf(const QList<RankedBar>& others)
{
    m_widths.resize(others.size());
    for (qsizetype i = 0; i < others.size(); ++i) {
        const RankedBar& now = others.at(i);
        const RankedBar before = m_bars.value(i);
        if (now.rank != before.rank || now.note != before.note || now.valueText != before.valueText)
            m_widths[i].reset();
    }
}

RankedBarChart::Widths RankedBarChart::widths(const ChartStyle& style) const
{
    const ChartFont font(style);
    const ChartFont small(style, 0.9);
    if (m_measuredFont != style.font) {
        m_measuredFont = style.font;
        std::fill(m_widths.begin(), m_widths.end(), std::nullopt);
    }
    Widths most{font.width(u"00"_s), 0, font.width(u"100.00"_s)};
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const RankedBar& bar = m_bars.at(i);
        std::optional<Widths>& row = m_widths[i];
        if (!row)
            row = Widths{font.width(bar.rank), small.width(bar.note), font.width(bar.valueText)};
        most.rank = std::max(most.rank, row->rank);
        most.note = std::max(most.note, row->note);
        most.value = std::max(most.value, row->value);
    }
    return most;
}

RankedBarChart::Columns RankedBarChart::columns(const Layout& layout) const
{
    const Widths needed = widths(layout.style);
    const QRectF area = layout.area;
    const qreal most = area.width() * kMostTextShare;
    const qreal label = m_labels.width(layout.style, most);
    // Where it is narrow the notes give way to the bars.
    qreal note = std::min(needed.note, std::max(0.0, most - label));
    if (note < ChartFont(layout.style, 0.9).width(u"村村"_s))
        note = 0;
    const auto column = [&area](qreal left, qreal width) {
        return QRectF(left, area.top(), width, area.height());
    };
    Columns made;
    made.ranks = column(area.left(), needed.rank);
    made.labels = column(made.ranks.right() + kGap, label);
    made.notes = column(made.labels.right() + (note > 0 ? kNoteGap : 0), note);
    made.values = column(area.right() - needed.value, needed.value);
    // Whole pixels between the grid lines keep all of them sharp.
    const qreal left = std::ceil(made.notes.right() + kGap) + 0.5;
    const qreal step = std::floor((made.values.left() - kGap - left) / (kGridLines - 1));
    made.bars = column(left, std::max(1.0, step) * (kGridLines - 1));
    return made;
}

qreal RankedBarChart::rowHeight(const ChartStyle& style, qreal width) const
{
    return m_labels.rowHeight(style, width * kMostTextShare);
}

QRectF RankedBarChart::plotArea(const Layout& layout) const
{
    QRectF plot = columns(layout).bars;
    plot.setHeight(rowHeight(layout.style, layout.area.width()) *
                   static_cast<qreal>(m_bars.size()));
    return plot;
}

QList<ChartMark> RankedBarChart::layOutMarks(const Layout& layout) const
{
    const qreal row = rowHeight(layout.style, layout.area.width());
    QList<ChartMark> all;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const RankedBar& bar = m_bars.at(i);
        ChartMark mark;
        mark.row = static_cast<int>(i);
        mark.area = QRectF(layout.area.left() - 3,
                           layout.area.top() - layout.scroll.y() + static_cast<qreal>(i) * row,
                           layout.area.width() + 6, row);
        mark.tooltip = bar.tooltip.isEmpty() ? tr("第 %1 名　%2　%3", "rank, name, value")
                                                   .arg(bar.rank, bar.label, bar.valueText)
                                             : bar.tooltip;
        mark.value = u"%1|%2|%3|%4|%5|%6"_s.arg(
            bar.rank, bar.valueText, bar.note, QString::number(bar.value.value_or(-1)),
            QString::number(bar.provisional ? 1 : 0), QString::number(bar.emphasised ? 1 : 0));
        all.append(mark);
    }
    return all;
}

void RankedBarChart::paintOver(QPainter& painter, const Layout& layout) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const QColor text = themePalette(layout.style.dark).color(QPalette::WindowText);
    const ChartFont font(layout.style);
    const ChartFont small(layout.style, 0.9);
    const Columns places = columns(layout);
    const qreal row = rowHeight(layout.style, layout.area.width());
    const QRectF seen =
        painter.hasClipping() ? painter.clipBoundingRect() : layout.area.adjusted(0, 0, 0, 1e9);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const RankedBar& bar = m_bars.at(i);
        const qreal top = layout.area.top() - layout.scroll.y() + static_cast<qreal>(i) * row;
        if (top > seen.bottom() || top + row < seen.top())
            continue;
        const auto write = [&](const QRectF& column, const ChartFont& used, const QString& words,
                               const QColor& colour, Qt::Alignment side) {
            paintChartText(painter, QRectF(column.left(), top, column.width(), row), used, words,
                           colour, side | Qt::AlignVCenter);
        };
        m_labels.paint(painter, QRectF(places.labels.left(), top, places.labels.width(), row), i,
                       layout.style, text);
        write(places.ranks, font, bar.rank, colours.subtleText, Qt::AlignRight);
        write(places.notes, small, bar.note, colours.subtleText, Qt::AlignLeft);
        write(places.values, font, bar.valueText, text, Qt::AlignRight);
    }
}

QSizeF RankedBarChart::contentSize(const ChartStyle& style) const
{
    const qreal width = style.printing ? kNarrowestPicture : screenLayout().area.width();
    return {240, rowHeight(style, width) * static_cast<qreal>(m_bars.size())};
}

QString RankedBarChart::summary() const
{
    return tr("%1 名第一书记的排名，第一位 %2，%3。用上下方向键逐行查看。")
        .arg(m_bars.size())
        .arg(m_bars.first().label, m_bars.first().valueText);
}

QString RankedBarChart::shape() const
{
    QStringList labels{QString::number(m_maximum)};
    for (const RankedBar& bar : m_bars)
        labels.append(bar.label);
    return labels.join(u'\n');
}

} // namespace touyan::widgets
