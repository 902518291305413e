// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rectification_repositories.h"

#include "domain/rectification/rectification_names.h"
#include "storage/sql/sql_condition.h"

namespace touyan::storage {

using application::RectificationFilter;
using application::RectificationStatus;
using domain::RectificationItem;
using domain::RectificationItemId;
using domain::RectificationNote;
using domain::RectificationNoteId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<std::vector<RectificationItem>>
SqlRectificationItemRepository::matching(const RectificationFilter& filter)
{
    SqlCondition condition;
    condition.equals(u"source"_s, u"source"_s, filter.source);
    condition.equals(u"unit_id"_s, u"unit"_s, filter.unit);
    condition.equals(u"project_id"_s, u"project"_s, filter.project);
    condition.equals(u"session_id"_s, u"session"_s, filter.session);
    condition.equals(u"posting_id"_s, u"posting"_s, filter.posting);
    if (filter.status == RectificationStatus::Closed)
        condition.add(u"closed_on IS NOT NULL"_s);
    else if (filter.status)
        condition.add(u"closed_on IS NULL"_s);
    if (filter.status == RectificationStatus::Overdue) {
        condition.add(u"due < :today"_s);
        condition.bind(u"today"_s, toStored(filter.today));
    }
    condition.contains({u"code"_s, u"problem"_s, u"measure"_s, u"responsible"_s}, u"text"_s,
                       filter.text);
    return table().where(condition.where() + u" ORDER BY due, code"_s, condition.bindings());
}

Result<RectificationNoteId> SqlRectificationNoteRepository::append(const RectificationNote& note)
{
    TOUYAN_TRY_ASSIGN(const qint64 id, m_table.insert(note));
    return RectificationNoteId(id);
}

Result<std::vector<RectificationNote>>
SqlRectificationNoteRepository::ofItem(RectificationItemId item)
{
    return m_table.where(u" WHERE item_id = :item ORDER BY id"_s, {{u":item"_s, item.value()}});
}

Result<std::vector<RectificationNote>> SqlRectificationNoteRepository::all()
{
    return m_table.where(u" ORDER BY item_id, id"_s, {});
}

} // namespace touyan::storage
