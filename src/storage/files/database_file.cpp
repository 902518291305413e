// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/database_file.h"

#include "application/files/open_databases.h"
#include "application/files/output_guard.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::string_view, 22> kNetworkTypes{"nfs",
                                                         "nfs4",
                                                         "cifs",
                                                         "smb",
                                                         "smb2",
                                                         "smb3",
                                                         "smbfs",
                                                         "ncpfs",
                                                         "afs",
                                                         "ceph",
                                                         "glusterfs",
                                                         "9p",
                                                         "davfs",
                                                         "fuse.sshfs",
                                                         "fuse.davfs",
                                                         "fuse.rclone",
                                                         "fuse.s3fs",
                                                         "fuse.glusterfs",
                                                         "fuse.cifs",
                                                         "fuse.smbnetfs",
                                                         "fuse.curlftpfs",
                                                         "fuse.gvfsd-fuse"};

/// As the effective user, whose rights the library will have.
bool isWritable(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<void> checkFileSystem(const QString& path, const QString& folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(type))
        return makeError(ErrorCode::NetworkFileSystem, {path}, QString::fromLatin1(type));
    return {};
}

Result<void> checkSignature(const QString& path)
{
    const auto identity = application::identityOfFile(path);
    if (identity && application::isOpenDatabase(*identity))
        return {}; // it is one, and reading it here would give up the engine's locks
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, content.errorString()});
    // The first 16 bytes of every SQLite file, the closing zero included.
    static const QByteArray signature("SQLite format 3", 16);
    if (content.read(signature.size()) != signature) {
        return makeError(ErrorCode::NotADatabase, {path},
                         u"%1 bytes without the signature"_s.arg(content.size()));
    }
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    const std::string_view name(type.constData(), static_cast<size_t>(type.size()));
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), name) != kNetworkTypes.end();
}

Result<void> checkExistingFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!file.isFile())
        return makeError(ErrorCode::NotADatabase, {path}, u"not a file"_s);
    TOUYAN_TRY(checkSignature(path));
    TOUYAN_TRY(checkFileSystem(path, file.absolutePath()));
    // The write-ahead log lies beside the file, so its folder must be writable too.
    if (!isWritable(path) || !isWritable(file.absolutePath()))
        return makeError(ErrorCode::DatabaseReadOnly, {path});
    return {};
}

Result<void> checkNewFile(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return makeError(ErrorCode::DatabaseExists, {path});
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir())
        return makeError(ErrorCode::FileNotWritable, {path, u"no_such_folder"_s});
    if (!isWritable(folder))
        return makeError(ErrorCode::FileNotWritable, {path, qt_error_string(errno)});
    TOUYAN_TRY(application::checkOutputFile(path, {}));
    // Its attachments have the longest name of what lies beside it.
    constexpr qsizetype kLongestName = 255;
    if (QFile::encodeName(QFileInfo(application::attachmentsFolderOf(path)).fileName()).size() >
        kLongestName)
        return makeError(ErrorCode::FileNameTooLong, {path});
    TOUYAN_TRY(checkNoLogBeside(path));
    return checkFileSystem(path, folder);
}

Result<void> checkNoLogBeside(const QString& path)
{
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (const QFileInfo log(path + suffix); log.exists() && log.size() > 0)
            return makeError(ErrorCode::DatabaseExists, {path + suffix});
    }
    return {};
}

} // namespace touyan::storage
