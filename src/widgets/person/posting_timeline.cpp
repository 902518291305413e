// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/posting_timeline.h"

#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"
#include "widgets/person/roster_lookup.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kMargin = 8;
constexpr int kBarPadding = 5;
constexpr int kMonths = 12;
constexpr int kQuarterMonths = 3;
constexpr int kMostYearsWithQuarters = 4;

} // namespace

PostingTimeline::PostingTimeline(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PostingTimeline::setBars(const QList<TimelineBar>& bars, QDate today)
{
    m_bars = bars;
    m_today = today;
    m_current = 0;
    QDate first = today;
    QDate last = today;
    QStringList spoken;
    for (const TimelineBar& bar : bars) {
        first = std::min(first, bar.range.first);
        last = std::max(last, bar.range.last.value_or(today));
        spoken.append(tr("%1，%2", "posting, range").arg(bar.label, rangeText(bar.range)));
    }
    // Whole years, so that the marks stand at both ends.
    m_span = {QDate(first.year(), 1, 1), QDate(last.year(), kMonths, 31)};
    setAccessibleDescription(spoken.join(tr("；")));
    setVisible(!bars.isEmpty());
    updateGeometry();
    update();
}

int PostingTimeline::lineHeight() const
{
    return fontMetrics().height() + 2 * kBarPadding + 4;
}

QSize PostingTimeline::sizeHint() const
{
    const int lines = std::max(1, static_cast<int>(m_bars.size()));
    return {fontMetrics().averageCharWidth() * 80,
            lines * lineHeight() + fontMetrics().height() + kMargin};
}

QSize PostingTimeline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

double PostingTimeline::xOf(QDate day) const
{
    const double days = std::max(1, m_span.days());
    const double room = width() - 2 * kMargin;
    return kMargin + room * static_cast<double>(m_span.first.daysTo(day)) / days;
}

QRectF PostingTimeline::barRect(int index) const
{
    const domain::DateRange& range = m_bars.at(index).range;
    const double left = xOf(range.first);
    // Days include their end; one that goes on reaches to the edge.
    const double right = range.last ? xOf(range.last->addDays(1)) : width() - kMargin;
    return {left, 2.0 + index * lineHeight(), std::max(3.0, right - left), lineHeight() - 4.0};
}

int PostingTimeline::barAt(const QPointF& point) const
{
    for (int index = 0; index < m_bars.size(); ++index) {
        if (barRect(index).contains(point))
            return index;
    }
    return -1;
}

void PostingTimeline::choose(int index)
{
    m_current = std::clamp(index, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    update();
}

void PostingTimeline::paintAxis(QPainter& painter) const
{
    const ThemeColours& colours = themeColours(isDark(palette()));
    const double bottom = static_cast<double>(m_bars.size()) * lineHeight() + 2;
    const int years = m_span.last.year() - m_span.first.year() + 1;
    const int step = years <= kMostYearsWithQuarters ? kQuarterMonths : kMonths;
    for (QDate day = m_span.first; day <= m_span.last; day = day.addMonths(step)) {
        const bool isYear = day.month() == 1;
        painter.setPen(isYear ? colours.line : colours.gridLine);
        painter.drawLine(QPointF(xOf(day), 0), QPointF(xOf(day), bottom));
        if (!isYear)
            continue;
        painter.setPen(colours.subtleText);
        painter.drawText(QRectF(xOf(day) + 3, bottom, fontMetrics().averageCharWidth() * 12,
                                fontMetrics().height() + 2),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("%1年").arg(day.year()));
    }
}

void PostingTimeline::paintBar(QPainter& painter, int index) const
{
    const ThemeColours& colours = themeColours(isDark(palette()));
    const TimelineBar& bar = m_bars.at(index);
    const QRectF area = barRect(index);
    painter.setPen(colours.line);
    painter.setBrush(colours.selection);
    painter.drawRoundedRect(area, 3, 3);
    for (const domain::DateRange& leave : bar.leaves) {
        const double left = std::max(area.left(), xOf(leave.first));
        const double right =
            leave.last ? std::min(area.right(), xOf(leave.last->addDays(1))) : area.right();
        if (right > left)
            painter.fillRect(QRectF(left, area.top(), std::max(2.0, right - left), area.height()),
                             QBrush(colours.subtleText, Qt::BDiagPattern));
    }
    if (hasFocus() && index == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
        painter.drawRoundedRect(area, 3, 3);
    }
    painter.setPen(palette().color(QPalette::Text));
    const QString text = tr("%1　%2", "posting, range").arg(bar.label, rangeText(bar.range));
    // A short posting's text stands beside its bar, at the side that has the room.
    const int needed = fontMetrics().horizontalAdvance(text) + 12;
    QRectF room = area.adjusted(6, 0, -6, 0);
    if (needed > area.width()) {
        if (width() - area.right() >= needed)
            room = QRectF(area.right() + 6, area.top(), needed, area.height());
        else if (area.left() >= needed)
            room = QRectF(area.left() - needed, area.top(), needed, area.height());
    }
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
}

void PostingTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int index = 0; index < m_bars.size(); ++index)
        paintBar(painter, index);
    if (m_span.contains(m_today)) {
        const double x = xOf(m_today);
        painter.setPen(QPen(themeColours(isDark(palette())).accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0),
                         QPointF(x, static_cast<double>(m_bars.size()) * lineHeight()));
    }
}

void PostingTimeline::mousePressEvent(QMouseEvent* event)
{
    const int index = barAt(event->position());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    choose(index);
    Q_EMIT placeRequested(m_bars.at(index).place);
}

void PostingTimeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        choose(m_current - 1);
        return;
    case Qt::Key_Down:
        choose(m_current + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_bars.size())
            Q_EMIT placeRequested(m_bars.at(m_current).place);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PostingTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PostingTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PostingTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = barAt(help->pos());
    if (index < 0) {
        showTip(help->globalPos(), {}, this);
        return true;
    }
    const TimelineBar& bar = m_bars.at(index);
    QStringList lines{tr("%1　%2", "posting, range").arg(bar.label, rangeText(bar.range))};
    for (const domain::DateRange& leave : bar.leaves)
        lines.append(tr("请假 %1", "range").arg(rangeText(leave)));
    showTip(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace touyan::widgets
