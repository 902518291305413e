// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/writing/audited_work.h"
#include "domain/projects/handed_down_task.h"

namespace touyan::application {

/// Checks a task and stores it, new or changed, in a work that is already open. Errors as for
/// saveTask.
[[nodiscard]] domain::Result<domain::HandedDownTask> storeTask(AuditedWork& work,
                                                               domain::HandedDownTask task,
                                                               const UseCaseContext& context,
                                                               const QString& reason = {});

} // namespace touyan::application
