// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/list_used_checklists.h"

#include "application/checklist/save_checklist.h"

namespace touyan::application {

domain::Result<std::vector<domain::ChecklistId>> listUsedChecklists(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto versions, work->checklists().all());
    std::vector<domain::ChecklistId> used;
    for (const domain::Checklist& version : versions) {
        TOUYAN_TRY_ASSIGN(const bool isUsed,
                          isChecklistUsed(*work, version, context.clock.today()));
        if (isUsed)
            used.push_back(version.id);
    }
    return used;
}

} // namespace touyan::application
