// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/storage_thread.h"

#include <QMutexLocker>

#include <utility>

namespace touyan::storage {

using application::RecordKind;
using application::UseCaseContext;
using domain::Result;

StorageThread::StorageThread(Opener opener, const application::Clock& clock,
                             application::ChangeFeed& changeFeed, application::Actor actor,
                             std::chrono::milliseconds lookInterval)
    : m_opener(std::move(opener))
    , m_clock(clock)
    , m_changeFeed(changeFeed)
    , m_actor(std::move(actor))
    , m_lookInterval(lookInterval)
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
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isStopping) {
            m_tasks.push_back(std::move(task));
            m_wake.wakeOne();
            return;
        }
    }
    // Refused: destroying the task cancels its future, outside the lock.
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
    const std::unique_ptr<SqlDatabase> database = std::move(opened).value();
    m_opened.addResult(Result<void>());
    m_opened.finish();
    ExternalChangeWatcher watcher(database->connection(), m_lookInterval);
    std::optional<PageSurvey> survey(std::in_place, database->connection());
    tellRebuild(*database);
    while (const Task task = nextTask(watcher, survey)) {
        UseCaseContext context{*database, m_clock, m_changeFeed, m_actor};
        task(context);
        tellRebuild(*database);
    }
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
    return m_isStopping || !m_tasks.empty();
}

StorageThread::Task StorageThread::nextTask(ExternalChangeWatcher& watcher,
                                            std::optional<PageSurvey>& survey)
{
    for (;;) {
        if (watcher.hasChanged())
            m_changeFeed.publish({{RecordKind::Package, 0, std::nullopt}});
        if (survey && !isAsked()) {
            if (!surveyPages(*survey))
                survey.reset();
            continue;
        }
        waitForWork(watcher.nextLook());
        const QMutexLocker lock(&m_mutex);
        if (m_isStopping)
            return {};
        if (m_tasks.empty())
            continue;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }
}

void StorageThread::waitForWork(const QDeadlineTimer& deadline)
{
    const QMutexLocker lock(&m_mutex);
    while (m_tasks.empty() && !m_isStopping && !deadline.hasExpired())
        m_wake.wait(&m_mutex, deadline);
}

void StorageThread::refuseTasks()
{
    std::deque<Task> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopping = true;
        dropped.swap(m_tasks);
        m_wake.wakeOne();
    }
    // Their promises go with them, which cancels the futures.
}

} // namespace touyan::storage
