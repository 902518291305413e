// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/frozen_archive.h"
#include "application/reports/report_projects.h"

#include <vector>

namespace touyan::application {

/// The projects section of a frozen report. A report without the section has the bytes that it had
/// before there were any projects.
void archiveReportProjects(FrozenWriter& values, const std::vector<ReportProject>& projects);
void archiveReportProjects(FrozenReader& values, std::vector<ReportProject>& projects);

} // namespace touyan::application
