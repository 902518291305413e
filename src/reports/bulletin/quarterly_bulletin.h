// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/quarterly_report.h"
#include "application/values/written_file.h"
#include "domain/foundation/result.h"
#include "reports/bulletin/bulletin_fonts.h"

#include <QString>

namespace touyan::reports {

/// Writes the 通报 after GB/T 9704-2012 as PDF: vector, fonts embedded as subsets, text searchable.
/// Needs a QGuiApplication. Written beside its target and renamed, so an error or a cancel leaves
/// what was there. The same report gives the same bytes. Errors: FontMissing, FileNotWritable,
/// DiskFull, Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writeQuarterlyBulletin(const application::QuarterlyReport& report, const QString& path,
                       application::Progress& progress,
                       const FontDirectory& fonts = InstalledFonts());

} // namespace touyan::reports
