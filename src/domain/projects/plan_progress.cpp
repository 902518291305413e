// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/plan_progress.h"

namespace touyan::domain {

PlanProgress planProgress(std::span<const PlanStep> steps, QDate finishDate, QDate day)
{
    PlanProgress result;
    for (const PlanStep& step : steps) {
        if (step.finishedOn && *step.finishedOn <= day)
            result.progress = result.progress + step.weight;
        if (step.plannedFinish.isValid() && step.plannedFinish <= day)
            result.planned = result.planned + step.weight;
    }
    if (finishDate.isValid() && day > finishDate) {
        result.light = Light::Red;
        result.reason = LightReason::FinishDatePassed;
    } else if (result.behind() >= kRedFrom) {
        result.light = Light::Red;
        result.reason = LightReason::FarBehind;
    } else if (result.behind() >= kYellowFrom) {
        result.light = Light::Yellow;
        result.reason = LightReason::Behind;
    }
    return result;
}

} // namespace touyan::domain
