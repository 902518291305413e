// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

class SqlProjectRecords final : public application::ProjectRecords
{
public:
    explicit SqlProjectRecords(SqlConnection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] SqlConnection& m_connection;
};

} // namespace touyan::storage
