// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/sql_database.h"

#include "storage/connection/database_backup.h"
#include "storage/connection/database_integrity.h"
#include "storage/database/sql_unit_of_work.h"
#include "storage/files/database_file.h"
#include "storage/files/durable_file.h"
#include "storage/migrations/schema_migrator.h"
#include "storage/migrations/schema_shape.h"
#include "storage/sealing/sealed_file_system.h"

#include <QFileInfo>

namespace touyan::storage {

using application::CheckFinding;
using application::Clock;
using application::UnfinishedPlace;
using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// Made under another name, so that a failure leaves nothing at path and nobody sees it half made.
Result<void> createFile(const QString& path, const Clock& clock,
                        const std::vector<Migration>& migrations)
{
    TOUYAN_TRY(checkNewFile(path));
    TOUYAN_TRY_ASSIGN(auto unfinished, UnfinishedPlace::make(path, UnfinishedPlace::Kind::File));
    const auto make = [&]() -> Result<void> {
        TOUYAN_TRY_ASSIGN(const auto connection, SqlConnection::open(unfinished.path()));
        reserveRoomForSeals(connection->handle());
        TOUYAN_TRY(connection->execute(u"PRAGMA encoding = 'UTF-8'"_s));
        return SchemaMigrator(*connection, migrations).migrate(clock.now());
    };
    if (const Result<void> made = make(); made.isError()) {
        Error error = made.error();
        // The reader knows the name that was asked for.
        error.arguments.replaceInStrings(unfinished.path(), path);
        return error;
    }
    return moveToNewPlace(unfinished, path);
}

/// Whose file it is, from its header and its first tables.
Result<int> versionOfOurs(SqlConnection& connection, SchemaMigrator& migrator)
{
    TOUYAN_TRY_ASSIGN(const QVariant application, connection.scalar(u"PRAGMA application_id"_s));
    if (application.toInt() != kApplicationId)
        return makeError(ErrorCode::ForeignDatabase, {connection.path()});
    TOUYAN_TRY_ASSIGN(const int version, migrator.currentVersion());
    if (version == 0) {
        return makeError(ErrorCode::DatabaseDamaged,
                         {connection.path(), u"schema_version is missing"_s});
    }
    if (version > migrator.newestVersion()) {
        return makeError(ErrorCode::NewerDatabase, {connection.path(), QString::number(version),
                                                    QString::number(migrator.newestVersion())});
    }
    return version;
}

/// From this schema on every page has a seal.
constexpr int kFirstSealedVersion = 8;

Result<void> demandOwnSchema(SqlConnection& connection, const std::vector<Migration>& migrations,
                             int version)
{
    TOUYAN_TRY_ASSIGN(const auto difference, schemaDifference(connection, migrations, version));
    if (!difference)
        return {};
    if (difference->isMissing) {
        return makeError(ErrorCode::DatabaseDamaged,
                         {connection.path(), u"%1 is missing"_s.arg(difference->name)});
    }
    return makeError(ErrorCode::DatabaseSchemaForeign, {connection.path(), difference->name});
}

/// What has been read so far was as it was written; from now on nothing else is read.
Result<void> demandSeals(SqlConnection& connection)
{
    if (!isSealed(connection.handle()))
        return makeError(ErrorCode::DatabaseTampered, {connection.path(), u"no seals"_s});
    if (const auto page = brokenPage(connection.handle())) {
        return makeError(ErrorCode::DatabaseTampered, {connection.path(), u"page %1"_s.arg(*page)});
    }
    setSealPolicy(connection.handle(), SealPolicy::Demand);
    return {};
}

/// Gives a sound file of an older program seals; what is damaged must not get any.
Result<void> sealWhole(SqlConnection& connection)
{
    TOUYAN_TRY_ASSIGN(const QString finding, integrityFinding(connection));
    if (!finding.isEmpty())
        return makeError(ErrorCode::DatabaseDamaged, {connection.path(), finding});
    // Leaving the log needs the file for oneself: an older program that had it open would go on
    // writing pages without seals.
    TOUYAN_TRY_ASSIGN(const QVariant journal, connection.scalar(u"PRAGMA journal_mode = DELETE"_s));
    if (journal.toString() != "delete"_L1)
        return makeError(ErrorCode::DatabaseBusy, {connection.path()});
    // In the log again: a kill leaves either the whole file with seals or the one without.
    TOUYAN_TRY(connection.useWriteAheadLog());
    reserveRoomForSeals(connection.handle());
    sealEveryPage(connection.handle());
    connection.forgetStatements();
    TOUYAN_TRY(connection.execute(u"VACUUM"_s));
    return connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const QString& path, OpenMode mode,
                                                       const Clock& clock)
{
    TOUYAN_TRY_ASSIGN(const auto migrations, embeddedMigrations());
    return open(path, mode, clock, migrations);
}

Result<std::unique_ptr<SqlDatabase>> SqlDatabase::open(const QString& path, OpenMode mode,
                                                       const Clock& clock,
                                                       const std::vector<Migration>& migrations)
{
    const QString absolutePath = QFileInfo(path).absoluteFilePath();
    if (mode == OpenMode::CreateNew)
        TOUYAN_TRY(createFile(absolutePath, clock, migrations));
    TOUYAN_TRY(checkExistingFile(absolutePath));
    // The journal mode is set last: a file that is refused must stay as it is.
    TOUYAN_TRY_ASSIGN(auto connection, SqlConnection::open(absolutePath));
    SchemaMigrator migrator(*connection, migrations);
    TOUYAN_TRY_ASSIGN(const int version, versionOfOurs(*connection, migrator));
    if (connection->isReadOnly())
        return makeError(ErrorCode::DatabaseReadOnly, {absolutePath});
    if (mode != OpenMode::Examine)
        TOUYAN_TRY(demandOwnSchema(*connection, migrations, version));
    if (version >= kFirstSealedVersion && mode != OpenMode::Examine)
        TOUYAN_TRY(demandSeals(*connection));
    if (version < migrator.newestVersion()) {
        TOUYAN_TRY(backUpBeforeMigration(*connection, version, clock.now()));
        if (version < kFirstSealedVersion)
            TOUYAN_TRY(sealWhole(*connection));
        TOUYAN_TRY(migrator.migrate(clock.now()));
    }
    TOUYAN_TRY(connection->useWriteAheadLog());
    // The first look into the file opens the log too.
    TOUYAN_TRY(connection->dataVersion());
    connection->watchFile();
    if (migrator.newestVersion() >= kFirstSealedVersion && mode != OpenMode::Examine)
        TOUYAN_TRY(connection->resumeRebuild());
    return std::unique_ptr<SqlDatabase>(new SqlDatabase(std::move(connection), migrations));
}

SqlDatabase::SqlDatabase(std::unique_ptr<SqlConnection> connection,
                         std::vector<Migration> migrations)
    : m_connection(std::move(connection))
    , m_migrations(std::move(migrations))
    , m_mark(m_connection->path())
{
}

Result<std::unique_ptr<application::UnitOfWork>> SqlDatabase::beginWrite()
{
    return SqlUnitOfWork::begin(*m_connection, SqlUnitOfWork::Access::Write);
}

Result<std::unique_ptr<application::UnitOfWork>> SqlDatabase::beginRead()
{
    return SqlUnitOfWork::begin(*m_connection, SqlUnitOfWork::Access::Read);
}

QString SqlDatabase::path() const
{
    return m_connection->path();
}

Result<std::vector<CheckFinding>> SqlDatabase::check()
{
    std::vector<CheckFinding> findings;
    // It reads every page in use, so one that is not as it was written has shown by then.
    TOUYAN_TRY_ASSIGN(QString integrity, integrityFinding(*m_connection));
    if (const auto page = brokenPage(m_connection->handle()))
        integrity.prepend(u"page %1 is not as it was written "_s.arg(*page));
    findings.push_back({u"integrity"_s, integrity.isEmpty(), integrity.trimmed()});
    TOUYAN_TRY_ASSIGN(const QString foreignKeys, foreignKeyFinding(*m_connection));
    findings.push_back({u"foreign_keys"_s, foreignKeys.isEmpty(), foreignKeys});
    TOUYAN_TRY_ASSIGN(QString schema, SchemaMigrator(*m_connection, m_migrations).difference());
    TOUYAN_TRY_ASSIGN(const auto foreign, schemaDifference(*m_connection, m_migrations,
                                                           static_cast<int>(m_migrations.size())));
    if (schema.isEmpty() && foreign)
        schema = foreign->isMissing ? u"%1 is missing"_s.arg(foreign->name) : foreign->name;
    findings.push_back({u"schema_version"_s, schema.isEmpty(), schema});
    SqlAuditTrail audit(*m_connection);
    TOUYAN_TRY_ASSIGN(const std::optional<qint64> broken, audit.firstBrokenLine());
    findings.push_back(
        {u"audit_chain"_s, !broken, broken ? u"audit_line %1"_s.arg(*broken) : QString()});
    return findings;
}

Result<void> SqlDatabase::backUpTo(const QString& path, application::Progress& progress)
{
    return copyDatabase(*m_connection, QFileInfo(path).absoluteFilePath(), progress);
}

} // namespace touyan::storage
