// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rectification_records.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

class SqlRectificationRecords final : public application::RectificationRecords
{
public:
    explicit SqlRectificationRecords(SqlConnection& connection)
        : m_connection(connection)
    {
    }

private:
    [[maybe_unused]] SqlConnection& m_connection;
};

} // namespace touyan::storage
