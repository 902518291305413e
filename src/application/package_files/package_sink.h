// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QLatin1String>
#include <QString>

#include <span>

namespace touyan::application {

/// Where a package is written to. Nothing is seen at the target before finish(); destroyed without
/// it, the sink leaves nothing behind and the target as it was.
class PackageSink
{
public:
    virtual ~PackageSink() = default;
    /// Starts a table and writes its header.
    [[nodiscard]] virtual domain::Result<void>
    beginTable(QLatin1String table, std::span<const QLatin1String> columns) = 0;
    /// One field for each column; an empty one is "none".
    [[nodiscard]] virtual domain::Result<void> writeRow(std::span<const QString> fields) = 0;
    [[nodiscard]] virtual domain::Result<void> endTable() = 0;
    /// Puts the package in its place. ErrorCode::DiskFull, FileNotWritable.
    [[nodiscard]] virtual domain::Result<void> finish() = 0;
};

} // namespace touyan::application
