// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::Project>& recordMapping<domain::Project>();

/// Projects; their helpers lie in a table of their own.
class SqlProjectRepository final
    : public SqlCodedRepository<application::ProjectRepository, domain::Project, domain::ProjectId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::Project>>
    matching(const application::ProjectFilter& filter) override;
    [[nodiscard]] domain::Result<std::vector<application::ProjectFacts>>
    facts(const application::ProjectFilter& filter) override;

protected:
    [[nodiscard]] domain::Result<void> loadParts(std::vector<domain::Project>& projects) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::ProjectId id,
                                                  const domain::Project& project) override;
};

} // namespace touyan::storage
