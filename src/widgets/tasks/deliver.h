// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace touyan::widgets {

/// Hands the future's result to `receive` in the owner's thread. Nothing is delivered after the
/// owner is gone, nor when the use case was cancelled before it ran.
template <class Value, class Receive>
QFutureWatcher<Value>* deliver(QObject* owner, const QFuture<Value>& future, Receive receive)
{
    auto* watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, owner,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
    return watcher;
}

} // namespace touyan::widgets
