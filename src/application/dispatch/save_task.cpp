// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dispatch/save_task.h"

#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/stored_task.h"
#include "application/projects/project_record_traits.h"
#include "application/rights/project_rights.h"
#include "application/writing/save_record.h"

#include <functional>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::HandedDownTask;
using domain::HandedDownTaskId;
using domain::Result;

namespace {

Result<HandedDownTask> changeTask(UseCaseContext& context, HandedDownTaskId id,
                                  const std::function<void(HandedDownTask&)>& change,
                                  const QString& reason = {})
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditTask, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const HandedDownTask before, work.records().projects().tasks().find(id));
    HandedDownTask after = before;
    change(after);
    TOUYAN_TRY_ASSIGN(HandedDownTask stored, storeTask(work, std::move(after), context, reason));
    TOUYAN_TRY(work.commit());
    return stored;
}

} // namespace

Result<HandedDownTask> saveTask(UseCaseContext& context, const HandedDownTask& task)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditTask, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(HandedDownTask stored, storeTask(work, task, context));
    TOUYAN_TRY(work.commit());
    return stored;
}

Result<void> removeTask(UseCaseContext& context, const HandedDownTask& task)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditTask, context.actor));
    return removeRecord(context, task);
}

Result<HandedDownTask> answerTask(UseCaseContext& context, HandedDownTaskId task,
                                  const QString& answer)
{
    TOUYAN_TRY(requireText(answer, u"answer"_s));
    return changeTask(context, task,
                      [&](HandedDownTask& record) { record.answer = answer.trimmed(); });
}

Result<HandedDownTask> closeTask(UseCaseContext& context, HandedDownTaskId task, QDate closedOn,
                                 const QString& answer)
{
    TOUYAN_TRY(requireText(answer, u"answer"_s));
    if (!closedOn.isValid())
        return domain::makeError(ErrorCode::MissingValue, {u"closed_on"_s});
    return changeTask(context, task, [&](HandedDownTask& record) {
        record.answer = answer.trimmed();
        record.closedOn = closedOn;
    });
}

Result<HandedDownTask> reopenTask(UseCaseContext& context, HandedDownTaskId task,
                                  const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return domain::makeError(ErrorCode::ReasonMissing, {u"reopen_task"_s});
    return changeTask(
        context, task, [](HandedDownTask& record) { record.closedOn.reset(); }, reason.trimmed());
}

} // namespace touyan::application
