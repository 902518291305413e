// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::ProjectPlan>& recordMapping<domain::ProjectPlan>();

/// Revisions of plans; their steps lie in a table of their own. A second revision of one number is
/// ErrorCode::RepeatedRecord.
class SqlProjectPlanRepository final
    : public SqlRepository<application::ProjectPlanRepository, domain::ProjectPlan,
                           domain::ProjectPlanId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<domain::ProjectPlanId>
    insert(const domain::ProjectPlan& plan) override;
    [[nodiscard]] domain::Result<void> update(const domain::ProjectPlan& plan) override;
    [[nodiscard]] domain::Result<std::vector<domain::ProjectPlan>>
    ofProject(domain::ProjectId project) override;

protected:
    [[nodiscard]] domain::Result<void> loadParts(std::vector<domain::ProjectPlan>& plans) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::ProjectPlanId id,
                                                  const domain::ProjectPlan& plan) override;
};

} // namespace touyan::storage
