// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/replaced_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

/// A report needs more than this; with less left the disk counts as full.
constexpr qint64 kFullBelowBytes = 64 * 1024;

std::filesystem::path nativePath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

} // namespace

ReplacedFile::ReplacedFile(const QString& target)
    : m_asked(target)
    , m_target(target)
{
    // A link stays a link: what it points to is replaced.
    if (const QFileInfo info(target); info.isSymLink() && info.exists())
        m_target = info.canonicalFilePath();
}

ReplacedFile::~ReplacedFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

domain::Result<void> ReplacedFile::create()
{
    const QFileInfo info(m_target);
    if (info.isDir())
        return domain::makeError(ErrorCode::FileNotWritable, {m_target, u"is_a_folder"_s});
    if (info.exists() && !info.isWritable())
        return domain::makeError(ErrorCode::FileNotWritable, {m_target, qt_error_string(EACCES)});
    QTemporaryFile file(info.path() + u"/."_s + info.fileName().left(64) + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return writeError(file.errorString());
    m_path = file.fileName();
    // A temporary file is private; the report is as readable as what the user makes otherwise.
    constexpr auto kReadable = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                               QFileDevice::ReadGroup | QFileDevice::ReadOther;
    file.setPermissions(info.exists() ? info.permissions() : kReadable);
    return {};
}

domain::Result<application::WrittenFile> ReplacedFile::replace()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return writeError(file.errorString());
    file.close();
    std::error_code error;
    std::filesystem::rename(nativePath(m_path), nativePath(m_target), error);
    if (error)
        return writeError(qt_error_string(error.value()));
    m_path.clear();
    return application::WrittenFile{m_asked, QString::fromLatin1(hash.result().toHex())};
}

domain::Error ReplacedFile::writeError(const QString& reason) const
{
    const QStorageInfo disk(QFileInfo(m_target).path());
    if (disk.isValid() && disk.isReady() && !disk.isReadOnly() &&
        disk.bytesAvailable() < kFullBelowBytes)
        return domain::makeError(ErrorCode::DiskFull, {m_target}, reason);
    return domain::makeError(ErrorCode::FileNotWritable, {m_target, reason});
}

} // namespace touyan::reports
