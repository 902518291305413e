// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/list_rectification.h"
#include "application/values/audit_line.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"

namespace touyan::widgets {

// 整改台账 as rows of its list and as the panel beside it. Dates and states come from the use case;
// these functions only write them down.

/// 编号, 来源, 单位, 责任人, 问题, 整改期限, 状态, 发现日期.
[[nodiscard]] QList<ValueTableModel::Column> registerColumns();
/// First widths of the columns, in Chinese characters.
[[nodiscard]] QList<int> registerWidths();
[[nodiscard]] QList<ValueCell> registerCells(const application::ListedRectification& line,
                                             QDate today);

/// How an item stands: "× 已逾期 12 天", "○ 还有 5 天", "✓ 已销号".
[[nodiscard]] QString rectificationState(const domain::RectificationItem& item, QDate today);
[[nodiscard]] DisplayState rectificationDisplay(const domain::RectificationItem& item, QDate today);
/// The state in any list of items; sorted, the most urgent comes first, within it by the due day.
[[nodiscard]] ValueCell rectificationStateCell(const domain::RectificationItem& item, QDate today);

/// The panel of one item: problem, measure, where it comes from, progress, closing, history (audit
/// lines, newest first).
[[nodiscard]] ExplanationContent
rectificationContent(const application::ListedRectification& line,
                     const std::vector<application::AuditLine>& history, QDate today);
/// "督导" with the project or the person it concerns: "督导：P-003 村道硬化".
[[nodiscard]] QString rectificationOrigin(const application::ListedRectification& line);

} // namespace touyan::widgets
