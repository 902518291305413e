// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/save_project.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/stored_plan.h"
#include "application/rights/project_rights.h"
#include "application/roster/posting_title.h"
#include "application/writing/audited_work.h"
#include "application/writing/save_record.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Project;
using domain::ProjectPlan;
using domain::ProjectState;
using domain::Result;

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2200;

bool mayEditPlan(ProjectState state)
{
    return state == ProjectState::Draft || state == ProjectState::Returned;
}

Result<void> checkProject(UnitOfWork& work, Project& project)
{
    TOUYAN_TRY(requireText(project.title, u"title"_s));
    if (project.year < kFirstYear || project.year > kLastYear) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"year"_s, QString::number(project.year), u"%1–%2"_s.arg(kFirstYear).arg(kLastYear)});
    }
    if (!project.unit.isStored())
        return domain::makeError(ErrorCode::MissingValue, {u"unit"_s});
    if (!project.leader.isStored())
        return domain::makeError(ErrorCode::MissingValue, {u"leader"_s});
    for (const domain::ProjectHelper& helper : project.helpers)
        TOUYAN_TRY(requireText(helper.name, u"helper"_s));
    if (project.leaderPosting) {
        TOUYAN_TRY_ASSIGN(const domain::Posting posting,
                          work.postings().find(*project.leaderPosting));
        if (posting.person != project.leader)
            return withTitles(
                work,
                domain::makeError(ErrorCode::UnknownReference, {u"leader_posting"_s, posting.code}),
                {posting});
    }
    return completeCode(work, project, u"X"_s);
}

Result<Project> storeProject(AuditedWork& work, Project project)
{
    if (!project.id.isStored()) {
        project.state = ProjectState::Draft;
        project.acceptance.reset();
        TOUYAN_TRY(checkProject(work.records(), project));
        return work.insert(std::move(project), std::nullopt);
    }
    TOUYAN_TRY_ASSIGN(const Project before, work.records().projects().projects().find(project.id));
    project.state = before.state;
    project.acceptance = before.acceptance;
    TOUYAN_TRY(checkProject(work.records(), project));
    if (project == before)
        return before;
    return work.update(before, std::move(project), std::nullopt);
}

Result<ProjectPlan> storePlan(AuditedWork& work, const UseCaseContext& context,
                              const Project& project, ProjectPlan plan)
{
    if (!mayEditPlan(project.state))
        return refusedInState(project, u"edit_plan"_s);
    TOUYAN_TRY_ASSIGN(const StoredPlans stored, storedPlans(work.records(), project.id));
    const ProjectPlan* before = stored.inForce();
    plan.project = project.id;
    plan.number = before ? before->number : 1;
    plan.reason = before ? before->reason : QString();
    plan.madeOn = context.clock.today();
    plan.madeBy = context.actor.name;
    TOUYAN_TRY(completeSteps(plan, stored));
    TOUYAN_TRY(checkSteps(plan));
    if (!before)
        return work.insert(std::move(plan), std::nullopt);
    // A plan that was read carries its version; one that was typed afresh replaces what is there.
    if (!plan.id.isStored())
        plan.rowVersion = before->rowVersion;
    plan.id = before->id;
    ProjectPlan same = plan;
    same.madeOn = before->madeOn;
    same.madeBy = before->madeBy;
    if (same == *before)
        return *before;
    return work.update(*before, std::move(plan), std::nullopt);
}

} // namespace

Result<SavedProject> saveProject(UseCaseContext& context, const SaveProjectRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditProject, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    SavedProject saved;
    TOUYAN_TRY_ASSIGN(saved.project, storeProject(work, request.project));
    if (request.plan) {
        TOUYAN_TRY_ASSIGN(saved.plan, storePlan(work, context, saved.project, *request.plan));
    } else {
        TOUYAN_TRY_ASSIGN(const StoredPlans stored, storedPlans(work.records(), saved.project.id));
        if (stored.inForce())
            saved.plan = *stored.inForce();
    }
    TOUYAN_TRY(work.commit());
    return saved;
}

Result<void> removeProject(UseCaseContext& context, const Project& project)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::EditProject, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Project stored, work.records().projects().projects().find(project.id));
    if (stored.state != ProjectState::Draft)
        return refusedInState(stored, u"remove"_s);
    TOUYAN_TRY_ASSIGN(const StoredPlans plans, storedPlans(work.records(), project.id));
    for (const ProjectPlan& plan : plans.revisions)
        TOUYAN_TRY(work.remove(plan, std::nullopt));
    TOUYAN_TRY(work.remove(project, std::nullopt));
    return work.commit();
}

} // namespace touyan::application
