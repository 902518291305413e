// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "storage/connection/sql_database.h"
#include "storage/notifications/external_change_watcher.h"
#include "storage/sealing/page_survey.h"

#include <QFuture>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace touyan::storage {

/// Something about the file that no use case asked for and somebody should know.
struct StorageTrouble
{
    enum class Kind {
        Damage, ///< a page is not as it was written
        Rebuild ///< finalised, but the file could not be written anew: it is tried again
    };
    Kind kind = Kind::Damage;
    domain::Error error;
};

/// The one thread that owns the database connection and runs use cases on it, one after another.
/// Destroyed, it finishes the use case that is running and drops the waiting ones, whose futures
/// are cancelled.
///
/// Between use cases it looks whether another process has written to the database and tells the
/// change feed then, with one RecordKind::Package change that concerns no posting in particular:
/// look at everything. When nobody waits it looks at the pages of the file, once after opening.
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
    /// What was found besides the use cases, one result each; finishes with the thread.
    [[nodiscard]] QFuture<StorageTrouble> troubles() const { return m_troubles.future(); }

protected:
    void post(std::function<void(application::UseCaseContext&)> task) override;

private:
    using Task = std::function<void(application::UseCaseContext&)>;

    void serve();
    /// Waits for the next task, looking for foreign changes meanwhile; none: stop.
    [[nodiscard]] Task nextTask(ExternalChangeWatcher& watcher, std::optional<PageSurvey>& survey);
    /// Waits until there is a task, the end, or the deadline.
    void waitForWork(const QDeadlineTimer& deadline);
    void refuseTasks();
    [[nodiscard]] bool isAsked();
    /// One step of looking at the file; false: it is over.
    [[nodiscard]] bool surveyPages(PageSurvey& survey);
    /// Tells when the file still waits for being written anew.
    void tellRebuild(const SqlDatabase& database);

    Opener m_opener;
    const application::Clock& m_clock;
    application::ChangeFeed& m_changeFeed;
    application::Actor m_actor;
    std::chrono::milliseconds m_lookInterval;
    QPromise<domain::Result<void>> m_opened;
    QPromise<StorageTrouble> m_troubles;
    std::optional<domain::Error> m_toldRebuild;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace touyan::storage
