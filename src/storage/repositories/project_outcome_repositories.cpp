// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/project_outcome_repositories.h"

#include "domain/projects/project_names.h"

namespace touyan::storage {

using application::RecordKind;
using domain::ProjectId;
using domain::ProjectResult;
using domain::Result;
using domain::SupervisionFinding;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<SupervisionFinding>& recordMapping<SupervisionFinding>()
{
    static const RecordMapping<SupervisionFinding> mapping{
        RecordKind::SupervisionFinding,
        u"supervision_finding"_s,
        u"code"_s,
        {column<&SupervisionFinding::code>(u"code"_s),
         column<&SupervisionFinding::project>(u"project_id"_s, u"project"_s),
         column<&SupervisionFinding::foundOn>(u"found_on"_s),
         column<&SupervisionFinding::group>(u"found_by"_s),
         column<&SupervisionFinding::text>(u"content"_s),
         column<&SupervisionFinding::rectification>(u"rectification_id"_s,
                                                    u"rectification_item"_s)},
        [](const SupervisionFinding& finding) { return finding.code; }};
    return mapping;
}

template <>
const RecordMapping<ProjectResult>& recordMapping<ProjectResult>()
{
    static const RecordMapping<ProjectResult> mapping{
        RecordKind::ProjectResult,
        u"project_result"_s,
        u"code"_s,
        {column<&ProjectResult::code>(u"code"_s),
         column<&ProjectResult::project>(u"project_id"_s, u"project"_s),
         column<&ProjectResult::kind>(u"kind"_s),
         column<&ProjectResult::person>(u"person_id"_s, u"person"_s),
         column<&ProjectResult::on>(u"achieved_on"_s), column<&ProjectResult::note>(u"note"_s)},
        [](const ProjectResult& result) { return result.code; }};
    return mapping;
}

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
