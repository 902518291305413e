// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "storage/connection/sql_database.h"
#include "storage/notifications/external_change_watcher.h"

#include <QFuture>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace touyan::storage {

/// The one thread that owns the database connection and runs use cases on it, one after another.
/// Destroyed, it finishes the use case that is running and drops the waiting ones, whose futures
/// are cancelled.
///
/// Between use cases it looks whether another process has written to the database and tells the
/// change feed then, with one RecordKind::Package change that concerns no posting in particular:
/// look at everything.
class StorageThread final : public application::UseCaseExecutor
{
public:
    /// Opens the database, on the thread.
    using Opener = std::function<domain::Result<std::unique_ptr<SqlDatabase>>()>;

    /// Starts at once. The clock and the change feed must outlive it; the feed is told on this
    /// thread.
    StorageThread(Opener opener, const application::Clock& clock,
                  application::ChangeFeed& changeFeed, application::Actor actor,
                  std::chrono::milliseconds lookInterval = ExternalChangeWatcher::kUsualInterval);
    ~StorageThread() override;
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// How the opening went. After a failure every use case is dropped.
    [[nodiscard]] QFuture<domain::Result<void>> opened() const { return m_opened.future(); }

protected:
    void post(std::function<void(application::UseCaseContext&)> task) override;

private:
    using Task = std::function<void(application::UseCaseContext&)>;

    void serve();
    /// Waits for the next task, looking for foreign changes meanwhile; none: stop.
    [[nodiscard]] Task nextTask(ExternalChangeWatcher& watcher);
    /// Waits until there is a task, the end, or the deadline.
    void waitForWork(const QDeadlineTimer& deadline);
    void refuseTasks();

    Opener m_opener;
    const application::Clock& m_clock;
    application::ChangeFeed& m_changeFeed;
    application::Actor m_actor;
    std::chrono::milliseconds m_lookInterval;
    QPromise<domain::Result<void>> m_opened;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace touyan::storage
