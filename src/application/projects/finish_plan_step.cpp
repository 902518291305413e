// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/finish_plan_step.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/stored_plan.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PlanStep;
using domain::ProjectPlan;
using domain::Result;

Result<ProjectPlan> finishPlanStep(UseCaseContext& context, const FinishPlanStepRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::FinishPlanStep, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const domain::Project project,
                      work.records().projects().projects().find(request.project));
    const QDate today = context.clock.today();
    if (project.state != domain::ProjectState::InProgress) {
        return domain::makeError(ErrorCode::ProjectNotInProgress,
                                 {project.code, today.toString(Qt::ISODate)});
    }
    if (request.finishedOn && (!request.finishedOn->isValid() || *request.finishedOn > today)) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"finished_on"_s, request.finishedOn->toString(Qt::ISODate),
                                  u"≤ "_s + today.toString(Qt::ISODate)});
    }
    TOUYAN_TRY_ASSIGN(const StoredPlans stored, storedPlans(work.records(), project.id));
    const ProjectPlan* before = stored.inForce();
    if (!before || !before->step(request.stepNumber)) {
        return domain::makeError(ErrorCode::NotFound,
                                 {u"plan_step"_s, QString::number(request.stepNumber)});
    }
    ProjectPlan after = *before;
    const auto step =
        std::find_if(after.steps.begin(), after.steps.end(), [&](const PlanStep& candidate) {
            return candidate.number == request.stepNumber;
        });
    step->finishedOn = request.finishedOn;
    step->finishNote = request.finishedOn ? request.note.trimmed() : QString();
    TOUYAN_TRY_ASSIGN(ProjectPlan saved,
                      work.update(*before, std::move(after), std::nullopt, request.note.trimmed()));
    TOUYAN_TRY(work.commit());
    return saved;
}

} // namespace touyan::application
