// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/storage_thread.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include <QSemaphore>

#include <thread>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ErrorCode;
using domain::Result;
using storage::SqlDatabase;
using storage::StorageThread;

class SilentFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& /*changes*/) override {}
};

class StorageThreadTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<StorageThread>
    start(storage::OpenMode mode = storage::OpenMode::CreateNew)
    {
        return std::make_unique<StorageThread>(
            [path = m_folder.filePath(u"a.touyan"_s), mode, this] {
                return SqlDatabase::open(path, mode, m_clock);
            },
            m_clock, m_feed, application::Actor{u"本机用户"_s});
    }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    SilentFeed m_feed;
};

TEST_F(StorageThreadTest, RunsUseCasesInOrderOnAThreadOfItsOwn)
{
    const auto storage = start();
    EXPECT_TRUE(succeeds(storage->opened().result()));
    std::vector<QFuture<int>> futures;
    int runs = 0; // touched on the storage thread only, until the futures are done
    for (int number = 0; number < 20; ++number)
        futures.push_back(storage->run([&runs](UseCaseContext&) { return runs++; }));
    for (int number = 0; number < 20; ++number)
        EXPECT_EQ(number, futures[size_t(number)].result());
    const QFuture<bool> elsewhere =
        storage->run([test = std::this_thread::get_id()](UseCaseContext& context) {
            return std::this_thread::get_id() != test && context.actor.name == u"本机用户"_s;
        });
    EXPECT_TRUE(elsewhere.result());
}

TEST_F(StorageThreadTest, WritesThroughItsConnection)
{
    const auto storage = start();
    const QFuture<Result<void>> written = storage->run([](UseCaseContext& context) -> Result<void> {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginWrite());
        TOUYAN_TRY(work->units().insert(sampleUnit(u"U1"_s)));
        return work->commit();
    });
    EXPECT_TRUE(succeeds(written.result()));
    const QFuture<size_t> count = storage->run([](UseCaseContext& context) {
        return valueOf(valueOf(context.database.beginRead())->units().all()).size();
    });
    EXPECT_EQ(1U, count.result());
}

TEST_F(StorageThreadTest, ItsEndFinishesTheRunningUseCaseAndCancelsTheWaiting)
{
    auto storage = start();
    QSemaphore started;
    QSemaphore mayEnd;
    const QFuture<int> running = storage->run([&](UseCaseContext&) {
        started.release();
        mayEnd.acquire();
        return 1;
    });
    const QFuture<int> waiting = storage->run([](UseCaseContext&) { return 2; });
    started.acquire();
    std::thread closing([&storage] { storage.reset(); });
    // The waiting one is dropped while the running one still runs.
    QFuture<int> dropped = waiting;
    dropped.waitForFinished();
    EXPECT_TRUE(dropped.isCanceled());
    mayEnd.release();
    closing.join();
    EXPECT_EQ(1, running.result());
}

TEST_F(StorageThreadTest, SaysWhyItCouldNotOpenAndDropsUseCases)
{
    const auto storage = start(storage::OpenMode::OpenExisting);
    EXPECT_EQ(ErrorCode::FileMissing, errorOf(storage->opened().result()));
    QFuture<int> future = storage->run([](UseCaseContext&) { return 1; });
    future.waitForFinished();
    EXPECT_TRUE(future.isCanceled());
}

} // namespace
} // namespace touyan::test
