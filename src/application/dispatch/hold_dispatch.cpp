// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dispatch/hold_dispatch.h"

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/stored_task.h"
#include "application/projects/project_record_traits.h"
#include "application/projects/stored_plan.h"
#include "application/projects/transition_facts.h"
#include "application/rights/project_rights.h"
#include "application/writing/save_record.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::DispatchMeeting;
using domain::DispatchReview;
using domain::ErrorCode;
using domain::HandedDownTask;
using domain::Project;
using domain::Result;

namespace {

Result<void> checkMeeting(UnitOfWork& work, DispatchMeeting& meeting)
{
    if (!meeting.heldOn.isValid())
        return domain::makeError(ErrorCode::MissingValue, {u"held_on"_s});
    const domain::DaySpan quarter = meeting.quarter.span();
    if (meeting.quarter.shape != domain::Cadence::Quarterly || !quarter.contains(meeting.heldOn)) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"held_on"_s, meeting.heldOn.toString(Qt::ISODate),
                                  u"%1 … %2"_s.arg(quarter.first.toString(Qt::ISODate),
                                                   quarter.last.toString(Qt::ISODate))});
    }
    TOUYAN_TRY(requireText(meeting.chair, u"chair"_s));
    return completeCode(work, meeting);
}

/// The light that rules 3 suggests for the project on the day of the meeting.
Result<domain::Light> suggestedLight(UnitOfWork& work, domain::ProjectId project, QDate day)
{
    TOUYAN_TRY_ASSIGN(const StoredPlans plans, storedPlans(work, project));
    const domain::ProjectPlan* plan = plans.inForce();
    if (!plan)
        return domain::Light::Green;
    return domain::planProgress(plan->steps, plan->finishDate, day).light;
}

Result<void> checkReview(UnitOfWork& work, const DispatchReview& review, const Project& project,
                         const DispatchMeeting& meeting)
{
    TOUYAN_TRY_ASSIGN(const auto ranges, inProgressRanges(work, project.id));
    if (!anyContains(ranges, meeting.heldOn)) {
        return domain::makeError(ErrorCode::ProjectNotInProgress,
                                 {project.code, meeting.heldOn.toString(Qt::ISODate)});
    }
    TOUYAN_TRY_ASSIGN(const auto others,
                      work.projects().dispatchReviews().ofQuarter(meeting.quarter));
    for (const DispatchReview& other : others) {
        if (other.project == project.id && other.meeting != meeting.id) {
            return domain::makeError(ErrorCode::RepeatedRecord, {u"dispatch_review"_s, project.code,
                                                                 meeting.quarter.toString()});
        }
    }
    if (review.light != review.suggested && review.lightReason.trimmed().isEmpty())
        return domain::makeError(ErrorCode::ReasonMissing, {u"set_light"_s});
    return requireText(review.opinion, u"opinion"_s);
}

Result<DispatchReview> storeReview(AuditedWork& work, DispatchReview review)
{
    TOUYAN_TRY_ASSIGN(const auto stored,
                      work.records().projects().dispatchReviews().ofMeeting(review.meeting));
    const auto before =
        std::find_if(stored.begin(), stored.end(), [&](const DispatchReview& candidate) {
            return candidate.project == review.project;
        });
    if (before == stored.end())
        return work.insert(std::move(review), std::nullopt);
    review.id = before->id;
    review.rowVersion = before->rowVersion;
    if (review == *before)
        return *before;
    return work.update(*before, std::move(review), std::nullopt);
}

} // namespace

Result<DispatchMeeting> saveDispatchMeeting(UseCaseContext& context, const DispatchMeeting& meeting)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::HoldDispatch, context.actor));
    return saveRecord<DispatchMeeting>(context, meeting, checkMeeting);
}

Result<void> removeDispatchMeeting(UseCaseContext& context, const DispatchMeeting& meeting)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::HoldDispatch, context.actor));
    return removeRecord(context, meeting);
}

Result<ReviewedProject> reviewProject(UseCaseContext& context, const ReviewProjectRequest& request)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::HoldDispatch, context.actor));
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    UnitOfWork& records = work.records();
    TOUYAN_TRY_ASSIGN(const DispatchMeeting meeting,
                      records.projects().dispatchMeetings().find(request.meeting));
    TOUYAN_TRY_ASSIGN(const Project project, records.projects().projects().find(request.project));
    DispatchReview review;
    review.meeting = meeting.id;
    review.project = project.id;
    review.light = request.light;
    review.opinion = request.opinion.trimmed();
    TOUYAN_TRY_ASSIGN(review.suggested, suggestedLight(records, project.id, meeting.heldOn));
    if (review.light != review.suggested)
        review.lightReason = request.lightReason.trimmed();
    TOUYAN_TRY(checkReview(records, review, project, meeting));

    ReviewedProject reviewed;
    TOUYAN_TRY_ASSIGN(reviewed.review, storeReview(work, std::move(review)));
    for (HandedDownTask task : request.tasks) {
        task.project = project.id;
        task.meeting = meeting.id;
        task.handedDownOn = meeting.heldOn;
        TOUYAN_TRY_ASSIGN(HandedDownTask stored, storeTask(work, std::move(task), context));
        reviewed.tasks.push_back(std::move(stored));
    }
    TOUYAN_TRY(work.commit());
    return reviewed;
}

} // namespace touyan::application
