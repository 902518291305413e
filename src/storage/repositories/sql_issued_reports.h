// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/issued_reports.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

class SqlIssuedReports final : public application::IssuedReports
{
public:
    explicit SqlIssuedReports(SqlConnection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] SqlConnection& m_connection;
};

} // namespace touyan::storage
