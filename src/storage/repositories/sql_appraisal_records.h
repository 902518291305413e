// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

class SqlAppraisalRecords final : public application::AppraisalRecords
{
public:
    explicit SqlAppraisalRecords(SqlConnection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] SqlConnection& m_connection;
};

} // namespace touyan::storage
