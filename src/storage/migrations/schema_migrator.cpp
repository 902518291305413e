// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/schema_migrator.h"

#include "storage/sql/stored_value.h"

#include <sqlite3.h>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

QString schemaVersionTable()
{
    return u"CREATE TABLE schema_version ("
           " version INTEGER NOT NULL PRIMARY KEY,"
           " name TEXT NOT NULL,"
           " description TEXT NOT NULL,"
           " oldest_compatible INTEGER NOT NULL,"
           " checksum TEXT NOT NULL CHECK (length(checksum) = 64),"
           " applied_at TEXT NOT NULL) STRICT"_s;
}

SchemaMigrator::SchemaMigrator(SqlConnection& connection, std::vector<Migration> migrations)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
{
}

Result<int> SchemaMigrator::currentVersion()
{
    TOUYAN_TRY_ASSIGN(const QVariant tables,
                      m_connection.scalar(u"SELECT count(*) FROM sqlite_schema"
                                          " WHERE type = 'table' AND name = 'schema_version'"_s));
    if (tables.toInt() == 0)
        return 0;
    TOUYAN_TRY_ASSIGN(const QVariant version,
                      m_connection.scalar(u"SELECT coalesce(max(version), 0)"
                                          " FROM schema_version"_s));
    return version.toInt();
}

Result<void> SchemaMigrator::migrate(const QDateTime& now)
{
    for (const Migration& migration : m_migrations) {
        TOUYAN_TRY_ASSIGN(const int version, currentVersion());
        if (version > newestVersion()) {
            return makeError(
                ErrorCode::NewerDatabase,
                {m_connection.path(), QString::number(version), QString::number(newestVersion())});
        }
        if (version < migration.version)
            TOUYAN_TRY(run(migration, now));
    }
    return {};
}

Result<void> SchemaMigrator::run(const Migration& migration, const QDateTime& now)
{
    TOUYAN_TRY(m_connection.execute(u"BEGIN IMMEDIATE"_s));
    Result<void> done = runInTransaction(migration, now);
    if (done.isOk())
        done = m_connection.execute(u"COMMIT"_s);
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

Result<void> SchemaMigrator::runInTransaction(const Migration& migration, const QDateTime& now)
{
    // Another program may have done the step while this one waited for the lock.
    TOUYAN_TRY_ASSIGN(const int version, currentVersion());
    if (version >= migration.version)
        return {};
    if (version == 0) {
        TOUYAN_TRY(m_connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        TOUYAN_TRY(m_connection.execute(schemaVersionTable()));
    }
    for (const QString& statement : migration.statements)
        TOUYAN_TRY(m_connection.execute(statement));

    TOUYAN_TRY_ASSIGN(
        SqlStatement insert,
        m_connection.statement(
            u"INSERT INTO schema_version"
            " (version, name, description, oldest_compatible, checksum, applied_at)"
            " VALUES (:version, :name, :description, :oldest, :checksum, :applied_at)"_s));
    insert.bind({{u":version"_s, migration.version},
                 {u":name"_s, migration.name},
                 {u":description"_s, migration.description},
                 {u":oldest"_s, migration.oldestCompatible},
                 {u":checksum"_s, migration.checksum()},
                 {u":applied_at"_s, toStored(now)}});
    return insert.run();
}

Result<QString> SchemaMigrator::difference()
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        m_connection.statement(u"SELECT version, checksum FROM schema_version ORDER BY version"_s));
    TOUYAN_TRY(statement.run());
    int count = 0;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            break;
        ++count;
        const int version = statement.value(0).toInt();
        if (version != count || version > newestVersion())
            return u"version %1, expected %2 of %3"_s.arg(version).arg(count).arg(newestVersion());
        const QString checksum = m_migrations[static_cast<size_t>(version) - 1].checksum();
        if (statement.value(1).toString() != checksum)
            return u"version %1 was made by another file"_s.arg(version);
    }
    if (count != newestVersion())
        return u"%1 of %2 steps"_s.arg(count).arg(newestVersion());
    return QString();
}

} // namespace touyan::storage
