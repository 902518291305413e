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

/// Gives the files, whose bytes are still in the store, to the entry that has come back.
Result<std::vector<Attachment>> attach(AuditedWork& work, const std::vector<Attachment>& files,
                                       const Entry& entry)
{
    std::vector<Attachment> attached;
    for (Attachment file : files) {
        file.owner = entry.id;
        TOUYAN_TRY_ASSIGN(file, work.insert(std::move(file), entry.posting, undoReason()));
        attached.push_back(std::move(file));
    }
    return attached;
}

/// An entry goes with its files, and remembers them for the way back.
Result<std::vector<Attachment>> detach(AuditedWork& work, const Entry& entry)
{
    TOUYAN_TRY_ASSIGN(auto files, work.records().attachments().ofOwner(entry.id));
    for (const Attachment& file : files)
        TOUYAN_TRY(work.remove(file, entry.posting, undoReason()));
    return files;
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
            TOUYAN_TRY_ASSIGN(outcome.attachments,
                              attach(work, change.attachments, *outcome.after));
        } else if (change.before) {
            TOUYAN_TRY_ASSIGN(outcome.attachments, detach(work, *outcome.before));
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
        turned.push_back({change->after, change->before, change->attachments});
    return turned;
}

} // namespace touyan::application
