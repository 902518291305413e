// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/entry.h"
#include "storage/connection/sql_connection.h"

#include <vector>

namespace touyan::storage {

/// Inserts entries straight through the library, one or a group with one statement. Errors say
/// nothing yet about the entry they concern.
class EntryInsertion
{
public:
    /// Entries that go into one statement of insertGroup().
    static constexpr std::size_t kGroupSize = 16;

    explicit EntryInsertion(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] domain::Result<void> insert(const domain::Entry& entry);
    /// kGroupSize entries, all or none of them.
    [[nodiscard]] domain::Result<void> insertGroup(const std::vector<domain::Entry>& entries);

private:
    SqlConnection& m_connection;
};

/// The indices of entries that a large insertion is better off without: building them over all rows
/// afterwards takes a fraction of keeping them up to date. Their definitions are the schema's own.
class EntryIndices
{
public:
    explicit EntryIndices(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// Inside the transaction that inserts; a rollback brings them back.
    [[nodiscard]] domain::Result<void> drop();
    /// Builds what drop() dropped.
    [[nodiscard]] domain::Result<void> restore();

private:
    SqlConnection& m_connection;
    QStringList m_definitions;
};

} // namespace touyan::storage
