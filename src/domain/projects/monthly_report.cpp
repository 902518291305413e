// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/monthly_report.h"

#include "domain/checklist/deadline.h"

#include <algorithm>

namespace touyan::domain {

std::vector<DateRange> inProgressRanges(std::span<const TransitionFact> transitions)
{
    std::vector<DateRange> ranges;
    bool running = false;
    for (const TransitionFact& transition : transitions) {
        if (transition.to == ProjectState::InProgress) {
            if (!running)
                ranges.push_back({transition.on, std::nullopt});
            running = true;
        } else if (running) {
            ranges.back().last = transition.on;
            running = false;
        }
    }
    return mergedRanges(std::move(ranges));
}

std::vector<MonthlyReportObligation> monthlyReportObligations(std::span<const DateRange> inProgress,
                                                              const DaySpan& range)
{
    std::vector<MonthlyReportObligation> obligations;
    if (inProgress.empty() || range.days() == 0)
        return obligations;
    const QDate first = std::max(range.first, inProgress.front().first);
    for (PeriodKey month = PeriodKey::containing(Cadence::Monthly, first);; month = month.next()) {
        const DaySpan span = month.span();
        if (span.last > range.last)
            break;
        if (inProgress.back().last && span.first > *inProgress.back().last)
            break;
        const int days = coveredDays(span, inProgress);
        if (days == 0 || coversLessThan(kReportMinCoveragePercent, days, span.days()))
            continue;
        for (const MonthlyReporter reporter : kMonthlyReporters) {
            obligations.push_back(
                {reporter, month, span.last, span.last.addDays(kReportGraceDays), days});
        }
    }
    return obligations;
}

Fulfilment judgeMonthlyReport(const MonthlyReportObligation& obligation,
                              std::span<const MonthlyReportFact> reports, QDate asOf)
{
    std::optional<QDate> recorded;
    int counted = 0;
    for (const MonthlyReportFact& report : reports) {
        if (report.reporter != obligation.reporter || report.month != obligation.month ||
            report.recordedOn > asOf)
            continue;
        ++counted;
        recorded = recorded ? std::min(*recorded, report.recordedOn) : report.recordedOn;
    }
    return judgeByDeadline(recorded, counted, obligation.deadline, asOf);
}

std::vector<MonthlyReportOutcome> judgeMonthlyReports(std::span<const TransitionFact> transitions,
                                                      std::span<const MonthlyReportFact> reports,
                                                      QDate asOf)
{
    std::vector<MonthlyReportOutcome> outcomes;
    const std::vector<DateRange> ranges = inProgressRanges(transitions);
    if (ranges.empty())
        return outcomes;
    const DaySpan range{ranges.front().first, periodContaining(Cadence::Monthly, asOf).last};
    const auto obligations = monthlyReportObligations(ranges, range);
    outcomes.reserve(obligations.size());
    for (const MonthlyReportObligation& obligation : obligations)
        outcomes.push_back({obligation, judgeMonthlyReport(obligation, reports, asOf)});
    return outcomes;
}

} // namespace touyan::domain
