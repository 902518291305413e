// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/restore_entries.h"

#include "application/checklist/entry_check.h"
#include "application/records/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::Result;

namespace {

/// The audit shows that the step came from an undo.
QString undoReason()
{
    return u"undo"_s;
}

} // namespace

Result<std::vector<EntryChange>> restoreEntries(UseCaseContext& context,
                                                const std::vector<EntryChange>& changes)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    EntryCheck check(work.records());
    std::vector<EntryChange> restored;
    for (const EntryChange& change : changes) {
        EntryChange outcome;
        if (change.after)
            TOUYAN_TRY(check.check(*change.after));
        if (change.before) {
            TOUYAN_TRY_ASSIGN(outcome.before, work.records().entries().find(change.before->id));
            if (outcome.before->rowVersion != change.before->rowVersion) {
                return domain::makeError(domain::ErrorCode::Conflict,
                                         {u"entry"_s, change.before->code});
            }
        }
        if (change.before && change.after) {
            Entry after = *change.after;
            after.rowVersion = outcome.before->rowVersion;
            TOUYAN_TRY_ASSIGN(outcome.after,
                              work.update(*outcome.before, after, after.posting, undoReason()));
        } else if (change.after) {
            TOUYAN_TRY_ASSIGN(outcome.after,
                              work.insert(*change.after, change.after->posting, undoReason()));
        } else if (change.before) {
            TOUYAN_TRY(work.remove(*outcome.before, outcome.before->posting, undoReason()));
        }
        restored.push_back(std::move(outcome));
    }
    TOUYAN_TRY(work.commit());
    return restored;
}

std::vector<EntryChange> reversed(const std::vector<EntryChange>& changes)
{
    std::vector<EntryChange> turned;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        turned.push_back({change->after, change->before});
    return turned;
}

} // namespace touyan::application
