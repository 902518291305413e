// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/restore_entries.h"

#include "application/attachments/attachment_record.h"
#include "application/checklist/entry_check.h"
#include "application/writing/audited_states.h"
#include "application/writing/audited_work.h"

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

domain::Error refused(const QString& kind, const QString& code)
{
    return domain::makeError(domain::ErrorCode::RestoreRefused, {kind, code});
}

/// What the audit knows of entries and their files.
struct Shown
{
    explicit Shown(UnitOfWork& records)
        : entries(records, RecordKind::Entry)
        , files(records, RecordKind::Attachment)
    {
    }
    AuditedStates entries;
    AuditedStates files;
};

/// Undo takes an entry to where it has been, and away only when it was made or deleted in the state
/// it stands in.
Result<void> checkShown(Shown& shown, const std::optional<Entry>& stored,
                        const std::optional<Entry>& wanted)
{
    if (wanted) {
        const bool isSame = !stored || (wanted->id == stored->id && wanted->code == stored->code);
        TOUYAN_TRY_ASSIGN(const bool hasBeen,
                          shown.entries.hasBeen(recordJson(*wanted), wanted->id.value()));
        if (!isSame || !hasBeen)
            return refused(u"entry"_s, wanted->code);
    } else if (stored) {
        TOUYAN_TRY_ASSIGN(const bool canGo,
                          shown.entries.wasMadeOrRemoved(recordJson(*stored), stored->id.value()));
        if (!canGo)
            return refused(u"entry"_s, stored->code);
    }
    return {};
}

/// Gives the files, whose bytes are still in the store, to the entry that has come back.
Result<std::vector<Attachment>> attach(AuditedWork& work, Shown& shown,
                                       const std::vector<Attachment>& files, const Entry& entry)
{
    std::vector<Attachment> attached;
    for (Attachment file : files) {
        // It went with this entry: the lines of both say so.
        const auto* owner = std::get_if<domain::EntryId>(&file.owner);
        TOUYAN_TRY_ASSIGN(const bool hasGone,
                          shown.files.wasMadeOrRemoved(recordJson(file), file.id.value()));
        TOUYAN_TRY_ASSIGN(const bool isOwner,
                          shown.entries.hasHadCode(entry.code, owner ? owner->value() : 0));
        if (!hasGone || !isOwner)
            return refused(u"attachment"_s, file.fileName);
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
    Shown shown(work.records());
    std::vector<EntryChange> restored;
    for (const EntryChange& change : changes) {
        EntryChange outcome;
        if (change.before) {
            TOUYAN_TRY_ASSIGN(outcome.before, work.records().entries().find(change.before->id));
            if (outcome.before->rowVersion != change.before->rowVersion) {
                return domain::makeError(domain::ErrorCode::Conflict,
                                         {u"entry"_s, change.before->code});
            }
        }
        TOUYAN_TRY(checkShown(shown, outcome.before, change.after));
        if (change.after)
            TOUYAN_TRY(check.check(*change.after));
        if (change.before && change.after) {
            Entry after = *change.after;
            after.rowVersion = outcome.before->rowVersion;
            TOUYAN_TRY_ASSIGN(outcome.after,
                              work.update(*outcome.before, after, after.posting, undoReason()));
        } else if (change.after) {
            TOUYAN_TRY_ASSIGN(outcome.after,
                              work.insert(*change.after, change.after->posting, undoReason()));
            TOUYAN_TRY_ASSIGN(outcome.attachments,
                              attach(work, shown, change.attachments, *outcome.after));
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
