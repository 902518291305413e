// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

namespace touyan::reports {

/// 分项: secretaries × items, 应完成, 已完成 and 完成率 of each as formulas over 明细.
void writeItemsSheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats);

} // namespace touyan::reports
