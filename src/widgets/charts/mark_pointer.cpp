// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/mark_pointer.h"

#include <utility>

namespace touyan::widgets {

void MarkPointer::setCurrent(int index)
{
    if (index == m_current)
        return;
    Q_EMIT currentChanged(std::exchange(m_current, index), index);
}

void MarkPointer::hover(int index)
{
    if (index == m_hovered)
        return;
    Q_EMIT hoveredChanged(std::exchange(m_hovered, index), index);
}

void MarkPointer::press(int index)
{
    m_pressed = index;
    if (index >= 0)
        setCurrent(index);
}

void MarkPointer::release(int index)
{
    const bool isClick = index >= 0 && index == m_pressed;
    m_pressed = -1;
    if (isClick)
        Q_EMIT activated(index);
}

bool MarkPointer::pressKey(int key, const QList<ChartMark>& marks)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(markInDirection(marks, m_current, key));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0)
            return false;
        Q_EMIT activated(m_current);
        return true;
    default:
        return false;
    }
}

void MarkPointer::forget(qsizetype count)
{
    m_hovered = -1;
    m_pressed = -1;
    if (m_current >= count)
        m_current = -1;
}

} // namespace touyan::widgets
