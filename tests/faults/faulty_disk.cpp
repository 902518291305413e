// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"

#include <sqlite3.h>
#include <unistd.h>

#include <map>

namespace touyan::test {

namespace {

/// The tables of the system's methods that were met, each with the changed one in its place.
struct Methods
{
    const sqlite3_io_methods* real;
    sqlite3_io_methods faulty;
};

std::map<const sqlite3_io_methods*, Methods>& knownMethods()
{
    static std::map<const sqlite3_io_methods*, Methods> known;
    return known;
}

int accesses = 0;
int failAt = 0;
bool hasFailed = false;
DiskFault chosen = DiskFault::WriteError;
sqlite3_vfs* system = nullptr;
sqlite3_vfs layer;

const sqlite3_io_methods* realOf(sqlite3_file* file)
{
    for (const auto& [real, methods] : knownMethods()) {
        if (&methods.faulty == file->pMethods)
            return real;
    }
    return nullptr;
}

bool isDue(bool isSync)
{
    // Each access counts; a fault of syncing waits for the next one.
    if (failAt == 0 || hasFailed || ++accesses < failAt)
        return false;
    if ((chosen == DiskFault::SyncError) != isSync)
        return false;
    hasFailed = true;
    return true;
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
{
    if (isDue(false)) {
        if (chosen == DiskFault::Full)
            return SQLITE_FULL;
        realOf(file)->xWrite(file, bytes, amount / 2, offset);
        if (chosen == DiskFault::PowerCut)
            ::_exit(kPowerCutStatus);
        return SQLITE_IOERR_WRITE;
    }
    return realOf(file)->xWrite(file, bytes, amount, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (isDue(false)) {
        if (chosen == DiskFault::PowerCut)
            ::_exit(kPowerCutStatus);
        return SQLITE_IOERR_TRUNCATE;
    }
    return realOf(file)->xTruncate(file, size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (isDue(true))
        return SQLITE_IOERR_FSYNC;
    return realOf(file)->xSync(file, flags);
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code != SQLITE_OK || file->pMethods == nullptr)
        return code;
    const auto [at, isNew] =
        knownMethods().try_emplace(file->pMethods, Methods{file->pMethods, *file->pMethods});
    if (isNew) {
        at->second.faulty.xWrite = writeFile;
        at->second.faulty.xTruncate = truncateFile;
        at->second.faulty.xSync = syncFile;
    }
    file->pMethods = &at->second.faulty;
    return SQLITE_OK;
}

} // namespace

void useFaultyDisk()
{
    system = sqlite3_vfs_find(nullptr);
    layer = *system;
    layer.pNext = nullptr;
    layer.zName = "touyan-faulty";
    layer.xOpen = openFile;
    sqlite3_vfs_register(&layer, 1);
}

void failDiskAt(int n, DiskFault fault)
{
    accesses = 0;
    failAt = n;
    hasFailed = false;
    chosen = fault;
}

bool hasDiskFailed()
{
    return hasFailed;
}

} // namespace touyan::test
