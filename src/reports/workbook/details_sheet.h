// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"
#include "reports/workbook/workbook_plan.h"

namespace touyan::reports {

/// Columns of 明细 that formulas of other sheets point to.
enum DetailsColumn {
    kDetailsPosting, ///< number of the posting on 汇总
    kDetailsCode,
    kDetailsName,
    kDetailsUnit,
    kDetailsItem, ///< number of the item on 分项
    kDetailsItemCode,
    kDetailsItemTitle,
    kDetailsPeriod,
    kDetailsDue,
    kDetailsDeadline,
    kDetailsProgress,
    kDetailsFulfilled,
    kDetailsState, ///< the only column that a reader may edit: everything follows from it
    kDetailsReason,
    kDetailsEntries,
    kDetailsLastPrinted = kDetailsEntries,
    kDetailsPoints,
    kDetailsLateCredit,
    kDetailsVersion,
    kDetailsOrder,
    kDetailsDecided,
    kDetailsCredit,
    kDetailsDecidedOfItem,
    kDetailsScorePoints,
};

/// 明细: every obligation with its state and entries, and behind them the folded helper columns
/// that the score is computed from (explained on 规则). False when the user cancelled.
[[nodiscard]] bool writeDetailsSheet(Sheet& sheet, const WorkbookPlan& plan,
                                     const WorkbookFormats& formats,
                                     application::Progress& progress);

/// 未完成清单: what is overdue or still pending; its states follow 明细.
[[nodiscard]] bool writeMissingSheet(Sheet& sheet, const WorkbookPlan& plan,
                                     const WorkbookFormats& formats,
                                     application::Progress& progress);

/// The colours of the state words in a column.
void colourStates(Sheet& sheet, const WorkbookFormats& formats, int firstRow, int lastRow,
                  int column);

} // namespace touyan::reports
