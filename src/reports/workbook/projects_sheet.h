// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

namespace touyan::reports {

/// 书记项目: one row a project as of the report's day, what is behind and the totals as formulas.
void writeProjectsSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats);

} // namespace touyan::reports
