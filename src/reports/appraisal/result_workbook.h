// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/appraisal/appraisal_documents.h"
#include "domain/foundation/result.h"

#include <QString>

namespace touyan::reports {

/// 述职评议结果 as a workbook: 结果, 分组, 明细, 规则. The formulas carry the program's own values;
/// recalculated they give the same. Written beside its target and renamed. The same document gives
/// the same bytes. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writeAppraisalWorkbook(const application::AppraisalWorkbook& workbook, const QString& path,
                       application::Progress& progress);

} // namespace touyan::reports
