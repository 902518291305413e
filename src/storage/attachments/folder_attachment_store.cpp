// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachments/folder_attachment_store.h"

#include "application/files/file_identity.h"
#include "application/files/open_databases.h"
#include "storage/files/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace touyan::storage {

using application::UnfinishedPlace;
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

/// The folders that are missing, for the user's eyes alone; 0 or the system's number of the error.
int madeFolders(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return errno;
    }
    return 0;
}

} // namespace

FolderAttachmentStore::FolderAttachmentStore(const QString& databasePath)
    : m_folder(application::attachmentsFolderOf(databasePath))
{
}

void FolderAttachmentStore::follow(const QString& databasePath)
{
    m_folder = application::attachmentsFolderOf(databasePath);
    m_areLeftoversGone = false;
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
    if (const int number = madeFolders({m_folder, folder}); number != 0)
        return application::writeErrorOf(folder, number);
    removeLeftoversOnce();
    auto unfinished = UnfinishedPlace::make(target, UnfinishedPlace::Kind::File);
    if (unfinished.isError())
        return unfinished.error();
    UnfinishedPlace place = std::move(unfinished).value();
    QFile file(place.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        const QString reason = file.errorString();
        return isFull ? makeError(ErrorCode::DiskFull, {target}, reason)
                      : makeError(ErrorCode::FileNotWritable, {target, reason});
    }
    file.close();
    TOUYAN_TRY(moveIntoPlace(place, target));
    return sha256;
}

void FolderAttachmentStore::removeLeftoversOnce()
{
    if (std::exchange(m_areLeftoversGone, true))
        return;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        application::removeLeftoversIn(folder.filePath(name));
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

Result<void> copyAttachments(const QString& fromDatabase, const QString& toDatabase,
                             application::Progress& progress)
{
    FolderAttachmentStore from(fromDatabase);
    FolderAttachmentStore to(toDatabase);
    const QDir folder(from.folder());
    for (const QString& beginning : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString& rest : QDir(folder.filePath(beginning)).entryList(QDir::Files)) {
            if (progress.isCancelled())
                return makeError(ErrorCode::Cancelled);
            const auto content = from.get(beginning + rest);
            if (content.isOk())
                TOUYAN_TRY(to.put(content.value()));
        }
    }
    return {};
}

} // namespace touyan::storage
