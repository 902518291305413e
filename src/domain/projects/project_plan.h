// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/result.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/project.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

using ProjectPlanId = StrongId<struct ProjectPlanTag>;

/// A milestone of a plan.
struct PlanStep
{
    /// Names the step within its project over all revisions, 1 …, never given to another step; the
    /// order in the plan is that of ProjectPlan::steps.
    int number = 0;
    QString title;
    QDate plannedFinish;
    ExactDecimal weight; ///< per cent
    /// Finishing a step is no revision: it is set in the revision in force, and the next revision
    /// takes it over.
    std::optional<QDate> finishedOn;
    QString finishNote;

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// 方案: one numbered revision of a project's plan. Number 1 is what was submitted; it is edited in
/// place until the project is approved. Later changes (指导修改) are new revisions with a reason.
struct ProjectPlan
{
    ProjectPlanId id;
    int rowVersion = 0;
    ProjectId project;
    int number = 1;
    QString goal;
    QString measures;
    QDate finishDate; ///< invalid while a draft leaves it open
    QString reason;   ///< why it was revised; empty for number 1
    QDate madeOn;
    QString madeBy;
    std::vector<PlanStep> steps;

    [[nodiscard]] const PlanStep* step(int stepNumber) const;
    friend bool operator==(const ProjectPlan&, const ProjectPlan&) = default;
};

/// Σ of the steps' weights.
[[nodiscard]] ExactDecimal totalWeight(std::span<const PlanStep> steps);

/// Refuses a plan that may not be submitted: goal, at least one step with a title and a planned
/// finish, finish date (ErrorCode::PlanIncomplete: project, what is missing), weights that sum to
/// 100 (ErrorCode::StepWeightsNotHundred: project, sum). plan nullptr: nothing was planned.
[[nodiscard]] Result<void> checkPlanComplete(const QString& projectCode, const ProjectPlan* plan);

/// A number that no step of any revision has.
[[nodiscard]] int nextStepNumber(std::span<const ProjectPlan> revisions);

} // namespace touyan::domain
