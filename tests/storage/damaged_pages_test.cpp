// SPDX-License-Identifier: GPL-3.0-or-later
// A database of which a bit, a page or an object is not as the program wrote it: refused, or what
// it says is unchanged.
#include "storage/migrations/schema_migrator.h"
#include "storage/migrations/schema_shape.h"
#include "storage/sample_office.h"
#include "storage/sealing/sealed_file_system.h"
#include "storage/test_database.h"

#include "application/ports/issued_reports.h"
#include "application/ports/progress.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <random>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::CheckFinding;
using domain::ErrorCode;
using domain::Result;
using storage::OpenMode;
using storage::SqlDatabase;

constexpr int kPage = 4096;

/// Every row of every table and index, as the library reads them.
Result<QStringList> contentOf(SqlDatabase& database)
{
    storage::SqlConnection& connection = database.connection();
    const auto rows = [&connection](const QString& sql, auto&& each) -> Result<void> {
        TOUYAN_TRY_ASSIGN(storage::NativeStatement statement,
                          connection.nativeStatement(sql.toUtf8()));
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
            if (!hasRow)
                return {};
            each(statement);
        }
    };
    QStringList queries;
    TOUYAN_TRY(rows(u"SELECT name FROM sqlite_schema WHERE type = 'table'"
                    " AND name NOT GLOB 'sqlite_*' ORDER BY name"_s,
                    [&queries](const storage::NativeStatement& row) {
                        queries.append(
                            u"SELECT * FROM %1 NOT INDEXED"_s.arg(row.value(0).toString()));
                    }));
    queries += {u"SELECT item_code_id, status, counts_on, posting_id, recorded_on, occurred_on,"
                " period, kind FROM entry INDEXED BY entry_facts WHERE item_code_id > 0"_s,
                u"SELECT posting_id, counts_on FROM entry INDEXED BY entry_posting"
                " WHERE posting_id > 0"_s,
                u"SELECT id FROM entry WHERE code IN ('E000001', 'E000300', 'E000555')"_s};
    QStringList lines;
    for (const QString& query : queries) {
        TOUYAN_TRY(rows(query, [&lines](const storage::NativeStatement& row) {
            QStringList values;
            for (int column = 0; column < 4; ++column)
                values.append(row.value(column).toString());
            lines.append(values.join(u'|'));
        }));
    }
    return lines;
}

class DamagedPages : public ::testing::Test
{
protected:
    /// An office with enough entries for trees of several levels, and a text over several pages.
    DamagedPages()
    {
        const auto database = valueOf(SqlDatabase::open(path(), OpenMode::CreateNew, m_clock));
        const auto work = valueOf(database->beginWrite());
        const SampleOffice office = storeSampleOffice(*work);
        for (int number = 1; number <= 600; ++number) {
            domain::Entry entry = sampleEntry(u"E%1"_s.arg(number, 6, 10, QChar(u'0')),
                                              office.posting, office.weekly);
            entry.summary = QString(number % 100 == 0 ? 5000 : 30, u'访');
            EXPECT_TRUE(work->entries().insert(entry).isOk());
        }
        EXPECT_TRUE(succeeds(work->commit()));
        m_content = valueOf(contentOf(*database));
        EXPECT_GT(m_content.size(), 1800);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.touyan"_s); }
    [[nodiscard]] QString other() const { return m_folder.filePath(u"b.touyan"_s); }
    [[nodiscard]] const StandingClock& clock() const { return m_clock; }
    [[nodiscard]] const QStringList& content() const { return m_content; }
    [[nodiscard]] static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(bytes.size(), file.write(bytes));
    }
    /// What the changed bytes give: the content, or why they are refused.
    [[nodiscard]] Result<QStringList> read(const QByteArray& changed)
    {
        write(other(), changed);
        TOUYAN_TRY_ASSIGN(const auto database,
                          SqlDatabase::open(other(), OpenMode::OpenExisting, m_clock));
        return contentOf(*database);
    }
    [[nodiscard]] static bool isRefusal(ErrorCode code)
    {
        return code == ErrorCode::DatabaseTampered || code == ErrorCode::DatabaseDamaged ||
               code == ErrorCode::DatabaseSchemaForeign || code == ErrorCode::NotADatabase ||
               code == ErrorCode::ForeignDatabase || code == ErrorCode::NewerDatabase ||
               code == ErrorCode::DatabaseReadOnly;
    }
    /// Runs SQL as any other program would.
    static void query(const QString& path, const char* sql)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(SQLITE_OK, sqlite3_open(QFile::encodeName(path).constData(), &handle));
        EXPECT_EQ(SQLITE_OK, sqlite3_exec(handle, sql, nullptr, nullptr, nullptr))
            << sql << ": " << sqlite3_errmsg(handle);
        sqlite3_close(handle);
    }
    [[nodiscard]] auto open() const
    {
        return SqlDatabase::open(path(), OpenMode::OpenExisting, m_clock);
    }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    QStringList m_content;
};

