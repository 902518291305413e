// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

class SqlOfficeSettings final : public application::OfficeSettings
{
public:
    explicit SqlOfficeSettings(SqlConnection& connection);

    [[nodiscard]] domain::Result<std::optional<QString>> value(const QString& key) override;
    [[nodiscard]] domain::Result<void> setValue(const QString& key, const QString& value) override;

private:
    SqlConnection& m_connection;
};

} // namespace touyan::storage
