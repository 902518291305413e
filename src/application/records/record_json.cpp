// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/record_json.h"

#include "domain/checklist/checklist_names.h"

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

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

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

QJsonObject recordJson(const QuarterClosing& closing)
{
    return {{u"quarter"_s, closing.quarter.toString()},
            {u"revision"_s, closing.revision},
            {u"as_of"_s, iso(closing.asOf)},
            {u"reopen_reason"_s, closing.reopenReason}};
}

} // namespace touyan::application
