// SPDX-License-Identifier: GPL-3.0-or-later
// ChartWidget: the mark that is pointed at by mouse or keyboard.
#include "widgets/charts/chart_widget.h"

#include "widgets/common/plain_text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void ChartWidget::setCurrentMark(int index)
{
    const QList<ChartMark> all = marks();
    if (index < -1 || index >= all.size() || index == m_current)
        return;
    repaintMark(m_current);
    m_current = index;
    if (index < 0)
        return;
    showMark(index);
    repaintMark(index);
    announce();
    const QList<ChartMark> placed = marks();
    Q_EMIT currentMarkChanged(placed.at(index).row, placed.at(index).column);
}

void ChartWidget::showMark(int index)
{
    const QRectF area = marks().at(index).area;
    const QRectF seen = scrolledArea(screenLayout());
    const auto shift = [](qreal low, qreal high, qreal from, qreal to) {
        if (low < from)
            return static_cast<int>(std::floor(low - from));
        return high > to ? static_cast<int>(std::ceil(high - to)) : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    shift(area.left(), area.right(), seen.left(), seen.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  shift(area.top(), area.bottom(), seen.top(), seen.bottom()));
}

void ChartWidget::announce()
{
    setAccessibleDescription(m_current >= 0 ? marks().at(m_current).tooltip : summary());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartWidget::repaintMark(int index)
{
    const QList<ChartMark> all = marks();
    if (index >= 0 && index < all.size())
        viewport()->update(all.at(index).area.adjusted(-3, -3, 3, 3).toAlignedRect());
}

void ChartWidget::setHoveredMark(int index)
{
    if (index == m_hovered)
        return;
    repaintMark(m_hovered);
    m_hovered = index;
    repaintMark(index);
    viewport()->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int ChartWidget::markAt(const QPointF& position) const
{
    if (isEmpty() || !scrolledArea(screenLayout()).contains(position))
        return -1;
    const QList<ChartMark> all = marks();
    // The last painted lies on top.
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all.at(i).area.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

int ChartWidget::neighbour(int key) const
{
    const QList<ChartMark> all = marks();
    if (all.isEmpty())
        return -1;
    const auto usable = [&all](qsizetype i) { return !all.at(i).area.isEmpty(); };
    if (m_current < 0 || key == Qt::Key_Home || key == Qt::Key_End) {
        const bool last = key == Qt::Key_End;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qsizetype at = last ? all.size() - 1 - i : i;
            if (usable(at))
                return static_cast<int>(at);
        }
        return -1;
    }
    const QPointF from = all.at(m_current).area.center();
    int best = m_current;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == m_current || !usable(i))
            continue;
        const QPointF way = all.at(i).area.center() - from;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
        const qreal along = sign * (sideways ? way.x() : way.y());
        const qreal across = std::abs(sideways ? way.y() : way.x());
        if (along < 0.5)
            continue;
        // Straying to the side costs much more than going on; up and down least within a column.
        const qreal cost = along + across * (sideways ? 20 : 2);
        if (cost < bestCost) {
            bestCost = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredMark(markAt(event->position()));
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentMark(m_pressed);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const int released = markAt(event->position());
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed) {
        const ChartMark mark = marks().at(released);
        Q_EMIT markActivated(mark.row, mark.column);
    }
    m_pressed = -1;
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrentMark(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            const ChartMark mark = marks().at(m_current);
            Q_EMIT markActivated(mark.row, mark.column);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

bool ChartWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = markAt(help->pos());
        const ChartMark mark = at < 0 ? ChartMark() : marks().at(at);
        showTip(help->globalPos(), mark.tooltip, viewport(), mark.area.toAlignedRect());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHoveredMark(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace touyan::widgets
