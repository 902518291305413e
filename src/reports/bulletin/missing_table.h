// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "reports/bulletin/ruled_table.h"

namespace touyan::reports {

/// What is overdue, item by item in the order of the report: how many obligations, and whose, with
/// the periods. An item takes several rows when it is much. Namesakes are told apart by their
/// units.
[[nodiscard]] TableContent overdueTable(const application::QuarterlyReport& report);

} // namespace touyan::reports
