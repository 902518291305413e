// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Draws of the order of speaking; the seeds are texts, for they are wider than SQLite's integers.
class SqlAppraisalDrawRepository final : public application::AppraisalDrawRepository
{
public:
    explicit SqlAppraisalDrawRepository(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] domain::Result<std::vector<application::AppraisalDraw>>
    ofSession(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<void> insert(const application::AppraisalDraw& draw) override;

private:
    SqlConnection& m_connection;
};

} // namespace touyan::storage
