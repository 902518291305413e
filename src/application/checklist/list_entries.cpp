// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/list_entries.h"

#include <QHash>

namespace touyan::application {

using domain::Result;

Result<std::vector<ListedEntry>> listEntries(UseCaseContext& context, const EntryFilter& filter)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(auto entries, work->entries().matching(filter));
    TOUYAN_TRY_ASSIGN(const auto codes, work->checklists().itemCodes());
    TOUYAN_TRY_ASSIGN(const auto postings, work->postings().all());
    TOUYAN_TRY_ASSIGN(const auto people, work->people().all());
    TOUYAN_TRY_ASSIGN(const auto units, work->units().all());
    QHash<domain::ItemCodeId, QString> itemCodes;
    for (const auto& [id, code] : codes)
        itemCodes.insert(id, code);
    QHash<domain::PersonId, QString> personNames;
    for (const domain::Person& person : people)
        personNames.insert(person.id, person.name);
    QHash<domain::UnitId, QString> unitNames;
    for (const domain::Unit& unit : units)
        unitNames.insert(unit.id, unit.name);
    QHash<domain::PostingId, const domain::Posting*> postingsById;
    for (const domain::Posting& posting : postings)
        postingsById.insert(posting.id, &posting);

    std::vector<ListedEntry> listed;
    listed.reserve(entries.size());
    for (domain::Entry& entry : entries) {
        ListedEntry row;
        row.itemCode = itemCodes.value(entry.item);
        if (const domain::Posting* posting = postingsById.value(entry.posting)) {
            row.postingCode = posting->code;
            row.personName = personNames.value(posting->person);
            row.unitName = unitNames.value(posting->unit);
        }
        row.entry = std::move(entry);
        listed.push_back(std::move(row));
    }
    return listed;
}

Result<int> countEntries(UseCaseContext& context, const EntryFilter& filter)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto entries, work->entries().matching(filter));
    return static_cast<int>(entries.size());
}

Result<std::vector<AuditLine>> listHistory(UseCaseContext& context, RecordKind kind,
                                           qint64 recordId)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    AuditFilter filter;
    filter.kind = kind;
    filter.recordId = recordId;
    return work->audit().lines(filter);
}

} // namespace touyan::application
