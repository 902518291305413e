// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/handed_down_task.h"

namespace touyan::application {

/// Stores a task, new or changed; an empty code gets the next one. Errors: MissingValue (text,
/// owner, due), EndBeforeStart, InvalidValue for a closing day ahead, Conflict.
[[nodiscard]] domain::Result<domain::HandedDownTask> saveTask(UseCaseContext& context,
                                                              const domain::HandedDownTask& task);

[[nodiscard]] domain::Result<void> removeTask(UseCaseContext& context,
                                              const domain::HandedDownTask& task);

/// Keeps the answer (办理情况) of a task without closing it.
[[nodiscard]] domain::Result<domain::HandedDownTask>
answerTask(UseCaseContext& context, domain::HandedDownTaskId task, const QString& answer);

/// Closes a task on a day not ahead, with its answer; ErrorCode::MissingValue without an answer.
[[nodiscard]] domain::Result<domain::HandedDownTask> closeTask(UseCaseContext& context,
                                                               domain::HandedDownTaskId task,
                                                               QDate closedOn,
                                                               const QString& answer);

/// Opens a closed task again; needs a reason, which the audit keeps.
[[nodiscard]] domain::Result<domain::HandedDownTask>
reopenTask(UseCaseContext& context, domain::HandedDownTaskId task, const QString& reason);

} // namespace touyan::application
