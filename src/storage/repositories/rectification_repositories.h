// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rectification_records.h"
#include "application/rectification/rectification_item_record.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

class SqlRectificationItemRepository final
    : public SqlCodedRepository<application::RectificationItemRepository, domain::RectificationItem,
                                domain::RectificationItemId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::RectificationItem>>
    matching(const application::RectificationFilter& filter) override;
};

/// Notes have no row version: they are never changed.
class SqlRectificationNoteRepository final : public application::RectificationNoteRepository
{
public:
    explicit SqlRectificationNoteRepository(SqlConnection& connection)
        : m_table(connection)
    {
    }
    [[nodiscard]] domain::Result<domain::RectificationNoteId>
    append(const domain::RectificationNote& note) override;
    [[nodiscard]] domain::Result<std::vector<domain::RectificationNote>>
    ofItem(domain::RectificationItemId item) override;
    [[nodiscard]] domain::Result<std::vector<domain::RectificationNote>> all() override;

private:
    RecordTable<domain::RectificationNote> m_table;
};

} // namespace touyan::storage