TEST_F(DamagedPages, AFlippedBitIsRefusedOrChangesNothing)
{
    const QByteArray whole = bytes(path());
    ASSERT_GT(whole.size(), 40 * kPage);
    std::mt19937 random(9); // NOLINT(cert-msc51-cpp): the same bits in every run
    std::vector<std::pair<qsizetype, int>> bits;
    for (int place = 0; place < 100; place += 7) // the header
        bits.emplace_back(place, place % 8);
    for (qsizetype page = 0; page < whole.size() / kPage; ++page) {
        for (int round = 0; round < 4; ++round)
            bits.emplace_back(page * kPage + static_cast<qsizetype>(random() % kPage),
                              static_cast<int>(random() % 8));
    }
    int refused = 0;
    for (const auto& [place, bit] : bits) {
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ (1 << bit));
        const Result<QStringList> found = read(changed);
        if (found.isOk()) {
            EXPECT_EQ(content(), found.value()) << place << ':' << bit;
            continue;
        }
        ++refused;
        EXPECT_TRUE(isRefusal(found.error().code))
            << place << ':' << bit << ": " << found.error().detail.toStdString();
        EXPECT_EQ(other(), found.error().arguments.value(0));
    }
    EXPECT_GT(refused, static_cast<int>(bits.size()) / 2);
}

TEST_F(DamagedPages, APageThatWasLostOrMovedIsRefused)
{
    const QByteArray whole = bytes(path());
    int tried = 0;
    for (qsizetype page = 1; page + 1 < whole.size() / kPage; page += 9) {
        QByteArray lost = whole;
        lost.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        QByteArray moved = whole;
        moved.replace(page * kPage, kPage, whole.mid((page + 1) * kPage, kPage));
        for (const QByteArray& changed : {lost, moved}) {
            const Result<QStringList> found = read(changed);
            if (found.isOk())
                EXPECT_EQ(content(), found.value()) << page;
            else
                EXPECT_TRUE(isRefusal(found.error().code)) << page;
            ++tried;
        }
    }
    EXPECT_GT(tried, 10);
}

TEST_F(DamagedPages, WhatAnotherProgramChangedIsRefused)
{
    query(path(), "UPDATE entry SET occurred_on = '2019-09-02' WHERE code = 'E000300'");
    const auto opened = open();
    const Result<QStringList> found =
        opened.isOk() ? contentOf(*opened.value()) : Result<QStringList>(opened.error());
    EXPECT_EQ(ErrorCode::DatabaseTampered, errorOf(found));
    const auto examined = valueOf(SqlDatabase::open(path(), OpenMode::Examine, clock()));
    for (const CheckFinding& finding : valueOf(examined->check()))
        EXPECT_EQ(finding.subject != u"integrity"_s, finding.isSound);
}

