// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_mark.h"

#include <QObject>

namespace touyan::widgets {

/// Which mark of a chart the mouse and the keyboard point at, and which one is activated. Marks are
/// named by their index; -1 is none. Where they lie is the chart's business.
class MarkPointer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The keyboard's mark.
    [[nodiscard]] int current() const { return m_current; }
    /// The mark under the mouse.
    [[nodiscard]] int hovered() const { return m_hovered; }

    /// Moves the keyboard's mark.
    void setCurrent(int index);
    /// The mouse is over a mark, or over none.
    void hover(int index);
    /// The left button goes down on a mark, or on none.
    void press(int index);
    /// It goes up again: a mark is activated when both happen on it.
    void release(int index);
    /// Arrow keys, Home and End move, Enter and Space activate. False for a key that means nothing
    /// here.
    bool pressKey(int key, const QList<ChartMark>& marks);
    /// The chart has other marks now, `count` of them.
    void forget(qsizetype count);

Q_SIGNALS:
    void currentChanged(int before, int now);
    void hoveredChanged(int before, int now);
    void activated(int index);

private:
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace touyan::widgets
