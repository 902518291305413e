// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/ports/use_case_context.h"

#include <QString>

#include <vector>

namespace touyan::application {

/// What a check of the whole database found.
struct DatabaseCheck
{
    QDateTime at;
    std::vector<CheckFinding> findings;

    [[nodiscard]] bool isSound() const;
};

/// Writes a verified copy of the database to path. ErrorCode::FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] domain::Result<void> backUpDatabase(UseCaseContext& context, const QString& path,
                                                  Progress& progress);

/// Checks file, foreign keys, schema version and audit chain.
[[nodiscard]] domain::Result<DatabaseCheck> checkDatabase(UseCaseContext& context);

} // namespace touyan::application
