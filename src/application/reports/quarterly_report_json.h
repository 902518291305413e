// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "domain/foundation/result.h"

#include <QByteArray>

namespace touyan::application {

/// The report as a closing freezes it; everything but printedAt. The same report gives the same
/// bytes.
[[nodiscard]] QByteArray quarterlyReportJson(const QuarterlyReport& report);

/// Reads what quarterlyReportJson() wrote; printedAt stays unset.
[[nodiscard]] domain::Result<QuarterlyReport> quarterlyReportFromJson(const QByteArray& json);

} // namespace touyan::application
