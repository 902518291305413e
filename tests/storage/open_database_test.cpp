// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are opened, which are refused, and that a refused one stays as it was.
#include "storage/files/database_file.h"
#include "storage/migrations/schema_migrator.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <unistd.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using storage::OpenMode;
using storage::SqlConnection;
using storage::SqlDatabase;

/// Acts as somebody who owns nothing, when the tests run as root, whom no permission stops.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
    {
        constexpr uid_t kNobody = 65534;
        m_isRoot = ::geteuid() == 0 && ::seteuid(kNobody) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            ADD_FAILURE() << "still without privileges";
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

private:
    bool m_isRoot = false;
};

class OpenDatabaseTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.touyan"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void write(const QByteArray& content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(content.size(), file.write(content));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] auto open(OpenMode mode = OpenMode::OpenExisting) const
    {
        return SqlDatabase::open(path(), mode, m_clock);
    }
    void create() const { ASSERT_TRUE(open(OpenMode::CreateNew).isOk()); }
    void createFilled() const
    {
        const auto database = valueOf(open(OpenMode::CreateNew));
        const auto work = valueOf(database->beginWrite());
        (void)storeSampleOffice(*work);
        ASSERT_TRUE(succeeds(work->commit()));
    }
    /// Refuses the file, leaves it as it was and nothing beside it.
    void expectRefused(ErrorCode code) const
    {
        const QByteArray before = content();
        const auto opened = open();
        EXPECT_EQ(code, errorOf(opened));
        if (opened.isError()) {
            EXPECT_EQ(path(), opened.error().arguments.value(0));
        }
        EXPECT_EQ(before, content());
        EXPECT_EQ(QStringList{u"a.touyan"_s}, QDir(folder()).entryList(QDir::Files));
    }
    /// Changes the file beneath the program.
    void change(const QString& sql) const
    {
        const auto connection = valueOf(SqlConnection::open(path()));
        ASSERT_TRUE(succeeds(connection->execute(sql)));
    }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
};

TEST_F(OpenDatabaseTest, CreatesAndOpensAgain)
{
    createFilled();
    EXPECT_EQ(QStringList{u"a.touyan"_s}, QDir(folder()).entryList(QDir::Files));
    const auto database = valueOf(open());
    EXPECT_EQ(1U, valueOf(valueOf(database->beginRead())->units().all()).size());
    EXPECT_EQ(1, valueOf(database->connection().scalar(u"PRAGMA foreign_keys"_s)).toInt());
    EXPECT_EQ(2, valueOf(database->connection().scalar(u"PRAGMA synchronous"_s)).toInt());
    EXPECT_EQ(u"wal"_s,
              valueOf(database->connection().scalar(u"PRAGMA journal_mode"_s)).toString());
}

TEST_F(OpenDatabaseTest, DoesNotCreateOverAFile)
{
    write("somebody's");
    EXPECT_EQ(ErrorCode::DatabaseExists, errorOf(open(OpenMode::CreateNew)));
    EXPECT_EQ("somebody's", content());
}

TEST_F(OpenDatabaseTest, RefusesWhatIsNoDatabase)
{
    EXPECT_EQ(ErrorCode::FileMissing, errorOf(open()));
    EXPECT_FALSE(QFile::exists(path()));
    write("");
    expectRefused(ErrorCode::NotADatabase);
    write("PK\x03\x04 a workbook, by its first bytes, and long enough to look like something");
    expectRefused(ErrorCode::NotADatabase);
    write("SQLite form");
    expectRefused(ErrorCode::NotADatabase);
    write(QByteArray("SQLite format 3", 16) + QByteArray(4096, 'x'));
    expectRefused(ErrorCode::NotADatabase);
    QFile::remove(path());
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(ErrorCode::NotADatabase, errorOf(open()));
}

TEST_F(OpenDatabaseTest, RefusesForeignDatabases)
{
    change(u"CREATE TABLE moz_places (id INTEGER PRIMARY KEY)"_s);
    expectRefused(ErrorCode::ForeignDatabase);
    QFile::remove(path());
    create();
    change(u"PRAGMA application_id = 42"_s);
    EXPECT_EQ(ErrorCode::ForeignDatabase, errorOf(open()));
}

