// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/edit_entry.h"

#include "application/attachments/attachment_record.h"
#include "application/checklist/entry_check.h"
#include "application/writing/audited_work.h"
#include "domain/checklist/checklist_names.h"
#include "domain/checklist/entry_rules.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::EntryStep;
using domain::Result;

Result<EntryChange> editEntry(UseCaseContext& context, const Entry& edited)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Entry before, work.records().entries().find(edited.id));
    if (!domain::isAllowed(EntryStep::Edit, before.status)) {
        return domain::makeError(
            domain::ErrorCode::EntryStatusForbids,
            {before.code, QString(domain::identifierName(before.status)), u"edit"_s});
    }
    Entry after = before;
    after.rowVersion = edited.rowVersion;
    after.occurredOn = edited.occurredOn;
    after.item = edited.item;
    after.kind = edited.kind;
    after.summary = edited.summary;
    after.place = edited.place;
    after.peopleCount = edited.peopleCount;
    after.period = edited.period;
    TOUYAN_TRY(EntryCheck(work.records()).check(after));
    TOUYAN_TRY_ASSIGN(Entry stored, work.update(before, after, before.posting));
    TOUYAN_TRY(work.commit());
    return EntryChange{before, std::move(stored)};
}

Result<std::vector<EntryChange>> deleteEntries(UseCaseContext& context,
                                               const std::vector<domain::EntryId>& entries)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    std::vector<EntryChange> changes;
    for (const domain::EntryId id : entries) {
        TOUYAN_TRY_ASSIGN(const Entry entry, work.records().entries().find(id));
        if (!domain::isAllowed(EntryStep::Delete, entry.status)) {
            return domain::makeError(
                domain::ErrorCode::EntryStatusForbids,
                {entry.code, QString(domain::identifierName(entry.status)), u"delete"_s});
        }
        TOUYAN_TRY_ASSIGN(const auto attachments, work.records().attachments().ofOwner(id));
        for (const Attachment& attachment : attachments)
            TOUYAN_TRY(work.remove(attachment, entry.posting));
        TOUYAN_TRY(work.remove(entry, entry.posting));
        changes.push_back({entry, std::nullopt, attachments});
    }
    TOUYAN_TRY(work.commit());
    return changes;
}

} // namespace touyan::application
