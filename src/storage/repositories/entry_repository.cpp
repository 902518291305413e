// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_repository.h"

#include <array>

namespace touyan::storage {

using application::EntryFilter;
using application::RecordKind;
using domain::Entry;
using domain::EntryId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// counts_on follows from the entry: written, not read.
Column<Entry> countsOnColumn()
{
    return {u"counts_on"_s,
            [](const Entry& entry) { return toStored(entry.countsOn()); },
            [](Entry& /*entry*/, const QVariant& stored) { return !stored.isNull(); },
            {}};
}

constexpr qsizetype kIsoLength = 10;
using IsoText = std::array<char, kIsoLength>;

IsoText isoText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(dayOfMonth / 10),
            digit(dayOfMonth)};
}

QByteArrayView viewOf(const IsoText& text)
{
    return {text.data(), kIsoLength};
}

/// "part" inside LIKE's pattern, with its wildcards taken literally.
QString containing(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

struct Condition
{
    QString sql;
    Bindings bindings;
};

Condition conditionOf(const EntryFilter& filter)
{
    QStringList parts;
    Bindings bindings;
    if (filter.posting) {
        parts.append(u"posting_id = :posting"_s);
        bindings.emplace_back(u":posting"_s, filter.posting->value());
    }
    if (filter.item) {
        parts.append(u"item_code_id = :item"_s);
        bindings.emplace_back(u":item"_s, filter.item->value());
    }
    if (filter.status) {
        parts.append(u"status = :status"_s);
        bindings.emplace_back(u":status"_s, toStored(*filter.status));
    }
    if (filter.countsOn) {
        parts.append(u"counts_on BETWEEN :first AND :last"_s);
        bindings.emplace_back(u":first"_s, toStored(filter.countsOn->first));
        bindings.emplace_back(u":last"_s, toStored(filter.countsOn->last));
    }
    if (!filter.text.isEmpty()) {
        parts.append(u"(summary LIKE :text ESCAPE '\\' OR place LIKE :text ESCAPE '\\'"
                     " OR code LIKE :text ESCAPE '\\')"_s);
        bindings.emplace_back(u":text"_s, containing(filter.text));
    }
    return {parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s), bindings};
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
    // The parameters' numbers follow the mapping's columns: 1 code … 13 counts_on.
    // Without RETURNING, which costs the engine a third of the insertion.
    static const QByteArray sql = table().sql().insert.section(u" RETURNING "_s, 0, 0).toUtf8();
    const IsoText occurredOn = isoText(entry.occurredOn);
    const IsoText recordedOn = isoText(entry.recordedOn.value_or(QDate()));
    const IsoText countsOn = isoText(entry.countsOn());
    const QLatin1String status = domain::identifierName(entry.status);

    TOUYAN_TRY_ASSIGN(NativeStatement statement, connection().nativeStatement(sql));
    int parameter = 0;
    statement.bindText(++parameter, entry.code);
    statement.bindInteger(++parameter, entry.posting.value());
    statement.bindInteger(++parameter, entry.item.value());
    statement.bindStaticText(++parameter, viewOf(occurredOn));
    ++parameter;
    if (entry.recordedOn)
        statement.bindStaticText(parameter, viewOf(recordedOn));
    else
        statement.bindNull(parameter);
    statement.bindStaticText(++parameter, QByteArrayView(status.data(), status.size()));
    statement.bindText(++parameter, entry.kind);
    statement.bindText(++parameter, entry.summary);
    statement.bindText(++parameter, entry.place);
    ++parameter;
    if (entry.peopleCount)
        statement.bindInteger(parameter, *entry.peopleCount);
    else
        statement.bindNull(parameter);
    ++parameter;
    if (entry.period)
        statement.bindText(parameter, entry.period->toString());
    else
        statement.bindNull(parameter);
    statement.bindText(++parameter, entry.returnReason);
    statement.bindStaticText(++parameter, viewOf(countsOn));

    if (const Result<bool> done = statement.step(); done.isError())
        return table().explained(done.error(), entry);
    return EntryId(connection().lastInsertedId());
}

Result<std::vector<Entry>> SqlEntryRepository::matching(const EntryFilter& filter)
{
    Condition condition = conditionOf(filter);
    condition.sql += u" ORDER BY occurred_on, code"_s;
    if (filter.limit > 0) {
        condition.sql += u" LIMIT :limit"_s;
        condition.bindings.emplace_back(u":limit"_s, filter.limit);
    }
    return table().where(condition.sql, condition.bindings);
}

Result<int> SqlEntryRepository::count(const EntryFilter& filter)
{
    const Condition condition = conditionOf(filter);
    TOUYAN_TRY_ASSIGN(
        const QVariant count,
        connection().scalar(u"SELECT count(*) FROM entry"_s + condition.sql, condition.bindings));
    return count.toInt();
}

Result<void> SqlEntryRepository::forEach(const std::function<bool(const Entry&)>& visit)
{
    return table().forEach(u" ORDER BY code"_s, {}, visit);
}

} // namespace touyan::storage
