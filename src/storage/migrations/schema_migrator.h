// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"
#include "storage/migrations/migration.h"

#include <QDateTime>

namespace touyan::storage {

/// Marks a file as ours in SQLite's header: "Touy".
inline constexpr qint32 kApplicationId = 0x546F7579;

/// The statement that makes the table of the steps, which is there before the first.
[[nodiscard]] QString schemaVersionTable();

/// Brings a database to the newest schema that the program knows, one transaction a step; the
/// version row with the checksum of the step's file is written inside it.
class SchemaMigrator
{
public:
    SchemaMigrator(SqlConnection& connection, std::vector<Migration> migrations);

    /// 0 for a database without any step.
    [[nodiscard]] domain::Result<int> currentVersion();
    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_migrations.size()); }
    /// Runs the missing steps. When one fails, the database is left as the step before made it.
    /// ErrorCode::NewerDatabase (path, its version, newest known) when it is ahead of the program.
    [[nodiscard]] domain::Result<void> migrate(const QDateTime& now);
    /// What differs between the steps recorded in the database and the program's; empty: nothing.
    [[nodiscard]] domain::Result<QString> difference();

private:
    [[nodiscard]] domain::Result<void> run(const Migration& migration, const QDateTime& now);
    [[nodiscard]] domain::Result<void> runInTransaction(const Migration& migration,
                                                        const QDateTime& now);

    SqlConnection& m_connection;
    std::vector<Migration> m_migrations;
};

} // namespace touyan::storage
