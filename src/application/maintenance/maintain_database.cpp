// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/maintenance/maintain_database.h"

#include <algorithm>

namespace touyan::application {

using domain::Result;

bool DatabaseCheck::isSound() const
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const CheckFinding& finding) { return finding.isSound; });
}

Result<void> backUpDatabase(UseCaseContext& context, const QString& path, Progress& progress)
{
    return context.database.backUpTo(path, progress);
}

Result<DatabaseCheck> checkDatabase(UseCaseContext& context)
{
    DatabaseCheck check;
    check.at = context.clock.now();
    TOUYAN_TRY_ASSIGN(check.findings, context.database.check());
    return check;
}

} // namespace touyan::application
