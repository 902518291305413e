// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/audit_line.h"
#include "domain/foundation/result.h"
#include "domain/projects/project.h"

namespace touyan::application {

/// What somebody wants to do with projects and the register of rectification items.
enum class ProjectAction {
    EditProject,
    RevisePlan,
    TakeStep,
    FinishPlanStep,
    ReportMonth,
    HoldDispatch,
    EditTask,
    Supervise,
    RecordResult,
    EditRectification,
    CloseRectification
};

/// The one place that is asked for the right, by every use case that writes. Until accounts and
/// roles exist everyone may do everything, but nobody without a name, since the name is kept at
/// each step (ErrorCode::MissingValue, "actor").
[[nodiscard]] domain::Result<void> ensureAllowed(ProjectAction action, const Actor& actor);

/// The refusal of something that the state forbids though it is no step of rules 3.
[[nodiscard]] domain::Error refusedInState(const domain::Project& project, const QString& what);

} // namespace touyan::application
