// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/project_plan.h"

namespace touyan::application {

/// 指导修改: a changed plan after the approval.
struct RevisePlanRequest
{
    /// The plan in force as it was read and then changed: its project and number say what was
    /// revised, steps with number 0 are new.
    domain::ProjectPlan plan;
    QString reason;
};

/// Stores the next numbered revision; the former stays readable. Steps keep the day on which they
/// were finished. Possible while the project is 立项, 实施中 or 暂停
/// (ErrorCode::ProjectStepRefused, step "revise_plan"); the plan must be as complete as for 申报.
/// Other errors: ReasonMissing, PlanIncomplete, StepWeightsNotHundred, Conflict when the number is
/// not that of the revision in force.
[[nodiscard]] domain::Result<domain::ProjectPlan> revisePlan(UseCaseContext& context,
                                                             const RevisePlanRequest& request);

} // namespace touyan::application
