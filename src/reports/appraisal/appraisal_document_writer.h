// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/appraisal/appraisal_report_writer.h"
#include "reports/bulletin/bulletin_fonts.h"

#include <memory>

namespace touyan::reports {

/// The writer of the programs for the documents after an appraisal: workbooks by libxlsxwriter,
/// pages after GB/T 9704-2012 by Qt and libqpdf, editable texts by Qt. All but workbooks need a
/// QGuiApplication.
class AppraisalDocumentWriter final : public application::AppraisalReportWriter
{
public:
    explicit AppraisalDocumentWriter(
        std::unique_ptr<FontDirectory> fonts = std::make_unique<InstalledFonts>());

    [[nodiscard]] domain::Result<application::WrittenFile>
    write(const application::AppraisalDocument& document, application::ReportFormat format,
          const QString& path, application::Progress& progress) override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::PagePreview>>
    preview(const application::AppraisalDocument& document) override;

private:
    std::unique_ptr<FontDirectory> m_fonts;
};

} // namespace touyan::reports
