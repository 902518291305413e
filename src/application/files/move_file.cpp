// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/move_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

int renamed(const QByteArray& from, const QByteArray& to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) == 0 ? 0
                                                                                         : errno;
}

/// The system or the file system does not know the way of moving that was asked for.
bool isUnknownWay(int number)
{
    return number == EINVAL || number == ENOSYS || number == EOPNOTSUPP;
}

} // namespace

int moveOver(const QString& from, const QString& to)
{
    return renamed(QFile::encodeName(from), QFile::encodeName(to), 0);
}

int moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const int number = renamed(source, target, RENAME_NOREPLACE);
    if (!isUnknownWay(number))
        return number;
    // A link is refused where a name is taken, too.
    if (::link(source.constData(), target.constData()) != 0)
        return errno;
    return ::unlink(source.constData()) == 0 ? 0 : errno;
}

int swapWith(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int number = renamed(source, target, RENAME_EXCHANGE);
    if (!isUnknownWay(number))
        return number;
    const QByteArray aside = source + ".old";
    number = renamed(target, aside, 0);
    if (number != 0)
        return number;
    number = renamed(source, target, 0);
    if (number != 0) {
        static_cast<void>(renamed(aside, target, 0));
        return number;
    }
    return renamed(aside, source, 0);
}

int syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems do not know it for folders.
    return number == EINVAL ? 0 : number;
}

} // namespace touyan::application