TEST_F(DamagedPages, ReadingWithAnotherProgramAfterAKillIsNoDamage)
{
    {
        const auto database = valueOf(open());
        const auto work = valueOf(database->beginWrite());
        ASSERT_TRUE(work->units().insert(sampleUnit(u"U7"_s)).isOk());
        ASSERT_TRUE(succeeds(work->commit()));
        // As a killed program leaves them: the last writes are in the log only.
        for (const char* suffix : {"", "-wal"})
            ASSERT_TRUE(
                QFile::copy(path() + QLatin1String(suffix), other() + QLatin1String(suffix)));
    }
    query(other(), "SELECT count(*) FROM unit"); // carries the log over into the file
    EXPECT_FALSE(QFile::exists(other() + u"-wal"_s));
    query(other(), "PRAGMA journal_mode = DELETE");
    const auto database = valueOf(SqlDatabase::open(other(), OpenMode::OpenExisting, clock()));
    EXPECT_EQ(2U, valueOf(valueOf(database->beginRead())->units().all()).size());
    for (const CheckFinding& finding : valueOf(database->check()))
        EXPECT_TRUE(finding.isSound) << finding.subject.toStdString();
}

TEST_F(DamagedPages, ABackupHasSealsToo)
{
    application::SilentProgress progress;
    ASSERT_TRUE(succeeds(valueOf(open())->backUpTo(other(), progress)));
    const auto copy = valueOf(SqlDatabase::open(other(), OpenMode::OpenExisting, clock()));
    EXPECT_TRUE(storage::isSealed(copy->connection().handle()));
    EXPECT_EQ(content(), valueOf(contentOf(*copy)));
    // A damaged database must not get a backup that looks sound.
    QByteArray changed = bytes(path());
    changed[changed.size() - kPage / 2] =
        static_cast<char>(changed[changed.size() - kPage / 2] ^ 1);
    write(path(), changed);
    const auto damaged = open();
    ASSERT_TRUE(damaged.isOk()) << "the last page is not read on opening";
    const QString third = other() + u"-again"_s;
    EXPECT_EQ(ErrorCode::DatabaseTampered, errorOf(damaged.value()->backUpTo(third, progress)));
    EXPECT_FALSE(QFile::exists(third));
    EXPECT_EQ(content(), valueOf(contentOf(*copy)));
}

TEST_F(DamagedPages, NothingIsIssuedFromThem)
{
    QByteArray changed = bytes(path());
    changed[changed.size() - kPage / 2] =
        static_cast<char>(changed[changed.size() - kPage / 2] ^ 1);
    write(other(), changed);
    const auto damaged = valueOf(SqlDatabase::open(other(), OpenMode::OpenExisting, clock()));
    const auto work = valueOf(damaged->beginWrite());
    application::IssuedReport report;
    report.subject = u"2019-Q3"_s;
    report.asOf = QDate(2019, 10, 1);
    report.issuedAt = clock().now();
    EXPECT_EQ(ErrorCode::DatabaseTampered, errorOf(work->issuedReports().insert(report)));
}

TEST_F(DamagedPages, AFileOfAnOlderProgramGetsSealsOnce)
{
    const auto steps = valueOf(storage::embeddedMigrations());
    const QString old = other();
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(SQLITE_OK, sqlite3_open(QFile::encodeName(old).constData(), &handle));
        const auto run = [handle](const QString& sql) {
            ASSERT_EQ(SQLITE_OK,
                      sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr))
                << sqlite3_errmsg(handle);
        };
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA application_id = %1"_s.arg(storage::kApplicationId));
        run(storage::schemaVersionTable());
        for (int step = 0; step < 7; ++step) {
            for (const QString& statement : steps[static_cast<size_t>(step)].statements)
                run(statement);
            run(u"INSERT INTO schema_version VALUES (%1, '%2', '', 1, '%3', '')"_s.arg(step + 1)
                    .arg(steps[static_cast<size_t>(step)].name,
                         steps[static_cast<size_t>(step)].checksum()));
        }
        run(u"INSERT INTO unit (code, name, kind, category) VALUES ('U1', hex(randomblob(9000)),"
            " 'village', '')"_s);
        sqlite3_close(handle);
    }
    for (int round = 0; round < 2; ++round) {
        const auto database = valueOf(SqlDatabase::open(old, OpenMode::OpenExisting, clock()));
        EXPECT_TRUE(storage::isSealed(database->connection().handle()));
        EXPECT_EQ(1U, valueOf(valueOf(database->beginRead())->units().all()).size());
        for (const CheckFinding& finding : valueOf(database->check()))
            EXPECT_TRUE(finding.isSound) << finding.subject.toStdString();
    }
    // One backup, which the older program can read.
    const QStringList backups =
        QFileInfo(old).dir().entryList({u"b.touyan.v7-*.backup"_s}, QDir::Files);
    ASSERT_EQ(1, backups.size());
    EXPECT_EQ('\0', bytes(QFileInfo(old).dir().filePath(backups[0])).at(20)) << "no room for seals";
}

