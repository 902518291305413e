// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] domain::Result<void> replace();
    /// The error of a failed write to path(): DiskFull when the disk is full, else FileNotWritable
    /// with the reason.
    [[nodiscard]] domain::Error writeError(const QString& reason) const;

private:
    QString m_target;
    QString m_path;
};

} // namespace touyan::reports
