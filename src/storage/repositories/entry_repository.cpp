// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_repository.h"

#include "storage/repositories/entry_insertion.h"
#include "storage/sql/sql_condition.h"

#include <algorithm>

namespace touyan::storage {

using application::EntryFilter;
using application::RecordKind;
using domain::Entry;
using domain::EntryId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// A smaller insertion keeps the indices up to date faster than it could build them again.
constexpr int kLeastCountWithoutIndices = 4096;

/// counts_on follows from the entry: written, not read.
Column<Entry> countsOnColumn()
{
    return {u"counts_on"_s,
            [](const Entry& entry) { return toStored(entry.countsOn()); },
            [](Entry& /*entry*/, const QVariant& stored) { return !stored.isNull(); },
            {}};
}

/// The engine refuses what a record holds; it has not failed.
bool concernsRecord(const domain::Error& error)
{
    using domain::ErrorCode;
    return error.code == ErrorCode::DuplicateCode || error.code == ErrorCode::UnknownReference ||
           error.code == ErrorCode::MissingValue || error.code == ErrorCode::InvalidValue;
}

SqlCondition conditionOf(const EntryFilter& filter)
{
    SqlCondition condition;
    condition.equals(u"posting_id"_s, u"posting"_s, filter.posting);
    condition.equals(u"item_code_id"_s, u"item"_s, filter.item);
    condition.equals(u"status"_s, u"status"_s, filter.status);
    if (filter.countsOn) {
        condition.add(u"counts_on BETWEEN :first AND :last"_s);
        condition.bind(u"first"_s, toStored(filter.countsOn->first));
        condition.bind(u"last"_s, toStored(filter.countsOn->last));
    }
    condition.contains({u"summary"_s, u"place"_s, u"code"_s}, u"text"_s, filter.text);
    return condition;
}

} // namespace

template <>
const RecordMapping<Entry>& recordMapping<Entry>()
{
    static const RecordMapping<Entry> mapping{
        RecordKind::Entry,
        u"entry"_s,
        u"code"_s,
        {column<&Entry::code>(u"code"_s), column<&Entry::posting>(u"posting_id"_s, u"posting"_s),
         column<&Entry::item>(u"item_code_id"_s, u"item_code"_s),
         column<&Entry::occurredOn>(u"occurred_on"_s), column<&Entry::recordedOn>(u"recorded_on"_s),
         column<&Entry::status>(u"status"_s), column<&Entry::kind>(u"kind"_s),
         column<&Entry::summary>(u"summary"_s), column<&Entry::place>(u"place"_s),
         column<&Entry::peopleCount>(u"people_count"_s), column<&Entry::period>(u"period"_s),
         column<&Entry::returnReason>(u"return_reason"_s), countsOnColumn()},
        [](const Entry& entry) { return entry.code; }};
    return mapping;
}

Result<EntryId> SqlEntryRepository::insert(const Entry& entry)
{
    if (const auto done = EntryInsertion(connection()).insert(entry); done.isError())
        return table().explained(done.error(), entry);
    return EntryId(connection().lastInsertedId());
}

Result<void> SqlEntryRepository::insertAll(const NextEntry& next)
{
    TOUYAN_TRY_ASSIGN(const int countBefore, count({}));
    EntryIndices indices(connection());
    std::vector<Entry> group;
    group.reserve(EntryInsertion::kGroupSize);
    int inserted = 0;
    const int countWithoutIndices = std::max(countBefore, kLeastCountWithoutIndices);
    // Over an empty table there is nothing to build again. A group that touches few pages also
    // spares the engine a journal on disk for each statement.
    bool isIndexed = countBefore > 0;
    if (!isIndexed)
        TOUYAN_TRY(indices.drop());
    while (true) {
        TOUYAN_TRY_ASSIGN(const Entry* const entry, next());
        if (!entry)
            break;
        group.push_back(*entry);
        if (group.size() < EntryInsertion::kGroupSize)
            continue;
        TOUYAN_TRY(insertGroup(group));
        inserted += static_cast<int>(group.size());
        group.clear();
        if (isIndexed && inserted >= countWithoutIndices) {
            TOUYAN_TRY(indices.drop());
            isIndexed = false;
        }
    }
    for (const Entry& entry : group)
        TOUYAN_TRY(insert(entry));
    return indices.restore();
}

Result<void> SqlEntryRepository::insertGroup(const std::vector<Entry>& group)
{
    const auto done = EntryInsertion(connection()).insertGroup(group);
    if (done.isOk() || !concernsRecord(done.error()))
        return done;
    // One by one they tell which of them it is.
    for (const Entry& entry : group)
        TOUYAN_TRY(insert(entry));
    return {};
}

Result<std::vector<Entry>> SqlEntryRepository::matching(const EntryFilter& filter)
{
    SqlCondition condition = conditionOf(filter);
    QString rest = condition.where() + u" ORDER BY occurred_on, code"_s;
    if (filter.limit > 0) {
        rest += u" LIMIT :limit"_s;
        condition.bind(u"limit"_s, filter.limit);
    }
    return table().where(rest, condition.bindings());
}

Result<int> SqlEntryRepository::count(const EntryFilter& filter)
{
    const SqlCondition condition = conditionOf(filter);
    TOUYAN_TRY_ASSIGN(const QVariant count,
                      connection().scalar(u"SELECT count(*) FROM entry"_s + condition.where(),
                                          condition.bindings()));
    return count.toInt();
}

Result<void> SqlEntryRepository::forEach(const std::function<bool(const Entry&)>& visit)
{
    return table().forEach(u" ORDER BY code"_s, {}, visit);
}

} // namespace touyan::storage
