// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/issued_reports.h"
#include "storage/tables/record_table.h"

namespace touyan::storage {

template <>
const RecordMapping<application::IssuedReport>& recordMapping<application::IssuedReport>();

class SqlIssuedReports final : public application::IssuedReports
{
public:
    explicit SqlIssuedReports(SqlConnection& connection)
        : m_connection(connection)
        , m_table(connection)
    {
    }

    [[nodiscard]] domain::Result<domain::IssuedReportId>
    insert(const application::IssuedReport& report) override;
    [[nodiscard]] domain::Result<std::vector<application::IssuedReport>> latest() override;

private:
    SqlConnection& m_connection;
    RecordTable<application::IssuedReport> m_table;
    bool m_isSound = false;
};

} // namespace touyan::storage
