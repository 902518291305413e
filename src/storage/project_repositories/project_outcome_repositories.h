// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/supervision_finding_record.h"
#include "application/ports/project_records.h"
#include "application/projects/project_result_record.h"
#include "domain/people/person.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

class SqlSupervisionFindingRepository final
    : public SqlCodedRepository<application::SupervisionFindingRepository,
                                domain::SupervisionFinding, domain::SupervisionFindingId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::SupervisionFinding>>
    ofProject(domain::ProjectId project) override;
};

class SqlProjectResultRepository final
    : public SqlCodedRepository<application::ProjectResultRepository, domain::ProjectResult,
                                domain::ProjectResultId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::ProjectResult>>
    ofProject(domain::ProjectId project) override;
    [[nodiscard]] domain::Result<std::vector<domain::ProjectResult>>
    ofPerson(domain::PersonId person) override;
};

} // namespace touyan::storage
