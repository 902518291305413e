// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focus_order.h"

#include <QWidget>

namespace touyan::widgets {

namespace {

/// What Tab reaches in `root`, in the present order; a proxy is reached through its widget.
QList<QWidget*> reachedIn(QWidget* root)
{
    QList<QWidget*> reached;
    QWidget* widget = root;
    do {
        const bool isInside = widget == root || root->isAncestorOf(widget);
        if (isInside && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            widget->focusProxy() == nullptr)
            reached.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != root);
    return reached;
}

} // namespace

void setFocusOrder(const QList<QWidget*>& widgets)
{
    QList<QWidget*> order;
    for (QWidget* widget : widgets)
        order.append(reachedIn(widget));
    for (qsizetype next = 1; next < order.size(); ++next)
        QWidget::setTabOrder(order.at(next - 1), order.at(next));
}

} // namespace touyan::widgets
