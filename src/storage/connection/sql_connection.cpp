// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/sql_connection.h"

#include "storage/sealing/sealed_file_system.h"
#include "storage/sql/sql_error.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another program's write is waited for this long.
constexpr int kBusyMilliseconds = 5000;

QString uniqueConnectionName()
{
    static std::atomic<int> count = 0;
    return u"touyan-%1"_s.arg(++count);
}

/// The file through the layer that compares the seals of pages.
QString sealedUri(const QString& path)
{
    const QByteArray encoded =
        QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), QByteArrayLiteral("/"));
    return u"file://%1?vfs=%2"_s.arg(QString::fromLatin1(encoded),
                                     QString::fromLatin1(sealedFileSystem()));
}

sqlite3* nativeHandle(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

SqlConnection::SqlConnection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(uniqueConnectionName(), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(sealedUri(path));
    database.setConnectOptions(
        u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds));
    const bool isOpen = database.open();
    const QSqlError error = database.lastError();
    connection->m_database = std::move(database);
    if (!isOpen)
        return translatedError(error, path);
    connection->m_handle = nativeHandle(*connection->m_database);
    if (!connection->m_handle)
        return makeError(ErrorCode::StorageFailed, {path}, u"the driver has no SQLite handle"_s);
    TOUYAN_TRY(connection->configure());
    return connection;
}

SqlConnection::~SqlConnection()
{
    forgetStatements();
    if (m_database) {
        if (m_handle != nullptr) {
            // Closing folds the log into the file, and another one's file stays as it is.
            if (checkFile().isError())
                sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            else
                rebuildIfAsked();
        }
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<void> SqlConnection::configure()
{
    TOUYAN_TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    TOUYAN_TRY_ASSIGN(const QVariant foreignKeys, scalar(u"PRAGMA foreign_keys"_s));
    if (foreignKeys.toInt() != 1)
        return makeError(ErrorCode::StorageFailed, {m_path}, u"foreign keys stay off"_s);
    TOUYAN_TRY(execute(u"PRAGMA trusted_schema = OFF"_s));
    TOUYAN_TRY(execute(u"PRAGMA synchronous = FULL"_s));
    // Pages of the log: emptying it takes some milliseconds, so it shall not come to every
    // hundredth recorded entry. 8 MiB; closing the file empties it whatever its length.
    TOUYAN_TRY(execute(u"PRAGMA wal_autocheckpoint = 2000"_s));
    // Negative: KiB. Holds the pages of a county's year, so that an import writes each once.
    return execute(u"PRAGMA cache_size = -40960"_s);
}

Result<void> SqlConnection::useWriteAheadLog()
{
    TOUYAN_TRY_ASSIGN(const QVariant journal, scalar(u"PRAGMA journal_mode = WAL"_s));
    if (journal.toString() != "wal"_L1) {
        return makeError(ErrorCode::DatabaseReadOnly, {m_path},
                         u"journal mode stays %1"_s.arg(journal.toString()));
    }
    return {};
}

Result<void> SqlConnection::execute(const QString& sql)
{
    if (!m_faults.admit())
        return injectedFault(m_path);
    QSqlQuery query(*m_database);
    if (!query.exec(sql))
        return translatedError(query.lastError(), m_path);
    return {};
}

Result<void> SqlConnection::executeKept(const QByteArray& sql)
{
    TOUYAN_TRY_ASSIGN(const auto prepared, preparedNatively(sql));
    // Asked for once only: after a COMMIT that has happened nothing may fail any more.
    if (!m_faults.admit())
        return injectedFault(m_path);
    const bool isDone = sqlite3_step(prepared->statement) == SQLITE_DONE;
    Result<void> result = isDone ? Result<void>() : nativeError();
    sqlite3_reset(prepared->statement);
    return result;
}

Result<QVariant> SqlConnection::scalar(const QString& sql, const Bindings& bindings)
{
    TOUYAN_TRY_ASSIGN(SqlStatement prepared, statement(sql));
    prepared.bind(bindings);
    TOUYAN_TRY(prepared.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, prepared.next());
    if (!hasRow)
        return makeError(ErrorCode::StorageFailed, {m_path}, u"no row from: "_s + sql);
    return prepared.value(0);
}

Result<SqlStatement> SqlConnection::statement(const QString& sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.constEnd() && !(*known)->isOnLoan)
        return SqlStatement(*known, m_faults, m_path);
    auto prepared = std::make_shared<SqlStatement::Prepared>(
        SqlStatement::Prepared{QSqlQuery(*m_database), false});
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        return translatedError(prepared->query.lastError(), m_path);
    // While the kept one is on loan (a list being visited), a second one is made and not kept.
    if (known == m_statements.constEnd())
        m_statements.insert(sql, prepared);
    return SqlStatement(std::move(prepared), m_faults, m_path);
}

Result<std::shared_ptr<NativeStatement::Prepared>>
SqlConnection::preparedNatively(const QByteArray& sql)
{
    const auto known = m_nativeStatements.constFind(sql);
    if (known != m_nativeStatements.constEnd() && !(*known)->isOnLoan)
        return *known;
    auto prepared = std::make_shared<NativeStatement::Prepared>();
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared->statement, nullptr);
    if (code != SQLITE_OK)
        return nativeError();
    if (known == m_nativeStatements.constEnd())
        m_nativeStatements.insert(sql, prepared);
    return prepared;
}

