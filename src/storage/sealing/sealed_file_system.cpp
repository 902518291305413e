// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealing/sealed_file_system.h"

#include "storage/sealing/page_seal.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <new>
#include <type_traits>

namespace touyan::storage {

namespace {

constexpr const char* kName = "touyan-sealed";
constexpr int kHeaderBytes = 100;
constexpr int kPageSizeOffset = 16;
constexpr int kLargestPage = 65536;
constexpr sqlite3_int64 kLogHeaderBytes = 32;
constexpr int kFrameHeaderBytes = 24;

/// What SQLite sees as its file; the real one lies behind it in the same piece of memory.
struct SealedFile
{
    sqlite3_file base; ///< first, as SQLite wants it
    sqlite3_file* real;
    /// The database that a write-ahead log belongs to; of a database, itself.
    SealedFile* database;
    int pageSize; ///< 0 until the header was read
    bool isSealed;
    bool isSealingAll;
    bool isDemanded;
    bool isCheckpointing;
    quint32 brokenPage; ///< 0: none

    [[nodiscard]] bool isLog() const { return database != this; }
    [[nodiscard]] bool isVerified() const { return isSealed || isDemanded; }
};
static_assert(std::is_trivially_destructible_v<SealedFile>);

SealedFile& sealed(sqlite3_file* file)
{
    return *reinterpret_cast<SealedFile*>(file);
}

sqlite3_vfs* realOf(sqlite3_vfs* layer)
{
    return static_cast<sqlite3_vfs*>(layer->pAppData);
}

/// Room for a page that is changed on its way, since SQLite's own is not ours to change.
PageBytes scratchPage(int size)
{
    thread_local std::array<unsigned char, kLargestPage> bytes;
    return PageBytes(bytes).first(static_cast<size_t>(size));
}

int realRead(SealedFile& file, void* buffer, int amount, sqlite3_int64 offset)
{
    return file.real->pMethods->xRead(file.real, buffer, amount, offset);
}

int realWrite(SealedFile& file, const void* buffer, int amount, sqlite3_int64 offset)
{
    return file.real->pMethods->xWrite(file.real, buffer, amount, offset);
}

/// What the header says of seals and the size of pages.
void noteHeader(SealedFile& database, ConstPageBytes bytes)
{
    database.isSealed = hasRoomForSeals(bytes);
    const int size = qFromBigEndian<quint16>(&bytes[kPageSizeOffset]);
    database.pageSize = size == 1 ? kLargestPage : size;
}

/// For the words of the error, which the library gives without the page.
quint32& lastBroken()
{
    thread_local quint32 number = 0;
    return number;
}

int foundBroken(SealedFile& database, quint32 number)
{
    if (database.brokenPage == 0)
        database.brokenPage = number;
    lastBroken() = number;
    return database.isDemanded ? SQLITE_IOERR_DATA : SQLITE_OK;
}

int judge(SealedFile& database, ConstPageBytes page, quint32 number)
{
    return !database.isVerified() || isSealWhole(page, number) ? SQLITE_OK
                                                               : foundBroken(database, number);
}

bool isWholePage(int amount, sqlite3_int64 offset)
{
    return isPageSize(amount) && offset % amount == 0;
}

quint32 numberAt(sqlite3_int64 offset, int pageSize)
{
    return static_cast<quint32>(offset / pageSize) + 1;
}

/// A part of a page that is read by itself is judged by its whole page.
int judgePart(SealedFile& file, int amount, sqlite3_int64 offset)
{
    if (!isPageSize(file.pageSize) || offset + amount <= kHeaderBytes)
        return SQLITE_OK;
    const PageBytes page = scratchPage(file.pageSize);
    for (sqlite3_int64 start = offset / file.pageSize * file.pageSize; start < offset + amount;
         start += file.pageSize) {
        int code = realRead(file, page.data(), file.pageSize, start);
        if (code == SQLITE_OK)
            code = judge(file, page, numberAt(start, file.pageSize));
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// The number of the page that begins at this place of a log; nothing: no page begins there.
std::optional<quint32> pageOfFrame(SealedFile& log, int amount, sqlite3_int64 offset)
{
    if (!isPageSize(amount) ||
        (offset - kLogHeaderBytes) % (amount + kFrameHeaderBytes) != kFrameHeaderBytes)
        return std::nullopt;
    std::array<unsigned char, kFrameHeaderBytes> header{};
    if (realRead(log, header.data(), kFrameHeaderBytes, offset - kFrameHeaderBytes) != SQLITE_OK)
        return std::nullopt;
    return qFromBigEndian<quint32>(header.data());
}

int readLog(SealedFile& log, void* buffer, int amount, sqlite3_int64 offset)
{
    const std::optional<quint32> number = pageOfFrame(log, amount, offset);
    if (!number)
        return SQLITE_OK;
    const ConstPageBytes page(static_cast<const unsigned char*>(buffer),
                              static_cast<size_t>(amount));
    if (*number == 1)
        noteHeader(*log.database, page);
    return judge(*log.database, page, *number);
}

int readFile(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset)
{
    SealedFile& self = sealed(file);
    const int code = realRead(self, buffer, amount, offset);
    if (code == SQLITE_IOERR_SHORT_READ && !self.isLog() && self.isDemanded && offset > 0 &&
        isWholePage(amount, offset)) {
        // The library would go on with zeros.
        return foundBroken(self, numberAt(offset, amount));
    }
    if (code != SQLITE_OK)
        return code;
    if (self.isLog())
        return readLog(self, buffer, amount, offset);
    const ConstPageBytes bytes(static_cast<const unsigned char*>(buffer),
                               static_cast<size_t>(amount));
    if (offset == 0 && amount >= kHeaderBytes)
        noteHeader(self, bytes);
    if (isWholePage(amount, offset))
        return judge(self, bytes, numberAt(offset, amount));
    return self.isVerified() ? judgePart(self, amount, offset) : SQLITE_OK;
}

int writeLog(SealedFile& log, const void* buffer, int amount, sqlite3_int64 offset)
{
    const SealedFile& database = *log.database;
    if (!database.isSealed && !database.isSealingAll)
        return realWrite(log, buffer, amount, offset);
    const std::optional<quint32> number = pageOfFrame(log, amount, offset);
    if (!number)
        return realWrite(log, buffer, amount, offset);
    const ConstPageBytes counted(static_cast<const unsigned char*>(buffer),
                                 static_cast<size_t>(amount));
    const PageBytes page = scratchPage(amount);
    std::copy(counted.begin(), counted.end(), page.begin());
    sealPage(page, *number);
    balanceLogChecksum(page, counted);
    return realWrite(log, page.data(), amount, offset);
}

/// A cache that was too small has written pages before the first, which says that they have seals.
int sealEarlierPages(SealedFile& file)
{
    sqlite3_int64 size = 0;
    int code = file.real->pMethods->xFileSize(file.real, &size);
    const PageBytes page = scratchPage(file.pageSize);
    for (sqlite3_int64 start = file.pageSize; code == SQLITE_OK && start < size;
         start += file.pageSize) {
        code = realRead(file, page.data(), file.pageSize, start);
        if (code != SQLITE_OK)
            break;
        sealPage(page, numberAt(start, file.pageSize));
        clearLogBalance(page);
        code = realWrite(file, page.data(), file.pageSize, start);
    }
    return code;
}

int writeFile(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset)
{
    SealedFile& self = sealed(file);
    if (self.isLog())
        return writeLog(self, buffer, amount, offset);
    const ConstPageBytes given(static_cast<const unsigned char*>(buffer),
                               static_cast<size_t>(amount));
    if (offset == 0 && amount >= kHeaderBytes) {
        const bool isNew = self.pageSize == 0;
        noteHeader(self, given);
        if (isNew && self.isSealed && amount == self.pageSize) {
            if (const int code = sealEarlierPages(self); code != SQLITE_OK)
                return code;
        }
    }
    if (!isWholePage(amount, offset) || (!self.isSealed && !self.isSealingAll))
        return realWrite(self, buffer, amount, offset);
    const quint32 number = numberAt(offset, amount);
    // A page of the log keeps the seal that it has there, be it broken.
    if (self.isCheckpointing && !isSealWhole(given, number))
        return realWrite(self, buffer, amount, offset);
    const PageBytes page = scratchPage(amount);
    std::copy(given.begin(), given.end(), page.begin());
    sealPage(page, number);
    clearLogBalance(page);
    return realWrite(self, page.data(), amount, offset);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    SealedFile& self = sealed(file);
    if (operation == SQLITE_FCNTL_CKPT_START)
        self.isCheckpointing = true;
    else if (operation == SQLITE_FCNTL_CKPT_DONE)
        self.isCheckpointing = false;
    return self.real->pMethods->xFileControl(self.real, operation, argument);
}

int closeFile(sqlite3_file* file)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xClose(real);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xTruncate(real, size);
}

int syncFile(sqlite3_file* file, int flags)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xSync(real, flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xFileSize(real, size);
}

int lockFile(sqlite3_file* file, int level)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xLock(real, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xUnlock(real, level);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xCheckReservedLock(real, result);
}

int sectorSize(sqlite3_file* file)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xSectorSize(real);
}

int deviceCharacteristics(sqlite3_file* file)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xDeviceCharacteristics(real);
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xShmMap(real, region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xShmLock(real, offset, count, flags);
}

void fenceShared(sqlite3_file* file)
{
    sqlite3_file* const real = sealed(file).real;
    real->pMethods->xShmBarrier(real);
}

int unmapShared(sqlite3_file* file, int deletes)
{
    sqlite3_file* const real = sealed(file).real;
    return real->pMethods->xShmUnmap(real, deletes);
}

/// Pages are never mapped: a mapped page would be read past the comparison.
int fetchNothing(sqlite3_file* /*file*/, sqlite3_int64 /*offset*/, int /*amount*/, void** page)
{
    *page = nullptr;
    return SQLITE_OK;
}

int unfetchNothing(sqlite3_file* /*file*/, sqlite3_int64 /*offset*/, void* /*page*/)
{
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{3,
                                      closeFile,
                                      readFile,
                                      writeFile,
                                      truncateFile,
                                      syncFile,
                                      fileSize,
                                      lockFile,
                                      unlockFile,
                                      checkReservedLock,
                                      control,
                                      sectorSize,
                                      deviceCharacteristics,
                                      mapShared,
                                      lockShared,
                                      fenceShared,
                                      unmapShared,
                                      fetchNothing,
                                      unfetchNothing};

int openFile(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    sqlite3_vfs* const real = realOf(layer);
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
        return real->xOpen(real, name, file, flags, outFlags);
    auto* const self = new (file) SealedFile{};
    self->real = reinterpret_cast<sqlite3_file*>(self + 1);
    self->database = self;
    if ((flags & SQLITE_OPEN_WAL) != 0)
        self->database = &sealed(sqlite3_database_file_object(name));
    const int code = real->xOpen(real, name, self->real, flags, outFlags);
    if (code == SQLITE_OK)
        self->base.pMethods = &kMethods;
    return code;
}

/// The layer over the system's own files. Everything that is about names, time and chance goes
/// straight to these.
class Layer
{
public:
    Layer()
    {
        sqlite3_vfs* const real = sqlite3_vfs_find(nullptr);
        m_vfs = *real;
        m_vfs.pNext = nullptr;
        m_vfs.zName = kName;
        m_vfs.pAppData = real;
        m_vfs.szOsFile = static_cast<int>(sizeof(SealedFile)) + real->szOsFile;
        m_vfs.xOpen = openFile;
        m_vfs.xDelete = [](sqlite3_vfs* vfs, const char* name, int syncs) {
            return realOf(vfs)->xDelete(realOf(vfs), name, syncs);
        };
        m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* result) {
            return realOf(vfs)->xAccess(realOf(vfs), name, flags, result);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
            return realOf(vfs)->xFullPathname(realOf(vfs), name, size, out);
        };
        sqlite3_vfs_register(&m_vfs, 0);
    }

private:
    sqlite3_vfs m_vfs{};
};

SealedFile* mainFile(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    if (handle == nullptr ||
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods != &kMethods)
        return nullptr;
    return &sealed(file);
}

} // namespace

const char* sealedFileSystem()
{
    static const Layer layer;
    return kName;
}

void setSealPolicy(sqlite3* handle, SealPolicy policy)
{
    if (SealedFile* const file = mainFile(handle))
        file->isDemanded = policy == SealPolicy::Demand;
}

std::optional<quint32> brokenPage(sqlite3* handle)
{
    const SealedFile* const file = mainFile(handle);
    return file != nullptr && file->brokenPage != 0 ? std::optional(file->brokenPage)
                                                    : std::nullopt;
}

std::optional<quint32> lastBrokenPage()
{
    return lastBroken() != 0 ? std::optional(lastBroken()) : std::nullopt;
}

bool isSealed(sqlite3* handle)
{
    const SealedFile* const file = mainFile(handle);
    return file != nullptr && file->isSealed;
}

PageInFile pageInFile(sqlite3* handle, quint32 number)
{
    SealedFile* const file = mainFile(handle);
    if (file == nullptr || !file->isSealed || !isPageSize(file->pageSize))
        return PageInFile::None;
    const PageBytes page = scratchPage(file->pageSize);
    const auto start = sqlite3_int64{number - 1} * file->pageSize;
    switch (realRead(*file, page.data(), file->pageSize, start)) {
    case SQLITE_OK:
        return isSealWhole(page, number) ? PageInFile::Whole : PageInFile::Broken;
    case SQLITE_IOERR_SHORT_READ:
        return PageInFile::None;
    default:
        return PageInFile::Broken;
    }
}

void sealEveryPage(sqlite3* handle)
{
    if (SealedFile* const file = mainFile(handle))
        file->isSealingAll = true;
}

void reserveRoomForSeals(sqlite3* handle)
{
    int bytes = kSealBytes;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

} // namespace touyan::storage
