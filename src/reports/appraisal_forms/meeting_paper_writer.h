// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_document_writer.h"
#include "reports/bulletin/bulletin_fonts.h"

#include <memory>

namespace touyan::reports {

/// The writer of the programs for forms (PDF), agenda and order of speaking (PDF and .odt). Needs a
/// QGuiApplication.
class MeetingPaperWriter final : public application::MeetingDocumentWriter
{
public:
    explicit MeetingPaperWriter(
        std::unique_ptr<FontDirectory> fonts = std::make_unique<InstalledFonts>());

    [[nodiscard]] domain::Result<application::WrittenFile>
    write(const application::MeetingDocument& document, application::ReportFormat format,
          const QString& path, application::Progress& progress) override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::PagePreview>>
    preview(const application::MeetingDocument& document) override;

private:
    std::unique_ptr<FontDirectory> m_fonts;
};

} // namespace touyan::reports
