// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace touyan::application {

/// What a file is, whatever it is called: the device and its number there.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend auto operator<=>(const FileIdentity&, const FileIdentity&) = default;
};

/// Of what stands at the path, links followed; none: nothing stands there.
[[nodiscard]] std::optional<FileIdentity> identityOfFile(const QString& path);

/// What the system's number of an error means for a file that is to be written: DiskFull,
/// FileNameTooLong, else FileNotWritable with the system's reason.
[[nodiscard]] domain::Error writeErrorOf(const QString& path, int number);

} // namespace touyan::application
