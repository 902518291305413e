// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/catalogue/record_access.h"

#include "application/catalogue/plain_records.h"
#include "application/catalogue/typed_access.h"
#include "application/ports/project_records.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace touyan::application {

using domain::Result;

namespace {

template <class... R>
std::vector<std::unique_ptr<const RecordAccess>> accessOf(RecordList<R...> /*records*/)
{
    std::vector<std::unique_ptr<const RecordAccess>> all;
    (all.push_back(std::make_unique<TypedAccess<R>>()), ...);
    return all;
}

using Named = ReferenceNames::Named;

Result<std::vector<Named>> namedPostings(UnitOfWork& work)
{
    QHash<domain::PersonId, QString> people;
    TOUYAN_TRY_ASSIGN(const auto allPeople, work.people().all());
    for (const domain::Person& person : allPeople)
        people.insert(person.id, person.name);
    QHash<domain::UnitId, QString> units;
    TOUYAN_TRY_ASSIGN(const auto allUnits, work.units().all());
    for (const domain::Unit& unit : allUnits)
        units.insert(unit.id, unit.name);
    TOUYAN_TRY_ASSIGN(const auto postings, work.postings().all());
    std::vector<Named> named;
    for (const domain::Posting& posting : postings) {
        named.push_back({posting.id.value(),
                         people.value(posting.person) + u'（' + units.value(posting.unit) + u'）',
                         posting.code});
    }
    return named;
}

template <class R, class NameOf>
Result<std::vector<Named>> namedRecords(Result<std::vector<R>> records, NameOf nameOf)
{
    if (records.isError())
        return records.error();
    std::vector<Named> named;
    for (const R& record : records.value())
        named.push_back({record.id.value(), nameOf(record), record.code});
    return named;
}

Result<std::vector<Named>> namedOfKind(UnitOfWork& work, QLatin1String kind)
{
    const auto nameOf = [](const auto& record) { return record.name; };
    if (kind == RecordKind::Unit.name())
        return namedRecords<domain::Unit>(work.units().all(), nameOf);
    if (kind == RecordKind::Person.name())
        return namedRecords<domain::Person>(work.people().all(), nameOf);
    if (kind == RecordKind::Posting.name())
        return namedPostings(work);
    if (kind == RecordKind::Project.name()) {
        return namedRecords<domain::Project>(
            work.projects().projects().all(),
            [](const domain::Project& project) { return project.title; });
    }
    return std::vector<Named>();
}

} // namespace

void ReferenceNames::set(QLatin1String kind, std::vector<Named> records)
{
    QHash<QString, int> times;
    for (const Named& record : records)
        ++times[record.name];
    for (Named& record : records) {
        if (times.value(record.name) > 1)
            record.name += u'（' + record.code + u'）';
    }
    std::sort(records.begin(), records.end(), [](const Named& a, const Named& b) {
        return std::pair(a.name, a.code) < std::pair(b.name, b.code);
    });
    m_records[kind] = std::move(records);
}

QString ReferenceNames::of(QLatin1String kind, qint64 id) const
{
    const auto& records = all(kind);
    const auto found = std::find_if(records.begin(), records.end(),
                                    [id](const Named& record) { return record.id == id; });
    return found == records.end() ? QString() : found->name;
}

const std::vector<ReferenceNames::Named>& ReferenceNames::all(QLatin1String kind) const
{
    static const std::vector<Named> kNone;
    const auto records = m_records.find(kind);
    return records == m_records.end() ? kNone : records->second;
}

std::span<const RecordAccess* const> plainRecordAccess()
{
    static const auto kOwned = accessOf(PlainRecords());
    static const auto kAccess = [] {
        std::vector<const RecordAccess*> all;
        for (const auto& access : kOwned)
            all.push_back(access.get());
        return all;
    }();
    return kAccess;
}

const RecordAccess* plainRecordAccess(QAnyStringView kind)
{
    for (const RecordAccess* access : plainRecordAccess()) {
        if (kind == access->schema().kind.name())
            return access;
    }
    return nullptr;
}

Result<ReferenceNames> referenceNames(UnitOfWork& work, const RecordSchema& schema)
{
    ReferenceNames names;
    for (const SchemaField& field : schema.fields) {
        if (field.type != FieldType::Reference)
            continue;
        TOUYAN_TRY_ASSIGN(auto named, namedOfKind(work, field.facts.references));
        names.set(field.facts.references, std::move(named));
    }
    return names;
}

QString recordTitle(const RecordSchema& schema, const RecordValues& values)
{
    QStringList parts;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        const QString text = shownText(field, values.at(i));
        if (field.facts.isSearched && !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u' ');
}

} // namespace touyan::application
