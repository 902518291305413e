// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/checklist_repository.h"

#include "storage/tables/part_rows.h"

#include <algorithm>

namespace touyan::storage {

using domain::Checklist;
using domain::ChecklistId;
using domain::ChecklistItem;
using domain::ErrorCode;
using domain::ItemCodeId;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<ChecklistId> SqlChecklistRepository::insert(const Checklist& checklist)
{
    connection().knownRules().forget();
    return SqlCodedRepository::insert(checklist);
}

Result<void> SqlChecklistRepository::update(const Checklist& checklist)
{
    connection().knownRules().forget();
    return SqlCodedRepository::update(checklist);
}

Result<void> SqlChecklistRepository::remove(const Checklist& checklist)
{
    connection().knownRules().forget();
    return SqlCodedRepository::remove(checklist);
}

Result<ItemCodeId> SqlChecklistRepository::itemCode(const QString& code)
{
    TOUYAN_TRY_ASSIGN(const std::optional<ItemCodeId> known, findItemCode(code));
    if (known)
        return *known;
    TOUYAN_TRY_ASSIGN(const QVariant id,
                      connection().scalar(u"INSERT INTO item_code (code) VALUES (:code)"
                                          " RETURNING id"_s,
                                          {{u":code"_s, toStored(code)}}));
    return ItemCodeId(id.toLongLong());
}

Result<std::optional<ItemCodeId>> SqlChecklistRepository::findItemCode(const QString& code)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      connection().statement(u"SELECT id FROM item_code WHERE code = :code"_s));
    statement.bind(u":code"_s, toStored(code));
    TOUYAN_TRY(statement.run());
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
    return hasRow ? std::optional(ItemCodeId(statement.value(0).toLongLong())) : std::nullopt;
}

Result<std::vector<std::pair<ItemCodeId, QString>>> SqlChecklistRepository::itemCodes()
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      connection().statement(u"SELECT id, code FROM item_code ORDER BY code"_s));
    TOUYAN_TRY(statement.run());
    std::vector<std::pair<ItemCodeId, QString>> codes;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return codes;
        codes.emplace_back(statement.value(0).toLongLong(), statement.value(1).toString());
    }
}

Result<void> SqlChecklistRepository::loadParts(std::vector<Checklist>& checklists)
{
    TOUYAN_TRY(loadItems(checklists));
    return loadKinds(checklists);
}

Result<void> SqlChecklistRepository::loadItems(std::vector<Checklist>& checklists)
{
    const PartTable table{
        u"SELECT i.checklist_id, i.item_code_id, c.code, i.position, i.title, i.cadence,"
        " i.required, i.points, i.grace_days, i.due_months"
        " FROM checklist_item i JOIN item_code c ON c.id = i.item_code_id"_s,
        u"i.checklist_id"_s, u"i.position, c.code"_s};
    return forEachPart(
        connection(), table, checklists,
        [this](Checklist& checklist, const SqlStatement& row) -> Result<void> {
            ChecklistItem& item = checklist.items.emplace_back();
            const bool isSound =
                fromStored(row.value(1), item.codeId) && fromStored(row.value(2), item.code) &&
                fromStored(row.value(3), item.position) && fromStored(row.value(4), item.title) &&
                fromStored(row.value(5), item.cadence) && fromStored(row.value(6), item.required) &&
                fromStored(row.value(7), item.points) && fromStored(row.value(8), item.graceDays) &&
                fromStored(row.value(9), item.dueMonths);
            if (isSound)
                return {};
            return makeError(ErrorCode::DatabaseDamaged,
                             {connection().path(), u"checklist_item of "_s + checklist.code});
        });
}

Result<void> SqlChecklistRepository::loadKinds(std::vector<Checklist>& checklists)
{
    const PartTable table{u"SELECT checklist_id, item_code_id, kind FROM checklist_item_kind"_s,
                          u"checklist_id"_s, u"item_code_id, position"_s};
    return forEachPart(connection(), table, checklists,
                       [](Checklist& checklist, const SqlStatement& row) -> Result<void> {
                           const ItemCodeId code(row.value(1).toLongLong());
                           for (ChecklistItem& item : checklist.items) {
                               if (item.codeId == code)
                                   item.kinds.append(row.value(2).toString());
                           }
                           return {};
                       });
}

Result<void> SqlChecklistRepository::storeParts(ChecklistId id, const Checklist& checklist)
{
    {
        // Takes the kinds along.
        TOUYAN_TRY_ASSIGN(SqlStatement clear,
                          connection().statement(
                              u"DELETE FROM checklist_item WHERE checklist_id = :checklist"_s));
        clear.bind(u":checklist"_s, id.value());
        TOUYAN_TRY(clear.run());
    }
    TOUYAN_TRY_ASSIGN(
        SqlStatement insertItem,
        connection().statement(
            u"INSERT INTO checklist_item (checklist_id, item_code_id, position, title, cadence,"
            " required, points, grace_days, due_months) VALUES (:checklist, :item, :position,"
            " :title, :cadence, :required, :points, :grace_days, :due_months)"_s));
    TOUYAN_TRY_ASSIGN(SqlStatement insertKind,
                      connection().statement(
                          u"INSERT INTO checklist_item_kind (checklist_id, item_code_id, position,"
                          " kind) VALUES (:checklist, :item, :position, :kind)"_s));
    for (const ChecklistItem& item : checklist.items) {
        insertItem.bind({{u":checklist"_s, id.value()},
                         {u":item"_s, item.codeId.value()},
                         {u":position"_s, item.position},
                         {u":title"_s, toStored(item.title)},
                         {u":cadence"_s, toStored(item.cadence)},
                         {u":required"_s, item.required},
                         {u":points"_s, toStored(item.points)},
                         {u":grace_days"_s, item.graceDays},
                         {u":due_months"_s, item.dueMonths}});
        if (const auto done = insertItem.run(); done.isError()) {
            const ErrorCode code = done.error().code;
            if (code == ErrorCode::DuplicateCode)
                return makeError(code, {u"item"_s, item.code}, done.error().detail);
            if (code == ErrorCode::UnknownReference)
                return makeError(code, {u"item"_s, item.code}, done.error().detail);
            return done;
        }
        int position = 0;
        for (const QString& kind : item.kinds) {
            insertKind.bind({{u":checklist"_s, id.value()},
                             {u":item"_s, item.codeId.value()},
                             {u":position"_s, position++},
                             {u":kind"_s, toStored(kind)}});
            TOUYAN_TRY(insertKind.run());
        }
    }
    return {};
}

} // namespace touyan::storage
