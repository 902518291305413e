// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Runs a bound INSERT … RETURNING id into a table that is only added to. Its one reference that
/// can be unknown is named by column and value.
template <class Id>
[[nodiscard]] domain::Result<Id> appendedId(const SqlConnection& connection, SqlStatement& insert,
                                            const QString& reference, qint64 value)
{
    const auto explained = [&](domain::Error error) {
        if (error.code == domain::ErrorCode::UnknownReference)
            error.arguments = {reference, QString::number(value)};
        return error;
    };
    if (const auto done = insert.run(); done.isError())
        return explained(done.error());
    TOUYAN_TRY_ASSIGN(const bool hasRow, insert.next());
    if (!hasRow)
        return domain::makeError(domain::ErrorCode::StorageFailed, {connection.path()});
    const Id id(insert.value(0).toLongLong());
    // References are checked when the statement ends, after its row.
    if (const auto end = insert.next(); end.isError())
        return explained(end.error());
    return id;
}

} // namespace touyan::storage
