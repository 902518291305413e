// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/storage_thread.h"

#include "storage/attachments/folder_attachment_store.h"

#include <QFileInfo>
#include <QMutexLocker>

#include <sqlite3.h>

#include <utility>

namespace touyan::storage {

using application::RecordKind;
using application::UseCaseContext;
using domain::Result;

StorageThread::StorageThread(Opener opener, const application::Clock& clock,
                             application::ChangeFeed& changeFeed, application::Actor actor,
                             std::chrono::milliseconds lookInterval, LostFileNotice lostFileNotice)
    : m_opener(std::move(opener))
    , m_clock(clock)
    , m_changeFeed(changeFeed)
    , m_actor(std::move(actor))
    , m_lookInterval(lookInterval)
    , m_lostFileNotice(std::move(lostFileNotice))
    , m_thread(QThread::create([this] { serve(); }))
{
    m_opened.start();
    m_troubles.start();
    m_thread->setObjectName(QStringLiteral("storage"));
    m_thread->start();
}

StorageThread::~StorageThread()
{
    refuseTasks();
    m_thread->wait();
}

void StorageThread::post(Task task)
{
    postStep([this, task = std::move(task)](Desk& desk) {
        UseCaseContext context{*desk.database, m_clock, m_changeFeed, m_actor};
        task(context);
    });
}

void StorageThread::postStep(Step step)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isStopping) {
            m_steps.push_back(std::move(step));
            m_wake.wakeOne();
            return;
        }
    }
    // Refused: destroying the step cancels its future, outside the lock.
}

void StorageThread::setActor(const application::Actor& actor)
{
    // In line with the use cases: those before keep their actor.
    postStep([this, actor](Desk&) { m_actor = actor; });
}

QFuture<Result<void>> StorageThread::moveTo(const QString& path,
                                            std::shared_ptr<application::Progress> progress,
                                            std::function<void()> moved)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    postStep([this, promise, path, progress = std::move(progress),
              moved = std::move(moved)](Desk& desk) {
        const Result<void> done = moveDesk(desk, path, *progress);
        if (done.isOk() && moved)
            moved();
        promise->addResult(done);
        promise->finish();
    });
    return future;
}

Result<void> StorageThread::moveDesk(Desk& desk, const QString& path,
                                     application::Progress& progress)
{
    if (QFileInfo::exists(path))
        return domain::makeError(domain::ErrorCode::DatabaseExists, {path});
    TOUYAN_TRY(desk.database->backUpTo(path, progress));
    TOUYAN_TRY(copyAttachments(desk.database->path(), path, progress));
    TOUYAN_TRY_ASSIGN(auto moved, SqlDatabase::open(path, OpenMode::OpenExisting, m_clock));
    desk.survey.reset();
    desk.watcher.reset();
    desk.database = std::move(moved);
    desk.watcher =
        std::make_unique<ExternalChangeWatcher>(desk.database->connection(), m_lookInterval);
    desk.isFileLost = false;
    return {};
}

void StorageThread::serve()
{
    Result<std::unique_ptr<SqlDatabase>> opened = m_opener();
    if (opened.isError()) {
        refuseTasks();
        m_opened.addResult(Result<void>(opened.error()));
        m_opened.finish();
        return;
    }
    Desk desk;
    desk.database = std::move(opened).value();
    m_opened.addResult(Result<void>());
    m_opened.finish();
    desk.watcher =
        std::make_unique<ExternalChangeWatcher>(desk.database->connection(), m_lookInterval);
    desk.survey.emplace(desk.database->connection());
    tellRebuild(*desk.database);
    while (const Step step = nextStep(desk)) {
        step(desk);
        noteFile(desk);
        tellRebuild(*desk.database);
    }
    desk.survey.reset();
    desk.watcher.reset();
    m_troubles.finish();
}

void StorageThread::tellRebuild(const SqlDatabase& database)
{
    const std::optional<domain::Error>& problem = database.rebuildProblem();
    if (problem && problem != m_toldRebuild)
        m_troubles.addResult(StorageTrouble{StorageTrouble::Kind::Rebuild, *problem});
    m_toldRebuild = problem;
}

bool StorageThread::surveyPages(PageSurvey& survey)
{
    const Result<bool> more = survey.step();
    if (more.isOk())
        return more.value();
    m_troubles.addResult(StorageTrouble{StorageTrouble::Kind::Damage, more.error()});
    return false;
}

bool StorageThread::isAsked()
{
    const QMutexLocker lock(&m_mutex);
    return m_isStopping || !m_steps.empty();
}

StorageThread::Step StorageThread::nextStep(Desk& desk)
{
    for (;;) {
        if (desk.survey && !isAsked() && !desk.watcher->nextLook().hasExpired()) {
            if (!surveyPages(*desk.survey))
                desk.survey.reset();
            continue;
        }
        waitForWork(desk.watcher->nextLook());
        {
            const QMutexLocker lock(&m_mutex);
            if (m_isStopping)
                return {};
            if (!m_steps.empty() && !desk.watcher->nextLook().hasExpired()) {
                Step step = std::move(m_steps.front());
                m_steps.pop_front();
                return step;
            }
        }
        lookAtFile(desk);
    }
}

void StorageThread::lookAtFile(Desk& desk)
{
    SqlConnection& connection = desk.database->connection();
    if (desk.watcher->hasChanged()) {
        m_changeFeed.publish({{RecordKind::Package, 0, std::nullopt}});
        connection.noteCommit();
    }
    noteFile(desk);
    const bool isIdle = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_steps.empty();
    }();
    // Folding takes some milliseconds, so it waits for a pause.
    const qint64 changes = sqlite3_total_changes64(connection.handle());
    if (std::exchange(desk.changes, changes) == changes && isIdle)
        connection.foldLog();
}

void StorageThread::noteFile(Desk& desk)
{
    const Result<void> file = desk.database->connection().checkFile();
    const bool wasLost = std::exchange(desk.isFileLost, file.isError());
    if (file.isError() && !wasLost && m_lostFileNotice)
        m_lostFileNotice(file.error());
}

void StorageThread::waitForWork(const QDeadlineTimer& deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (m_steps.empty() && !m_isStopping && !deadline.hasExpired())
        m_wake.wait(&m_mutex, deadline);
}

void StorageThread::refuseTasks()
{
    std::deque<Step> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopping = true;
        dropped.swap(m_steps);
        m_wake.wakeOne();
    }
    // Their promises go with them, which cancels the futures.
}

} // namespace touyan::storage
