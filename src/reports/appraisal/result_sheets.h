// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/appraisal/result_plan.h"
#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"

namespace touyan::reports {

/// 结果: ranks, means, scores and grades as formulas over 明细, 分组 and 规则, with the program's
/// own numbers as their values. Where a hidden mean enters a score, or the program's fraction lies
/// so near to a rounding limit that floating point could miss it, the score is a value and the
/// remark says so.
void writeResultSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan);
/// 分组: issued, returned, void and valid forms, and why a group cannot be counted.
void writeGroupSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan);
/// 明细: the counted rows, anonymous.
void writeRowSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan);
/// 规则: parameters that formulas refer to, topics and the sentences of the rules.
void writeParameterSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan);

} // namespace touyan::reports
