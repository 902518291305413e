// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/written_file.h"
#include "domain/foundation/result.h"

#include <QString>

namespace touyan::reports {

/// A file that is written under a name of its own beside its target and takes the target's place
/// only when it is whole. Left without replace(), it removes itself and the target stays as it was.
class ReplacedFile
{
public:
    explicit ReplacedFile(const QString& target);
    ~ReplacedFile();
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    /// Makes the file, empty. Errors: FileNotWritable, DiskFull.
    [[nodiscard]] domain::Result<void> create();
    /// Path to write to, after create().
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Puts the file into its place; tells the path that was asked for and the hash of the bytes.
    [[nodiscard]] domain::Result<application::WrittenFile> replace();
    /// The error of a failed write to path(): DiskFull when the disk is full, else FileNotWritable
    /// with the reason.
    [[nodiscard]] domain::Error writeError(const QString& reason) const;

private:
    QString m_asked;
    QString m_target;
    QString m_path;
};

} // namespace touyan::reports