struct ForeignObject
{
    const char* sql;
    ErrorCode code;
    const char* name;
};

TEST_F(DamagedPages, WhatTheSchemaDoesNotKnowIsRefused)
{
    const std::vector<ForeignObject> objects{
        {"CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM leave; END",
         ErrorCode::DatabaseSchemaForeign, "more"},
        {"CREATE VIEW seen AS SELECT 1", ErrorCode::DatabaseSchemaForeign, "seen"},
        {"CREATE TABLE kept (a)", ErrorCode::DatabaseSchemaForeign, "kept"},
        {"CREATE INDEX faster ON entry (place)", ErrorCode::DatabaseSchemaForeign, "faster"},
        {"ALTER TABLE leave ADD COLUMN extra TEXT", ErrorCode::DatabaseSchemaForeign, "leave"},
        {"ALTER TABLE unit ADD COLUMN twice TEXT AS (name || name)",
         ErrorCode::DatabaseSchemaForeign, "unit"},
        {"DROP INDEX entry_facts", ErrorCode::DatabaseDamaged, "entry_facts is missing"},
        {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '>= 0', '>= -9')"
         " WHERE name = 'checklist_item'",
         ErrorCode::DatabaseSchemaForeign, "checklist_item"},
    };
    const QByteArray whole = bytes(path());
    for (const ForeignObject& object : objects) {
        write(other(), whole);
        query(other(), object.sql);
        const QByteArray before = bytes(other());
        const auto opened = SqlDatabase::open(other(), OpenMode::OpenExisting, clock());
        ASSERT_TRUE(opened.isError()) << object.sql;
        EXPECT_EQ(object.code, opened.error().code) << object.sql;
        EXPECT_EQ((QStringList{other(), QString::fromUtf8(object.name)}), opened.error().arguments);
        EXPECT_EQ(before, bytes(other())) << "left as it was";
        const auto examined = valueOf(SqlDatabase::open(other(), OpenMode::Examine, clock()));
        bool isNamed = false;
        for (const CheckFinding& finding : valueOf(examined->check()))
            isNamed = isNamed || (finding.subject == u"schema_version"_s && !finding.isSound);
        EXPECT_TRUE(isNamed) << object.sql;
    }
    // What the library gathers for itself changes no answer.
    write(other(), whole);
    {
        const auto connection = valueOf(storage::SqlConnection::open(other()));
        ASSERT_TRUE(succeeds(connection->execute(u"ANALYZE"_s)));
    }
    EXPECT_TRUE(SqlDatabase::open(other(), OpenMode::OpenExisting, clock()).isOk());
}

TEST_F(DamagedPages, TheKnownDigestIsThatOfTheNewestSchema)
{
    const QByteArray digest = valueOf(storage::schemaDigest(valueOf(open())->connection()));
    EXPECT_STREQ(digest.constData(), storage::kNewestSchemaDigest)
        << "migrations/checksums.txt names another one";
}

} // namespace
} // namespace touyan::test
