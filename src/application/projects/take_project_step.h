// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/rectification/rectification_draft.h"
#include "domain/projects/project.h"
#include "domain/projects/project_transition.h"
#include "domain/rectification/rectification_item.h"

#include <optional>
#include <vector>

namespace touyan::application {

/// A step of rules 3 that somebody takes with a project. domain::possibleSteps() says which ones
/// are possible, domain::needsOpinion() which ones ask for an opinion or a reason.
struct TakeProjectStepRequest
{
    domain::ProjectId project;
    int rowVersion = 0; ///< Project::rowVersion as it was read
    domain::ProjectStep step = domain::ProjectStep::Submit;
    QDate on; ///< not after today, not before the step before
    QString opinion;
    std::optional<QDate> deadline;                ///< Rectify
    std::vector<RectificationDraft> items;        ///< Rectify: they land in the register
    std::optional<domain::Acceptance> acceptance; ///< Accept; its date is `on`
};

struct TakenProjectStep
{
    domain::Project project;
    domain::ProjectTransition transition;
    std::vector<domain::RectificationItem> items; ///< those that a Rectify put into the register
};

/// Takes the step or refuses it; errors of domain::checkStep, and Conflict. An item of a Rectify
/// without a due day is due on the deadline.
[[nodiscard]] domain::Result<TakenProjectStep>
takeProjectStep(UseCaseContext& context, const TakeProjectStepRequest& request);

} // namespace touyan::application
