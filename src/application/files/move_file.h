// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touyan::application {

// Each gives 0, or the system's number of the error. Both paths lie on one file system.

/// Replaces what stands at `to`.
[[nodiscard]] int moveOver(const QString& from, const QString& to);
/// EEXIST when something stands at `to`, even if it came there a moment ago.
[[nodiscard]] int moveToFreeName(const QString& from, const QString& to);
/// Swaps the two, so that at no moment nothing stands at `to`; afterwards the old one stands at
/// `from`. On a file system that cannot, the old one is set aside first.
[[nodiscard]] int swapWith(const QString& from, const QString& to);
/// Waits until the bytes of a file, or the names in a folder, are on the disk.
[[nodiscard]] int syncToDisk(const QString& path);

} // namespace touyan::application
