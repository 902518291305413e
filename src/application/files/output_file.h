// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/output_guard.h"
#include "application/files/unfinished_place.h"
#include "application/values/written_file.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace touyan::application {

/// Every file that the program writes for its user: it passes the guard (checkOutputFile), is
/// written under a name of its own beside its target and takes the target's place only when it is
/// whole. Left without replace(), it removes itself and the target stays as it was.
class OutputFile
{
public:
    /// Who may read a new file. One that is replaced hands its rights on.
    enum class Rights { AsUserWishes, OnlyUser };

    /// The suffixes of the format, without the dot; none: any name will do.
    explicit OutputFile(QString target, QStringList suffixes = {},
                        Rights rights = Rights::AsUserWishes);

    /// Makes the file, empty. Errors: those of checkOutputFile(), DiskFull.
    [[nodiscard]] domain::Result<void> create();
    /// Path to write to, after create(), for libraries that open files themselves.
    [[nodiscard]] const QString& path() const { return m_unfinished.path(); }
    /// The file, after create() and open for writing.
    [[nodiscard]] QFile& file() { return m_file; }
    /// create(), the bytes and replace().
    [[nodiscard]] domain::Result<WrittenFile> writeWhole(const QByteArray& bytes);
    /// Puts the file into its place; tells the path that was asked for and the hash of the bytes.
    [[nodiscard]] domain::Result<WrittenFile> replace();
    /// The error of a failed write to path(): DiskFull when the disk is full, else FileNotWritable
    /// with the reason.
    [[nodiscard]] domain::Error writeError(const QString& reason) const;
    /// The same for file().
    [[nodiscard]] domain::Error writeError() const;

private:
    QString m_asked;
    QStringList m_suffixes;
    Rights m_rights;
    QString m_target;
    UnfinishedPlace m_unfinished;
    QFile m_file;
};

} // namespace touyan::application
