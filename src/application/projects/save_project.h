// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"

#include <optional>

namespace touyan::application {

/// A project and the first revision of its plan, as they were typed. A project without id is new
/// and starts as 选题; an empty code gets the next one.
struct SaveProjectRequest
{
    domain::Project project;
    /// None: leaves the plan alone. Steps with number 0 are new. Its id, number, reason, madeOn and
    /// madeBy are filled in.
    std::optional<domain::ProjectPlan> plan;
};

struct SavedProject
{
    domain::Project project;
    std::optional<domain::ProjectPlan> plan; ///< revision in force
};

/// Stores what was typed. State and acceptance are those stored, whatever the request says: only
/// steps change them (takeProjectStep). The plan is edited in place while the project is 选题 or
/// 退回修改; in other states ErrorCode::ProjectStepRefused, step "edit_plan". Other errors:
/// MissingValue, InvalidValue, UnknownReference, DuplicateCode, Conflict.
[[nodiscard]] domain::Result<SavedProject> saveProject(UseCaseContext& context,
                                                       const SaveProjectRequest& request);

/// Removes a project that was never submitted, with its plan; ErrorCode::ProjectStepRefused, step
/// "remove", for any other.
[[nodiscard]] domain::Result<void> removeProject(UseCaseContext& context,
                                                 const domain::Project& project);

} // namespace touyan::application
