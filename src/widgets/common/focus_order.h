// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace touyan::widgets {

/// Tab goes through these widgets in this order. What is inside one of them keeps its own order.
/// A form needs it when something is put into it after Designer's widgets have been made: Qt's
/// order is the one in which widgets came into being. All must be in the same window.
void setFocusOrder(const QList<QWidget*>& widgets);

} // namespace touyan::widgets
