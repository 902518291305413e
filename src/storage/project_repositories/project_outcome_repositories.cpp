// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/project_outcome_repositories.h"
#include "domain/people/person.h"

#include "domain/projects/project_names.h"

namespace touyan::storage {

using domain::ProjectId;
using domain::ProjectResult;
using domain::Result;
using domain::SupervisionFinding;

using namespace Qt::Literals::StringLiterals;

Result<std::vector<SupervisionFinding>>
SqlSupervisionFindingRepository::ofProject(ProjectId project)
{
    return table().where(u" WHERE project_id = :project ORDER BY found_on, code"_s,
                         {{u":project"_s, project.value()}});
}

Result<std::vector<ProjectResult>> SqlProjectResultRepository::ofProject(ProjectId project)
{
    return table().where(u" WHERE project_id = :project ORDER BY achieved_on, code"_s,
                         {{u":project"_s, project.value()}});
}

Result<std::vector<ProjectResult>> SqlProjectResultRepository::ofPerson(domain::PersonId person)
{
    return table().where(u" WHERE person_id = :person ORDER BY achieved_on, code"_s,
                         {{u":person"_s, person.value()}});
}

} // namespace touyan::storage
