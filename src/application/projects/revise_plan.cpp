// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/revise_plan.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/stored_plan.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::ProjectPlan;
using domain::ProjectState;
using domain::Result;

Result<ProjectPlan> revisePlan(UseCaseContext& context, const RevisePlanRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::RevisePlan, context.actor));
    if (request.reason.trimmed().isEmpty())
        return domain::makeError(ErrorCode::ReasonMissing, {u"revise_plan"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const domain::Project project,
                      work.records().projects().projects().find(request.plan.project));
    if (project.state != ProjectState::Approved && project.state != ProjectState::InProgress &&
        project.state != ProjectState::Suspended)
        return refusedInState(project, u"revise_plan"_s);
    TOUYAN_TRY_ASSIGN(const StoredPlans stored, storedPlans(work.records(), project.id));
    const int inForce = stored.inForce() ? stored.inForce()->number : 0;
    if (request.plan.number != inForce) {
        return domain::makeError(ErrorCode::Conflict,
                                 {u"project_plan"_s, QString::number(request.plan.number)});
    }
    ProjectPlan revision = request.plan;
    revision.id = {};
    revision.rowVersion = 0;
    revision.number = inForce + 1;
    revision.reason = request.reason.trimmed();
    revision.madeOn = context.clock.today();
    revision.madeBy = context.actor.name;
    TOUYAN_TRY(completeSteps(revision, stored));
    TOUYAN_TRY(domain::checkPlanComplete(project.code, &revision));
    TOUYAN_TRY(checkSteps(revision));
    TOUYAN_TRY_ASSIGN(ProjectPlan made,
                      work.insert(std::move(revision), std::nullopt, request.reason.trimmed()));
    TOUYAN_TRY(work.commit());
    return made;
}

} // namespace touyan::application
