// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/handed_down_task.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_result.h"
#include "widgets/records/record_undo.h"
#include "widgets/rectification/rectification_undo.h"

namespace touyan::widgets {

/// What can be taken back of the work on one project: month's reports, tasks, results, and 销号.
/// The steps of the life cycle and the revisions of the plan are history and stay.
class ProjectUndo
{
public:
    using Failed = std::function<void(const domain::Error&)>;

    ProjectUndo(QObject* owner, application::UseCaseExecutor& executor, QUndoStack* stack,
                const Failed& failed);

    RecordUndo<domain::MonthlyReport> reports;
    RecordUndo<domain::HandedDownTask> tasks;
    RecordUndo<domain::ProjectResult> results;

    /// Taken back by opening the task again, with the reason that it was a mistake.
    void taskClosed(const domain::HandedDownTask& closed);
    /// The same of a 整改 item.
    void itemClosed(const domain::RectificationItem& closed);

private:
    RectificationUndo m_items;
};

} // namespace touyan::widgets
