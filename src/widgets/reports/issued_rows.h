// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"
#include "widgets/lists/value_table_model.h"

#include <vector>

namespace touyan::widgets {

// Reports that left the office as rows of a list.

/// 时间, 报表, 标题, 截至, 结账, 形式, 文件, 办理人, SHA-256.
[[nodiscard]] QList<ValueTableModel::Column> issuedColumns();
/// A quarterly report's row leads to "report:<quarter>".
[[nodiscard]] QList<ValueRow> issuedRows(const std::vector<application::IssuedReport>& reports);

} // namespace touyan::widgets
