// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::storage {

/// One step of the schema, read from migrations/<engine>/NNNN_name.sql: a header of comments
/// ("-- description: …", "-- oldest compatible schema: N"), then statements, each introduced by a
/// line "-- statement".
struct Migration
{
    int version = 0;
    QString name;
    QString description;
    /// The oldest schema whose programs could still read what this step leaves behind.
    int oldestCompatible = 0;
    QStringList statements;
    QByteArray content; ///< of the file

    /// SHA-256 of the file, lower-case hexadecimal.
    [[nodiscard]] QString checksum() const;
};

/// ErrorCode::StorageFailed when the text has no such shape.
[[nodiscard]] domain::Result<Migration> parseMigration(const QString& fileName,
                                                       const QByteArray& content);

/// All steps in a folder, numbered 1, 2, 3 … without gaps.
[[nodiscard]] domain::Result<std::vector<Migration>> readMigrations(const QString& folder);

/// The steps that this program brings along.
[[nodiscard]] domain::Result<std::vector<Migration>> embeddedMigrations();

} // namespace touyan::storage
