// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/find_entry.h"

namespace touyan::application {

domain::Result<domain::Entry> findEntry(UseCaseContext& context, domain::EntryId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->entries().find(id);
}

} // namespace touyan::application
