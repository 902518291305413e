// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <optional>
#include <vector>

namespace touyan::application {

/// The revisions of a project's plan as a write needs them.
struct StoredPlans
{
    std::vector<domain::ProjectPlan> revisions; ///< by number

    /// The revision in force; nullptr: none.
    [[nodiscard]] const domain::ProjectPlan* inForce() const
    {
        return revisions.empty() ? nullptr : &revisions.back();
    }
};

[[nodiscard]] domain::Result<StoredPlans> storedPlans(UnitOfWork& work, domain::ProjectId project);

/// Gives new steps (number 0) numbers that no revision has, and refuses a number that occurs twice
/// or that no revision knows (ErrorCode::InvalidValue). Steps keep the day on which the revision in
/// force says that they were finished.
[[nodiscard]] domain::Result<void> completeSteps(domain::ProjectPlan& plan,
                                                 const StoredPlans& stored);

/// Refuses weights outside 0–100 and steps planned to finish after the plan itself.
[[nodiscard]] domain::Result<void> checkSteps(const domain::ProjectPlan& plan);

} // namespace touyan::application
