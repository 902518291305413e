// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "storage/connection/sql_connection.h"

#include <QDateTime>

namespace touyan::storage {

/// Writes a verified copy of the open database to path: beside it first, in steps of some hundred
/// pages, then renamed over it. Cancelled or failed, it leaves path as it was.
[[nodiscard]] domain::Result<void> copyDatabase(SqlConnection& connection, const QString& path,
                                                application::Progress& progress);

/// Leaves a verified copy beside the file, named after its schema version and the moment, before
/// the schema is changed.
[[nodiscard]] domain::Result<void> backUpBeforeMigration(SqlConnection& connection, int version,
                                                         const QDateTime& now);

} // namespace touyan::storage
