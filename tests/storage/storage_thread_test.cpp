// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/storage_thread.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include <QFile>
#include <QSemaphore>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ErrorCode;
using domain::Result;
using storage::SqlDatabase;
using storage::StorageThread;

/// Counts what it is told of.
class CountingFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& changes) override
    {
        EXPECT_EQ(1U, changes.size());
        EXPECT_EQ(application::RecordKind::Package, changes.front().kind);
        EXPECT_FALSE(changes.front().posting) << "everything may have changed";
        m_published.release();
    }
    /// Waits for the next; false when none comes in time.
    [[nodiscard]] bool waitForOne(int milliseconds)
    {
        return m_published.tryAcquire(1, milliseconds);
    }

private:
    QSemaphore m_published;
};

constexpr std::chrono::milliseconds kShortInterval{20};

/// Writes one unit and commits.
Result<void> storeUnit(application::Database& database, const QString& code)
{
    TOUYAN_TRY_ASSIGN(const auto work, database.beginWrite());
    TOUYAN_TRY(work->units().insert(sampleUnit(code)));
    return work->commit();
}

class StorageThreadTest : public ::testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<StorageThread>
    start(storage::OpenMode mode = storage::OpenMode::CreateNew)
    {
        return std::make_unique<StorageThread>(
            [path = path(), mode, this] { return SqlDatabase::open(path, mode, m_clock); }, m_clock,
            m_feed, application::Actor{u"本机用户"_s}, kShortInterval);
    }
    /// What another process would have: a connection of its own to the same file.
    [[nodiscard]] std::unique_ptr<SqlDatabase> openElsewhere() const
    {
        return valueOf(SqlDatabase::open(path(), storage::OpenMode::OpenExisting, m_clock));
    }
    [[nodiscard]] CountingFeed& feed() { return m_feed; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.touyan"_s); }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    CountingFeed m_feed;
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
    const QFuture<Result<void>> written =
        storage->run([](UseCaseContext& context) { return storeUnit(context.database, u"U1"_s); });
    EXPECT_TRUE(succeeds(written.result()));
    const QFuture<size_t> count = storage->run([](UseCaseContext& context) {
        return valueOf(valueOf(context.database.beginRead())->units().all()).size();
    });
    EXPECT_EQ(1U, count.result());
}

TEST_F(StorageThreadTest, TellsOfCommitsOfOtherProcesses)
{
    const auto storage = start();
    ASSERT_TRUE(succeeds(storage->opened().result()));
    // A use case that is done proves that the watcher stands.
    EXPECT_TRUE(storage->run([](UseCaseContext&) { return true; }).result());
    const auto elsewhere = openElsewhere();
    ASSERT_NE(nullptr, elsewhere);
    constexpr int kPatience = 10'000;
    for (const QString& code : {u"U1"_s, u"U2"_s}) {
        ASSERT_TRUE(succeeds(storeUnit(*elsewhere, code)));
        EXPECT_TRUE(feed().waitForOne(kPatience)) << code.toStdString();
    }
    const QFuture<size_t> count = storage->run([](UseCaseContext& context) {
        return valueOf(valueOf(context.database.beginRead())->units().all()).size();
    });
    EXPECT_EQ(2U, count.result());
}

TEST_F(StorageThreadTest, NoticesForeignCommitsWhileItIsBusy)
{
    const auto storage = start();
    ASSERT_TRUE(succeeds(storage->opened().result()));
    EXPECT_TRUE(storage->run([](UseCaseContext&) { return true; }).result());
    ASSERT_TRUE(succeeds(storeUnit(*openElsewhere(), u"U1"_s)));
    // There is always a next task; the feed is told all the same.
    std::atomic<bool> isTold = false;
    std::function<void()> postNext = [&] {
        static_cast<void>(storage->run([&](UseCaseContext&) {
            QThread::msleep(1);
            if (!isTold)
                postNext();
            return true;
        }));
    };
    postNext();
    constexpr int kPatience = 10'000;
    EXPECT_TRUE(feed().waitForOne(kPatience));
    isTold = true;
    storage->run([](UseCaseContext&) { return true; }).waitForFinished();
    storage->run([](UseCaseContext&) { return true; }).waitForFinished();
}

TEST_F(StorageThreadTest, SaysNothingOfItsOwnCommits)
{
    const auto storage = start();
    const QFuture<Result<void>> written =
        storage->run([](UseCaseContext& context) { return storeUnit(context.database, u"U1"_s); });
    EXPECT_TRUE(succeeds(written.result()));
    constexpr int kManyLooks = 15;
    EXPECT_FALSE(feed().waitForOne(kManyLooks * static_cast<int>(kShortInterval.count())));
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

TEST_F(StorageThreadTest, TellsOfDamageThatNobodyHasComeUponYet)
{
    qint64 place = 0; // in a page that opening does not read
    {
        const auto database =
            valueOf(SqlDatabase::open(path(), storage::OpenMode::CreateNew, StandingClock()));
        ASSERT_TRUE(succeeds(storeUnit(*database, u"U1"_s)));
        constexpr qint64 kPage = 4096;
        const QVariant root = valueOf(database->connection().scalar(
            u"SELECT rootpage FROM sqlite_schema WHERE name = 'entry_posting'"_s));
        place = root.toLongLong() * kPage - 100;
    }
    {
        const auto storage = start(storage::OpenMode::OpenExisting);
        ASSERT_TRUE(succeeds(storage->opened().result()));
        QFuture<storage::StorageTrouble> troubles = storage->troubles();
        EXPECT_TRUE(storage->run([](UseCaseContext&) { return true; }).result());
        EXPECT_EQ(0, troubles.resultCount());
    }
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(place));
    char byte = 0;
    ASSERT_TRUE(file.getChar(&byte));
    ASSERT_TRUE(file.seek(place));
    ASSERT_TRUE(file.putChar(static_cast<char>(byte ^ 4)));
    file.close();
    const auto storage = start(storage::OpenMode::OpenExisting);
    ASSERT_TRUE(succeeds(storage->opened().result()));
    const storage::StorageTrouble trouble = storage->troubles().resultAt(0);
    EXPECT_EQ(storage::StorageTrouble::Kind::Damage, trouble.kind);
    EXPECT_EQ(ErrorCode::DatabaseTampered, trouble.error.code);
    EXPECT_EQ(path(), trouble.error.arguments.value(0));
}

} // namespace
} // namespace touyan::test
