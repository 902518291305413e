// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/item_bar_chart.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kGap = 10;
constexpr qreal kTallestRow = 38;
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

struct ItemBarChart::Columns
{
    QRectF labels;
    QRectF bars;
    QRectF rates;
    qreal row = 0;
};

ItemBarChart::ItemBarChart(QWidget* parent)
    : ChartWidget(parent)
{
    setObjectName(u"itemBarChart"_s);
    setTitle(tr("各项完成情况"));
}

void ItemBarChart::setBars(const QList<ItemBar>& bars)
{
    if (bars == m_bars)
        return;
    replaceContent([&] { m_bars = bars; });
}

ItemBarChart::Columns ItemBarChart::columns(const Layout& layout) const
{
    const ChartFont font(layout.style);
    qreal label = 0;
    qreal rate = font.width(u"100.0%"_s);
    for (const ItemBar& bar : m_bars) {
        label = std::max(label, font.width(bar.label));
        rate = std::max(rate, font.width(bar.rate));
    }
    label = std::min(label, layout.area.width() * 0.42);
    const QRectF area = layout.area.translated(0, -layout.scroll.y());
    Columns made;
    made.row = std::clamp(area.height() / static_cast<qreal>(m_bars.size()), font.height() + 9,
                          kTallestRow);
    made.labels = QRectF(area.left(), area.top(), label, area.height());
    made.rates = QRectF(area.right() - rate, area.top(), rate, area.height());
    made.bars = QRectF(QPointF(made.labels.right() + kGap, area.top()),
                       QPointF(made.rates.left() - kGap, area.bottom()));
    return made;
}

QList<ChartMark> ItemBarChart::layOutMarks(const Layout& layout) const
{
    const Columns places = columns(layout);
    QList<ChartMark> all;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const ItemBar& bar = m_bars.at(i);
        const qreal top = places.bars.top() + static_cast<qreal>(i) * places.row;
        const qreal inset = std::max(3.0, places.row * 0.17);
        const int sum = sumOf(bar);
        int before = 0;
        for (const DisplayState state : kSegments) {
            const int count = countOf(bar, state);
            ChartMark mark;
            mark.row = static_cast<int>(i);
            mark.column = static_cast<int>(state);
            if (sum > 0 && count > 0) {
                // From the running sum, so that rounding leaves no gaps between segments.
                const qreal left = places.bars.width() * before / sum;
                const qreal right = places.bars.width() * (before + count) / sum;
                mark.area = QRectF(places.bars.left() + left, top + inset, right - left,
                                   places.row - 2 * inset);
            }
            before += count;
            mark.extent = QRectF(layout.area.left(), top, layout.area.width(), places.row);
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

void ItemBarChart::paintContent(QPainter& painter, const Layout& layout) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const QColor text = themePalette(layout.style.dark).color(QPalette::WindowText);
    const ChartFont font(layout.style);
    const Columns places = columns(layout);
    if (!layout.style.printing)
        painter.setClipRect(layout.area.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const ItemBar& bar = m_bars.at(i);
        const qreal top = places.bars.top() + static_cast<qreal>(i) * places.row;
        paintChartText(painter,
                       QRectF(places.labels.left(), top, places.labels.width(), places.row), font,
                       bar.label, text, Qt::AlignLeft | Qt::AlignVCenter);
        paintChartText(painter, QRectF(places.rates.left(), top, places.rates.width(), places.row),
                       font, bar.rate, text, Qt::AlignRight | Qt::AlignVCenter);
        if (sumOf(bar) == 0) {
            painter.setPen(QPen(colours.line, 1, Qt::DotLine));
            const qreal y = top + places.row / 2;
            painter.drawLine(QPointF(places.bars.left(), y), QPointF(places.bars.right(), y));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartMark& mark : layOutMarks(layout)) {
        if (mark.area.isEmpty())
            continue;
        const auto state = static_cast<DisplayState>(mark.column);
        paintStateFill(painter, mark.area.adjusted(0.5, 0, -0.5, 0), state, layout.style.dark);
        paintCount(painter, mark.area, state, countOf(m_bars.at(mark.row), state), layout.style);
    }
}

QSizeF ItemBarChart::contentSize(const ChartStyle& style) const
{
    const qreal row = ChartFont(style).height() + (style.printing ? 14 : 9);
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
