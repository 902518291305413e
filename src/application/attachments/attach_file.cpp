// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachments/attach_file.h"

#include "application/attachments/attachment_record.h"
#include "application/attachments/file_name.h"
#include "application/writing/audited_work.h"

#include <algorithm>
#include <array>
#include <optional>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Result;

namespace {

/// A file type by what its name ends with and how its content begins.
struct FileType
{
    QLatin1String suffix;
    QLatin1String mediaType;
    QByteArrayView begins;
    qsizetype markAt;
    QByteArrayView mark; ///< stands at markAt, or anywhere when markAt is negative; may be empty
};

constexpr qsizetype kAnywhere = -1;
constexpr qsizetype kRiffFormAt = 8;

const std::array<FileType, 7>& fileTypes()
{
    static const std::array<FileType, 7> kTypes{{
        {QLatin1String("jpg"), QLatin1String("image/jpeg"), "\xFF\xD8\xFF", 0, {}},
        {QLatin1String("jpeg"), QLatin1String("image/jpeg"), "\xFF\xD8\xFF", 0, {}},
        {QLatin1String("png"), QLatin1String("image/png"), "\x89PNG\r\n\x1A\n", 0, {}},
        {QLatin1String("webp"), QLatin1String("image/webp"), "RIFF", kRiffFormAt, "WEBP"},
        {QLatin1String("pdf"), QLatin1String("application/pdf"), "%PDF-", 0, {}},
        // Office files are zip archives; the names of their parts stand in them unpacked.
        {QLatin1String("docx"),
         QLatin1String("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
         "PK\x03\x04", kAnywhere, "word/"},
        {QLatin1String("xlsx"),
         QLatin1String("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
         "PK\x03\x04", kAnywhere, "xl/"},
    }};
    return kTypes;
}

bool fits(const FileType& type, const QByteArray& content)
{
    if (!content.startsWith(type.begins))
        return false;
    if (type.mark.isEmpty())
        return true;
    if (type.markAt == kAnywhere)
        return content.contains(type.mark);
    const QByteArrayView rest =
        QByteArrayView(content).sliced(std::min(type.markAt, content.size()));
    return rest.startsWith(type.mark);
}

QString withoutFolders(const QString& name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.mid(slash + 1).trimmed();
}

const FileType* typeOf(const QString& name, const QByteArray& content)
{
    const QString suffix = name.section(u'.', -1).toLower();
    for (const FileType& type : fileTypes()) {
        if (suffix == type.suffix && name.contains(u'.') && fits(type, content))
            return &type;
    }
    return nullptr;
}

domain::Error typeRefused(const QString& name)
{
    return domain::makeError(ErrorCode::FileTypeRefused,
                             {name, attachmentSuffixes().join(u", "_s)});
}

/// The posting whose entry the file belongs to, for the change feed; none for other records.
Result<std::optional<domain::PostingId>> postingOf(UnitOfWork& work, const AttachmentOwner& owner)
{
    const auto* id = std::get_if<domain::EntryId>(&owner);
    if (id == nullptr)
        return std::optional<domain::PostingId>();
    TOUYAN_TRY_ASSIGN(const domain::Entry entry, work.entries().find(*id));
    return std::optional(entry.posting);
}

} // namespace

QStringList attachmentSuffixes()
{
    QStringList suffixes;
    for (const FileType& type : fileTypes())
        suffixes.append(QString(type.suffix));
    return suffixes;
}

Result<Attachment> attachFile(UseCaseContext& context, AttachmentStore& store,
                              const AttachFileRequest& request)
{
    TOUYAN_TRY_ASSIGN(const QString name, checkedFileName(withoutFolders(request.fileName)));
    if (request.content.size() > kLargestAttachment)
        return domain::makeError(ErrorCode::FileTooLarge, {name, u"20 MB"_s});
    const FileType* type = typeOf(name, request.content);
    if (type == nullptr)
        return typeRefused(name);
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const auto posting, postingOf(work.records(), request.owner));
    Attachment attachment;
    attachment.owner = request.owner;
    attachment.fileName = name;
    attachment.mediaType = QString(type->mediaType);
    attachment.byteCount = request.content.size();
    TOUYAN_TRY_ASSIGN(attachment.sha256, store.put(request.content));
    attachment.addedAt = context.clock.now().toUTC();
    TOUYAN_TRY_ASSIGN(Attachment stored, work.insert(attachment, posting));
    TOUYAN_TRY(work.commit());
    return stored;
}

Result<QString> nameToOpen(const QString& storedName, const QByteArray& content)
{
    TOUYAN_TRY_ASSIGN(QString name, checkedFileName(storedName));
    if (typeOf(name, content) == nullptr)
        return typeRefused(name);
    return name;
}

Result<void> removeAttachment(UseCaseContext& context, const Attachment& attachment)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const auto posting, postingOf(work.records(), attachment.owner));
    TOUYAN_TRY(work.remove(attachment, posting));
    return work.commit();
}

Result<std::vector<Attachment>> listAttachments(UseCaseContext& context,
                                                const AttachmentOwner& owner)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->attachments().ofOwner(owner);
}

} // namespace touyan::application
