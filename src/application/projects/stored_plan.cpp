// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/stored_plan.h"

#include "application/ports/project_records.h"
#include "domain/projects/project_names.h"

#include <set>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PlanStep;
using domain::ProjectPlan;
using domain::Result;

Result<StoredPlans> storedPlans(UnitOfWork& work, domain::ProjectId project)
{
    StoredPlans stored;
    TOUYAN_TRY_ASSIGN(stored.revisions, work.projects().plans().ofProject(project));
    return stored;
}

Result<void> completeSteps(ProjectPlan& plan, const StoredPlans& stored)
{
    std::set<int> known;
    for (const ProjectPlan& revision : stored.revisions) {
        for (const PlanStep& step : revision.steps)
            known.insert(step.number);
    }
    int next = domain::nextStepNumber(stored.revisions);
    std::set<int> used;
    for (PlanStep& step : plan.steps) {
        if (step.number == 0) {
            step.number = next++;
            step.finishedOn.reset();
            step.finishNote.clear();
        } else if (!known.contains(step.number)) {
            return domain::makeError(
                ErrorCode::InvalidValue,
                {u"step_number"_s, QString::number(step.number), u"1–%1"_s.arg(next - 1)});
        } else if (const PlanStep* before =
                       stored.inForce() ? stored.inForce()->step(step.number) : nullptr) {
            step.finishedOn = before->finishedOn;
            step.finishNote = before->finishNote;
        }
        if (!used.insert(step.number).second) {
            return domain::makeError(ErrorCode::DuplicateCode,
                                     {u"plan_step"_s, QString::number(step.number)});
        }
    }
    return {};
}

Result<void> checkSteps(const ProjectPlan& plan)
{
    constexpr domain::ExactDecimal kWhole = domain::ExactDecimal::fromInteger(100);
    for (const PlanStep& step : plan.steps) {
        if (step.weight.isNegative() || step.weight > kWhole) {
            return domain::makeError(ErrorCode::InvalidValue,
                                     {u"weight"_s, step.weight.toString(), u"0–100"_s});
        }
        if (plan.finishDate.isValid() && step.plannedFinish.isValid() &&
            step.plannedFinish > plan.finishDate) {
            return domain::makeError(ErrorCode::InvalidValue,
                                     {u"planned_finish"_s, step.plannedFinish.toString(Qt::ISODate),
                                      u"≤ "_s + plan.finishDate.toString(Qt::ISODate)});
        }
    }
    return {};
}

} // namespace touyan::application
