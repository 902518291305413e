// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rectification/list_rectification.h"

#include "application/ports/project_records.h"
#include "application/rectification/known_on_day.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace touyan::application {

using domain::RectificationItem;
using domain::Result;

namespace {

/// Names that the register shows, read once.
struct RegisterNames
{
    QHash<domain::UnitId, QString> units;
    QHash<domain::ProjectId, std::pair<QString, QString>> projects; ///< code, title
    QHash<domain::PostingId, QString> people;
    QHash<domain::RectificationItemId, std::vector<domain::RectificationNote>> notes;
};

Result<RegisterNames> registerNames(UnitOfWork& work)
{
    RegisterNames names;
    TOUYAN_TRY_ASSIGN(const auto units, work.units().all());
    for (const domain::Unit& unit : units)
        names.units.insert(unit.id, unit.name);
    TOUYAN_TRY_ASSIGN(const auto projects, work.projects().projects().all());
    for (const domain::Project& project : projects)
        names.projects.insert(project.id, {project.code, project.title});
    TOUYAN_TRY_ASSIGN(const auto people, work.people().all());
    QHash<domain::PersonId, QString> personNames;
    for (const domain::Person& person : people)
        personNames.insert(person.id, person.name);
    TOUYAN_TRY_ASSIGN(const auto postings, work.postings().all());
    for (const domain::Posting& posting : postings)
        names.people.insert(posting.id, personNames.value(posting.person));
    TOUYAN_TRY_ASSIGN(auto notes, work.rectification().notes().all());
    for (domain::RectificationNote& note : notes)
        names.notes[note.item].push_back(std::move(note));
    return names;
}

ListedRectification listed(RectificationItem item, const RegisterNames& names, QDate today)
{
    ListedRectification row;
    row.unitName = names.units.value(item.unit);
    if (item.project) {
        const auto [code, title] = names.projects.value(*item.project);
        row.projectCode = code;
        row.projectTitle = title;
    }
    if (item.posting)
        row.personName = names.people.value(*item.posting);
    row.isOverdue = item.isOverdue(today);
    row.notes = names.notes.value(item.id);
    row.item = std::move(item);
    return row;
}

void count(RectificationList& list)
{
    list.open = 0;
    list.closed = 0;
    list.overdue = 0;
    for (const ListedRectification& row : list.rows) {
        ++(row.item.isOpen() ? list.open : list.closed);
        list.overdue += row.isOverdue ? 1 : 0;
    }
}

bool hasStatus(const ListedRectification& row, RectificationStatus status)
{
    switch (status) {
    case RectificationStatus::Closed:
        return !row.item.isOpen();
    case RectificationStatus::Overdue:
        return row.isOverdue;
    case RectificationStatus::Open:
        break;
    }
    return row.item.isOpen();
}

} // namespace

void takeBack(ListedRectification& row, QDate day)
{
    takeBackClosing(row.item, day);
    row.isOverdue = row.item.isOverdue(day);
    std::erase_if(row.notes,
                  [day](const domain::RectificationNote& note) { return note.on > day; });
}

Result<RectificationList> listRectificationOnDay(UnitOfWork& work, RectificationFilter filter,
                                                 QDate day)
{
    const auto status = std::exchange(filter.status, std::nullopt);
    TOUYAN_TRY_ASSIGN(RectificationList list, listRectification(work, filter, day));
    for (ListedRectification& row : list.rows)
        takeBack(row, day);
    std::erase_if(list.rows, [&](const ListedRectification& row) {
        return row.item.foundOn > day || (status && !hasStatus(row, *status));
    });
    count(list);
    return list;
}

Result<RectificationList> listRectification(UnitOfWork& work, RectificationFilter filter,
                                            QDate today)
{
    filter.today = today;
    TOUYAN_TRY_ASSIGN(auto items, work.rectification().items().matching(filter));
    TOUYAN_TRY_ASSIGN(const RegisterNames names, registerNames(work));
    RectificationList list;
    list.today = today;
    list.rows.reserve(items.size());
    for (RectificationItem& item : items)
        takeBackClosing(item, today);
    // What is still to be done comes before the history.
    std::stable_partition(items.begin(), items.end(),
                          [](const RectificationItem& item) { return item.isOpen(); });
    for (RectificationItem& item : items)
        list.rows.push_back(listed(std::move(item), names, today));
    count(list);
    return list;
}

Result<RectificationList> listRectification(UseCaseContext& context,
                                            const RectificationFilter& filter)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return listRectification(*work, filter, context.clock.today());
}

} // namespace touyan::application
