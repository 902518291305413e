// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

namespace touyan::reports {

/// 图表: native charts (states by item, rates by item, secretaries ranked by score) beside the live
/// tables that they show.
void writeChartsSheet(Sheet& sheet, lxw_workbook* workbook, const WorkbookPlan& plan,
                      const WorkbookFormats& formats);

} // namespace touyan::reports
