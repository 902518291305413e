// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/office_settings.h"

#include "storage/sql/stored_value.h"

namespace touyan::storage {

using domain::Result;

using namespace Qt::Literals::StringLiterals;

SqlOfficeSettings::SqlOfficeSettings(SqlConnection& connection)
    : m_connection(connection)
{
}

Result<std::optional<QString>> SqlOfficeSettings::value(const QString& key)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(u"SELECT setting_value FROM office_setting"
                                             " WHERE setting_key = :key"_s));
    statement.bind(u":key"_s, toStored(key));
    TOUYAN_TRY(statement.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    return hasRow ? std::optional(statement.value(0).toString()) : std::nullopt;
}

Result<void> SqlOfficeSettings::setValue(const QString& key, const QString& value)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        m_connection.statement(
            u"INSERT INTO office_setting (setting_key, setting_value) VALUES (:key, :value)"
            " ON CONFLICT (setting_key) DO UPDATE SET setting_value = excluded.setting_value,"
            " row_version = office_setting.row_version + 1"_s));
    statement.bind({{u":key"_s, toStored(key)}, {u":value"_s, toStored(value)}});
    return statement.run();
}

} // namespace touyan::storage
