// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

namespace touyan::application {

/// A file or folder beside its target that is not finished: ".NAME.0a1b2c3d.part", with rights for
/// the user alone. It is locked as long as the process that makes it lives, so that the next run
/// knows what a killed one has left. Destroyed, it removes what has not taken its place.
class UnfinishedPlace
{
public:
    enum class Kind { File, Folder };

    UnfinishedPlace() = default;
    ~UnfinishedPlace();
    UnfinishedPlace(UnfinishedPlace&& other) noexcept;
    UnfinishedPlace& operator=(UnfinishedPlace&& other) noexcept;
    UnfinishedPlace(const UnfinishedPlace&) = delete;
    UnfinishedPlace& operator=(const UnfinishedPlace&) = delete;

    /// Removes what killed runs have left beside the target, then makes a new one, empty. Errors:
    /// DiskFull, FileNameTooLong, FileNotWritable, which name the target.
    [[nodiscard]] static domain::Result<UnfinishedPlace> make(const QString& target, Kind kind);

    /// Empty when nothing is held.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// It has taken its place, or is nobody's any more.
    void release();

private:
    UnfinishedPlace(QString path, int lock);
    void remove();

    QString m_path;
    int m_lock = -1;
};

/// Removes what killed runs have left beside the target.
void removeLeftovers(const QString& target);
/// The same for every target in a folder.
void removeLeftoversIn(const QString& folder);

} // namespace touyan::application
