// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/record_table.h"

namespace touyan::storage {

using namespace Qt::Literals::StringLiterals;

RecordSql recordSql(const QString& table, const QStringList& columns, const QString& order,
                    RowVersion version)
{
    QStringList placeholders;
    QStringList assignments;
    for (const QString& column : columns) {
        placeholders.append(u':' + column);
        assignments.append(column + u" = :"_s + column);
    }
    const QString key = u" WHERE id = :id"_s;
    const QString keyAndVersion = key + u" AND row_version = :row_version"_s;

    RecordSql sql;
    sql.select = u"SELECT "_s + columns.join(u", "_s) +
                 (version == RowVersion::Kept ? u", id, row_version FROM "_s : u", id FROM "_s) +
                 table;
    sql.selectAll = sql.select + u" ORDER BY "_s + order;
    sql.selectById = (sql.select + key).toUtf8();
    sql.insert = u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s
                     .arg(table, columns.join(u", "_s), placeholders.join(u", "_s))
                     .toUtf8();
    sql.update = u"UPDATE "_s + table + u" SET "_s + assignments.join(u", "_s) +
                 u", row_version = row_version + 1"_s + keyAndVersion;
    sql.remove = u"DELETE FROM "_s + table + keyAndVersion;
    return sql;
}

} // namespace touyan::storage
