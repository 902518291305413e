// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

namespace touyan::reports {

/// Columns of the block 加减分 on 规则, which 汇总 sums by the number of the posting.
enum AdjustmentColumn {
    kAdjustmentNumber,
    kAdjustmentName,
    kAdjustmentUnit,
    kAdjustmentDate,
    kAdjustmentPoints,
    kAdjustmentReason,
};

/// 规则: the adjustments, the checklist versions and parameters used, and how every number of the
/// workbook is computed.
void writeRulesSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats);

} // namespace touyan::reports
