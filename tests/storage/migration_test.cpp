// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/schema_migrator.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include <QDir>
#include <QFile>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using storage::Migration;
using storage::OpenMode;
using storage::SqlConnection;
using storage::SqlDatabase;

/// Every object of the schema as it was declared, and the recorded steps.
QStringList schemaOf(SqlConnection& connection)
{
    QStringList lines;
    for (const QString& sql :
         {u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s,
          u"SELECT version || checksum || oldest_compatible FROM schema_version"
          " ORDER BY version"_s}) {
        auto prepared = connection.statement(sql);
        if (prepared.isError()) {
            ADD_FAILURE() << prepared.error().detail.toStdString();
            return {};
        }
        storage::SqlStatement& statement = prepared.value();
        EXPECT_TRUE(succeeds(statement.run()));
        while (valueOf(statement.next()))
            lines.append(statement.value(0).toString());
    }
    return lines;
}

std::vector<Migration> firstSteps(size_t count)
{
    auto migrations = valueOf(storage::embeddedMigrations());
    migrations.resize(count);
    return migrations;
}

class MigrationTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    StandingClock m_clock;

private:
    QTemporaryDir m_folder;
};

TEST_F(MigrationTest, FreshEqualsStepwise)
{
    const auto all = valueOf(storage::embeddedMigrations());
    ASSERT_GE(all.size(), 3U);
    const auto fresh = valueOf(SqlDatabase::open(file(u"fresh"_s), OpenMode::CreateNew, m_clock));
    const QString path = file(u"steps"_s);
    ASSERT_TRUE(SqlDatabase::open(path, OpenMode::CreateNew, m_clock, firstSteps(1)).isOk());
    for (size_t count = 2; count <= all.size(); ++count) {
        ASSERT_TRUE(
            SqlDatabase::open(path, OpenMode::OpenExisting, m_clock, firstSteps(count)).isOk());
    }
    const auto stepwise = valueOf(SqlDatabase::open(path, OpenMode::OpenExisting, m_clock));
    EXPECT_EQ(schemaOf(fresh->connection()), schemaOf(stepwise->connection()));
}

TEST_F(MigrationTest, KeepsTheRecordsAndAVerifiedBackup)
{
    const QString path = file(u"a"_s);
    {
        const auto old =
            valueOf(SqlDatabase::open(path, OpenMode::CreateNew, m_clock, firstSteps(2)));
        const auto work = valueOf(old->beginWrite());
        (void)storeSampleOffice(*work);
        ASSERT_TRUE(succeeds(work->commit()));
    }
    ASSERT_EQ(QStringList{u"a"_s}, files());
    {
        const auto migrated = valueOf(SqlDatabase::open(path, OpenMode::OpenExisting, m_clock));
        EXPECT_EQ(1U, valueOf(valueOf(migrated->beginRead())->postings().all()).size());
    }
    const QString backup = u"a.v2-20191015T083000000.backup"_s;
    ASSERT_EQ((QStringList{u"a"_s, backup}), files());
    const auto old =
        valueOf(SqlDatabase::open(file(backup), OpenMode::OpenExisting, m_clock, firstSteps(2)));
    EXPECT_EQ(1U, valueOf(valueOf(old->beginRead())->postings().all()).size());
}

TEST_F(MigrationTest, FilesOfEntriesStayAndNoIdIsGivenTwice)
{
    const QString path = file(u"a"_s);
    {
        const auto old =
            valueOf(SqlDatabase::open(path, OpenMode::CreateNew, m_clock, firstSteps(4)));
        const auto work = valueOf(old->beginWrite());
        const SampleOffice office = storeSampleOffice(*work);
        ASSERT_TRUE(
            work->entries().insert(sampleEntry(u"E1"_s, office.posting, office.weekly)).isOk());
        const auto attach = [&](const QString& name) {
            return old->connection().execute(
                u"INSERT INTO attachment (entry_id, file_name, media_type, byte_count, sha256,"
                " added_at) SELECT id, '%1', 'image/png', 5, '%2', '2019-10-15T08:30:00.000Z'"
                " FROM entry"_s.arg(name, QString(64, u'a')));
        };
        ASSERT_TRUE(succeeds(attach(u"a.png"_s)));
        ASSERT_TRUE(succeeds(attach(u"b.png"_s)));
        ASSERT_TRUE(succeeds(old->connection().execute(u"DELETE FROM attachment WHERE id = 2"_s)));
        ASSERT_TRUE(succeeds(work->commit()));
    }
    const auto migrated = valueOf(SqlDatabase::open(path, OpenMode::OpenExisting, m_clock));
    const auto work = valueOf(migrated->beginWrite());
    const auto entry = valueOf(work->entries().findByCode(u"E1"_s));
    ASSERT_TRUE(entry.has_value());
    auto kept = valueOf(work->attachments().ofOwner(entry->id));
    ASSERT_EQ(1U, kept.size());
    EXPECT_EQ(u"a.png"_s, kept[0].fileName);
    EXPECT_EQ(domain::AttachmentId(3), valueOf(work->attachments().insert(kept[0])));
}

