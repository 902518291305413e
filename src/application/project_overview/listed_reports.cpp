// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/listed_reports.h"

#include <map>

namespace touyan::application {

std::vector<ListedMonthlyReport>
listedReports(const std::vector<domain::TransitionFact>& transitions,
              const std::vector<domain::MonthlyReport>& reports, QDate asOf)
{
    std::map<std::pair<domain::PeriodKey, domain::MonthlyReporter>, ListedMonthlyReport> listed;
    const auto lineOf = [&](const domain::PeriodKey& month,
                            domain::MonthlyReporter reporter) -> ListedMonthlyReport& {
        ListedMonthlyReport& line = listed[{month, reporter}];
        line.month = month;
        line.reporter = reporter;
        return line;
    };
    std::vector<domain::MonthlyReportFact> facts;
    facts.reserve(reports.size());
    for (const domain::MonthlyReport& report : reports) {
        facts.push_back({report.reporter, report.month, report.recordedOn});
        lineOf(report.month, report.reporter).report = report;
    }
    for (const domain::MonthlyReportOutcome& outcome :
         domain::judgeMonthlyReports(transitions, facts, asOf))
        lineOf(outcome.obligation.month, outcome.obligation.reporter).outcome = outcome;

    std::vector<ListedMonthlyReport> lines;
    lines.reserve(listed.size());
    for (auto& [key, line] : listed)
        lines.push_back(std::move(line));
    return lines;
}

} // namespace touyan::application
