// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::test {

/// What happens at the chosen write, sync or cut of a database file or its log.
enum class DiskFault {
    WriteError,
    Full,
    SyncError,
    PowerCut ///< half of the bytes are written and the process ends there
};

/// Takes the place of the system's files for every database that is opened later in this process.
/// Must be called before the first one.
void useFaultyDisk();

/// The n-th access from now on, counted from 1, fails; later ones work again.
void failDiskAt(int n, DiskFault fault);
/// True when the fault has come.
[[nodiscard]] bool hasDiskFailed();

/// The status with which a power cut ends the process.
inline constexpr int kPowerCutStatus = 77;

} // namespace touyan::test
