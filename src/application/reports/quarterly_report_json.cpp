// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/quarterly_report_json.h"

#include "application/reports/report_projects_json.h"
#include "domain/foundation/identifier_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::identifierName;

namespace {

// Reading and writing stand side by side so that a field added to one is not forgotten in the
// other.

QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const std::optional<QDate>& day)
{
    return day ? json(*day) : QJsonValue();
}

QJsonValue json(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QDate date(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QDate> optionalDate(const QJsonValue& value)
{
    return value.isString() ? std::optional(date(value)) : std::nullopt;
}

std::optional<int> optionalNumber(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

ExactDecimal decimal(const QJsonValue& value)
{
    return ExactDecimal::parse(value.toString()).value_or(ExactDecimal());
}

template <class Enum>
Enum enumeration(const QJsonValue& value, Enum otherwise)
{
    return domain::fromIdentifierName<Enum>(value.toString()).value_or(otherwise);
}

template <class T, class Write>
QJsonArray list(const std::vector<T>& values, Write write)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(write(value));
    return array;
}

template <class T, class Read>
std::vector<T> readList(const QJsonValue& array, Read read)
{
    std::vector<T> values;
    for (const QJsonValue& value : array.toArray())
        values.push_back(read(value.toObject()));
    return values;
}

QJsonValue json(const domain::StateCounts& counts)
{
    return QJsonArray{counts.exempt, counts.onTime, counts.late, counts.overdue, counts.pending};
}

domain::StateCounts counts(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toInt(), array.at(1).toInt(), array.at(2).toInt(), array.at(3).toInt(),
            array.at(4).toInt()};
}

QJsonObject json(const ReportRuleItem& item)
{
    return {{u"code"_s, item.code},
            {u"title"_s, item.title},
            {u"cadence"_s, identifierName(item.cadence)},
            {u"required"_s, item.required},
            {u"points"_s, item.points.toString()},
            {u"grace_days"_s, item.graceDays},
            {u"due_months"_s, item.dueMonths},
            {u"kinds"_s, QJsonArray::fromStringList(item.kinds)}};
}

ReportRuleItem ruleItem(const QJsonObject& object)
{
    ReportRuleItem item;
    item.code = object.value(u"code"_s).toString();
    item.title = object.value(u"title"_s).toString();
    item.cadence = enumeration(object.value(u"cadence"_s), domain::Cadence::Monthly);
    item.required = object.value(u"required"_s).toInt();
    item.points = decimal(object.value(u"points"_s));
    item.graceDays = object.value(u"grace_days"_s).toInt();
    item.dueMonths = object.value(u"due_months"_s).toInt();
    for (const QJsonValue& kind : object.value(u"kinds"_s).toArray())
        item.kinds.append(kind.toString());
    return item;
}

QJsonObject json(const ReportRules& rules)
{
    return {{u"checklist"_s, rules.checklistCode},
            {u"title"_s, rules.checklistTitle},
            {u"category"_s, rules.category},
            {u"valid_from"_s, json(rules.valid.first)},
            {u"valid_to"_s, json(rules.valid.last)},
            {u"late_credit_percent"_s, rules.lateCreditPercent.toString()},
            {u"min_coverage_percent"_s, rules.minCoveragePercent},
            {u"late_until_days"_s, json(rules.lateUntilDays)},
            {u"items"_s, list(rules.items, [](const ReportRuleItem& item) { return json(item); })}};
}

ReportRules rules(const QJsonObject& object)
{
    ReportRules rules;
    rules.checklistCode = object.value(u"checklist"_s).toString();
    rules.checklistTitle = object.value(u"title"_s).toString();
    rules.category = object.value(u"category"_s).toString();
    rules.valid = {date(object.value(u"valid_from"_s)), optionalDate(object.value(u"valid_to"_s))};
    rules.lateCreditPercent = decimal(object.value(u"late_credit_percent"_s));
    rules.minCoveragePercent = object.value(u"min_coverage_percent"_s).toInt();
    rules.lateUntilDays = optionalNumber(object.value(u"late_until_days"_s));
    rules.items = readList<ReportRuleItem>(object.value(u"items"_s), ruleItem);
    return rules;
}

QJsonObject json(const ReportEntry& entry)
{
    return {{u"code"_s, entry.code},
            {u"occurred_on"_s, json(entry.occurredOn)},
            {u"recorded_on"_s, json(entry.recordedOn)},
            {u"summary"_s, entry.summary},
            {u"place"_s, entry.place},
            {u"counts"_s, entry.counts},
            {u"verdict"_s, static_cast<int>(entry.verdict)}};
}

ReportEntry entry(const QJsonObject& object)
{
    ReportEntry entry;
    entry.code = object.value(u"code"_s).toString();
    entry.occurredOn = date(object.value(u"occurred_on"_s));
    entry.recordedOn = date(object.value(u"recorded_on"_s));
    entry.summary = object.value(u"summary"_s).toString();
    entry.place = object.value(u"place"_s).toString();
    entry.counts = object.value(u"counts"_s).toBool();
    entry.verdict = static_cast<domain::EntryVerdict>(object.value(u"verdict"_s).toInt());
    return entry;
}

QJsonObject json(const ReportObligation& obligation)
{
    return {{u"posting"_s, obligation.postingCode},
            {u"item"_s, obligation.itemCode},
            {u"title"_s, obligation.itemTitle},
            {u"position"_s, obligation.itemPosition},
            {u"cadence"_s, identifierName(obligation.cadence)},
            {u"period"_s, obligation.period},
            {u"from"_s, json(obligation.span.first)},
            {u"to"_s, json(obligation.span.last)},
            {u"due"_s, json(obligation.due)},
            {u"deadline"_s, json(obligation.deadline)},
            {u"required"_s, obligation.required},
            {u"counted"_s, obligation.counted},
            {u"fulfilled_on"_s, json(obligation.fulfilledOn)},
            {u"state"_s, identifierName(obligation.state)},
            {u"reason"_s, static_cast<int>(obligation.reason)},
            {u"points"_s, obligation.points.toString()},
            {u"late_credit_percent"_s, obligation.lateCreditPercent.toString()},
            {u"checklist"_s, obligation.checklistCode},
            {u"entries"_s,
             list(obligation.entries, [](const ReportEntry& value) { return json(value); })}};
}

ReportObligation obligation(const QJsonObject& object)
{
    ReportObligation obligation;
    obligation.postingCode = object.value(u"posting"_s).toString();
    obligation.itemCode = object.value(u"item"_s).toString();
    obligation.itemTitle = object.value(u"title"_s).toString();
    obligation.itemPosition = object.value(u"position"_s).toInt();
    obligation.cadence = enumeration(object.value(u"cadence"_s), domain::Cadence::Monthly);
    obligation.period = object.value(u"period"_s).toString();
    obligation.span = {date(object.value(u"from"_s)), date(object.value(u"to"_s))};
    obligation.due = date(object.value(u"due"_s));
    obligation.deadline = date(object.value(u"deadline"_s));
    obligation.required = object.value(u"required"_s).toInt();
    obligation.counted = object.value(u"counted"_s).toInt();
    obligation.fulfilledOn = optionalDate(object.value(u"fulfilled_on"_s));
    obligation.state = enumeration(object.value(u"state"_s), domain::ObligationState::Pending);
    obligation.reason = static_cast<domain::StateReason>(object.value(u"reason"_s).toInt());
    obligation.points = decimal(object.value(u"points"_s));
    obligation.lateCreditPercent = decimal(object.value(u"late_credit_percent"_s));
    obligation.checklistCode = object.value(u"checklist"_s).toString();
    obligation.entries = readList<ReportEntry>(object.value(u"entries"_s), entry);
    return obligation;
}

QJsonObject json(const ReportItemResult& item)
{
    return {{u"item"_s, item.itemCode},
            {u"counts"_s, json(item.counts)},
            {u"points"_s, item.points ? QJsonValue(item.points->toString()) : QJsonValue()},
            {u"late_credit_millionths"_s, item.lateCreditMillionths}};
}

ReportItemResult itemResult(const QJsonObject& object)
{
    ReportItemResult item;
    item.itemCode = object.value(u"item"_s).toString();
    item.counts = counts(object.value(u"counts"_s));
    if (const QJsonValue points = object.value(u"points"_s); points.isString())
        item.points = decimal(points);
    item.lateCreditMillionths = object.value(u"late_credit_millionths"_s).toInteger();
    return item;
}

QJsonObject json(const ReportAdjustment& adjustment)
{
    return {{u"effective_on"_s, json(adjustment.effectiveOn)},
            {u"points"_s, adjustment.points.toString()},
            {u"reason"_s, adjustment.reason}};
}

ReportAdjustment adjustment(const QJsonObject& object)
{
    return {date(object.value(u"effective_on"_s)), decimal(object.value(u"points"_s)),
            object.value(u"reason"_s).toString()};
}

QJsonObject json(const ReportPosting& posting)
{
    return {{u"posting"_s, posting.postingCode},
            {u"person"_s, posting.personName},
            {u"unit"_s, posting.unitCode},
            {u"unit_name"_s, posting.unitName},
            {u"category"_s, posting.category},
            {u"dispatching_unit"_s, posting.dispatchingUnit},
            {u"dispatch_level"_s, posting.dispatchLevel
                                      ? QJsonValue(identifierName(*posting.dispatchLevel))
                                      : QJsonValue()},
            {u"round"_s, posting.round},
            {u"start"_s, json(posting.range.first)},
            {u"end"_s, json(posting.range.last)},
            {u"counts"_s, json(posting.counts)},
            {u"adjustment_sum"_s, posting.adjustmentSum.toString()},
            {u"adjustment_applied"_s, posting.adjustmentApplied.toString()},
            {u"adjustments"_s,
             list(posting.adjustments, [](const ReportAdjustment& value) { return json(value); })},
            {u"score_hundredths"_s,
             posting.score ? QJsonValue(posting.score->hundredths) : QJsonValue()},
            {u"provisional"_s, posting.provisional},
            {u"rank"_s, json(posting.rank)},
            {u"category_rank"_s, json(posting.categoryRank)},
            {u"items"_s,
             list(posting.items, [](const ReportItemResult& value) { return json(value); })}};
}

ReportPosting posting(const QJsonObject& object)
{
    ReportPosting posting;
    posting.postingCode = object.value(u"posting"_s).toString();
    posting.personName = object.value(u"person"_s).toString();
    posting.unitCode = object.value(u"unit"_s).toString();
    posting.unitName = object.value(u"unit_name"_s).toString();
    posting.category = object.value(u"category"_s).toString();
    posting.dispatchingUnit = object.value(u"dispatching_unit"_s).toString();
    posting.dispatchLevel = domain::fromIdentifierName<domain::DispatchLevel>(
        object.value(u"dispatch_level"_s).toString());
    posting.round = object.value(u"round"_s).toString();
    posting.range = {date(object.value(u"start"_s)), optionalDate(object.value(u"end"_s))};
    posting.counts = counts(object.value(u"counts"_s));
    posting.adjustmentSum = decimal(object.value(u"adjustment_sum"_s));
    posting.adjustmentApplied = decimal(object.value(u"adjustment_applied"_s));
    posting.adjustments = readList<ReportAdjustment>(object.value(u"adjustments"_s), adjustment);
    if (const auto hundredths = optionalNumber(object.value(u"score_hundredths"_s)))
        posting.score = domain::Score{*hundredths};
    posting.provisional = object.value(u"provisional"_s).toBool();
    posting.rank = optionalNumber(object.value(u"rank"_s));
    posting.categoryRank = optionalNumber(object.value(u"category_rank"_s));
    posting.items = readList<ReportItemResult>(object.value(u"items"_s), itemResult);
    return posting;
}

QJsonObject json(const ReportItem& item)
{
    return {{u"item"_s, item.code},
            {u"title"_s, item.title},
            {u"position"_s, item.position},
            {u"cadence"_s, identifierName(item.cadence)},
            {u"counts"_s, json(item.counts)}};
}

ReportItem item(const QJsonObject& object)
{
    return {object.value(u"item"_s).toString(), object.value(u"title"_s).toString(),
            object.value(u"position"_s).toInt(),
            enumeration(object.value(u"cadence"_s), domain::Cadence::Monthly),
            counts(object.value(u"counts"_s))};
}

} // namespace