Result<NativeStatement> SqlConnection::nativeStatement(const QByteArray& sql)
{
    TOUYAN_TRY_ASSIGN(auto prepared, preparedNatively(sql));
    return NativeStatement(std::move(prepared), m_faults, m_path);
}

domain::Error SqlConnection::nativeError() const
{
    return translatedError(sqlite3_extended_errcode(m_handle),
                           QString::fromUtf8(sqlite3_errmsg(m_handle)), m_path);
}

Result<qint64> SqlConnection::dataVersion()
{
    static const QByteArray sql = QByteArrayLiteral("PRAGMA data_version");
    TOUYAN_TRY_ASSIGN(NativeStatement statement, nativeStatement(sql));
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
    if (!hasRow)
        return makeError(ErrorCode::StorageFailed, {m_path}, u"no data version"_s);
    return statement.integer(0);
}

Result<void> SqlConnection::rebuildAfterCommit()
{
    TOUYAN_TRY(execute(u"INSERT INTO pending_rebuild (reason) VALUES ('order')"
                       " ON CONFLICT (reason) DO NOTHING"_s));
    m_rebuild = Rebuild::Asked;
    return {};
}

Result<void> SqlConnection::resumeRebuild()
{
    TOUYAN_TRY_ASSIGN(const QVariant pending, scalar(u"SELECT count(*) FROM pending_rebuild"_s));
    if (pending.toInt() == 0)
        return {};
    m_rebuild = Rebuild::Asked;
    rebuildIfAsked();
    return {};
}

void SqlConnection::rebuildIfAsked()
{
    if (m_rebuild == Rebuild::None || isInTransaction())
        return;
    const Result<void> done = rebuild();
    m_rebuildProblem = done.isError() ? std::optional(done.error()) : std::nullopt;
}

Result<void> SqlConnection::rebuild()
{
    // Straight to the library: what was committed before must not seem to have failed.
    const auto run = [this](const char* sql) -> Result<void> {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return nativeError();
        return {};
    };
    if (m_rebuild == Rebuild::Asked) {
        forgetStatements(); // one that was not run to its end would be in the way
        TOUYAN_TRY(run("VACUUM"));
        m_rebuild = Rebuild::Written;
    }
    TOUYAN_TRY(emptyLog());
    // Only now: a wish that is gone while the log still tells the order would never be granted.
    TOUYAN_TRY(run("DELETE FROM pending_rebuild"));
    m_rebuild = Rebuild::None;
    return emptyLog();
}

Result<void> SqlConnection::emptyLog()
{
    // Busy while another program reads: tried again later.
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                  nullptr) != SQLITE_OK)
        return nativeError();
    return {};
}

void SqlConnection::watchFile()
{
    m_fileAtPath.emplace(m_handle, m_path);
}

Result<void> SqlConnection::checkFile()
{
    if (m_fileAtPath && !m_fileAtPath->isStillThere())
        return makeError(ErrorCode::DatabaseReplaced, {m_path});
    return {};
}

void SqlConnection::foldLog()
{
    if (!m_isLogged || isInTransaction() || checkFile().isError())
        return;
    int frames = 0;
    int folded = 0;
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &frames, &folded) !=
            SQLITE_OK ||
        folded < frames)
        return;
    m_isLogged = false;
    // Nothing was in it: emptying it would only make other programs look at everything again.
    if (frames <= 0)
        return;
    // An emptied log cannot be taken for the one of another copy. Nobody is waited for.
    sqlite3_busy_timeout(m_handle, 0);
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
}

qint64 SqlConnection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool SqlConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool SqlConnection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

void SqlConnection::forgetStatements()
{
    m_statements.clear();
    m_nativeStatements.clear();
}

} // namespace touyan::storage
