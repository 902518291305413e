// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "storage/connection/known_rules.h"
#include "storage/files/file_at_path.h"
#include "storage/sql/fault_injection.h"
#include "storage/sql/native_statement.h"
#include "storage/sql/sql_statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace touyan::storage {

/// One connection to one SQLite file, with its prepared statements. Belongs to the thread that
/// opened it. Each has a connection name of its own, so that any number may live side by side.
class SqlConnection
{
public:
    /// Opens or creates the file, with foreign keys on (and read back) and full synchronisation;
    /// the journal stays as the file has it. Says nothing about whose file it is.
    [[nodiscard]] static domain::Result<std::unique_ptr<SqlConnection>> open(const QString& path);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    /// Turns the write-ahead log on, which stays with the file.
    [[nodiscard]] domain::Result<void> useWriteAheadLog();

    /// Runs a statement that takes no values and gives no rows.
    [[nodiscard]] domain::Result<void> execute(const QString& sql);
    /// The same for one that comes again and again (BEGIN, COMMIT): prepared once, then kept.
    [[nodiscard]] domain::Result<void> executeKept(const QByteArray& sql);
    /// The first column of the first row; ErrorCode::StorageFailed when there is none.
    [[nodiscard]] domain::Result<QVariant> scalar(const QString& sql,
                                                  const Bindings& bindings = {});
    /// Prepared once, then kept.
    [[nodiscard]] domain::Result<SqlStatement> statement(const QString& sql);
    [[nodiscard]] domain::Result<NativeStatement> nativeStatement(const QByteArray& sql);

    /// Differs from an earlier one when another connection has committed in between; never because
    /// of this connection's own writes. Opens the transaction's view of the file.
    [[nodiscard]] domain::Result<qint64> dataVersion();

    /// Asks for the file to be written anew once the present transaction is committed, and for the
    /// write-ahead log to be emptied: where pages lie, what is left in them and the log tell the
    /// order of earlier writes. The wish is written with the transaction, so that it outlives the
    /// program.
    [[nodiscard]] domain::Result<void> rebuildAfterCommit();
    /// Does what an earlier program was asked for and could not do.
    [[nodiscard]] domain::Result<void> resumeRebuild();
    /// Does so when it was asked for. What keeps it from being done (another program's write, a
    /// full disk) is no error of what was committed: it is tried again after the next commit, when
    /// the connection is closed and when the file is opened again.
    void rebuildIfAsked();
    /// Why the last try failed; nothing: none is due.
    [[nodiscard]] const std::optional<domain::Error>& rebuildProblem() const
    {
        return m_rebuildProblem;
    }

    /// From now on the file that stands at the path must stay the one that is open.
    void watchFile();
    /// ErrorCode::DatabaseReplaced when it does not, which is asked before and after each write.
    [[nodiscard]] domain::Result<void> checkFile();
    /// Something was committed, here or by another process, that is in the log only.
    void noteCommit() { m_isLogged = true; }
    /// Folds what the log holds into the file, unless the file is not ours any more, so that a
    /// plain copy of it is whole. What keeps it from being done (a reader) is tried again the next
    /// time.
    void foldLog();

    /// Key of the row that was inserted last.
    [[nodiscard]] qint64 lastInsertedId() const;
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Finalises all prepared statements, as some maintenance needs.
    void forgetStatements();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] FaultPlan& faultPlan() { return m_faults; }
    [[nodiscard]] KnownRules& knownRules() { return m_knownRules; }

private:
    enum class Rebuild {
        None,
        Asked,
        Written ///< but the log is still to be emptied
    };

    SqlConnection(QString name, QString path);
    [[nodiscard]] domain::Result<void> configure();
    [[nodiscard]] domain::Result<std::shared_ptr<NativeStatement::Prepared>>
    preparedNatively(const QByteArray& sql);
    [[nodiscard]] domain::Result<void> rebuild();
    [[nodiscard]] domain::Result<void> emptyLog();
    /// What the library says of its last call.
    [[nodiscard]] domain::Error nativeError() const;

    QString m_name;
    QString m_path;
    std::optional<QSqlDatabase> m_database;
    sqlite3* m_handle = nullptr;
    FaultPlan m_faults;
    KnownRules m_knownRules;
    bool m_isLogged = false;
    std::optional<FileAtPath> m_fileAtPath;
    Rebuild m_rebuild = Rebuild::None;
    std::optional<domain::Error> m_rebuildProblem;
    QHash<QString, std::shared_ptr<SqlStatement::Prepared>> m_statements;
    QHash<QByteArray, std::shared_ptr<NativeStatement::Prepared>> m_nativeStatements;
};

} // namespace touyan::storage
