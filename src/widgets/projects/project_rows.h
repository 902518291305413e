// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/project_board/project_card_model.h"
#include "widgets/timeline/project_timeline.h"

namespace touyan::widgets {

// What is known of projects as rows of lists, cards of the board and rows of the timeline.

/// 编号, 项目, 类别, 单位, 领办书记, 领域, 状态, 进度, 计划, 落后, 灯号, 月报告, 任务, 整改,
/// 完成日期.
[[nodiscard]] QList<ValueTableModel::Column> projectColumns();
[[nodiscard]] QList<int> projectWidths();
/// Places "project:<id>".
[[nodiscard]] ValueRow projectRow(const application::ProjectRow& row, QDate asOf);

[[nodiscard]] ProjectCard projectCard(const application::ProjectRow& row);
/// The steps of the plan in force; no milestones without one.
[[nodiscard]] TimelineRow projectTimelineRow(const application::ProjectRow& row);

} // namespace touyan::widgets
