// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attachment_store.h"
#include "application/ports/progress.h"

namespace touyan::storage {

/// Attachments as files "<database>.attachments/ab/cdef…", each named by its content, written
/// beside and renamed, so that a file is there whole or not at all.
class FolderAttachmentStore final : public application::AttachmentStore
{
public:
    explicit FolderAttachmentStore(const QString& databasePath);

    /// The database lies elsewhere now. On the thread that the store is used on.
    void follow(const QString& databasePath);

    [[nodiscard]] domain::Result<QString> put(const QByteArray& content) override;
    [[nodiscard]] domain::Result<QByteArray> get(const QString& sha256) override;
    [[nodiscard]] domain::Result<void> verify(const QString& sha256) override;

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Where the bytes of this SHA-256 lie; empty for what is none, so that no name leads out of
    /// the folder.
    [[nodiscard]] QString pathOf(const QString& sha256) const;

private:
    /// What killed runs have left half written, before the first file is added.
    void removeLeftoversOnce();

    QString m_folder;
    bool m_areLeftoversGone = false;
};

/// Copies the attachments of one database to another, each verified by its name. Those that are
/// damaged or gone are left out, as they are of no use there either; the check names them.
/// Errors: DiskFull, FileNotWritable, Cancelled.
[[nodiscard]] domain::Result<void> copyAttachments(const QString& fromDatabase,
                                                   const QString& toDatabase,
                                                   application::Progress& progress);

} // namespace touyan::storage
