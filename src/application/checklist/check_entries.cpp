// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/check_entries.h"

#include "application/checklist/entry_check.h"

namespace touyan::application {

domain::Result<std::vector<RefusedRequest>>
checkEntries(UseCaseContext& context, const std::vector<RecordEntryRequest>& requests)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    EntryCheck check(*work);
    std::vector<RefusedRequest> refused;
    const QDate today = context.clock.today();
    for (size_t i = 0; i < requests.size(); ++i) {
        const domain::Entry entry = entryOf(requests[i], today);
        if (const auto allowed = check.check(entry); allowed.isError()) {
            if (!EntryCheck::isRefusal(allowed.error()))
                return allowed.error();
            refused.push_back({i, allowed.error()});
        }
    }
    return refused;
}

} // namespace touyan::application
