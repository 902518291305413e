// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/change_feed.h"

#include <QObject>

namespace touyan::widgets {

/// Brings committed changes from the thread of the use cases into the GUI thread. Lives in the GUI
/// thread and must outlive the executor.
class ChangeNotifier : public QObject, public application::ChangeFeed
{
    Q_OBJECT

public:
    explicit ChangeNotifier(QObject* parent = nullptr);

    /// Any thread; changed() follows in the GUI thread.
    void publish(const application::ChangeSet& changes) override;

Q_SIGNALS:
    void changed(const touyan::application::ChangeSet& changes);
};

} // namespace touyan::widgets
