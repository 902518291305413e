// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/rule_book_json.h"

#include "application/checklist/checklist_record.h"
#include "application/records/frozen_archive.h"
#include "application/records/record_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

domain::ChecklistItem itemFromJson(const QJsonValue& json, bool& isSound,
                                   const QHash<QString, domain::ItemCodeId>& codes)
{
    domain::ChecklistItem item;
    FrozenReader values(json, isSound);
    values.text(u"code"_s, item.code);
    item.codeId = codes.value(item.code);
    values.number(u"position"_s, item.position);
    values.text(u"title"_s, item.title);
    values.name(u"cadence"_s, item.cadence);
    values.number(u"required"_s, item.required);
    values.decimal(u"points"_s, item.points);
    values.number(u"grace_days"_s, item.graceDays);
    values.number(u"due_months"_s, item.dueMonths);
    values.texts(u"kinds"_s, item.kinds);
    return item;
}

domain::Checklist checklistFromJson(const QJsonValue& json, bool& isSound,
                                    const QHash<QString, domain::ItemCodeId>& codes)
{
    domain::Checklist checklist;
    FrozenReader values(json, isSound);
    values.text(u"code"_s, checklist.code);
    values.text(u"title"_s, checklist.title);
    values.day(u"valid_from"_s, checklist.valid.first);
    values.optionalDay(u"valid_to"_s, checklist.valid.last);
    values.text(u"category"_s, checklist.category);
    values.decimal(u"late_credit_percent"_s, checklist.lateCreditPercent);
    values.number(u"min_coverage_percent"_s, checklist.minCoveragePercent);
    values.optionalNumber(u"late_until_days"_s, checklist.lateUntilDays);
    for (const QJsonValue& item : json.toObject().value(u"items"_s).toArray())
        checklist.items.push_back(itemFromJson(item, isSound, codes));
    return checklist;
}

} // namespace

QByteArray ruleBookJson(const domain::RuleBook& rules)
{
    QJsonArray checklists;
    for (const domain::Checklist& checklist : rules.checklists())
        checklists.append(recordJson(checklist));
    return QJsonDocument(QJsonObject{{u"checklists"_s, checklists}}).toJson(QJsonDocument::Compact);
}

Result<domain::RuleBook> ruleBookFromJson(const QByteArray& json, ChecklistRepository& checklists)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return domain::makeError(domain::ErrorCode::StorageFailed, {u"frozen rules"_s});
    TOUYAN_TRY_ASSIGN(const auto known, checklists.itemCodes());
    QHash<QString, domain::ItemCodeId> codes;
    for (const auto& [id, code] : known)
        codes.insert(code, id);

    bool isSound = document.object().value(u"checklists"_s).isArray();
    std::vector<domain::Checklist> versions;
    for (const QJsonValue& value : document.object().value(u"checklists"_s).toArray()) {
        domain::Checklist checklist = checklistFromJson(value, isSound, codes);
        checklist.id = domain::ChecklistId(-static_cast<qint64>(versions.size()) - 1);
        versions.push_back(std::move(checklist));
    }
    if (!isSound)
        return domain::makeError(domain::ErrorCode::StorageFailed, {u"frozen rules"_s});
    return domain::RuleBook(std::move(versions));
}

} // namespace touyan::application
