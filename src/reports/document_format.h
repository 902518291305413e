// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"
#include "application/values/written_file.h"
#include "domain/foundation/result.h"
#include "reports/bulletin/bulletin_fonts.h"
#include "reports/bulletin/bulletin_text.h"

#include <vector>

namespace touyan::reports {

/// ErrorCode::InvalidValue ("format", its name, those that there are) when the document's formats
/// do not have it.
[[nodiscard]] domain::Result<void>
checkFormat(const std::vector<application::ReportFormat>& formats,
            application::ReportFormat format);

/// The blocks as an OpenDocument text in a file. Errors: FileNotWritable, DiskFull.
[[nodiscard]] domain::Result<application::WrittenFile>
writeOpenDocument(const std::vector<BulletinBlock>& blocks, const BulletinFonts& fonts,
                  const QString& path);

} // namespace touyan::reports
