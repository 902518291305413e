// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/files/output_file.h"

#include "application/files/move_file.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStorageInfo>

#include <sys/stat.h>

#include <cerrno>

namespace touyan::application {

using domain::Error;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// An output needs more than this; with less left the disk counts as full.
constexpr qint64 kFullBelowBytes = 64 * 1024;

constexpr mode_t kAllRights = S_IRWXU | S_IRWXG | S_IRWXO;

/// What the user's umask takes away. Asking the system for it any other way would set it, for all
/// threads at once.
mode_t deniedByUser()
{
    constexpr mode_t kUsual = S_IWGRP | S_IWOTH;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return kUsual;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (!line.startsWith("Umask:"))
            continue;
        bool isNumber = false;
        constexpr int kOctal = 8;
        const uint denied = line.mid(6).trimmed().toUInt(&isNumber, kOctal);
        return isNumber ? denied : kUsual;
    }
    return kUsual;
}

mode_t rightsFor(const QString& target, OutputFile::Rights rights)
{
    struct stat known = {};
    if (::stat(QFile::encodeName(target).constData(), &known) == 0)
        return known.st_mode & kAllRights;
    const mode_t wished = rights == OutputFile::Rights::OnlyUser
                              ? S_IRUSR | S_IWUSR
                              : S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    return wished & ~deniedByUser();
}

} // namespace

OutputFile::OutputFile(QString target, QStringList suffixes, Rights rights)
    : m_asked(std::move(target))
    , m_suffixes(std::move(suffixes))
    , m_rights(rights)
    , m_target(m_asked)
{
}

Result<void> OutputFile::create()
{
    // A link stays a link: what it points to is replaced.
    TOUYAN_TRY_ASSIGN(m_target, checkOutputFile(m_asked, m_suffixes));
    auto unfinished = UnfinishedPlace::make(m_target, UnfinishedPlace::Kind::File);
    if (unfinished.isError()) {
        Error error = unfinished.error();
        error.arguments.replaceInStrings(m_target, m_asked);
        return error;
    }
    m_unfinished = std::move(unfinished).value();
    m_file.setFileName(m_unfinished.path());
    if (!m_file.open(QIODevice::WriteOnly))
        return writeError();
    return {};
}

Result<WrittenFile> OutputFile::writeWhole(const QByteArray& bytes)
{
    TOUYAN_TRY(create());
    if (m_file.write(bytes) != bytes.size())
        return writeError();
    return replace();
}

Result<WrittenFile> OutputFile::replace()
{
    if (!m_file.flush())
        return writeError();
    m_file.close();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile written(m_unfinished.path());
    if (!written.open(QIODevice::ReadOnly) || !hash.addData(&written))
        return writeError(written.errorString());
    written.close();
    if (const int number = syncToDisk(m_unfinished.path()); number != 0)
        return writeErrorOf(m_asked, number);
    // Somebody may have put something there meanwhile.
    TOUYAN_TRY_ASSIGN(const QString target, checkOutputFile(m_asked, m_suffixes));
    if (target != m_target)
        return makeError(ErrorCode::FileNotWritable, {m_asked, qt_error_string(EBUSY)});
    if (::chmod(QFile::encodeName(m_unfinished.path()).constData(),
                rightsFor(m_target, m_rights)) != 0)
        return writeErrorOf(m_asked, errno);
    if (const int number = moveOver(m_unfinished.path(), m_target); number != 0)
        return writeErrorOf(m_asked, number);
    m_unfinished.release();
    // The new file stands there; that its name is not on the disk yet is no reason to say it is
    // not.
    static_cast<void>(syncToDisk(QFileInfo(m_target).path()));
    return WrittenFile{m_asked, QString::fromLatin1(hash.result().toHex())};
}

Error OutputFile::writeError(const QString& reason) const
{
    const QStorageInfo disk(QFileInfo(m_target).path());
    if (disk.isValid() && disk.isReady() && !disk.isReadOnly() &&
        disk.bytesAvailable() < kFullBelowBytes)
        return makeError(ErrorCode::DiskFull, {m_asked}, reason);
    return makeError(ErrorCode::FileNotWritable, {m_asked, reason});
}

Error OutputFile::writeError() const
{
    if (m_file.error() == QFileDevice::ResourceError)
        return makeError(ErrorCode::DiskFull, {m_asked}, m_file.errorString());
    return writeError(m_file.errorString());
}

} // namespace touyan::application
