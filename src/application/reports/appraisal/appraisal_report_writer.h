// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/appraisal/appraisal_documents.h"
#include "application/reports/report_writer.h"

namespace touyan::application {

/// Makes the documents after an appraisal.
class AppraisalReportWriter
{
public:
    virtual ~AppraisalReportWriter() = default;

    /// Writes beside the target and renames: on any error, and when cancelled, a file that was
    /// there before stays as it was. Errors: InvalidValue ("format", its name, the document's own)
    /// when formatsOf() does not have the format; FontMissing, FileNotWritable, DiskFull,
    /// Cancelled.
    [[nodiscard]] virtual domain::Result<WrittenFile> write(const AppraisalDocument& document,
                                                            ReportFormat format,
                                                            const QString& path,
                                                            Progress& progress) = 0;
    /// The pages as they will be printed, of a document whose formats have Print. Errors:
    /// InvalidValue, FontMissing.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<PagePreview>>
    preview(const AppraisalDocument& document) = 0;
};

} // namespace touyan::application
