// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"
#include "storage/migrations/migration.h"

namespace touyan::storage {

/// A difference between what a database consists of and what its steps make.
struct SchemaDifference
{
    QString name;           ///< of a table, index, trigger or view
    bool isMissing = false; ///< the steps make it, the database lacks it; else it is not theirs
};

/// The first difference between the database's tables, indices, triggers and views and what the
/// first `version` steps make; nothing: none. A foreign trigger or view could change numbers
/// without a word.
[[nodiscard]] domain::Result<std::optional<SchemaDifference>>
schemaDifference(SqlConnection& connection, const std::vector<Migration>& migrations, int version);

/// BLAKE2b-256 over all that a database consists of, in hexadecimal digits. That of the newest
/// schema is known (`kNewestSchemaDigest`), which spares making one at each opening to compare
/// with.
[[nodiscard]] domain::Result<QByteArray> schemaDigest(SqlConnection& connection);
extern const char* const kNewestSchemaDigest;

} // namespace touyan::storage
