// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/issue_report.h"

#include <functional>
#include <initializer_list>
#include <vector>

namespace touyan::app {

/// Names a file that was written on standard output and writes down that it left the office; tells
/// the error of one that was not, or could not be written down. Gives the exit status.
[[nodiscard]] int
issueFile(application::UseCaseContext& context,
          const domain::Result<application::WrittenFile>& written,
          const std::function<application::IssuedReport(const application::WrittenFile&)>& issueOf);

/// Names a file that was written on standard output.
void announceFile(const application::WrittenFile& file);

/// Writes down that files left the office, all or none; path names them when that fails. Gives the
/// exit status.
[[nodiscard]] int recordFiles(application::UseCaseContext& context,
                              std::vector<application::IssuedReport> issues, const QString& path);

/// Names on standard error what no installed font has of a file that was written all the same.
void warnOfCharacters(const application::WrittenFile& file);

/// The format that the ending of a file's name stands for. Throws UsageError when it is none of the
/// allowed ones.
[[nodiscard]] application::ReportFormat
formatOfFile(const QString& path, std::initializer_list<application::ReportFormat> allowed);

} // namespace touyan::app
