// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/roster_lookup.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Posting;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Roster)
};

template <class Map, class Id>
auto found(const Map& map, Id id) -> typename Map::mapped_type
{
    const auto at = map.find(id);
    return at == map.end() ? nullptr : at->second;
}

template <class Record, class Id>
const Record* foundIn(const std::vector<Record>& records, Id id)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [id](const Record& record) { return record.id == id; });
    return at == records.end() ? nullptr : &*at;
}

QStringList sorted(const QSet<QString>& texts)
{
    QStringList list(texts.begin(), texts.end());
    list.removeAll(QString());
    std::sort(
        list.begin(), list.end(),
        QCollator(QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China)));
    return list;
}

} // namespace

RosterLookup::RosterLookup(application::Roster roster, const std::vector<domain::ChecklistId>& used,
                           QDate today)
    : m_roster(std::move(roster))
    , m_today(today)
    , m_used(used.begin(), used.end())
{
    for (const domain::Unit& unit : m_roster.units)
        m_units.emplace(unit.id, &unit);
    for (const domain::Person& person : m_roster.people)
        m_people.emplace(person.id, &person);
    for (const Posting& posting : m_roster.postings)
        m_postings.emplace(posting.id, &posting);
}

const domain::Unit* RosterLookup::unit(domain::UnitId id) const
{
    return found(m_units, id);
}

const domain::Person* RosterLookup::person(domain::PersonId id) const
{
    return found(m_people, id);
}

const Posting* RosterLookup::posting(domain::PostingId id) const
{
    return found(m_postings, id);
}

const domain::Checklist* RosterLookup::checklist(domain::ChecklistId id) const
{
    return foundIn(m_roster.checklists, id);
}

const domain::Call* RosterLookup::call(domain::CallId id) const
{
    return foundIn(m_roster.calls, id);
}

QString RosterLookup::unitName(domain::UnitId id) const
{
    const domain::Unit* known = unit(id);
    return known != nullptr ? known->name : QString();
}

QString RosterLookup::personName(domain::PersonId id) const
{
    const domain::Person* known = person(id);
    return known != nullptr ? known->name : QString();
}

QString RosterLookup::postingName(domain::PostingId id) const
{
    const Posting* known = posting(id);
    if (known == nullptr)
        return {};
    return Words::tr("%1（%2）", "person, unit")
        .arg(personName(known->person), unitName(known->unit));
}

QString RosterLookup::categoryOn(domain::UnitId id, QDate day) const
{
    const domain::Unit* known = unit(id);
    if (known == nullptr)
        return {};
    std::vector<domain::CategoryHistory::Change> changes;
    for (const domain::UnitCategoryChange& change : m_roster.categoryChanges) {
        if (change.unit == id)
            changes.push_back({change.validFrom, change.category});
    }
    return domain::CategoryHistory(known->category, std::move(changes)).on(day);
}

QString RosterLookup::itemCode(domain::ItemCodeId item) const
{
    for (const domain::Checklist& checklist : m_roster.checklists) {
        if (const domain::ChecklistItem* known = checklist.item(item))
            return known->code;
    }
    return {};
}

std::vector<const Posting*> RosterLookup::postingsOf(domain::PersonId person) const
{
    std::vector<const Posting*> own;
    for (const Posting& posting : m_roster.postings) {
        if (posting.person == person)
            own.push_back(&posting);
    }
    std::stable_sort(own.begin(), own.end(), [](const Posting* a, const Posting* b) {
        return a->range.first > b->range.first;
    });
    return own;
}

std::vector<const Posting*> RosterLookup::expectedAt(const domain::Call& call) const
{
    QSet<domain::PostingId> recorded;
    for (const domain::Attendance& line : m_roster.attendance) {
        if (line.call == call.id)
            recorded.insert(line.posting);
    }
    std::vector<const Posting*> expected;
    for (const Posting& posting : m_roster.postings) {
        const bool obliged = posting.role == domain::Role::FirstSecretary &&
                             call.addresses(posting.id) && posting.range.contains(call.heldOn);
        if (obliged || recorded.contains(posting.id))
            expected.push_back(&posting);
    }
    return expected;
}

QStringList RosterLookup::categories() const
{
    QSet<QString> texts;
    for (const domain::Unit& unit : m_roster.units)
        texts.insert(unit.category);
    for (const domain::UnitCategoryChange& change : m_roster.categoryChanges)
        texts.insert(change.category);
    for (const domain::Checklist& checklist : m_roster.checklists)
        texts.insert(checklist.category);
    return sorted(texts);
}

QStringList RosterLookup::rounds() const
{
    QSet<QString> texts;
    for (const Posting& posting : m_roster.postings)
        texts.insert(posting.round);
    return sorted(texts);
}

} // namespace touyan::widgets
