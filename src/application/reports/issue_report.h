// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/issued_reports.h"
#include "application/ports/use_case_context.h"
#include "application/reports/quarterly_report.h"
#include "application/values/written_file.h"

namespace touyan::application {

/// What is recorded of a quarterly report that was written to a file. The quarter is the one that
/// the report's range begins in.
[[nodiscard]] IssuedReport issueOf(const QuarterlyReport& report, ReportFormat format,
                                   const WrittenFile& file);
/// The same of one that was sent to a printer.
[[nodiscard]] IssuedReport printOf(const QuarterlyReport& report);

/// Records that a report left the office; to be called after the file has taken its place. The
/// moment is the clock's, the person the actor; both are filled in, and audited.
[[nodiscard]] domain::Result<IssuedReport> recordIssue(UseCaseContext& context,
                                                       IssuedReport report);

/// The same of several that left together: all are recorded or none.
[[nodiscard]] domain::Result<std::vector<IssuedReport>>
recordIssues(UseCaseContext& context, std::vector<IssuedReport> reports);

/// Every report that left the office, newest first.
[[nodiscard]] domain::Result<std::vector<IssuedReport>> listIssuedReports(UseCaseContext& context);

} // namespace touyan::application
