// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranked_bar_chart.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kGap = 10;

qreal rowHeight(const ChartStyle& style)
{
    return ChartFont(style).height() + 9;
}

} // namespace

struct RankedBarChart::Columns
{
    QRectF ranks;
    QRectF labels;
    QRectF bars;
    QRectF values;
    qreal label = 0; ///< width of the names inside `labels`, the notes come after
};

RankedBarChart::RankedBarChart(QWidget* parent)
    : ChartWidget(parent)
{
    setObjectName(u"rankedBarChart"_s);
    setTitle(tr("第一书记排名"));
}

void RankedBarChart::setBars(const QList<RankedBar>& bars, double maximum)
{
    if (bars == m_bars && maximum == m_maximum)
        return;
    replaceContent([&] {
        m_bars = bars;
        m_maximum = maximum > 0 ? maximum : 100;
    });
}

RankedBarChart::Columns RankedBarChart::columns(const Layout& layout) const
{
    const ChartFont font(layout.style);
    const ChartFont small(layout.style, 0.9);
    qreal rank = font.width(u"00"_s);
    qreal label = 0;
    qreal note = 0;
    qreal value = font.width(u"100.00"_s);
    for (const RankedBar& bar : m_bars) {
        rank = std::max(rank, font.width(bar.rank));
        label = std::max(label, font.width(bar.label));
        note = std::max(note, small.width(bar.note));
        value = std::max(value, font.width(bar.valueText));
    }
    const QRectF area = layout.area.translated(0, -layout.scroll.y());
    label = std::min(label, area.width() * 0.26);
    // Where it is narrow the notes give way to the bars.
    note = std::min(note, std::max(0.0, area.width() * 0.46 - label));
    if (note < small.width(u"村村"_s))
        note = 0;
    Columns made;
    made.label = label;
    made.ranks = QRectF(area.left(), area.top(), rank, area.height());
    made.labels = QRectF(made.ranks.right() + kGap, area.top(), label + (note > 0 ? note + 8 : 0),
                         area.height());
    made.values = QRectF(area.right() - value, area.top(), value, area.height());
    made.bars = QRectF(QPointF(made.labels.right() + kGap, area.top()),
                       QPointF(made.values.left() - kGap, area.bottom()));
    return made;
}

QList<ChartMark> RankedBarChart::layOutMarks(const Layout& layout) const
{
    const qreal row = rowHeight(layout.style);
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

void RankedBarChart::paintContent(QPainter& painter, const Layout& layout) const
{
    const bool dark = layout.style.dark;
    const ThemeColours& colours = themeColours(dark);
    const QColor text = themePalette(dark).color(QPalette::WindowText);
    const QColor barColour(dark ? 0x5F86AC : 0x5A80A6);
    const ChartFont font(layout.style);
    const ChartFont small(layout.style, 0.9);
    const Columns places = columns(layout);
    const qreal row = rowHeight(layout.style);
    if (!layout.style.printing)
        painter.setClipRect(layout.area.adjusted(-3, -1, 3, 1), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const qreal x = places.bars.left() + places.bars.width() * quarter / 4;
        painter.setPen(QPen(colours.gridLine, 1));
        painter.drawLine(QPointF(x, places.bars.top()),
                         QPointF(x, places.bars.top() + row * static_cast<qreal>(m_bars.size())));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const RankedBar& bar = m_bars.at(i);
        const qreal top = places.bars.top() + static_cast<qreal>(i) * row;
        const auto cell = [top, row](const QRectF& column) {
            return QRectF(column.left(), top, column.width(), row);
        };
        paintChartText(painter, cell(places.ranks), font, bar.rank, colours.subtleText,
                       Qt::AlignRight | Qt::AlignVCenter);
        QRectF label = cell(places.labels);
        const QRectF note = label.adjusted(places.label + 8, 0, 0, 0);
        label.setWidth(places.label);
        paintChartText(painter, label, font, bar.label, text, Qt::AlignLeft | Qt::AlignVCenter);
        paintChartText(painter, note, small, bar.note, colours.subtleText,
                       Qt::AlignLeft | Qt::AlignVCenter);
        paintChartText(painter, cell(places.values), font, bar.valueText, text,
                       Qt::AlignRight | Qt::AlignVCenter);
        if (!bar.value.has_value())
            continue;
        const double share = std::clamp(*bar.value / m_maximum, 0.0, 1.0);
        QRectF area = cell(places.bars).adjusted(0, row * 0.22, 0, -row * 0.22);
        area.setWidth(std::max(1.0, area.width() * share));
        const QColor fill = bar.emphasised ? colours.accent : barColour;
        if (bar.provisional) {
            // 阶段分: an outline with a pale inside, apart from final ones in any print.
            QColor pale = fill;
            pale.setRgbF(fill.redF() * 0.35F + colours.surface.redF() * 0.65F,
                         fill.greenF() * 0.35F + colours.surface.greenF() * 0.65F,
                         fill.blueF() * 0.35F + colours.surface.blueF() * 0.65F);
            painter.setPen(QPen(fill, 1.2, Qt::DashLine));
            painter.setBrush(pale);
            painter.drawRect(area.adjusted(0.6, 0.6, -0.6, -0.6));
        } else {
            painter.fillRect(area, fill);
        }
    }
}

QSizeF RankedBarChart::contentSize(const ChartStyle& style) const
{
    return {240, rowHeight(style) * static_cast<qreal>(m_bars.size())};
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
