// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace touyan::storage {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

Error systemError(const QString& path, int number)
{
    const QString reason = qt_error_string(number);
    if (number == ENOSPC || number == EDQUOT)
        return makeError(ErrorCode::DiskFull, {path}, reason);
    return makeError(ErrorCode::FileNotWritable, {path, reason});
}

Result<void> syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(path, errno);
    const int status = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (status != 0)
        return systemError(path, number);
    return {};
}

} // namespace

Result<void> syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> moveIntoPlace(const QString& temporary, const QString& target)
{
    const Result<void> synced = syncFile(temporary);
    if (synced.isError()) {
        QFile::remove(temporary);
        return synced;
    }
    if (std::rename(QFile::encodeName(temporary).constData(),
                    QFile::encodeName(target).constData()) != 0) {
        const int number = errno;
        QFile::remove(temporary);
        return systemError(target, number);
    }
    return syncPath(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

QString temporaryNameBeside(const QString& target)
{
    return target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
}

void removeDatabaseFile(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace touyan::storage
