// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an open database is deleted, moved, replaced or written over by something else, or
// copied while it is open; and who may read what lies on the disk.
#include "storage/attachments/folder_attachment_store.h"
#include "storage/database/storage_thread.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ErrorCode;
using domain::Result;
using storage::OpenMode;
using storage::SqlDatabase;
using storage::StorageThread;

/// Copies with a program of its own: closing the file here would give up the engine's locks.
void copyElsewhere(const QString& from, const QString& to)
{
    ASSERT_EQ(0, QProcess::execute(u"cp"_s, {from, to}));
}

Result<void> storeUnit(application::Database& database, const QString& code)
{
    TOUYAN_TRY_ASSIGN(const auto work, database.beginWrite());
    TOUYAN_TRY(work->units().insert(sampleUnit(code)));
    return work->commit();
}

size_t unitsIn(application::Database& database)
{
    return valueOf(valueOf(database.beginRead())->units().all()).size();
}

/// One way in which the file is lost.
struct Loss
{
    const char* name;
    void (*happen)(const QString& path);
};

void PrintTo(const Loss& loss, std::ostream* stream)
{
    *stream << loss.name;
}

/// A sound database of ours, older than the one at path.
QString olderCopy(const QString& path)
{
    return path + u".older"_s;
}

const Loss kLosses[] = {
    {"deleted", [](const QString& path) { ASSERT_TRUE(QFile::remove(path)); }},
    {"moved", [](const QString& path) { ASSERT_TRUE(QFile::rename(path, path + u".old"_s)); }},
    {"replacedByRename",
     [](const QString& path) {
         ASSERT_EQ(0, ::rename(QFile::encodeName(olderCopy(path)), QFile::encodeName(path)));
     }},
    {"replacedByText",
     [](const QString& path) {
         ASSERT_EQ(0, QProcess::execute(u"sh"_s, {u"-c"_s, u"echo other > \"$0\""_s, path}));
     }},
    {"emptied", [](const QString& path) { ASSERT_EQ(0, ::truncate(QFile::encodeName(path), 0)); }},
    {"writtenOverByAnOlderCopy", [](const QString& path) { copyElsewhere(olderCopy(path), path); }},
    {"logDeleted", [](const QString& path) { ASSERT_TRUE(QFile::remove(path + u"-wal"_s)); }},
    {"logIndexDeleted", [](const QString& path) { ASSERT_TRUE(QFile::remove(path + u"-shm"_s)); }},
};

class LostFile : public ::testing::TestWithParam<Loss>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(succeeds(storeUnit(m_test.database(), u"U1"_s)));
        application::SilentProgress progress;
        ASSERT_TRUE(
            succeeds(m_test.database().backUpTo(m_test.folder() + u"/older.touyan"_s, progress)));
        ASSERT_TRUE(QFile::rename(m_test.folder() + u"/older.touyan"_s, olderCopy(m_test.path())));
        ASSERT_TRUE(succeeds(storeUnit(m_test.database(), u"U2"_s)));
    }
    TestDatabase m_test;
};

TEST_P(LostFile, IsNoticedBeforeAWriteAndAtItsEnd)
{
    auto begun = m_test.database().beginWrite();
    ASSERT_TRUE(begun.isOk());
    ASSERT_TRUE(begun.value()->units().insert(sampleUnit(u"U3"_s)).isOk());
    ASSERT_NO_FATAL_FAILURE(GetParam().happen(m_test.path()));
    const Result<void> committed = begun.value()->commit();
    ASSERT_TRUE(committed.isError()) << "acknowledged";
    EXPECT_EQ(ErrorCode::DatabaseReplaced, committed.error().code);
    EXPECT_EQ(m_test.path(), committed.error().arguments.value(0));
    begun.value().reset();
    const auto again = m_test.database().beginWrite();
    ASSERT_TRUE(again.isError());
    EXPECT_EQ(ErrorCode::DatabaseReplaced, again.error().code);
}

TEST_P(LostFile, IsToldWithoutBeingAskedAndNothingOfItsIsTouched)
{
    m_test.close();
    QSemaphore told;
    domain::Error error;
    class NoFeed final : public application::ChangeFeed
    {
        void publish(const application::ChangeSet& /*changes*/) override {}
    } feed;
    constexpr std::chrono::milliseconds kShortInterval{20};
    const QString path = m_test.path();
    StandingClock clock;
    QByteArray left;
    {
        StorageThread thread([&] { return SqlDatabase::open(path, OpenMode::OpenExisting, clock); },
                             clock, feed, {u"张"_s}, kShortInterval,
                             [&](const domain::Error& lost) {
                                 error = lost;
                                 told.release();
                             });
        ASSERT_TRUE(thread
                        .run([](UseCaseContext& context) {
                            return storeUnit(context.database, u"U4"_s).isOk();
                        })
                        .result());
        ASSERT_NO_FATAL_FAILURE(GetParam().happen(path));
        constexpr int kPatience = 10'000;
        ASSERT_TRUE(told.tryAcquire(1, kPatience));
        EXPECT_EQ(ErrorCode::DatabaseReplaced, error.code);
        QFile now(path);
        if (now.open(QIODevice::ReadOnly))
            left = now.readAll();
    }
    // Once is enough, and closing does not fold a log into another one's file.
    EXPECT_EQ(0, told.available());
    QFile after(path);
    if (after.open(QIODevice::ReadOnly)) {
        EXPECT_EQ(left, after.readAll());
    }
}

