// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/take_project_step.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/stored_plan.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/stored_item.h"
#include "application/rights/project_rights.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Project;
using domain::ProjectStep;
using domain::ProjectTransition;
using domain::RectificationItem;
using domain::RectificationSource;
using domain::Result;

namespace {

/// Problem of the first item of the acceptance that is open; empty: none.
Result<QString> openItemOfAcceptance(UnitOfWork& work, domain::ProjectId project)
{
    RectificationFilter filter;
    filter.project = project;
    filter.source = RectificationSource::Acceptance;
    filter.status = RectificationStatus::Open;
    TOUYAN_TRY_ASSIGN(const auto open, work.rectification().items().matching(filter));
    return open.empty() ? QString() : open.front().problem;
}

Result<RectificationItem> putIntoRegister(AuditedWork& work, const Project& project,
                                          const RectificationDraft& draft,
                                          const ProjectTransition& transition)
{
    RectificationItem item;
    item.source = RectificationSource::Acceptance;
    item.project = project.id;
    item.unit = project.unit;
    item.problem = draft.problem;
    item.measure = draft.measure;
    item.responsible = draft.responsible.isEmpty() ? project.personInCharge : draft.responsible;
    item.foundOn = transition.on;
    item.due = draft.due.value_or(*transition.deadline);
    TOUYAN_TRY(completeItem(work.records(), item));
    return work.insert(std::move(item), std::nullopt);
}

domain::ProjectStepRequest domainRequest(const TakeProjectStepRequest& request)
{
    domain::ProjectStepRequest step{request.step,
                                    request.on,
                                    request.opinion,
                                    request.deadline,
                                    static_cast<int>(request.items.size()),
                                    request.acceptance};
    if (step.acceptance)
        step.acceptance->date = request.on;
    return step;
}

} // namespace

Result<TakenProjectStep> takeProjectStep(UseCaseContext& context,
                                         const TakeProjectStepRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::TakeStep, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    UnitOfWork& records = work.records();
    TOUYAN_TRY_ASSIGN(const Project before, records.projects().projects().find(request.project));
    if (before.rowVersion != request.rowVersion)
        return domain::makeError(ErrorCode::Conflict, {u"project"_s, before.code});

    TOUYAN_TRY_ASSIGN(const StoredPlans plans, storedPlans(records, before.id));
    TOUYAN_TRY_ASSIGN(const auto history, records.projects().transitions().ofProject(before.id));
    domain::ProjectStepFacts facts;
    facts.plan = plans.inForce();
    facts.today = context.clock.today();
    if (!history.empty())
        facts.lastStepOn = history.back().on;
    TOUYAN_TRY_ASSIGN(facts.openRectification, openItemOfAcceptance(records, before.id));

    const domain::ProjectStepRequest step = domainRequest(request);
    TakenProjectStep taken;
    TOUYAN_TRY_ASSIGN(taken.transition, domain::checkStep(before, step, facts));
    taken.transition.at = context.clock.now().toUTC();
    taken.transition.by = context.actor.name;
    TOUYAN_TRY_ASSIGN(taken.transition.id,
                      records.projects().transitions().append(taken.transition));
    Project after = before;
    after.state = taken.transition.to;
    if (request.step == ProjectStep::Accept)
        after.acceptance = step.acceptance;
    TOUYAN_TRY_ASSIGN(taken.project, work.update(before, std::move(after), std::nullopt,
                                                 taken.transition.opinion));
    if (request.step == ProjectStep::Rectify) {
        for (const RectificationDraft& draft : request.items) {
            TOUYAN_TRY_ASSIGN(RectificationItem item,
                              putIntoRegister(work, before, draft, taken.transition));
            taken.items.push_back(std::move(item));
        }
    }
    TOUYAN_TRY(work.commit());
    return taken;
}

} // namespace touyan::application
