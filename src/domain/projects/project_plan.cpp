// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/project_plan.h"

#include <algorithm>

namespace touyan::domain {

const PlanStep* ProjectPlan::step(int stepNumber) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const PlanStep& candidate) {
        return candidate.number == stepNumber;
    });
    return found == steps.end() ? nullptr : &*found;
}

ExactDecimal totalWeight(std::span<const PlanStep> steps)
{
    ExactDecimal total;
    for (const PlanStep& step : steps)
        total = total + step.weight;
    return total;
}

Result<void> checkPlanComplete(const QString& projectCode, const ProjectPlan* plan)
{
    const auto missing = [&](const char* what) {
        return makeError(ErrorCode::PlanIncomplete, {projectCode, QString::fromLatin1(what)});
    };
    if (plan == nullptr || plan->goal.trimmed().isEmpty())
        return missing("goal");
    if (plan->steps.empty())
        return missing("steps");
    for (const PlanStep& step : plan->steps) {
        if (step.title.trimmed().isEmpty())
            return missing("step_title");
        if (!step.plannedFinish.isValid())
            return missing("planned_finish");
        if (step.weight.isNegative())
            return makeError(
                ErrorCode::InvalidValue,
                {QStringLiteral("weight"), step.weight.toString(), QStringLiteral("0–100")});
    }
    if (!plan->finishDate.isValid())
        return missing("finish_date");
    constexpr ExactDecimal kWhole = ExactDecimal::fromInteger(100);
    if (const ExactDecimal total = totalWeight(plan->steps); total != kWhole)
        return makeError(ErrorCode::StepWeightsNotHundred, {projectCode, total.toString()});
    return {};
}

int nextStepNumber(std::span<const ProjectPlan> revisions)
{
    int highest = 0;
    for (const ProjectPlan& revision : revisions) {
        for (const PlanStep& step : revision.steps)
            highest = std::max(highest, step.number);
    }
    return highest + 1;
}

} // namespace touyan::domain
