// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// The first finding of SQLite's integrity check; empty: sound. A file too damaged to be checked is
/// a finding, not an error.
[[nodiscard]] domain::Result<QString> integrityFinding(SqlConnection& connection);

/// The first row whose reference leads nowhere; empty: none.
[[nodiscard]] domain::Result<QString> foreignKeyFinding(SqlConnection& connection);

/// DatabaseDamaged or DatabaseTampered when integrityFinding() has something to say.
[[nodiscard]] domain::Result<void> demandIntegrity(SqlConnection& connection);

/// Opens the file by itself and checks it; ErrorCode::DatabaseDamaged when it is not sound.
[[nodiscard]] domain::Result<void> verifyCopy(const QString& path);

} // namespace touyan::storage
