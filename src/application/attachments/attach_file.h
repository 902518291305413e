// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attachment_store.h"
#include "application/ports/use_case_context.h"
#include "application/values/attachment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::application {

/// The largest file that is taken, in bytes: 20 MiB.
inline constexpr qint64 kLargestAttachment = 20LL * 1024 * 1024;

/// Suffixes of the files that are taken, without dot, for file dialogs: jpg, jpeg, png, webp, pdf,
/// docx, xlsx.
[[nodiscard]] QStringList attachmentSuffixes();

struct AttachFileRequest
{
    AttachmentOwner owner;
    QString fileName; ///< as the user names it; folders are cut off
    QByteArray content;
};

/// Puts a file into the store and notes what it belongs to. The content decides the type,
/// not the name alone: ErrorCode::FileTypeRefused (name, what is allowed) when they do not fit
/// together or the type is not taken, ErrorCode::FileTooLarge (name, limit). The bytes are stored
/// before the record, so that no record is without its bytes.
[[nodiscard]] domain::Result<Attachment> attachFile(UseCaseContext& context, AttachmentStore& store,
                                                    const AttachFileRequest& request);

/// The name under which a copy of a kept file may be handed to the system's programs. Both its name
/// and its content come from where anybody may have written: ErrorCode::FileNameRefused (name) and
/// FileNameTooLong as in checkedFileName(), FileTypeRefused (name, what is allowed) when the
/// content is not of a type that is taken, or not what the name says.
[[nodiscard]] domain::Result<QString> nameToOpen(const QString& storedName,
                                                 const QByteArray& content);

/// Takes the note away. The bytes stay in the store: another record may have the same ones.
[[nodiscard]] domain::Result<void> removeAttachment(UseCaseContext& context,
                                                    const Attachment& attachment);

/// The files of a record, in the order they were added.
[[nodiscard]] domain::Result<std::vector<Attachment>> listAttachments(UseCaseContext& context,
                                                                      const AttachmentOwner& owner);

} // namespace touyan::application
