// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/record_json.h"

#include "domain/foundation/identifier_names.h"

#include <QJsonArray>

#include <array>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::identifierName;

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue iso(const std::optional<QDate>& day)
{
    return day ? QJsonValue(iso(*day)) : QJsonValue();
}

template <class Enum>
QJsonValue nameOf(const std::optional<Enum>& value)
{
    return value ? QJsonValue(identifierName(*value)) : QJsonValue();
}

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject itemJson(const domain::ChecklistItem& item)
{
    return {{u"code"_s, item.code},
            {u"position"_s, item.position},
            {u"title"_s, item.title},
            {u"cadence"_s, identifierName(item.cadence)},
            {u"required"_s, item.required},
            {u"points"_s, item.points.toString()},
            {u"grace_days"_s, item.graceDays},
            {u"due_months"_s, item.dueMonths},
            {u"kinds"_s, QJsonArray::fromStringList(item.kinds)}};
}

} // namespace

QJsonObject recordJson(const domain::Unit& unit)
{
    return {{u"code"_s, unit.code},
            {u"name"_s, unit.name},
            {u"kind"_s, unit.kind},
            {u"category"_s, unit.category},
            {u"parent"_s, unit.parent ? QJsonValue(unit.parent->value()) : QJsonValue()}};
}

QJsonObject recordJson(const domain::UnitCategoryChange& change)
{
    return {{u"unit"_s, change.unit.value()},
            {u"valid_from"_s, iso(change.validFrom)},
            {u"category"_s, change.category}};
}

QJsonObject recordJson(const domain::Person& person)
{
    return {{u"code"_s, person.code},
            {u"name"_s, person.name},
            {u"gender"_s, nameOf(person.gender)},
            {u"phone"_s, person.phone},
            {u"dispatching_unit"_s, person.dispatchingUnit},
            {u"dispatch_level"_s, nameOf(person.dispatchLevel)}};
}

QJsonObject recordJson(const domain::Posting& posting)
{
    return {{u"code"_s, posting.code},
            {u"person"_s, posting.person.value()},
            {u"unit"_s, posting.unit.value()},
            {u"role"_s, identifierName(posting.role)},
            {u"start"_s, iso(posting.range.first)},
            {u"end"_s, iso(posting.range.last)},
            {u"round"_s, posting.round}};
}

QJsonObject recordJson(const domain::Leave& leave)
{
    return {{u"posting"_s, leave.posting.value()},
            {u"from"_s, iso(leave.range.first)},
            {u"to"_s, iso(leave.range.last)},
            {u"reason"_s, leave.reason},
            {u"approved"_s, leave.approved}};
}

QJsonObject recordJson(const domain::FreeDays& freeDays)
{
    return {{u"from"_s, iso(freeDays.range.first)},
            {u"to"_s, iso(freeDays.range.last)},
            {u"reason"_s, freeDays.reason}};
}

QJsonObject recordJson(const domain::Checklist& checklist)
{
    QJsonArray items;
    for (const domain::ChecklistItem& item : checklist.items)
        items.append(itemJson(item));
    return {{u"code"_s, checklist.code},
            {u"title"_s, checklist.title},
            {u"valid_from"_s, iso(checklist.valid.first)},
            {u"valid_to"_s, iso(checklist.valid.last)},
            {u"category"_s, checklist.category},
            {u"late_credit_percent"_s, checklist.lateCreditPercent.toString()},
            {u"min_coverage_percent"_s, checklist.minCoveragePercent},
            {u"late_until_days"_s, number(checklist.lateUntilDays)},
            {u"items"_s, items}};
}

QJsonObject recordJson(const domain::Entry& entry)
{
    return {{u"code"_s, entry.code},
            {u"posting"_s, entry.posting.value()},
            {u"item"_s, entry.item.value()},
            {u"occurred_on"_s, iso(entry.occurredOn)},
            {u"recorded_on"_s, iso(entry.recordedOn)},
            {u"status"_s, identifierName(entry.status)},
            {u"kind"_s, entry.kind},
            {u"summary"_s, entry.summary},
            {u"place"_s, entry.place},
            {u"people_count"_s, number(entry.peopleCount)},
            {u"period"_s, entry.period ? QJsonValue(entry.period->toString()) : QJsonValue()},
            {u"return_reason"_s, entry.returnReason}};
}

QJsonObject recordJson(const domain::Call& call)
{
    QJsonArray audience;
    for (const domain::PostingId posting : call.audience)
        audience.append(posting.value());
    return {{u"code"_s, call.code},
            {u"item"_s, call.item.value()},
            {u"title"_s, call.title},
            {u"held_on"_s, iso(call.heldOn)},
            {u"audience"_s, call.forAll ? QJsonValue(u"all"_s) : QJsonValue(audience)}};
}

QJsonObject recordJson(const domain::Attendance& attendance)
{
    return {{u"call"_s, attendance.call.value()},
            {u"posting"_s, attendance.posting.value()},
            {u"status"_s, identifierName(attendance.status)},
            {u"recorded_on"_s, iso(attendance.recordedOn)}};
}

QJsonObject recordJson(const domain::Adjustment& adjustment)
{
    return {{u"posting"_s, adjustment.posting.value()},
            {u"effective_on"_s, iso(adjustment.effectiveOn)},
            {u"points"_s, adjustment.points.toString()},
            {u"reason"_s, adjustment.reason}};
}

QJsonObject recordJson(const Attachment& attachment)
{
    static const std::array<QString, std::variant_size_v<AttachmentOwner>> kOwners{
        u"entry"_s, u"project"_s, u"monthly_report"_s, u"rectification_item"_s, u"reportee"_s};
    const qint64 owner = std::visit([](auto id) { return id.value(); }, attachment.owner);
    return {{kOwners.at(attachment.owner.index()), owner},
            {u"file_name"_s, attachment.fileName},
            {u"media_type"_s, attachment.mediaType},
            {u"bytes"_s, attachment.byteCount},
            {u"sha256"_s, attachment.sha256}};
}

QJsonObject recordJson(const QuarterClosing& closing)
{
    return {{u"quarter"_s, closing.quarter.toString()},
            {u"revision"_s, closing.revision},
            {u"as_of"_s, iso(closing.asOf)},
            {u"reopen_reason"_s, closing.reopenReason}};
}

} // namespace touyan::application
