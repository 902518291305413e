// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
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
/// A row for each step of the plan in force.
[[nodiscard]] QList<TimelineRow> stepTimelineRows(const application::ProjectPage& page);

// Lists of the project's page; places are "step:<number>", "report:<month>:<reporter>",
// "task:<id>", "finding:<id>", "item:<id>", "result:<id>", "review:<id>", "transition:<id>".

[[nodiscard]] QList<ValueTableModel::Column> stepColumns();
[[nodiscard]] QList<ValueRow> stepRows(const application::ProjectPage& page, QDate today);
[[nodiscard]] QList<ValueTableModel::Column> reportColumns();
[[nodiscard]] QList<ValueRow> reportRows(const application::ProjectPage& page);
[[nodiscard]] QList<ValueTableModel::Column> reviewColumns();
[[nodiscard]] QList<ValueRow> reviewRows(const application::ProjectPage& page);
[[nodiscard]] QList<ValueTableModel::Column> taskColumns();
[[nodiscard]] QList<ValueRow> taskRows(const application::ProjectPage& page, QDate today);
[[nodiscard]] QList<ValueTableModel::Column> supervisionColumns();
[[nodiscard]] QList<ValueRow> supervisionRows(const application::ProjectPage& page, QDate today);
[[nodiscard]] QList<ValueTableModel::Column> itemColumns();
[[nodiscard]] QList<ValueRow> itemRows(const application::ProjectPage& page, QDate today);
[[nodiscard]] QList<ValueTableModel::Column> resultColumns();
[[nodiscard]] QList<ValueRow> resultRows(const application::ProjectPage& page);
[[nodiscard]] QList<ValueTableModel::Column> historyColumns();
[[nodiscard]] QList<ValueRow> historyRows(const application::ProjectPage& page);

} // namespace touyan::widgets
