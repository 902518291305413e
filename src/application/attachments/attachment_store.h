// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QString>

namespace touyan::application {

/// The bytes of attachments, kept beside the database under the SHA-256 of their content, so that
/// the same picture is kept once and a changed one shows.
class AttachmentStore
{
public:
    virtual ~AttachmentStore() = default;

    /// Keeps the bytes; gives their SHA-256 in lower-case hexadecimal. Putting the same bytes again
    /// changes nothing. Errors: DiskFull, FileNotWritable.
    [[nodiscard]] virtual domain::Result<QString> put(const QByteArray& content) = 0;
    /// Errors: FileMissing, FileUnreadable (path, reason), also when the content no longer fits.
    [[nodiscard]] virtual domain::Result<QByteArray> get(const QString& sha256) = 0;
    /// Whether the bytes are there and unchanged; the same errors as get().
    [[nodiscard]] virtual domain::Result<void> verify(const QString& sha256) = 0;
};

} // namespace touyan::application
