// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/projects/finish_plan_step.h"
#include "domain/projects/handed_down_task.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_result.h"
#include "widgets/records/record_undo.h"
#include "widgets/rectification/rectification_undo.h"

namespace touyan::widgets {

/// What can be taken back of the work on one project: monthly reports, tasks, results, 销号, and
/// that a step of the plan is finished. The steps of the life cycle and the revisions of the plan
/// are history and stay.
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
    /// A step of the plan was finished, or is not finished after all. `before` and `after` say how
    /// the step stood and stands; both are set by the same use case.
    void stepFinished(const domain::ProjectPlan& plan,
                      const application::FinishPlanStepRequest& before,
                      const application::FinishPlanStepRequest& after);

private:
    RectificationUndo m_items;
    RecordUndo<domain::ProjectPlan> m_plans;
};

} // namespace touyan::widgets
