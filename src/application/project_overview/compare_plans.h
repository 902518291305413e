// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <vector>

namespace touyan::application {

/// What differs between two revisions of a plan, or between two states of a step.
enum class PlanField { Goal, Measures, FinishDate, StepTitle, PlannedFinish, Weight, Position };

/// One value before and after; days as ISO text, weights as decimals; empty: none.
struct PlanFieldChange
{
    PlanField field = PlanField::Goal;
    QString before;
    QString after;

    friend bool operator==(const PlanFieldChange&, const PlanFieldChange&) = default;
};

enum class PlanStepChangeKind { Added, Removed, Changed };

struct PlanStepChange
{
    PlanStepChangeKind kind = PlanStepChangeKind::Changed;
    int number = 0;                       ///< PlanStep::number
    QString title;                        ///< as it is after; as it was, for Removed
    std::vector<PlanFieldChange> changes; ///< for Added all after, for Removed all before
};

struct PlanComparison
{
    domain::ProjectPlan before;
    domain::ProjectPlan after;
    std::vector<PlanFieldChange> changes; ///< of the plan itself
    std::vector<PlanStepChange> steps;    ///< in the order of the later plan, removed ones last
};

/// What differs; finishing a step is no difference.
[[nodiscard]] PlanComparison planDifferences(const domain::ProjectPlan& before,
                                             const domain::ProjectPlan& after);

/// Compares two revisions of a project's plan; ErrorCode::NotFound for a number it does not have.
[[nodiscard]] domain::Result<PlanComparison>
comparePlans(UseCaseContext& context, domain::ProjectId project, int beforeNumber, int afterNumber);

} // namespace touyan::application
