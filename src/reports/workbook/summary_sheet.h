// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

#include <optional>
#include <string>

namespace touyan::reports {

enum SummaryColumn {
    kSummaryNumber,
    kSummaryCode,
    kSummaryName,
    kSummaryUnit,
    kSummaryCategory,
    kSummaryDispatch,
    kSummaryOwed,
    kSummaryOnTime,
    kSummaryLate,
    kSummaryOverdue,
    kSummaryPending,
    kSummaryExempt,
    kSummaryCompletion,
    kSummaryToDate,
    kSummaryOnTimeRate,
    kSummaryAdjustment,
    kSummaryScore,
    kSummaryRank,
    kSummaryCategoryRank,
    kSummaryRemark,
    kSummaryMultiple, ///< helper columns of the score from here
    kSummaryNumerator,
    kSummaryDenominator,
};

/// 汇总: one row per posting, all numbers as formulas over 明细.
void writeSummarySheet(Sheet& sheet, const WorkbookPlan& plan, const WorkbookFormats& formats);

/// A rate as a formula that gives the program's own four decimals, half up: computed in whole
/// numbers, so that no binary fraction can tip a tie. "—" with nothing under the line.
[[nodiscard]] std::string rateFormula(const std::string& numerator, const std::string& denominator);
/// Writes such a rate with its cached value.
void writeRate(Sheet& sheet, int row, int column, const std::string& numerator,
               const std::string& denominator, const std::optional<domain::Rate>& value,
               lxw_format* format);

} // namespace touyan::reports
