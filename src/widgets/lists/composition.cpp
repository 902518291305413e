// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/composition.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace touyan::widgets {

void endComposition(const QString& composed, QObject* receiver)
{
    // The receiver empties it while the calls below run.
    if (!composed.isEmpty())
        QGuiApplication::inputMethod()->commit();
    if (!composed.isEmpty())
        QGuiApplication::inputMethod()->reset();
    if (composed.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(composed);
    QCoreApplication::sendEvent(receiver, &event);
}

} // namespace touyan::widgets
