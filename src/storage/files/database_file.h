// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QString>

namespace touyan::storage {

/// True for file systems whose locks SQLite's write-ahead log cannot rely on ("nfs4", "cifs",
/// "fuse.sshfs" …), named as the system's mount table does.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Refuses, before SQLite touches it, a file that cannot be a database of ours to work in:
/// FileMissing, NotADatabase (a folder, an empty file, another format), DatabaseReadOnly (the file
/// or its folder), NetworkFileSystem.
[[nodiscard]] domain::Result<void> checkExistingFile(const QString& path);

/// Refuses a place where no database can be made: DatabaseExists, FileBelongsToDatabase,
/// FileNameTooLong, FileNotWritable, NetworkFileSystem.
[[nodiscard]] domain::Result<void> checkNewFile(const QString& path);

/// ErrorCode::DatabaseExists when a log that a lost database has left lies where the one of a new
/// database would: the engine would take what is written in it for the new one's.
[[nodiscard]] domain::Result<void> checkNoLogBeside(const QString& path);

} // namespace touyan::storage
