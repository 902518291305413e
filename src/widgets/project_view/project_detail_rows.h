// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/timeline/project_timeline.h"

namespace touyan::widgets {

// The records of one project as rows of the lists on its page.

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
