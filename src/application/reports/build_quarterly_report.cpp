// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/build_quarterly_report.h"

#include "application/assessment/assess_postings.h"
#include "application/assessment/entry_explanation.h"
#include "application/assessment/obligation_period.h"
#include "application/frozen/find_closing.h"
#include "application/reports/build_report_projects.h"
#include "application/reports/quarterly_report_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touyan::application {

using domain::Obligation;
using domain::Result;

namespace {

ReportRules rulesOf(const domain::Checklist& checklist)
{
    ReportRules rules;
    rules.checklistCode = checklist.code;
    rules.checklistTitle = checklist.title;
    rules.category = checklist.category;
    rules.valid = checklist.valid;
    rules.lateCreditPercent = checklist.lateCreditPercent;
    rules.minCoveragePercent = checklist.minCoveragePercent;
    rules.lateUntilDays = checklist.lateUntilDays;
    for (const domain::ChecklistItem& item : checklist.items) {
        rules.items.push_back({item.code, item.title, item.cadence, item.required, item.points,
                               item.graceDays, item.dueMonths, item.kinds});
    }
    return rules;
}

std::vector<ReportEntry> entriesOf(const Assessment& assessment, const AssessedPosting& posting,
                                   const Obligation& obligation)
{
    std::vector<ReportEntry> entries;
    for (const EntryExplanation& each : explainEntries(assessment, posting, obligation)) {
        if (each.verdict == domain::EntryVerdict::OtherPeriod)
            continue;
        const domain::Entry& entry = each.entry;
        entries.push_back({entry.code, entry.occurredOn, entry.recordedOn.value_or(QDate()),
                           entry.summary, entry.place, each.verdict == domain::EntryVerdict::Counts,
                           each.verdict});
    }
    return entries;
}

ReportObligation obligationOf(const Assessment& assessment, const AssessedPosting& posting,
                              const domain::ObligationOutcome& outcome)
{
    const Obligation& obligation = outcome.obligation;
    ReportObligation row;
    row.postingCode = assessment.identity(posting).code;
    row.itemCode = obligation.item->code;
    row.itemTitle = obligation.item->title;
    row.itemPosition = obligation.item->position;
    row.cadence = obligation.item->cadence;
    row.period = obligationPeriod(obligation, assessment.facts().office);
    row.span = obligation.period;
    row.due = obligation.due;
    row.deadline = obligation.deadline;
    row.required = obligation.required();
    row.counted = outcome.fulfilment.counted;
    row.fulfilledOn = outcome.fulfilment.fulfilledOn;
    row.state = outcome.fulfilment.state;
    row.reason = outcome.fulfilment.reason;
    row.points = obligation.item->points;
    row.lateCreditPercent = obligation.checklist->lateCreditPercent;
    row.checklistCode = obligation.checklist->code;
    row.entries = entriesOf(assessment, posting, obligation);
    return row;
}

ReportPosting postingOf(const Assessment& assessment, const AssessedPosting& posting)
{
    const PostingIdentity& identity = assessment.identity(posting);
    const domain::PostingFacts& facts = assessment.factsOf(posting);
    ReportPosting row;
    row.postingCode = identity.code;
    row.personName = identity.personName;
    row.unitCode = identity.unitCode;
    row.unitName = identity.unitName;
    row.category = posting.category;
    row.dispatchingUnit = identity.dispatchingUnit;
    row.dispatchLevel = identity.dispatchLevel;
    row.round = identity.round;
    row.range = facts.range;
    row.counts = posting.result.counts;
    row.adjustmentSum = posting.result.adjustmentSum;
    row.adjustmentApplied = posting.result.adjustmentApplied;
    for (const domain::Adjustment& adjustment : facts.adjustments) {
        if (assessment.range().contains(adjustment.effectiveOn)) {
            row.adjustments.push_back(
                {adjustment.effectiveOn, adjustment.points, adjustment.reason});
        }
    }
    row.score = posting.result.score;
    row.provisional = posting.result.isProvisional();
    row.rank = posting.rank;
    row.categoryRank = posting.categoryRank;
    for (const domain::ItemAssessment& item : posting.result.items)
        row.items.push_back({item.code, item.counts, item.points, item.lateCreditMillionths});
    return row;
}

} // namespace

Result<QuarterlyReport> reportOf(UnitOfWork& unitOfWork, const Assessment& assessment,
                                 const domain::PeriodKey& quarter)
{
    QuarterlyReport report;
    TOUYAN_TRY_ASSIGN(const auto office,
                      unitOfWork.officeSettings().value(kOfficeNameSetting.toString()));
    report.officeName = office.value_or(QString());
    static constexpr std::array kOrdinals{
        QT_TRANSLATE_NOOP("Report", "一"), QT_TRANSLATE_NOOP("Report", "二"),
        QT_TRANSLATE_NOOP("Report", "三"), QT_TRANSLATE_NOOP("Report", "四")};
    report.title = QCoreApplication::translate("Report", "%1年第%2季度第一书记“十个一”工作情况")
                       .arg(quarter.year)
                       .arg(QCoreApplication::translate(
                           "Report", kOrdinals.at(static_cast<size_t>(quarter.number) - 1)));
    report.range = assessment.range();
    report.asOf = assessment.asOf();
    report.total = assessment.total();
    std::vector<const domain::Checklist*> versions;
    for (const AssessedPosting& posting : assessment.postings()) {
        report.postings.push_back(postingOf(assessment, posting));
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            report.obligations.push_back(obligationOf(assessment, posting, outcome));
            const domain::Checklist* version = outcome.obligation.checklist;
            if (std::find(versions.begin(), versions.end(), version) == versions.end())
                versions.push_back(version);
        }
    }
    std::sort(versions.begin(), versions.end(),
              [](const auto* a, const auto* b) { return a->code < b->code; });
    for (const domain::Checklist* version : versions)
        report.rules.push_back(rulesOf(*version));
    for (const ItemTotal& item : assessment.items())
        report.items.push_back({item.code, item.title, item.position, item.cadence, item.counts});
    TOUYAN_TRY_ASSIGN(report.projects, reportProjects(unitOfWork, quarter, report.asOf));
    return report;
}

Result<QuarterlyReport> buildQuarterlyReport(UseCaseContext& context,
                                             const QuarterlyReportRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto closing, findClosing(*work, request.quarter));
    std::optional<QuarterlyReport> report;
    if (closing && request.asOf.value_or(closing->asOf) == closing->asOf) {
        TOUYAN_TRY_ASSIGN(const ClosingDocuments documents,
                          work->closings().documents(closing->id));
        TOUYAN_TRY_ASSIGN(report, quarterlyReportFromJson(documents.report));
    } else {
        const AssessmentRequest assessmentRequest{request.quarter.span(),
                                                  request.asOf.value_or(context.clock.today()),
                                                  EntryScope::AllWithDetails};
        TOUYAN_TRY_ASSIGN(const auto assessment, assessPostings(*work, assessmentRequest));
        TOUYAN_TRY_ASSIGN(report, reportOf(*work, *assessment, request.quarter));
    }
    report->printedAt = context.clock.now();
    return *std::move(report);
}

} // namespace touyan::application
