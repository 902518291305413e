// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/projects/monthly_report_record.h"
#include "domain/projects/project_transition.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

/// Transitions have no row version: they are never changed.
class SqlProjectTransitionRepository final : public application::ProjectTransitionRepository
{
public:
    explicit SqlProjectTransitionRepository(SqlConnection& connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] domain::Result<domain::ProjectTransitionId>
    append(const domain::ProjectTransition& transition) override;
    [[nodiscard]] domain::Result<std::vector<domain::ProjectTransition>>
    ofProject(domain::ProjectId project) override;
    [[nodiscard]] domain::Result<std::vector<domain::ProjectTransition>> all() override;

private:
    [[nodiscard]] domain::Result<std::vector<domain::ProjectTransition>>
    where(const QString& rest, const Bindings& bindings);

    SqlConnection& m_connection;
};

/// A second report of one reporter about one month is ErrorCode::RepeatedRecord.
class SqlMonthlyReportRepository final
    : public SqlRepository<application::MonthlyReportRepository, domain::MonthlyReport,
                           domain::MonthlyReportId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<domain::MonthlyReportId>
    insert(const domain::MonthlyReport& report) override;
    [[nodiscard]] domain::Result<void> update(const domain::MonthlyReport& report) override;
    [[nodiscard]] domain::Result<std::vector<domain::MonthlyReport>>
    ofProject(domain::ProjectId project) override;
};

} // namespace touyan::storage
