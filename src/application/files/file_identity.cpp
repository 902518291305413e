// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/file_identity.h"

#include <QFile>

#include <sys/stat.h>

#include <cerrno>

namespace touyan::application {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;

std::optional<FileIdentity> identityOfFile(const QString& path)
{
    struct stat known = {};
    if (::stat(QFile::encodeName(path).constData(), &known) != 0)
        return std::nullopt;
    return FileIdentity{known.st_dev, known.st_ino};
}

Error writeErrorOf(const QString& path, int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return makeError(ErrorCode::DiskFull, {path}, qt_error_string(number));
    case ENAMETOOLONG:
        return makeError(ErrorCode::FileNameTooLong, {path});
    default:
        return makeError(ErrorCode::FileNotWritable, {path, qt_error_string(number)});
    }
}

} // namespace touyan::application
