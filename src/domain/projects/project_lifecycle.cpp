// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/project_lifecycle.h"

#include <array>

namespace touyan::domain {

namespace {

constexpr std::array kRules{
    LifecycleRule{ProjectState::Draft, ProjectStep::Submit, ProjectState::Submitted},
    LifecycleRule{ProjectState::Submitted, ProjectStep::Approve, ProjectState::Approved},
    LifecycleRule{ProjectState::Submitted, ProjectStep::Return, ProjectState::Returned},
    LifecycleRule{ProjectState::Submitted, ProjectStep::Reject, ProjectState::Rejected},
    LifecycleRule{ProjectState::Returned, ProjectStep::Submit, ProjectState::Submitted},
    LifecycleRule{ProjectState::Approved, ProjectStep::Start, ProjectState::InProgress},
    LifecycleRule{ProjectState::InProgress, ProjectStep::RequestAcceptance,
                  ProjectState::Acceptance},
    LifecycleRule{ProjectState::InProgress, ProjectStep::Suspend, ProjectState::Suspended},
    LifecycleRule{ProjectState::InProgress, ProjectStep::Terminate, ProjectState::Terminated},
    LifecycleRule{ProjectState::Suspended, ProjectStep::Resume, ProjectState::InProgress},
    LifecycleRule{ProjectState::Acceptance, ProjectStep::Accept, ProjectState::Accepted},
    LifecycleRule{ProjectState::Acceptance, ProjectStep::Rectify, ProjectState::Rectifying},
    LifecycleRule{ProjectState::Rectifying, ProjectStep::RequestAcceptance,
                  ProjectState::Acceptance},
};

} // namespace

std::span<const LifecycleRule> lifecycleRules()
{
    return kRules;
}

std::vector<ProjectStep> possibleSteps(ProjectState state)
{
    std::vector<ProjectStep> steps;
    for (const LifecycleRule& rule : kRules) {
        if (rule.from == state)
            steps.push_back(rule.step);
    }
    return steps;
}

std::optional<ProjectState> stateAfter(ProjectState state, ProjectStep step)
{
    for (const LifecycleRule& rule : kRules) {
        if (rule.from == state && rule.step == step)
            return rule.to;
    }
    return std::nullopt;
}

bool needsOpinion(ProjectStep step)
{
    return step == ProjectStep::Return || step == ProjectStep::Accept ||
           step == ProjectStep::Terminate;
}

} // namespace touyan::domain
