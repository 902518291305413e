// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/frozen/rule_book_json.h"

#include "application/records/frozen_archive.h"

#include <QHash>
#include <QJsonDocument>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

// Found by the type of the value, so these stand in no unnamed namespace.

template <class Archive>
void archive(Archive& values, typename Archive::template Of<domain::ChecklistItem> item)
{
    values.text(u"code"_s, item.code);
    values.number(u"position"_s, item.position);
    values.text(u"title"_s, item.title);
    values.name(u"cadence"_s, item.cadence);
    values.number(u"required"_s, item.required);
    values.decimal(u"points"_s, item.points);
    values.number(u"grace_days"_s, item.graceDays);
    values.number(u"due_months"_s, item.dueMonths);
    values.texts(u"kinds"_s, item.kinds);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<domain::Checklist> checklist)
{
    values.text(u"code"_s, checklist.code);
    values.text(u"title"_s, checklist.title);
    values.day(u"valid_from"_s, checklist.valid.first);
    values.optionalDay(u"valid_to"_s, checklist.valid.last);
    values.text(u"category"_s, checklist.category);
    values.decimal(u"late_credit_percent"_s, checklist.lateCreditPercent);
    values.number(u"min_coverage_percent"_s, checklist.minCoveragePercent);
    values.optionalNumber(u"late_until_days"_s, checklist.lateUntilDays);
    values.list(u"items"_s, checklist.items);
}

QByteArray ruleBookJson(const domain::RuleBook& rules)
{
    FrozenWriter values;
    values.list(u"checklists"_s, rules.checklists());
    return QJsonDocument(values.object()).toJson(QJsonDocument::Compact);
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

    bool isSound = true;
    std::vector<domain::Checklist> versions;
    FrozenReader values(document.object(), isSound);
    values.list(u"checklists"_s, versions);
    qint64 id = 0;
    for (domain::Checklist& checklist : versions) {
        checklist.id = domain::ChecklistId(--id);
        for (domain::ChecklistItem& item : checklist.items)
            item.codeId = codes.value(item.code);
    }
    if (!isSound)
        return domain::makeError(domain::ErrorCode::StorageFailed, {u"frozen rules"_s});
    return domain::RuleBook(std::move(versions));
}

} // namespace touyan::application
