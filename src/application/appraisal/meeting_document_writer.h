// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "application/ports/page_preview.h"
#include "application/ports/progress.h"
#include "application/values/written_file.h"

namespace touyan::application {

/// Makes what is printed before the meeting: forms, agenda, order of speaking.
class MeetingDocumentWriter
{
public:
    virtual ~MeetingDocumentWriter() = default;

    /// Writes beside the target and renames: on any error, and when cancelled, a file that was
    /// there before stays as it was. Errors: InvalidValue ("format", its name, the document's own)
    /// when formatsOf() does not have the format; FontMissing, FileNotWritable, DiskFull,
    /// Cancelled.
    [[nodiscard]] virtual domain::Result<WrittenFile> write(const MeetingDocument& document,
                                                            ReportFormat format,
                                                            const QString& path,
                                                            Progress& progress) = 0;
    /// The pages as they will be printed. Errors: FontMissing.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<PagePreview>>
    preview(const MeetingDocument& document) = 0;
};

} // namespace touyan::application