INSTANTIATE_TEST_SUITE_P(Losses, LostFile, ::testing::ValuesIn(kLosses),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(FileAtPath, WhatOtherProcessesAndCopiesDoIsNoLoss)
{
    TestDatabase test;
    ASSERT_TRUE(succeeds(storeUnit(test.database(), u"U1"_s)));
    copyElsewhere(test.path(), test.folder() + u"/copy"_s);
    ASSERT_EQ(0, ::chmod(QFile::encodeName(test.path()), 0640));
    ASSERT_EQ(
        0, ::link(QFile::encodeName(test.path()), QFile::encodeName(test.folder() + u"/hard"_s)));
    ASSERT_TRUE(succeeds(storeUnit(test.database(), u"U2"_s)));
    // Another connection writes a great deal and folds the log into the file.
    const auto other =
        valueOf(SqlDatabase::open(test.path(), OpenMode::OpenExisting, test.clock()));
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(succeeds(storeUnit(*other, u"A%1"_s.arg(i))));
        if (i % 3 == 0)
            other->connection().foldLog();
        ASSERT_TRUE(succeeds(storeUnit(test.database(), u"B%1"_s.arg(i))));
        if (i % 4 == 0)
            test.connection().foldLog();
    }
    EXPECT_EQ(62U, unitsIn(test.database()));
}

TEST(FileAtPath, ALinkToAnotherDatabaseIsNotFollowedUnnoticed)
{
    TestDatabase one;
    TestDatabase two;
    one.close();
    two.close();
    const QString link = one.folder() + u"/link.touyan"_s;
    ASSERT_EQ(0, ::symlink(QFile::encodeName(one.path()), QFile::encodeName(link)));
    const auto opened = valueOf(SqlDatabase::open(link, OpenMode::OpenExisting, one.clock()));
    ASSERT_TRUE(succeeds(storeUnit(*opened, u"U1"_s)));
    ASSERT_TRUE(QFile::remove(link));
    ASSERT_EQ(0, ::symlink(QFile::encodeName(two.path()), QFile::encodeName(link)));
    EXPECT_EQ(ErrorCode::DatabaseReplaced, errorOf(storeUnit(*opened, u"U2"_s)));
}

class Idle : public ::testing::Test
{
protected:
    class NoFeed final : public application::ChangeFeed
    {
    public:
        void publish(const application::ChangeSet& /*changes*/) override {}
    };
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<StorageThread> start(const application::Actor& actor = {u"张"_s})
    {
        constexpr std::chrono::milliseconds kShortInterval{20};
        return std::make_unique<StorageThread>(
            [file = path(u"a.touyan"_s), this] {
                return SqlDatabase::open(file, OpenMode::CreateNew, m_clock);
            },
            m_clock, m_feed, actor, kShortInterval);
    }
    const StandingClock& clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    NoFeed m_feed;
};

TEST_F(Idle, ACopyOfTheFileAloneHoldsWhatWasWritten)
{
    const auto thread = start();
    for (const QString& code : {u"U1"_s, u"U2"_s, u"U3"_s}) {
        ASSERT_TRUE(thread
                        ->run([code](UseCaseContext& context) {
                            return storeUnit(context.database, code).isOk();
                        })
                        .result());
    }
    const auto log = [this] { return QFileInfo(path(u"a.touyan-wal"_s)).size(); };
    for (int i = 0; i < 1000 && log() > 0; ++i)
        QThread::msleep(10);
    ASSERT_EQ(0, log()) << "the log is not folded in";
    ASSERT_NO_FATAL_FAILURE(copyElsewhere(path(u"a.touyan"_s), path(u"copy.touyan"_s)));
    const auto copy =
        valueOf(SqlDatabase::open(path(u"copy.touyan"_s), OpenMode::OpenExisting, clock()));
    EXPECT_EQ(3U, unitsIn(*copy));
}