QByteArray quarterlyReportJson(const QuarterlyReport& report)
{
    QJsonObject object{
        {u"office"_s, report.officeName},
        {u"title"_s, report.title},
        {u"from"_s, json(report.range.first)},
        {u"to"_s, json(report.range.last)},
        {u"as_of"_s, json(report.asOf)},
        {u"closed_revision"_s, json(report.closedRevision)},
        {u"closed_by"_s, report.closedBy},
        {u"closed_at"_s, report.closedAt
                             ? QJsonValue(report.closedAt->toUTC().toString(Qt::ISODateWithMs))
                             : QJsonValue()},
        {u"rules"_s, list(report.rules, [](const ReportRules& value) { return json(value); })},
        {u"postings"_s,
         list(report.postings, [](const ReportPosting& value) { return json(value); })},
        {u"items"_s, list(report.items, [](const ReportItem& value) { return json(value); })},
        {u"obligations"_s,
         list(report.obligations, [](const ReportObligation& value) { return json(value); })},
        {u"total"_s, json(report.total)}};
    // A report without the section has the bytes that it always had.
    if (!report.projects.empty())
        object.insert(u"projects"_s, reportProjectsJson(report.projects));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

domain::Result<QuarterlyReport> quarterlyReportFromJson(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return domain::makeError(domain::ErrorCode::StorageFailed, {u"frozen report"_s});
    const QJsonObject object = document.object();
    QuarterlyReport report;
    report.officeName = object.value(u"office"_s).toString();
    report.title = object.value(u"title"_s).toString();
    report.range = {date(object.value(u"from"_s)), date(object.value(u"to"_s))};
    report.asOf = date(object.value(u"as_of"_s));
    report.closedRevision = optionalNumber(object.value(u"closed_revision"_s));
    report.closedBy = object.value(u"closed_by"_s).toString();
    if (const QJsonValue at = object.value(u"closed_at"_s); at.isString())
        report.closedAt = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
    report.rules = readList<ReportRules>(object.value(u"rules"_s), rules);
    report.postings = readList<ReportPosting>(object.value(u"postings"_s), posting);
    report.items = readList<ReportItem>(object.value(u"items"_s), item);
    report.obligations = readList<ReportObligation>(object.value(u"obligations"_s), obligation);
    report.total = counts(object.value(u"total"_s));
    report.projects = reportProjectsFromJson(object.value(u"projects"_s).toArray());
    return report;
}

} // namespace touyan::application
