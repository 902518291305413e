// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/dispatch_review.h"
#include "domain/projects/handed_down_task.h"
#include "domain/projects/project.h"

#include <vector>

namespace touyan::application {

/// The judgement of one project at a meeting with what is handed down on the spot.
struct ReviewProjectRequest
{
    domain::DispatchMeetingId meeting;
    domain::ProjectId project;
    domain::Light light = domain::Light::Green;
    QString lightReason; ///< needed when the light is not the suggested one
    QString opinion;
    /// New ones without id, or stored ones changed. project, meeting and handedDownOn are filled
    /// in.
    std::vector<domain::HandedDownTask> tasks;
};

struct ReviewedProject
{
    domain::DispatchReview review;
    std::vector<domain::HandedDownTask> tasks; ///< those of the request, stored
};

/// Stores a meeting, new or changed; an empty code gets the next one. Errors: MissingValue,
/// InvalidValue when the day held does not lie in the quarter.
[[nodiscard]] domain::Result<domain::DispatchMeeting>
saveDispatchMeeting(UseCaseContext& context, const domain::DispatchMeeting& meeting);

/// Removes a meeting without reviews and tasks.
[[nodiscard]] domain::Result<void> removeDispatchMeeting(UseCaseContext& context,
                                                         const domain::DispatchMeeting& meeting);

/// Stores the review of a project, replacing that of the same meeting, and its tasks. The suggested
/// light is computed for the day held. Errors: ProjectNotInProgress (project, day held),
/// RepeatedRecord ("dispatch_review", project, quarter) when another meeting of the quarter has
/// reviewed it, ReasonMissing ("set_light"), MissingValue.
[[nodiscard]] domain::Result<ReviewedProject> reviewProject(UseCaseContext& context,
                                                            const ReviewProjectRequest& request);

} // namespace touyan::application
