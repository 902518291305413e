// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dispatch/stored_task.h"

#include "application/dispatch/handed_down_task_record.h"
#include "application/projects/project_record_traits.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::HandedDownTask;
using domain::Result;

namespace {

Result<void> checkTask(UnitOfWork& work, HandedDownTask& task, QDate today)
{
    if (!task.handedDownOn.isValid())
        task.handedDownOn = today;
    if (task.closedOn) {
        TOUYAN_TRY(requireText(task.answer, u"answer"_s));
        if (*task.closedOn > today || *task.closedOn < task.handedDownOn) {
            return domain::makeError(ErrorCode::InvalidValue,
                                     {u"closed_on"_s, task.closedOn->toString(Qt::ISODate),
                                      u"%1 … %2"_s.arg(task.handedDownOn.toString(Qt::ISODate),
                                                       today.toString(Qt::ISODate))});
        }
    }
    return completeRecord(work, task);
}

} // namespace

Result<HandedDownTask> storeTask(AuditedWork& work, HandedDownTask task,
                                 const UseCaseContext& context, const QString& reason)
{
    TOUYAN_TRY(checkTask(work.records(), task, context.clock.today()));
    if (!task.id.isStored())
        return work.insert(std::move(task), std::nullopt);
    TOUYAN_TRY_ASSIGN(const HandedDownTask before, work.records().projects().tasks().find(task.id));
    return work.update(before, std::move(task), std::nullopt, reason);
}

} // namespace touyan::application
