// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/search/search_records.h"

#include "application/catalogue/record_access.h"
#include "application/checklist/list_entries.h"
#include "application/ports/project_records.h"
#include "application/roster/list_roster.h"
#include "domain/foundation/comparable_text.h"

#include <algorithm>

namespace touyan::application {

using domain::Result;

namespace {

/// The posting that runs latest among those that belong to the person or the unit.
template <class Belongs>
const domain::Posting* latestPosting(const Roster& roster, Belongs belongs)
{
    const domain::Posting* latest = nullptr;
    for (const domain::Posting& posting : roster.postings) {
        if (belongs(posting) && (!latest || posting.range.first > latest->range.first))
            latest = &posting;
    }
    return latest;
}

template <class Record, class Id>
QString nameOf(const std::vector<Record>& records, Id id)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [id](const Record& record) { return record.id == id; });
    return found == records.end() ? QString() : found->name;
}

bool matches(const domain::SearchWords& words, std::initializer_list<const QString*> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const QString* field) {
        return words.occurIn(domain::comparableText(*field));
    });
}

Result<std::vector<domain::Project>> matchingProjects(UseCaseContext& context, const QString& text)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ProjectFilter filter;
    filter.text = text;
    return work->projects().projects().matching(filter);
}

} // namespace

Result<std::vector<SearchHit>> searchRecords(UseCaseContext& context, const QString& text,
                                             int limit)
{
    std::vector<SearchHit> hits;
    const domain::SearchWords words(text);
    if (words.isEmpty())
        return hits;
    TOUYAN_TRY_ASSIGN(const Roster roster, listRoster(context));
    int found = 0;
    for (const domain::Person& person : roster.people) {
        if (found < limit &&
            matches(words, {&person.name, &person.code, &person.dispatchingUnit})) {
            const domain::Posting* posting = latestPosting(
                roster, [&](const domain::Posting& p) { return p.person == person.id; });
            hits.push_back({RecordKind::Person,
                            person.id.value(),
                            person.name,
                            posting ? nameOf(roster.units, posting->unit) : QString(),
                            posting ? std::optional(posting->id) : std::nullopt,
                            {}});
            ++found;
        }
    }
    found = 0;
    for (const domain::Unit& unit : roster.units) {
        if (found < limit && matches(words, {&unit.name, &unit.code})) {
            const domain::Posting* posting =
                latestPosting(roster, [&](const domain::Posting& p) { return p.unit == unit.id; });
            hits.push_back({RecordKind::Unit,
                            unit.id.value(),
                            unit.name,
                            posting ? nameOf(roster.people, posting->person) : QString(),
                            posting ? std::optional(posting->id) : std::nullopt,
                            {}});
            ++found;
        }
    }
    TOUYAN_TRY_ASSIGN(const auto projects, matchingProjects(context, text));
    found = 0;
    for (const domain::Project& project : projects) {
        if (found++ == limit)
            break;
        hits.push_back({RecordKind::Project,
                        project.id.value(),
                        project.title,
                        nameOf(roster.units, project.unit),
                        std::nullopt,
                        {}});
    }
    for (const RecordAccess* access : plainRecordAccess()) {
        TOUYAN_TRY_ASSIGN(const ListedRecords listed, access->list(context));
        found = 0;
        for (const StoredRecord& record : listed.records) {
            const QString title = recordTitle(access->schema(), record.values);
            if (found == limit || !words.occurIn(domain::comparableText(title)))
                continue;
            ++found;
            hits.push_back({access->schema().kind,
                            record.id.value(),
                            title,
                            access->schema().word.text(),
                            std::nullopt,
                            {}});
        }
    }
    EntryFilter filter;
    filter.text = text;
    filter.limit = limit;
    TOUYAN_TRY_ASSIGN(const auto entries, listEntries(context, filter));
    for (const ListedEntry& row : entries) {
        hits.push_back({RecordKind::Entry, row.entry.id.value(), row.entry.summary, row.personName,
                        row.entry.posting, row.entry.occurredOn});
    }
    return hits;
}

} // namespace touyan::application
