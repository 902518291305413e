// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/open_databases.h"
#include "application/ports/clock.h"
#include "application/ports/unit_of_work.h"
#include "storage/connection/sql_connection.h"
#include "storage/migrations/migration.h"

#include <memory>

namespace touyan::storage {

enum class OpenMode {
    CreateNew,
    OpenExisting,
    /// To look at a file that may be damaged: broken pages and foreign parts of the schema are
    /// findings of check() instead of refusals.
    Examine
};

/// A database file that is open. Lives on the thread that opened it.
class SqlDatabase final : public application::Database
{
public:
    /// CreateNew refuses a path that is taken and leaves nothing behind when it fails. OpenExisting
    /// refuses what is not ours, damaged, newer than the program, read-only or on a network share,
    /// and brings an older one to the program's schema after a verified backup beside it.
    /// From then on every write asks whether the file at path is still this one and is refused with
    /// DatabaseReplaced when it is not.
    /// Errors: FileMissing, FileUnreadable, FileNotWritable, DatabaseExists, NotADatabase,
    /// ForeignDatabase, NewerDatabase, DatabaseReadOnly, DatabaseBusy, DatabaseDamaged,
    /// DatabaseTampered, DatabaseSchemaForeign, DiskFull, NetworkFileSystem, StorageFailed.
    [[nodiscard]] static domain::Result<std::unique_ptr<SqlDatabase>>
    open(const QString& path, OpenMode mode, const application::Clock& clock);
    /// The same with other steps than the program's own.
    [[nodiscard]] static domain::Result<std::unique_ptr<SqlDatabase>>
    open(const QString& path, OpenMode mode, const application::Clock& clock,
         const std::vector<Migration>& migrations);

    [[nodiscard]] domain::Result<std::unique_ptr<application::UnitOfWork>> beginWrite() override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::UnitOfWork>> beginRead() override;
    [[nodiscard]] QString path() const override;
    [[nodiscard]] domain::Result<std::vector<application::CheckFinding>> check() override;
    [[nodiscard]] domain::Result<void> backUpTo(const QString& path,
                                                application::Progress& progress) override;

    /// Why the file could not be written anew after a finalising; nothing: that is not due.
    [[nodiscard]] const std::optional<domain::Error>& rebuildProblem() const
    {
        return m_connection->rebuildProblem();
    }

    /// Lets a test make the i-th access fail.
    [[nodiscard]] FaultPlan& faultPlan() { return m_connection->faultPlan(); }
    /// For maintenance, and for tests that look beneath the repositories.
    [[nodiscard]] SqlConnection& connection() { return *m_connection; }

private:
    SqlDatabase(std::unique_ptr<SqlConnection> connection, std::vector<Migration> migrations);

    std::unique_ptr<SqlConnection> m_connection;
    std::vector<Migration> m_migrations;
    /// Nothing of this process writes over it.
    application::OpenDatabaseMark m_mark;
};

} // namespace touyan::storage
