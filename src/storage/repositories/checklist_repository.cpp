// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/checklist_repository.h"

#include <algorithm>

namespace touyan::storage {

using application::RecordKind;
using domain::Checklist;
using domain::ChecklistId;
using domain::ChecklistItem;
using domain::ErrorCode;
using domain::ItemCodeId;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<Checklist>& recordMapping<Checklist>()
{
    static const RecordMapping<Checklist> mapping{
        RecordKind::Checklist,
        u"checklist"_s,
        u"code"_s,
        {column<&Checklist::code>(u"code"_s), column<&Checklist::title>(u"title"_s),
         firstDayColumn<&Checklist::valid>(u"first_day"_s),
         lastDayColumn<&Checklist::valid>(u"last_day"_s),
         column<&Checklist::category>(u"category"_s),
         column<&Checklist::lateCreditPercent>(u"late_credit_percent"_s),
         column<&Checklist::minCoveragePercent>(u"min_coverage_percent"_s),
         column<&Checklist::lateUntilDays>(u"late_until_days"_s)},
        [](const Checklist& checklist) { return checklist.code; }};
    return mapping;
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
    for (Checklist& checklist : checklists) {
        TOUYAN_TRY(loadItems(checklist));
        TOUYAN_TRY(loadKinds(checklist));
    }
    return {};
}

Result<void> SqlChecklistRepository::loadItems(Checklist& checklist)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement statement,
        connection().statement(
            u"SELECT i.item_code_id, c.code, i.position, i.title, i.cadence, i.required,"
            " i.points, i.grace_days, i.due_months"
            " FROM checklist_item i JOIN item_code c ON c.id = i.item_code_id"
            " WHERE i.checklist_id = :checklist ORDER BY i.position, c.code"_s));
    statement.bind(u":checklist"_s, checklist.id.value());
    TOUYAN_TRY(statement.run());
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return {};
        ChecklistItem item;
        const bool isSound = fromStored(statement.value(0), item.codeId) &&
                             fromStored(statement.value(1), item.code) &&
                             fromStored(statement.value(2), item.position) &&
                             fromStored(statement.value(3), item.title) &&
                             fromStored(statement.value(4), item.cadence) &&
                             fromStored(statement.value(5), item.required) &&
                             fromStored(statement.value(6), item.points) &&
                             fromStored(statement.value(7), item.graceDays) &&
                             fromStored(statement.value(8), item.dueMonths);
        if (!isSound) {
            return makeError(ErrorCode::DatabaseDamaged,
                             {connection().path(), u"checklist_item of "_s + checklist.code});
        }
        checklist.items.push_back(std::move(item));
    }
}

Result<void> SqlChecklistRepository::loadKinds(Checklist& checklist)
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      connection().statement(u"SELECT item_code_id, kind FROM checklist_item_kind"
                                             " WHERE checklist_id = :checklist"
                                             " ORDER BY item_code_id, position"_s));
    statement.bind(u":checklist"_s, checklist.id.value());
    TOUYAN_TRY(statement.run());
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return {};
        const ItemCodeId code(statement.value(0).toLongLong());
        for (ChecklistItem& item : checklist.items) {
            if (item.codeId == code)
                item.kinds.append(statement.value(1).toString());
        }
    }
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
