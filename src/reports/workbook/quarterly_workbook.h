// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/quarterly_report.h"
#include "application/values/written_file.h"
#include "domain/foundation/result.h"

#include <QString>

namespace touyan::reports {

/// Writes the quarterly report as a workbook of six sheets: 汇总, 分项,
/// 明细, 未完成清单, 图表, 规则. The numbers on 汇总 and 分项 are formulas over 明细 with their
/// values stored. Written beside its target and renamed, so an error or a cancel leaves what was
/// there. The same report gives the same bytes. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writeQuarterlyWorkbook(const application::QuarterlyReport& report, const QString& path,
                       application::Progress& progress);

} // namespace touyan::reports
