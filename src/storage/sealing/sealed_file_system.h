// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

struct sqlite3;

namespace touyan::storage {

/// The name of the file layer (a VFS of SQLite) that writes a seal into every page of a database
/// that reserves room for it, and compares the seal of every page that is read, in the file and in
/// its write-ahead log. Registered when it is first asked for.
///
/// So no number is ever made from a page that is not as it was written, at the cost of a
/// microsecond a page. A program that knows nothing of seals may read such a file and carry its log
/// over into it; what it changes shows as broken.
[[nodiscard]] const char* sealedFileSystem();

enum class SealPolicy {
    Observe, ///< a broken page is remembered and given as it is
    Demand   ///< a broken page is an error (SQLITE_IOERR_DATA), and so is one that has no seal
};

// All of these are about the main file of a connection that was opened through the layer.

void setSealPolicy(sqlite3* handle, SealPolicy policy);
/// The number of the first broken page that was read.
[[nodiscard]] std::optional<quint32> brokenPage(sqlite3* handle);
/// The same of whatever file this thread has read last that was broken.
[[nodiscard]] std::optional<quint32> lastBrokenPage();
/// True when the file reserves room for seals, and so has them.
[[nodiscard]] bool isSealed(sqlite3* handle);
enum class PageInFile { Whole, Broken, None };

/// Looks at a page of the file itself, past the log and the memory of the connection.
[[nodiscard]] PageInFile pageInFile(sqlite3* handle, quint32 number);

/// From now on every page that is written is given a seal, whatever the file says: while VACUUM
/// makes room in a file that had none.
void sealEveryPage(sqlite3* handle);
/// Pages that are written from now on have room for a seal: at once in an empty file, after VACUUM
/// in others.
void reserveRoomForSeals(sqlite3* handle);

} // namespace touyan::storage
