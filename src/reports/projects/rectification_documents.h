// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/projects/project_documents.h"
#include "domain/foundation/result.h"

namespace touyan::reports {

/// 整改台账 as a workbook: one row an item, its state and the totals as formulas over due day,
/// closing day and as-of day. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writeRectificationLedger(const application::RectificationLedger& ledger, const QString& path,
                         application::Progress& progress);

} // namespace touyan::reports
