// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories/rectification_repositories.h"

namespace touyan::storage {

class SqlRectificationRecords final : public application::RectificationRecords
{
public:
    explicit SqlRectificationRecords(SqlConnection& connection)
        : m_items(connection)
        , m_notes(connection)
    {
    }

    application::RectificationItemRepository& items() override { return m_items; }
    application::RectificationNoteRepository& notes() override { return m_notes; }

private:
    SqlRectificationItemRepository m_items;
    SqlRectificationNoteRepository m_notes;
};

} // namespace touyan::storage
