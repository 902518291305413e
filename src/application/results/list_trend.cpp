// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/list_trend.h"

#include "application/assessment/assess_postings.h"
#include "application/frozen/find_closing.h"
#include "application/ports/progress.h"
#include "application/reports/quarterly_report_json.h"

namespace touyan::application {

using domain::PeriodKey;
using domain::Result;

namespace {

Result<QuarterTotals> totalsOf(UnitOfWork& work, const PeriodKey& quarter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto closing, findClosing(work, quarter));
    if (closing) {
        TOUYAN_TRY_ASSIGN(const ClosingDocuments documents, work.closings().documents(closing->id));
        TOUYAN_TRY_ASSIGN(const QuarterlyReport report, quarterlyReportFromJson(documents.report));
        return QuarterTotals{quarter, closing->asOf, true, report.total};
    }
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(work, {quarter.span(), asOf, EntryScope::ConfirmedOnly}));
    return QuarterTotals{quarter, asOf, false, assessment->total()};
}

} // namespace

Result<std::vector<QuarterTotals>> listTrend(UseCaseContext& context, const PeriodKey& last,
                                             int count, QDate asOf, Progress& progress)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    constexpr int kMonthsPerQuarter = 3;
    std::vector<QuarterTotals> trend;
    for (int back = count - 1; back >= 0; --back) {
        if (progress.isCancelled())
            return domain::makeError(domain::ErrorCode::Cancelled);
        const QDate day = last.span().first.addMonths(-back * kMonthsPerQuarter);
        TOUYAN_TRY_ASSIGN(
            auto totals,
            totalsOf(*work, PeriodKey::containing(domain::Cadence::Quarterly, day), asOf));
        trend.push_back(std::move(totals));
        progress.report(count - back, count);
    }
    return trend;
}

} // namespace touyan::application
