// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/tables/record_table.h"

namespace touyan::storage {

template <>
const RecordMapping<application::AppraisalFinalisation>&
recordMapping<application::AppraisalFinalisation>();

/// Finalised appraisals with their frozen (compressed) results.
class SqlAppraisalFinalisationRepository final : public application::AppraisalFinalisationRepository
{
public:
    explicit SqlAppraisalFinalisationRepository(SqlConnection& connection)
        : m_connection(connection)
        , m_table(connection)
    {
    }

    [[nodiscard]] domain::Result<std::vector<application::AppraisalFinalisation>>
    ofSession(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<domain::AppraisalFinalisationId>
    insert(const application::AppraisalFinalisation& finalisation,
           const QByteArray& result) override;
    [[nodiscard]] domain::Result<void>
    markUndone(const application::AppraisalFinalisation& finalisation) override;
    [[nodiscard]] domain::Result<QByteArray>
    result(domain::AppraisalFinalisationId finalisation) override;

private:
    SqlConnection& m_connection;
    RecordTable<application::AppraisalFinalisation> m_table;
};

} // namespace touyan::storage
