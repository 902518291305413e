// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/rule_book_json.h"

#include "application/records/record_json.h"
#include "domain/foundation/identifier_names.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

QDate dateOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

domain::ChecklistItem itemFromJson(const QJsonObject& json,
                                   const QHash<QString, domain::ItemCodeId>& codes)
{
    domain::ChecklistItem item;
    item.code = json.value(u"code"_s).toString();
    item.codeId = codes.value(item.code);
    item.position = json.value(u"position"_s).toInt();
    item.title = json.value(u"title"_s).toString();
    item.cadence = domain::fromIdentifierName<domain::Cadence>(json.value(u"cadence"_s).toString())
                       .value_or(domain::Cadence::Monthly);
    item.required = json.value(u"required"_s).toInt();
    item.points = domain::ExactDecimal::parse(json.value(u"points"_s).toString())
                      .value_or(domain::ExactDecimal());
    item.graceDays = json.value(u"grace_days"_s).toInt();
    item.dueMonths = json.value(u"due_months"_s).toInt();
    for (const QJsonValue& kind : json.value(u"kinds"_s).toArray())
        item.kinds.append(kind.toString());
    return item;
}

domain::Checklist checklistFromJson(const QJsonObject& json,
                                    const QHash<QString, domain::ItemCodeId>& codes)
{
    domain::Checklist checklist;
    checklist.code = json.value(u"code"_s).toString();
    checklist.title = json.value(u"title"_s).toString();
    checklist.valid.first = dateOf(json.value(u"valid_from"_s));
    if (const QJsonValue last = json.value(u"valid_to"_s); last.isString())
        checklist.valid.last = dateOf(last);
    checklist.category = json.value(u"category"_s).toString();
    checklist.lateCreditPercent =
        domain::ExactDecimal::parse(json.value(u"late_credit_percent"_s).toString())
            .value_or(domain::ExactDecimal());
    checklist.minCoveragePercent = json.value(u"min_coverage_percent"_s).toInt();
    if (const QJsonValue days = json.value(u"late_until_days"_s); days.isDouble())
        checklist.lateUntilDays = days.toInt();
    for (const QJsonValue& item : json.value(u"items"_s).toArray())
        checklist.items.push_back(itemFromJson(item.toObject(), codes));
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

    std::vector<domain::Checklist> versions;
    for (const QJsonValue& value : document.object().value(u"checklists"_s).toArray()) {
        domain::Checklist checklist = checklistFromJson(value.toObject(), codes);
        checklist.id = domain::ChecklistId(-static_cast<qint64>(versions.size()) - 1);
        versions.push_back(std::move(checklist));
    }
    return domain::RuleBook(std::move(versions));
}

} // namespace touyan::application
