// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/workbench/workbench_details.h"
#include "widgets/lists/value_table_model.h"

namespace touyan::widgets {

// The lines of the workbench as rows of its lists.

/// 人员, 事项, 所属期, 期限; leads to the cell of the grid.
[[nodiscard]] QList<ValueRow>
obligationRows(const std::vector<application::WorkbenchObligation>& obligations, QDate today);
/// 人员, 事项, 发生日期, 内容; leads to the entry.
[[nodiscard]] QList<ValueRow> entryRows(const std::vector<application::ListedEntry>& entries);
/// 人员, 单位, 起止, 事由; leads to the posting.
[[nodiscard]] QList<ValueRow> leaveRows(const std::vector<application::OpenLeave>& leaves);

/// 项目, 报告人, 月份, 期限; leads to the project's reports.
[[nodiscard]] QList<ValueRow> projectReportRows(const application::ProjectWork& work, QDate today);
/// 项目, 事情 (a step, a task, or that it is behind), 期限; leads to the project.
[[nodiscard]] QList<ValueRow> projectWorkRows(const application::ProjectWork& work, QDate today);
/// 单位, 问题, 期限; leads to the item in the register.
[[nodiscard]] QList<ValueRow> rectificationRows(const application::ProjectWork& work, QDate today);

[[nodiscard]] QList<ValueTableModel::Column> obligationColumns();
[[nodiscard]] QList<ValueTableModel::Column> entryColumns();
[[nodiscard]] QList<ValueTableModel::Column> leaveColumns();
[[nodiscard]] QList<ValueTableModel::Column> projectReportColumns();
[[nodiscard]] QList<ValueTableModel::Column> projectWorkColumns();
[[nodiscard]] QList<ValueTableModel::Column> rectificationColumns();

} // namespace touyan::widgets
