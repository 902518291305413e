// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/ports/use_case_executor.h"
#include "storage/connection/page_survey.h"
#include "storage/database/sql_database.h"
#include "storage/notifications/external_change_watcher.h"

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
/// look at everything. It also looks whether the file still stands at its place, and folds the
/// write-ahead log into it, so that a plain copy made some seconds after a write is whole. When
/// nobody waits it looks at the pages of the file, once after opening.
class StorageThread final : public application::UseCaseExecutor
{
public:
    /// Opens the database, on the thread.
    using Opener = std::function<domain::Result<std::unique_ptr<SqlDatabase>>()>;
    /// Told on this thread, once each time that the file is found not to be at its place any more.
    using LostFileNotice = std::function<void(const domain::Error&)>;

    /// Starts at once. The clock and the change feed must outlive it; the feed is told on this
    /// thread.
    StorageThread(Opener opener, const application::Clock& clock,
                  application::ChangeFeed& changeFeed, application::Actor actor,
                  std::chrono::milliseconds lookInterval = ExternalChangeWatcher::kUsualInterval,
                  LostFileNotice lostFileNotice = {});
    ~StorageThread() override;
    StorageThread(const StorageThread&) = delete;
    StorageThread& operator=(const StorageThread&) = delete;

    /// How the opening went. After a failure every use case is dropped.
    [[nodiscard]] QFuture<domain::Result<void>> opened() const { return m_opened.future(); }
    /// What was found besides the use cases, one result each; finishes with the thread.
    [[nodiscard]] QFuture<StorageTrouble> troubles() const { return m_troubles.future(); }

    /// Who writes in the use cases that are asked for from now on.
    void setActor(const application::Actor& actor);
    /// Writes the whole database, as this connection sees it, to a new place and works there from
    /// then on; the files of its records are copied too. The use cases that wait do not notice.
    /// `moved` is run on this thread before the next of them.
    [[nodiscard]] QFuture<domain::Result<void>>
    moveTo(const QString& path, std::shared_ptr<application::Progress> progress,
           std::function<void()> moved = {});

protected:
    void post(std::function<void(application::UseCaseContext&)> task) override;

private:
    using Task = std::function<void(application::UseCaseContext&)>;
    /// What belongs to the thread while it serves.
    struct Desk
    {
        std::unique_ptr<SqlDatabase> database;
        std::unique_ptr<ExternalChangeWatcher> watcher;
        std::optional<PageSurvey> survey; ///< none when the pages have been looked at
        bool isFileLost = false;
        qint64 changes = 0; ///< rows written by the connection, at the last look
    };
    using Step = std::function<void(Desk&)>;

    void serve();
    void postStep(Step step);
    /// Waits for the next step, looking at the file meanwhile; none: stop.
    [[nodiscard]] Step nextStep(Desk& desk);
    /// What is done when there is nothing else to do.
    void lookAtFile(Desk& desk);
    /// Tells when the file is not at its place any more.
    void noteFile(Desk& desk);
    [[nodiscard]] domain::Result<void> moveDesk(Desk& desk, const QString& path,
                                                application::Progress& progress);
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
    application::Actor m_actor; ///< used on the thread only
    std::chrono::milliseconds m_lookInterval;
    LostFileNotice m_lostFileNotice;
    QPromise<domain::Result<void>> m_opened;
    QPromise<StorageTrouble> m_troubles;
    std::optional<domain::Error> m_toldRebuild;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Step> m_steps;
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace touyan::storage
