// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/maintenance/maintain_database.h"
#include "application/package_files/import_outcome.h"
#include "widgets/lists/value_table_model.h"

#include <QByteArray>

namespace touyan::widgets {

// What an import or a check found, as rows of lists.

/// 文件, 行, 列, 内容, 原因.
[[nodiscard]] QList<ValueTableModel::Column> refusedColumns();
[[nodiscard]] QList<ValueRow> refusedRows(const std::vector<application::RefusedRow>& refused);
/// The same as a CSV file that Excel opens with its characters whole (byte-order mark, CRLF). A
/// value that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray refusedCsv(const std::vector<application::RefusedRow>& refused);

/// 数据表, 行数.
[[nodiscard]] QList<ValueTableModel::Column> importedColumns();
[[nodiscard]] QList<ValueRow> importedRows(const std::vector<application::ImportedTable>& tables);

/// 检查项目, 结果, 说明.
[[nodiscard]] QList<ValueTableModel::Column> findingColumns();
[[nodiscard]] QList<ValueRow> findingRows(const std::vector<application::CheckFinding>& findings);

} // namespace touyan::widgets