TEST_F(MigrationTest, AFailingStepLeavesTheStepBefore)
{
    const QString path = file(u"a"_s);
    QStringList before;
    {
        const auto old =
            valueOf(SqlDatabase::open(path, OpenMode::CreateNew, m_clock, firstSteps(2)));
        before = schemaOf(old->connection());
    }
    auto broken = firstSteps(3);
    broken[2].statements.append(u"CREATE TABLE unit (id INTEGER)"_s);
    EXPECT_EQ(ErrorCode::StorageFailed,
              errorOf(SqlDatabase::open(path, OpenMode::OpenExisting, m_clock, broken)));
    {
        const auto connection = valueOf(SqlConnection::open(path));
        EXPECT_EQ(before, schemaOf(*connection));
    }
    EXPECT_TRUE(SqlDatabase::open(path, OpenMode::OpenExisting, m_clock).isOk());
    // A new file that cannot be made whole is not made at all.
    EXPECT_TRUE(SqlDatabase::open(file(u"b"_s), OpenMode::CreateNew, m_clock, broken).isError());
    EXPECT_FALSE(QFile::exists(file(u"b"_s)));
}

TEST_F(MigrationTest, EveryFailingAccessLeavesAWholeStep)
{
    const auto all = valueOf(storage::embeddedMigrations());
    bool hasFailed = true;
    int failures = 0;
    for (int i = 1; hasFailed; ++i) {
        const auto connection = valueOf(SqlConnection::open(file(u"f%1"_s.arg(i))));
        storage::SchemaMigrator migrator(*connection, all);
        connection->faultPlan().failAt(i);
        const auto done = migrator.migrate(m_clock.now());
        hasFailed = connection->faultPlan().hasFailed();
        failures += hasFailed ? 1 : 0;
        connection->faultPlan().clear();
        EXPECT_EQ(hasFailed, done.isError()) << i;
        EXPECT_FALSE(connection->isInTransaction()) << i;
        ASSERT_TRUE(succeeds(migrator.migrate(m_clock.now()))) << i;
        EXPECT_EQ(QString(), valueOf(migrator.difference())) << i;
    }
    EXPECT_GT(failures, 40);
}

TEST_F(MigrationTest, NoticesAStepMadeByAnotherFile)
{
    auto other = firstSteps(3);
    other[0].content += '\n';
    auto database = valueOf(SqlDatabase::open(file(u"a"_s), OpenMode::CreateNew, m_clock, other));
    ASSERT_TRUE(database != nullptr);
    // The newer program seals the file, which it needs for itself.
    database.reset();
    const auto opened = valueOf(SqlDatabase::open(file(u"a"_s), OpenMode::OpenExisting, m_clock));
    for (const application::CheckFinding& finding : valueOf(opened->check()))
        EXPECT_EQ(finding.subject != u"schema_version"_s, finding.isSound);
}

/// Offices have databases made by the released files; these never change again.
TEST_F(MigrationTest, ReleasedFilesAreUnchanged)
{
    QFile list(QStringLiteral(TOUYAN_SOURCE_DIR "/migrations/checksums.txt"));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    QStringList released;
    for (const QByteArray& line : list.readAll().split('\n')) {
        if (!line.startsWith('#') && !line.isEmpty())
            released.append(QString::fromUtf8(line));
    }
    QStringList present;
    for (const Migration& migration : valueOf(storage::embeddedMigrations())) {
        present.append(u"%1  sqlite/%2_%3.sql"_s.arg(migration.checksum())
                           .arg(migration.version, 4, 10, QChar(u'0'))
                           .arg(migration.name));
    }
    EXPECT_EQ(released, present);
}

TEST(MigrationText, NeedsItsHeaderAndStatements)
{
    const QByteArray whole = "-- description: what\n-- oldest compatible schema: 1\n"
                             "-- statement\nCREATE TABLE a (b TEXT DEFAULT ';')\n"
                             "-- statement\nCREATE INDEX c ON a (b)\n";
    const Migration migration = valueOf(storage::parseMigration(u"0007_what.sql"_s, whole));
    EXPECT_EQ(7, migration.version);
    EXPECT_EQ(1, migration.oldestCompatible);
    ASSERT_EQ(2, migration.statements.size());
    EXPECT_EQ(u"CREATE TABLE a (b TEXT DEFAULT ';')"_s, migration.statements[0]);
    EXPECT_TRUE(storage::parseMigration(u"7_what.sql"_s, whole).isError());
    EXPECT_TRUE(storage::parseMigration(u"0007_what.sql"_s, whole + "-- statement\n\n").isError());
    EXPECT_TRUE(storage::parseMigration(u"0007_what.sql"_s, "-- statement\nSELECT 1\n").isError());
}

} // namespace
} // namespace touyan::test
