// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/assessment/change_notifier.h"

#include <QMetaObject>

namespace touyan::widgets {

ChangeNotifier::ChangeNotifier(QObject* parent)
    : QObject(parent)
{
}

void ChangeNotifier::publish(const application::ChangeSet& changes)
{
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

} // namespace touyan::widgets