TEST_F(OpenDatabaseTest, RefusesNewerDatabasesNamingBothVersions)
{
    create();
    change(u"INSERT INTO schema_version (version, name, description, oldest_compatible, checksum,"
           " applied_at) VALUES (99, 'later', 'later', 99, '"_s +
           QString(64, u'0') + u"', '2030-01-01T00:00:00.000Z')"_s);
    const auto opened = open();
    EXPECT_EQ(ErrorCode::NewerDatabase, errorOf(opened));
    const auto own = QString::number(valueOf(storage::embeddedMigrations()).size());
    EXPECT_EQ((QStringList{path(), u"99"_s, own}), opened.error().arguments);
}

TEST_F(OpenDatabaseTest, RefusesTruncatedDatabases)
{
    createFilled();
    const QByteArray whole = content();
    write(whole.left(whole.size() / 2));
    expectRefused(ErrorCode::DatabaseDamaged);
    write(whole.left(60));
    EXPECT_TRUE(open().isError());
}

TEST_F(OpenDatabaseTest, FindsDamageInside)
{
    createFilled();
    // Not the first page, so that the file still opens.
    QByteArray damaged = content();
    for (qsizetype i = 4096 * 3; i < damaged.size(); ++i)
        damaged[i] = char(0x5a);
    write(damaged);
    const auto database = open();
    if (database.isError()) {
        EXPECT_EQ(ErrorCode::DatabaseDamaged, database.error().code);
        return;
    }
    const auto findings = database.value()->check();
    if (findings.isError()) {
        EXPECT_EQ(ErrorCode::DatabaseDamaged, findings.error().code);
    } else {
        EXPECT_FALSE(findings.value().front().isSound);
    }
}

TEST_F(OpenDatabaseTest, SaysWhenItMayNotWrite)
{
    create();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto searchable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(path(), readable));
    ASSERT_TRUE(QFile::setPermissions(folder(), readable | searchable));
    {
        const WithoutPrivileges nobody;
        EXPECT_EQ(ErrorCode::DatabaseReadOnly, errorOf(open()));
        EXPECT_EQ(ErrorCode::FileNotWritable,
                  errorOf(SqlDatabase::open(folder() + u"/b.touyan"_s, OpenMode::CreateNew,
                                            StandingClock())));
    }
    ASSERT_TRUE(QFile::setPermissions(folder(), readable | searchable | QFile::WriteOwner));
    EXPECT_EQ(QStringList{u"a.touyan"_s}, QDir(folder()).entryList(QDir::Files));
}

TEST_F(OpenDatabaseTest, KnowsNetworkFileSystems)
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
        EXPECT_TRUE(storage::isNetworkFileSystem(type)) << type;
    for (const char* type : {"ext4", "btrfs", "tmpfs", "fuseblk", "overlay", "xfs"})
        EXPECT_FALSE(storage::isNetworkFileSystem(type)) << type;
}

TEST_F(OpenDatabaseTest, SaysWhenAnotherProgramWrites)
{
    create();
    const auto mine = valueOf(open());
    const auto theirs = valueOf(open());
    ASSERT_TRUE(succeeds(mine->connection().execute(u"PRAGMA busy_timeout = 10"_s)));
    const auto work = valueOf(theirs->beginWrite());
    EXPECT_EQ(ErrorCode::DatabaseBusy, errorOf(mine->beginWrite()));
    EXPECT_TRUE(mine->beginRead().isOk());
}

TEST_F(OpenDatabaseTest, AFullDiskLeavesTheOldFile)
{
    createFilled();
    const auto database = valueOf(open());
    const int pages = valueOf(database->connection().scalar(u"PRAGMA page_count"_s)).toInt();
    ASSERT_TRUE(
        succeeds(database->connection().execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 2))));
    {
        const auto work = valueOf(database->beginWrite());
        domain::Result<void> done;
        for (int number = 0; number < 1000 && done.isOk(); ++number) {
            domain::Unit unit = sampleUnit(u"V%1"_s.arg(number));
            unit.name = QString(500, u'长');
            const auto inserted = work->units().insert(unit);
            if (inserted.isError())
                done = inserted.error();
        }
        EXPECT_EQ(ErrorCode::DiskFull, errorOf(done));
    }
    EXPECT_EQ(1U, valueOf(valueOf(database->beginRead())->units().all()).size());
    // Room again: the program goes on.
    ASSERT_TRUE(succeeds(database->connection().execute(u"PRAGMA max_page_count = 100000"_s)));
    const auto work = valueOf(database->beginWrite());
    EXPECT_TRUE(work->units().insert(sampleUnit(u"U2"_s)).isOk());
    EXPECT_TRUE(succeeds(work->commit()));
}

} // namespace
} // namespace touyan::test
