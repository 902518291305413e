// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fills while something is written: the old file stays as it was, the message says so, and
// the same works as soon as there is room.
#include "app/ctl_office.h"
#include "support/golden_package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>
#include <unistd.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kKibibyte = 1024;

class FullDisk : public ::testing::Test
{
protected:
    FullDisk() { m_office.fill(m_office.writePackage(u"package"_s, explainedOffice())); }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }

    /// The files of the folder but for a write-ahead log that could not be folded in: it is part of
    /// the database.
    [[nodiscard]] QStringList filesLeft() const
    {
        QStringList files = m_office.files();
        files.removeAll(u"office.touyan-wal"_s);
        files.removeAll(u"office.touyan-shm"_s);
        return files;
    }
    /// The command must fail with these limits and leave no trace, and succeed without.
    void expectUnharmed(const QStringList& command, const QList<qint64>& limits)
    {
        const QByteArray before = fileBytes(m_office.database());
        const QStringList files = filesLeft();
        for (const qint64 limit : limits) {
            SCOPED_TRACE(limit);
            const CtlOutcome outcome = m_office.run(command, limit);
            EXPECT_EQ(outcome.status, 1) << outcome.err.toStdString();
            EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
            EXPECT_FALSE(outcome.err.isEmpty());
            EXPECT_EQ(filesLeft(), files);
            m_office.succeed({u"check"_s});
            EXPECT_EQ(fileBytes(m_office.database()), before);
        }
        m_office.succeed(command);
        m_office.succeed({u"check"_s});
    }

private:
    CtlOffice m_office;
};

TEST_F(FullDisk, WhileMakingADatabase)
{
    const CtlOffice empty;
    for (const qint64 limit : {4 * kKibibyte, 64 * kKibibyte}) {
        const CtlOutcome outcome = empty.run({u"init"_s}, limit);
        EXPECT_EQ(outcome.status, 1) << limit;
        EXPECT_FALSE(outcome.err.isEmpty());
        EXPECT_EQ(empty.files(), QStringList());
    }
    empty.succeed({u"init"_s});
}

TEST_F(FullDisk, WhileImporting)
{
    const QString package = goldenFolder(u"township-2019"_s) + u"/package"_s;
    const CtlOffice fresh;
    fresh.succeed({u"init"_s});
    const QByteArray before = fileBytes(fresh.database());
    for (const qint64 limit : {4 * kKibibyte, 40 * kKibibyte, 220 * kKibibyte}) {
        const CtlOutcome outcome = fresh.run({u"import"_s, package}, limit);
        EXPECT_EQ(outcome.status, 1) << limit;
        EXPECT_TRUE(outcome.out.isEmpty());
        fresh.succeed({u"check"_s});
        EXPECT_EQ(fileBytes(fresh.database()), before) << limit;
    }
    fresh.succeed({u"import"_s, package});
}

TEST_F(FullDisk, WhileClosing)
{
    expectUnharmed({u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s},
                   {1 * kKibibyte, 9 * kKibibyte});
}

TEST_F(FullDisk, WhileExportingAFolder)
{
    expectUnharmed({u"export"_s, office().path(u"out"_s)}, {16, 200});
}

TEST_F(FullDisk, WhileExportingAnArchive)
{
    expectUnharmed({u"export"_s, office().path(u"out.zip"_s)}, {16, 700});
}

TEST_F(FullDisk, AnOlderExportStaysWhenANewOneFails)
{
    const QString target = office().path(u"out.zip"_s);
    office().succeed({u"export"_s, target});
    const QByteArray older = fileBytes(target);
    const CtlOutcome outcome = office().run({u"export"_s, target}, 100);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(fileBytes(target), older);
}

TEST_F(FullDisk, WhileWritingAReport)
{
    const QString target = office().path(u"report.xlsx"_s);
    const QStringList command{u"report"_s,     u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s,
                              u"2019-10-15"_s, u"--xlsx"_s,    target};
    office().succeed(command);
    const QByteArray older = fileBytes(target);
    const QStringList files = filesLeft();
    for (const qint64 limit : {qint64(16), 4 * kKibibyte}) {
        const CtlOutcome outcome = office().run(command, limit);
        EXPECT_EQ(outcome.status, 1) << outcome.err.toStdString();
        EXPECT_FALSE(outcome.err.isEmpty());
        // The library's own English line is not for our users.
        EXPECT_FALSE(outcome.err.contains(u"[ERROR]"_s)) << outcome.err.toStdString();
        EXPECT_EQ(fileBytes(target), older);
        EXPECT_EQ(filesLeft(), files);
    }
}

/// A file system of two mebibytes in memory, which only root can mount.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_isMounted = geteuid() == 0 &&
                      QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s,
                                                     u"tmpfs"_s, m_folder.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

TEST_F(FullDisk, OnARealSmallFileSystem)
{
    const SmallDisk disk;
    if (!disk.isMounted())
        GTEST_SKIP() << "no right to mount a small file system";
    const QString database = disk.path(u"office.touyan"_s);
    ASSERT_EQ(runCtl({u"--db"_s, database, u"init"_s}).status, 0);
    // Leaves some hundred kibibytes, less than the import needs.
    const qint64 room = QFileInfo(database).size() + 300 * kKibibyte;
    writeFile(disk.path(u"ballast"_s), QByteArray(2048 * kKibibyte - room, 'x'));
    const QByteArray before = fileBytes(database);
    const QStringList import{u"--db"_s, database, u"import"_s,
                             goldenFolder(u"township-2019"_s) + u"/package"_s};
    const CtlOutcome outcome = runCtl(import);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.err.contains(u"磁盘空间不足"_s)) << outcome.err.toStdString();
    EXPECT_EQ(runCtl({u"--db"_s, database, u"check"_s}).status, 0);
    EXPECT_EQ(fileBytes(database), before);
    ASSERT_TRUE(QFile::remove(disk.path(u"ballast"_s)));
    EXPECT_EQ(runCtl(import).status, 0);
}

TEST_F(FullDisk, WithoutAByteLeftADatabaseIsRefusedForIt)
{
    const SmallDisk disk;
    if (!disk.isMounted())
        GTEST_SKIP() << "no right to mount a small file system";
    const QString database = disk.path(u"office.touyan"_s);
    ASSERT_EQ(runCtl({u"--db"_s, database, u"init"_s}).status, 0);
    const QByteArray before = fileBytes(database);
    {
        QFile ballast(disk.path(u"ballast"_s));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4 * kKibibyte, 'x');
        while (ballast.write(block) > 0) {
        }
    }
    const QStringList check{u"--db"_s, database, u"check"_s};
    const CtlOutcome outcome = runCtl(check);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.err.contains(u"磁盘空间不足"_s)) << outcome.err.toStdString();
    EXPECT_EQ(fileBytes(database), before);
    ASSERT_TRUE(QFile::remove(disk.path(u"ballast"_s)));
    EXPECT_EQ(runCtl(check).status, 0);
}

} // namespace

} // namespace touyan::test
