// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/quarterly_report_json.h"

#include "application/records/frozen_archive.h"
#include "application/reports/frozen_reasons.h"
#include "application/reports/report_projects_json.h"

#include <QJsonDocument>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

// Found by the type of the value, so these stand in no unnamed namespace.

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportRuleItem> item)
{
    values.text(u"code"_s, item.code);
    values.text(u"title"_s, item.title);
    values.name(u"cadence"_s, item.cadence);
    values.number(u"required"_s, item.required);
    values.decimal(u"points"_s, item.points);
    values.number(u"grace_days"_s, item.graceDays);
    values.number(u"due_months"_s, item.dueMonths);
    values.texts(u"kinds"_s, item.kinds);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportRules> rules)
{
    values.text(u"checklist"_s, rules.checklistCode);
    values.text(u"title"_s, rules.checklistTitle);
    values.text(u"category"_s, rules.category);
    values.day(u"valid_from"_s, rules.valid.first);
    values.optionalDay(u"valid_to"_s, rules.valid.last);
    values.decimal(u"late_credit_percent"_s, rules.lateCreditPercent);
    values.number(u"min_coverage_percent"_s, rules.minCoveragePercent);
    values.optionalNumber(u"late_until_days"_s, rules.lateUntilDays);
    values.list(u"items"_s, rules.items);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportEntry> entry)
{
    values.text(u"code"_s, entry.code);
    values.day(u"occurred_on"_s, entry.occurredOn);
    // A draft is not recorded yet.
    values.dayOrNone(u"recorded_on"_s, entry.recordedOn);
    values.text(u"summary"_s, entry.summary);
    values.text(u"place"_s, entry.place);
    values.flag(u"counts"_s, entry.counts);
    values.name(u"verdict"_s, entry.verdict);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportObligation> obligation)
{
    values.text(u"posting"_s, obligation.postingCode);
    values.text(u"item"_s, obligation.itemCode);
    values.text(u"title"_s, obligation.itemTitle);
    values.number(u"position"_s, obligation.itemPosition);
    values.name(u"cadence"_s, obligation.cadence);
    values.text(u"period"_s, obligation.period);
    values.day(u"from"_s, obligation.span.first);
    values.day(u"to"_s, obligation.span.last);
    values.day(u"due"_s, obligation.due);
    values.day(u"deadline"_s, obligation.deadline);
    values.number(u"required"_s, obligation.required);
    values.number(u"counted"_s, obligation.counted);
    values.optionalDay(u"fulfilled_on"_s, obligation.fulfilledOn);
    values.name(u"state"_s, obligation.state);
    values.name(u"reason"_s, obligation.reason);
    values.decimal(u"points"_s, obligation.points);
    values.decimal(u"late_credit_percent"_s, obligation.lateCreditPercent);
    values.text(u"checklist"_s, obligation.checklistCode);
    values.list(u"entries"_s, obligation.entries);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportItemResult> item)
{
    values.text(u"item"_s, item.itemCode);
    values.counts(u"counts"_s, item.counts);
    values.optionalDecimal(u"points"_s, item.points);
    values.integer(u"late_credit_millionths"_s, item.lateCreditMillionths);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportAdjustment> adjustment)
{
    values.day(u"effective_on"_s, adjustment.effectiveOn);
    values.decimal(u"points"_s, adjustment.points);
    values.text(u"reason"_s, adjustment.reason);
}

static void archiveScore(FrozenWriter& values, const std::optional<domain::Score>& score)
{
    values.optionalNumber(u"score_hundredths"_s,
                          score ? std::optional(score->hundredths) : std::nullopt);
}

static void archiveScore(FrozenReader& values, std::optional<domain::Score>& score)
{
    std::optional<int> hundredths;
    values.optionalNumber(u"score_hundredths"_s, hundredths);
    if (hundredths)
        score = domain::Score{*hundredths};
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportPosting> posting)
{
    values.text(u"posting"_s, posting.postingCode);
    values.text(u"person"_s, posting.personName);
    values.text(u"unit"_s, posting.unitCode);
    values.text(u"unit_name"_s, posting.unitName);
    values.text(u"category"_s, posting.category);
    values.text(u"dispatching_unit"_s, posting.dispatchingUnit);
    values.optionalName(u"dispatch_level"_s, posting.dispatchLevel);
    values.text(u"round"_s, posting.round);
    values.day(u"start"_s, posting.range.first);
    values.optionalDay(u"end"_s, posting.range.last);
    values.counts(u"counts"_s, posting.counts);
    values.decimal(u"adjustment_sum"_s, posting.adjustmentSum);
    values.decimal(u"adjustment_applied"_s, posting.adjustmentApplied);
    values.list(u"adjustments"_s, posting.adjustments);
    archiveScore(values, posting.score);
    values.flag(u"provisional"_s, posting.provisional);
    values.optionalNumber(u"rank"_s, posting.rank);
    values.optionalNumber(u"category_rank"_s, posting.categoryRank);
    values.list(u"items"_s, posting.items);
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<ReportItem> item)
{
    values.text(u"item"_s, item.code);
    values.text(u"title"_s, item.title);
    values.number(u"position"_s, item.position);
    values.name(u"cadence"_s, item.cadence);
    values.counts(u"counts"_s, item.counts);
}

static void archiveMoment(FrozenWriter& values, const QString& key,
                          const std::optional<QDateTime>& at)
{
    if (at)
        values.text(key, at->toUTC().toString(Qt::ISODateWithMs));
    else
        values.optionalNumber(key, std::nullopt);
}

static void archiveMoment(FrozenReader& values, const QString& key, std::optional<QDateTime>& at)
{
    if (!values.isThere(key))
        return;
    QString text;
    values.text(key, text);
    at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at->isValid())
        values.refuse();
}

template <class Archive>
void archive(Archive& values, typename Archive::template Of<QuarterlyReport> report)
{
    values.text(u"office"_s, report.officeName);
    values.text(u"title"_s, report.title);
    values.dayOrNone(u"from"_s, report.range.first);
    values.dayOrNone(u"to"_s, report.range.last);
    values.dayOrNone(u"as_of"_s, report.asOf);
    values.optionalNumber(u"closed_revision"_s, report.closedRevision);
    values.text(u"closed_by"_s, report.closedBy);
    archiveMoment(values, u"closed_at"_s, report.closedAt);
    values.list(u"rules"_s, report.rules);
    values.list(u"postings"_s, report.postings);
    values.list(u"items"_s, report.items);
    values.list(u"obligations"_s, report.obligations);
    values.counts(u"total"_s, report.total);
    archiveReportProjects(values, report.projects);
}

QByteArray quarterlyReportJson(const QuarterlyReport& report)
{
    FrozenWriter writer;
    archive(writer, report);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

domain::Result<QuarterlyReport> quarterlyReportFromJson(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    bool isSound = document.isObject();
    QuarterlyReport report;
    FrozenReader reader(document.object(), isSound);
    archive(reader, report);
    if (!isSound)
        return domain::makeError(domain::ErrorCode::StorageFailed, {u"frozen report"_s});
    return report;
}

} // namespace touyan::application
