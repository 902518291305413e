// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"

#include <QHash>

#include <vector>

namespace touyan::storage {

/// The table in which the parts of records lie, such as the steps of plans.
struct PartTable
{
    QString select;  ///< "SELECT plan_id, title FROM plan_step": the owner's id comes first
    QString owner;   ///< "plan_id"
    QString inOrder; ///< "position"
};

/// Hands every part row of the records to add(record, statement), in order within each record: with
/// one statement for each of a few records, with a single one for many.
template <class Record, class Add>
[[nodiscard]] domain::Result<void> forEachPart(SqlConnection& connection, const PartTable& table,
                                               std::vector<Record>& records, const Add& add)
{
    constexpr std::size_t kFew = 16;
    if (records.size() <= kFew) {
        for (Record& record : records) {
            TOUYAN_TRY_ASSIGN(SqlStatement statement,
                              connection.statement(table.select + QStringLiteral(" WHERE ") +
                                                   table.owner + QStringLiteral(" = :owner") +
                                                   QStringLiteral(" ORDER BY ") + table.inOrder));
            statement.bind(QStringLiteral(":owner"), record.id.value());
            TOUYAN_TRY(statement.run());
            while (true) {
                TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
                if (!hasRow)
                    break;
                TOUYAN_TRY(add(record, statement));
            }
        }
        return {};
    }
    QHash<qint64, Record*> owners;
    owners.reserve(static_cast<qsizetype>(records.size()));
    for (Record& record : records)
        owners.insert(record.id.value(), &record);
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      connection.statement(table.select + QStringLiteral(" ORDER BY ") +
                                           table.owner + QStringLiteral(", ") + table.inOrder));
    TOUYAN_TRY(statement.run());
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return {};
        if (Record* const owner = owners.value(statement.value(0).toLongLong()))
            TOUYAN_TRY(add(*owner, statement));
    }
}

} // namespace touyan::storage
