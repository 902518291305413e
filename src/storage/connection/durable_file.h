// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

namespace touyan::storage {

/// Waits until the file's bytes are on the disk.
[[nodiscard]] domain::Result<void> syncFile(const QString& path);

/// Puts a finished file in the place of target in one step (an older one is replaced) and waits
/// until the folder knows it. Both lie in the same folder. On failure the temporary file is removed
/// and the target is as it was.
[[nodiscard]] domain::Result<void> moveIntoPlace(const QString& temporary, const QString& target);

/// A name beside target for a file that is not finished.
[[nodiscard]] QString temporaryNameBeside(const QString& target);

/// Removes a database file with its write-ahead log.
void removeDatabaseFile(const QString& path);

} // namespace touyan::storage
