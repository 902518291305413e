// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/closing/compare_closing.h"
#include "widgets/lists/value_table_model.h"

namespace touyan::widgets {

// Closings and their differences as rows of lists.

/// 季度, 次数, 截至, 结账人, 结账时间, 状态; leads to "closing:<quarter>".
[[nodiscard]] QList<ValueTableModel::Column> closingColumns();
[[nodiscard]] QList<ValueRow> closingRows(const std::vector<application::QuarterClosing>& closings);

/// 人员, 数字, 结账时, 现在.
[[nodiscard]] QList<ValueTableModel::Column> differenceColumns();
[[nodiscard]] QList<ValueRow>
differenceRows(const std::vector<application::ClosingDifference>& differences);

/// "第 2 次结账，截至 2026-10-06，张三 2026-10-10 09:30 办理".
[[nodiscard]] QString closingText(const application::QuarterClosing& closing);

} // namespace touyan::widgets
