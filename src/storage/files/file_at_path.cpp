// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/file_at_path.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

#include <cstring>
#include <utility>

namespace touyan::storage {

using application::identityOfFile;

using namespace Qt::Literals::StringLiterals;

namespace {

sqlite3_file* fileOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr)
        return nullptr;
    return file;
}

quint32 numberAt(const char* place)
{
    quint32 number = 0;
    std::memcpy(&number, place, sizeof number);
    return number;
}

} // namespace

FileAtPath::FileAtPath(sqlite3* handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
    const QString real = QFile::decodeName(sqlite3_db_filename(m_handle, "main"));
    for (const QString& each : {m_path, real, real + u"-wal"_s, real + u"-shm"_s}) {
        if (const auto identity = identityOfFile(each))
            m_files.emplace_back(each, *identity);
    }
    m_folding = folding();
    m_change = lastChange();
    m_header = header();
}

bool FileAtPath::isStillThere()
{
    for (const auto& [path, identity] : m_files) {
        if (identityOfFile(path) != identity)
            return false;
    }
    if (header() != m_header)
        return false;
    // A checkpoint says in the index what it is about to do before it writes, and what it has done
    // afterwards. So a change that is looked at after the index is one that the index announced, or
    // will have announced when both are looked at again.
    const std::optional<Folding> before = folding();
    if (lastChange() == m_change) {
        m_folding = before;
        return true;
    }
    const std::optional<Folding> after = folding();
    const std::optional<Change> change = lastChange();
    // Without an index to ask, a change is nobody's fault.
    const bool isByEngine =
        !after || !m_folding || after != m_folding || after->isGoingOn() || m_folding->isGoingOn();
    if (!isByEngine)
        return false;
    m_folding = after;
    m_change = change;
    return true;
}

QByteArray FileAtPath::header() const
{
    // The signature and the page size; then the program that the file belongs to.
    constexpr int kHeaderBytes = 100;
    constexpr int kSignatureBytes = 18;
    constexpr int kApplicationId = 68;
    constexpr int kApplicationIdBytes = 4;
    sqlite3_file* file = fileOf(m_handle);
    QByteArray bytes(kHeaderBytes, '\0');
    if (file == nullptr || file->pMethods->xRead(file, bytes.data(), kHeaderBytes, 0) != SQLITE_OK)
        return {};
    return bytes.left(kSignatureBytes) + bytes.mid(kApplicationId, kApplicationIdBytes);
}

std::optional<FileAtPath::Change> FileAtPath::lastChange() const
{
    struct stat known = {};
    if (::stat(QFile::encodeName(m_path).constData(), &known) != 0)
        return std::nullopt;
    return Change{known.st_mtim.tv_sec, known.st_mtim.tv_nsec, known.st_size};
}

std::optional<FileAtPath::Folding> FileAtPath::folding() const
{
    // SQLite, "WAL-mode File Format", 2.1 and 2.2: the index begins with two copies of a header of
    // 48 bytes, followed by how many frames are in the file, five marks of readers, eight bytes for
    // locks, and how many frames were to be.
    constexpr int kRegionBytes = 32 * 1024;
    constexpr int kSalt = 32;
    constexpr int kDone = 96;
    constexpr int kAttempted = 128;
    constexpr int kSharedMemoryVersion = 2;
    sqlite3_file* file = fileOf(m_handle);
    void volatile* region = nullptr;
    if (file == nullptr || file->pMethods->iVersion < kSharedMemoryVersion ||
        file->pMethods->xShmMap(file, 0, kRegionBytes, 0, &region) != SQLITE_OK ||
        region == nullptr)
        return std::nullopt;
    const char* index = static_cast<const char*>(const_cast<void*>(region));
    return Folding{{numberAt(index + kSalt), numberAt(index + kSalt + 4)},
                   numberAt(index + kDone),
                   numberAt(index + kAttempted)};
}

} // namespace touyan::storage
