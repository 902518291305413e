// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/checklist_record.h"
#include "application/packages/described_rows.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::ExactDecimal;
using domain::makeError;

namespace {

constexpr int kMostDays = 36'500;
constexpr int kMostMonths = 1'200;
constexpr int kMostRequired = 10'000;
constexpr int kMostPosition = 1'000'000;
constexpr int kMostPoints = 1'000'000;

/// Items have no order of their own in a package; the position makes it.
void sortItems(std::vector<domain::ChecklistItem>& items)
{
    std::sort(items.begin(), items.end(),
              [](const domain::ChecklistItem& a, const domain::ChecklistItem& b) {
                  return std::tie(a.position, a.code) < std::tie(b.position, b.code);
              });
}

/// The ids of item codes; made up for new codes when nothing is written any more.
class ItemCodes
{
public:
    explicit ItemCodes(ImportSession& session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::ItemCodeId> id(const QString& code)
    {
        const auto known = m_ids.constFind(code);
        if (known != m_ids.cend())
            return *known;
        TOUYAN_TRY_ASSIGN(const domain::ItemCodeId found, make(code));
        m_ids.insert(code, found);
        return found;
    }

private:
    [[nodiscard]] domain::Result<domain::ItemCodeId> make(const QString& code)
    {
        ChecklistRepository& checklists = m_session.work().checklists();
        if (m_session.isWriting())
            return checklists.itemCode(code);
        TOUYAN_TRY_ASSIGN(const auto stored, checklists.findItemCode(code));
        return stored ? *stored : m_session.madeUp<domain::ItemCodeId>();
    }

    ImportSession& m_session;
    QHash<QString, domain::ItemCodeId> m_ids;
};

domain::ChecklistItem readItem(TableRows& rows)
{
    using C = ItemColumns;
    domain::ChecklistItem item;
    item.code = rows.requiredText(C::Code);
    item.position = rows.requiredNumber(C::Position, 0, kMostPosition);
    item.title = rows.requiredText(C::Title);
    item.cadence = rows.requiredEnum<domain::Cadence>(C::Cadence);
    item.required = rows.optionalNumber(C::Required, 1, kMostRequired).value_or(item.required);
    item.points = rows.optionalDecimal(C::Points, ExactDecimal::fromInteger(0),
                                       ExactDecimal::fromInteger(kMostPoints))
                      .value_or(item.points);
    item.graceDays = rows.optionalNumber(C::GraceDays, 0, kMostDays).value_or(item.graceDays);
    item.dueMonths = rows.optionalNumber(C::DueMonths, 0, kMostMonths).value_or(item.dueMonths);
    item.kinds = rows.list(C::Kinds);
    return item;
}

domain::Result<void> store(ImportSession& session, const OpenChecklist& each)
{
    ChecklistRepository& checklists = session.work().checklists();
    if (each.before)
        return checklists.update(each.checklist);
    TOUYAN_TRY(checklists.insert(each.checklist));
    return {};
}

} // namespace

domain::Result<void> importChecklists(ImportSession& session, TableRows& rows)
{
    const int code = rows.columnOf(QLatin1String("code"));
    while (rows.next()) {
        OpenChecklist each;
        domain::Checklist& checklist = each.checklist;
        TOUYAN_TRY_ASSIGN(checklist, readRecord<domain::Checklist>(session, rows));
        if (!session.checklists.add(rows.bytes(code),
                                    ChecklistPlace{session.openChecklists.size()})) {
            rows.refuseDuplicate(code, checklist.code);
            continue;
        }
        if (rows.isSound()) {
            const auto other =
                session.checklistRanges[checklist.category].add(checklist.valid, checklist.code);
            if (other) {
                rows.refuse(rows.columnOf(QLatin1String("valid_from")),
                            makeError(ErrorCode::ChecklistsOverlap, {checklist.code, *other}));
            }
        }
        session.openChecklists.push_back(std::move(each));
    }
    return {};
}

domain::Result<void> importItems(ImportSession& session, TableRows& rows)
{
    using C = ItemColumns;
    while (rows.next()) {
        const ChecklistPlace* place = session.resolve(session.checklists, rows, C::Checklist);
        domain::ChecklistItem item = readItem(rows);
        const QByteArray code = rows.bytes(C::Code).toByteArray();
        if (place != nullptr && !place->open) {
            // A version that has been used is succeeded, never added to.
            rows.refuse(C::Checklist,
                        makeError(ErrorCode::ChecklistInUse, {rows.text(C::Checklist)}));
        } else if (place != nullptr && !code.isEmpty()) {
            OpenChecklist& version = session.openChecklists[*place->open];
            if (version.itemCodes.contains(code))
                rows.refuseDuplicate(C::Code, rows.text(C::Checklist) + u' ' + item.code);
            version.itemCodes.insert(code);
            if (rows.isSound())
                version.checklist.items.push_back(std::move(item));
        }
        if (!rows.isSound())
            session.refusedItemCodes.insert(code);
    }
    return {};
}

domain::Result<void> storeChecklists(ImportSession& session)
{
    ItemCodes codes(session);
    std::vector<domain::Checklist> versions = session.usedChecklists;
    for (OpenChecklist& each : session.openChecklists) {
        domain::Checklist& checklist = each.checklist;
        if (each.isChanged()) {
            sortItems(checklist.items);
            for (domain::ChecklistItem& item : checklist.items) {
                TOUYAN_TRY_ASSIGN(item.codeId, codes.id(item.code));
            }
            if (session.isWriting())
                TOUYAN_TRY(store(session, each));
        }
        versions.push_back(checklist);
    }
    const domain::RuleBook rules(std::move(versions));
    for (const domain::Checklist& checklist : rules.checklists()) {
        for (const domain::ChecklistItem& item : checklist.items) {
            const QByteArray code = item.code.toUtf8();
            std::optional<ItemOfRules> known;
            if (!session.refusedItemCodes.contains(code))
                known = ItemOfRules{item.codeId, domain::itemCodeUse(rules, item.codeId)};
            static_cast<void>(session.items.add(code, std::move(known)));
        }
    }
    for (const QByteArray& code : std::as_const(session.refusedItemCodes))
        static_cast<void>(session.items.add(code, std::nullopt));
    return {};
}

} // namespace touyan::application
