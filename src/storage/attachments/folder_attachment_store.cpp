// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachments/folder_attachment_store.h"

#include "storage/connection/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isSha256(const QString& text)
{
    constexpr qsizetype kHexDigits = 64;
    return text.size() == kHexDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

FolderAttachmentStore::FolderAttachmentStore(const QString& databasePath)
    : m_folder(QFileInfo(databasePath).absoluteFilePath() + u".attachments"_s)
{
}

QString FolderAttachmentStore::pathOf(const QString& sha256) const
{
    if (!isSha256(sha256))
        return {};
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2);
}

Result<QString> FolderAttachmentStore::put(const QByteArray& content)
{
    const QString sha256 = sha256Of(content);
    if (verify(sha256).isOk())
        return sha256;
    const QString target = pathOf(sha256);
    const QString folder = QFileInfo(target).absolutePath();
    std::error_code failed;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), failed);
    if (failed == std::errc::no_space_on_device)
        return makeError(ErrorCode::DiskFull, {folder}, qt_error_string(failed.value()));
    if (failed)
        return makeError(ErrorCode::FileNotWritable, {folder, qt_error_string(failed.value())});
    const QString temporary = temporaryNameBeside(target);
    QFile file(temporary);
    const auto failure = [&file, &target] {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        const QString reason = file.errorString();
        file.close();
        file.remove();
        return isFull ? makeError(ErrorCode::DiskFull, {target}, reason)
                      : makeError(ErrorCode::FileNotWritable, {target, reason});
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure();
    if (file.write(content) != content.size() || !file.flush())
        return failure();
    file.close();
    TOUYAN_TRY(moveIntoPlace(temporary, target));
    return sha256;
}

Result<QByteArray> FolderAttachmentStore::get(const QString& sha256)
{
    const QString path = pathOf(sha256);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return makeError(ErrorCode::FileMissing, {path.isEmpty() ? sha256 : path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (sha256Of(content) != sha256)
        return makeError(ErrorCode::FileUnreadable, {path, u"SHA-256"_s}, u"content changed"_s);
    return content;
}

Result<void> FolderAttachmentStore::verify(const QString& sha256)
{
    TOUYAN_TRY(get(sha256));
    return {};
}

} // namespace touyan::storage
