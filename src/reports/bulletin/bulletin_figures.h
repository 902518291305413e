// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "reports/bulletin/page_flow.h"

namespace touyan::reports {

/// The table of all secretaries, ranked; its header is repeated on every page.
void layOutSecretaryTable(PageFlow& flow, const application::QuarterlyReport& report,
                          const QString& caption);

/// Stacked bars of the states of every item, with the counts in words below.
void layOutItemChart(PageFlow& flow, const application::QuarterlyReport& report,
                     const QString& caption);

} // namespace touyan::reports
