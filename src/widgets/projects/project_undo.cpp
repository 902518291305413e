// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_undo.h"

#include "application/dispatch/save_task.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"

#include <QCoreApplication>

namespace touyan::widgets {

using application::UseCaseContext;
using domain::HandedDownTask;
using domain::Result;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectUndo)
};

} // namespace

ProjectUndo::ProjectUndo(QObject* owner, application::UseCaseExecutor& executor, QUndoStack* stack,
                         const Failed& failed)
    : reports(owner, executor, stack, application::saveMonthlyReport,
              application::removeMonthlyReport, failed)
    , tasks(owner, executor, stack, application::saveTask, application::removeTask, failed)
    , results(owner, executor, stack, application::saveProjectResult,
              application::removeProjectResult, failed)
    , m_items(makeRectificationUndo(owner, executor, stack, failed))
{
}

void ProjectUndo::taskClosed(const HandedDownTask& closed)
{
    using Latest = std::optional<HandedDownTask>;
    tasks.changed(
        Words::tr("办结任务"), closed,
        [closed, reason = Words::tr("撤销办结")](UseCaseContext& context,
                                                 const Latest& latest) -> Result<Latest> {
            TOUYAN_TRY_ASSIGN(Latest now,
                              application::reopenTask(context, latest.value_or(closed).id, reason));
            return now;
        },
        [closed](UseCaseContext& context, const Latest& latest) -> Result<Latest> {
            TOUYAN_TRY_ASSIGN(Latest now,
                              application::closeTask(context, latest.value_or(closed).id,
                                                     *closed.closedOn, closed.answer));
            return now;
        });
}

void ProjectUndo::itemClosed(const domain::RectificationItem& closed)
{
    pushItemClosed(m_items, closed);
}

} // namespace touyan::widgets
