// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/page_preview.h"
#include "application/ports/progress.h"
#include "application/reports/quarterly_report.h"
#include "application/values/written_file.h"
#include "domain/foundation/result.h"

#include <QString>

#include <memory>

namespace touyan::application {

/// Makes the quarterly report's documents.
class ReportWriter
{
public:
    virtual ~ReportWriter() = default;

    /// The workbook (.xlsx). Written beside its target and renamed: on any error, and when
    /// cancelled, a file that was there before stays as it was. Errors: FileNotWritable, DiskFull,
    /// Cancelled.
    [[nodiscard]] virtual domain::Result<WrittenFile>
    writeWorkbook(const QuarterlyReport& report, const QString& path, Progress& progress) = 0;
    /// The 通报 as PDF, under the same promise. Errors: also FontMissing.
    [[nodiscard]] virtual domain::Result<WrittenFile>
    writeBulletin(const QuarterlyReport& report, const QString& path, Progress& progress) = 0;
    /// The pages of the 通报. Errors: FontMissing.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<PagePreview>>
    preview(const QuarterlyReport& report) = 0;
};

} // namespace touyan::application
