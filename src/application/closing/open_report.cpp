// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/open_report.h"

#include "application/assessment/assess_postings.h"
#include "application/closing/close_quarter.h"
#include "application/reports/build_quarterly_report.h"

#include <algorithm>

namespace touyan::application {

using domain::Result;

Result<OpenedReport> openReport(UseCaseContext& context, const domain::PeriodKey& quarter,
                                QDate asOf)
{
    OpenedReport opened;
    TOUYAN_TRY_ASSIGN(opened.closings, listClosings(context));
    for (const QuarterClosing& closing : opened.closings) {
        if (closing.quarter == quarter && closing.isInForce())
            opened.inForce = closing;
    }
    std::reverse(opened.closings.begin(), opened.closings.end());
    QuarterlyReportRequest request{quarter, std::nullopt};
    if (!opened.inForce)
        request.asOf = asOf;
    TOUYAN_TRY_ASSIGN(opened.report, buildQuarterlyReport(context, request));
    return opened;
}

Result<QuarterlyReport> recomputeReport(UseCaseContext& context, const domain::PeriodKey& quarter,
                                        QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(*work, {quarter.span(), asOf, EntryScope::AllWithDetails}));
    return reportOf(*work, *assessment, quarter);
}

} // namespace touyan::application
