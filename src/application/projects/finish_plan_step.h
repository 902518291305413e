// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <optional>

namespace touyan::application {

struct FinishPlanStepRequest
{
    domain::ProjectId project;
    int stepNumber = 0;              ///< PlanStep::number in the revision in force
    std::optional<QDate> finishedOn; ///< none: it is not finished after all
    QString note;
};

/// Sets when a step was finished, in the revision in force; no new revision. The project must be in
/// progress (ErrorCode::ProjectNotInProgress), the day must not lie ahead (InvalidValue).
[[nodiscard]] domain::Result<domain::ProjectPlan>
finishPlanStep(UseCaseContext& context, const FinishPlanStepRequest& request);

} // namespace touyan::application
