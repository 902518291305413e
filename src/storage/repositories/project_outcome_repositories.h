// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "storage/sql/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::SupervisionFinding>& recordMapping<domain::SupervisionFinding>();
template <>
const RecordMapping<domain::ProjectResult>& recordMapping<domain::ProjectResult>();

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
