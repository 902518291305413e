// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rectification_repositories.h"

#include "domain/projects/project_names.h"
#include "storage/sql/appended_row.h"
#include "storage/sql/sql_condition.h"

namespace touyan::storage {

using application::RecordKind;
using application::RectificationFilter;
using application::RectificationStatus;
using domain::ErrorCode;
using domain::makeError;
using domain::RectificationItem;
using domain::RectificationItemId;
using domain::RectificationNote;
using domain::RectificationNoteId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<RectificationItem>& recordMapping<RectificationItem>()
{
    static const RecordMapping<RectificationItem> mapping{
        RecordKind::RectificationItem,
        u"rectification_item"_s,
        u"code"_s,
        {column<&RectificationItem::code>(u"code"_s),
         column<&RectificationItem::source>(u"source"_s),
         column<&RectificationItem::project>(u"project_id"_s, u"project"_s),
         column<&RectificationItem::session>(u"session_id"_s, u"appraisal_session"_s),
         column<&RectificationItem::posting>(u"posting_id"_s, u"posting"_s),
         column<&RectificationItem::unit>(u"unit_id"_s, u"unit"_s),
         column<&RectificationItem::responsible>(u"responsible"_s),
         column<&RectificationItem::problem>(u"problem"_s),
         column<&RectificationItem::measure>(u"measure"_s),
         column<&RectificationItem::foundOn>(u"found_on"_s),
         column<&RectificationItem::due>(u"due"_s),
         column<&RectificationItem::closedOn>(u"closed_on"_s),
         column<&RectificationItem::evidence>(u"evidence"_s),
         column<&RectificationItem::verifier>(u"verifier"_s)},
        [](const RectificationItem& item) { return item.code; }};
    return mapping;
}

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
    TOUYAN_TRY_ASSIGN(
        SqlStatement insert,
        m_connection.statement(u"INSERT INTO rectification_note (item_id, noted_on, recorded_at,"
                               " recorded_by, content) VALUES (:item_id, :noted_on, :recorded_at,"
                               " :recorded_by, :content) RETURNING id"_s));
    insert.bind({{u":item_id"_s, note.item.value()},
                 {u":noted_on"_s, toStored(note.on)},
                 {u":recorded_at"_s, toStored(note.at)},
                 {u":recorded_by"_s, toStored(note.by)},
                 {u":content"_s, toStored(note.text)}});
    return appendedId<RectificationNoteId>(m_connection, insert, u"item_id"_s, note.item.value());
}

Result<std::vector<RectificationNote>>
SqlRectificationNoteRepository::ofItem(RectificationItemId item)
{
    return where(u" WHERE item_id = :item ORDER BY id"_s, {{u":item"_s, item.value()}});
}

Result<std::vector<RectificationNote>> SqlRectificationNoteRepository::all()
{
    return where(u" ORDER BY item_id, id"_s, {});
}

Result<std::vector<RectificationNote>>
SqlRectificationNoteRepository::where(const QString& rest, const Bindings& bindings)
{
    TOUYAN_TRY_ASSIGN(SqlStatement row,
                      m_connection.statement(u"SELECT id, item_id, noted_on, recorded_at,"
                                             " recorded_by, content FROM rectification_note"_s +
                                             rest));
    row.bind(bindings);
    TOUYAN_TRY(row.run());
    std::vector<RectificationNote> notes;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, row.next());
        if (!hasRow)
            return notes;
        RectificationNote& note = notes.emplace_back();
        int index = 0;
        const bool isSound =
            fromStored(row.value(index++), note.id) && fromStored(row.value(index++), note.item) &&
            fromStored(row.value(index++), note.on) && fromStored(row.value(index++), note.at) &&
            fromStored(row.value(index++), note.by) && fromStored(row.value(index++), note.text);
        if (!isSound) {
            return makeError(
                ErrorCode::DatabaseDamaged,
                {m_connection.path(), u"rectification_note "_s + QString::number(note.id.value())});
        }
    }
}

} // namespace touyan::storage