TEST_F(Idle, TheActorIsTheOneSetLast)
{
    const auto thread = start({u"张"_s});
    const auto actor = [&] {
        return thread->run([](UseCaseContext& context) { return context.actor.name; });
    };
    const auto before = actor();
    thread->setActor({u"李"_s});
    const auto after = actor();
    const auto later = actor();
    EXPECT_EQ(u"张"_s, before.result());
    EXPECT_EQ(u"李"_s, after.result());
    EXPECT_EQ(u"李"_s, later.result());
}

TEST_F(Idle, MovesWithAllItHasToANewPlaceAfterItsFileWasDeleted)
{
    const auto thread = start();
    ASSERT_TRUE(succeeds(thread->opened().result()));
    storage::FolderAttachmentStore store(path(u"a.touyan"_s));
    const QString photo = valueOf(store.put("photo"));
    const auto write = [&](const QString& code) {
        return thread
            ->run([code](UseCaseContext& context) { return storeUnit(context.database, code); })
            .result();
    };
    ASSERT_TRUE(succeeds(write(u"U1"_s)));
    ASSERT_TRUE(QFile::remove(path(u"a.touyan"_s)));
    EXPECT_EQ(ErrorCode::DatabaseReplaced, errorOf(write(u"U2"_s)));
    const auto progress = std::make_shared<application::SilentProgress>();
    EXPECT_EQ(ErrorCode::DatabaseExists,
              errorOf(thread->moveTo(path(u"a.touyan"_s), progress).result()));
    ASSERT_TRUE(succeeds(thread->moveTo(path(u"b.touyan"_s), progress).result()));
    ASSERT_TRUE(succeeds(write(u"U2"_s)));
    EXPECT_EQ("photo", valueOf(storage::FolderAttachmentStore(path(u"b.touyan"_s)).get(photo)));
    const auto reader =
        valueOf(SqlDatabase::open(path(u"b.touyan"_s), OpenMode::OpenExisting, clock()));
    EXPECT_EQ(2U, unitsIn(*reader));
}

TEST_F(Idle, WhatLiesOnTheDiskIsForTheUserAlone)
{
    const auto thread = start();
    ASSERT_TRUE(succeeds(thread->opened().result()));
    storage::FolderAttachmentStore store(path(u"a.touyan"_s));
    const QString photo = valueOf(store.put("photo"));
    const auto progress = std::make_shared<application::SilentProgress>();
    ASSERT_TRUE(
        thread
            ->run([this, progress](UseCaseContext& context) {
                return storeUnit(context.database, u"U1"_s).isOk() &&
                       context.database.backUpTo(path(u"backup.touyan"_s), *progress).isOk();
            })
            .result());
    const auto rights = [](const QString& file) {
        struct stat known = {};
        EXPECT_EQ(0, ::stat(QFile::encodeName(file).constData(), &known)) << file.toStdString();
        return known.st_mode & 0777;
    };
    for (const QString& name :
         {u"a.touyan"_s, u"a.touyan-wal"_s, u"a.touyan-shm"_s, u"backup.touyan"_s})
        EXPECT_EQ(0600U, rights(path(name))) << name.toStdString();
    EXPECT_EQ(0600U, rights(store.pathOf(photo)));
    EXPECT_EQ(0700U, rights(store.folder()));
    EXPECT_EQ(0700U, rights(QFileInfo(store.pathOf(photo)).path()));
}

TEST(CreateNew, OnlyOneOfManyMakesIt)
{
    const QTemporaryDir folder;
    const StandingClock clock;
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&] {
            const auto opened =
                SqlDatabase::open(folder.filePath(u"r.touyan"_s), OpenMode::CreateNew, clock);
            if (opened.isOk())
                ++made;
            else if (opened.error().code == ErrorCode::DatabaseExists)
                ++refused;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(1, made);
    EXPECT_EQ(5, refused);
}

TEST(CreateNew, NothingOfAnotherDatabaseIsTakenForItsOwn)
{
    TestDatabase test;
    const auto make = [&](const QString& path) {
        return errorOf(SqlDatabase::open(path, OpenMode::CreateNew, test.clock()));
    };
    EXPECT_EQ(ErrorCode::FileBelongsToDatabase, make(test.path() + u"-journal"_s));
    ASSERT_TRUE(QDir().mkpath(test.path() + u".attachments"_s));
    EXPECT_EQ(ErrorCode::FileBelongsToDatabase, make(test.path() + u".attachments/x"_s));
    EXPECT_EQ(ErrorCode::FileNameTooLong, make(test.folder() + u'/' + QString(250, u'a')));
    QFile log(test.folder() + u"/b.touyan-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("left of a lost one");
    log.close();
    EXPECT_EQ(ErrorCode::DatabaseExists, make(test.folder() + u"/b.touyan"_s));
}

} // namespace
} // namespace touyan::test
