// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/projects/project_result.h"

#include <vector>

namespace touyan::application {

/// Stores a result (观摩点, 推荐, 考录), new or changed. Errors: MissingValue (day; person for a
/// recommendation), Conflict, UnknownReference.
[[nodiscard]] domain::Result<domain::ProjectResult>
saveProjectResult(UseCaseContext& context, const domain::ProjectResult& result);

[[nodiscard]] domain::Result<void> removeProjectResult(UseCaseContext& context,
                                                       const domain::ProjectResult& result);

/// A result with the names that a list shows.
struct ListedProjectResult
{
    domain::ProjectResult result;
    QString projectCode;
    QString projectTitle;
    QString unitName;
    QString personName;
};

/// What a person was recommended for, and the demonstration sites among the projects that the
/// person leads, by day: for the person's page.
[[nodiscard]] domain::Result<std::vector<ListedProjectResult>>
listResultsOfPerson(UseCaseContext& context, domain::PersonId person);

} // namespace touyan::application
