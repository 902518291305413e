// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"
#include "reports/bulletin/bulletin_fonts.h"

#include <memory>

namespace touyan::reports {

/// The report writer of the programs: workbook by libxlsxwriter, 通报 by Qt and libqpdf. Bulletins
/// and previews need a QGuiApplication (the platform "offscreen" will do).
class QuarterlyReportWriter final : public application::ReportWriter
{
public:
    explicit QuarterlyReportWriter(
        std::unique_ptr<FontDirectory> fonts = std::make_unique<InstalledFonts>());

    [[nodiscard]] domain::Result<application::WrittenFile>
    writeWorkbook(const application::QuarterlyReport& report, const QString& path,
                  application::Progress& progress) override;
    [[nodiscard]] domain::Result<application::WrittenFile>
    writeBulletin(const application::QuarterlyReport& report, const QString& path,
                  application::Progress& progress) override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::PagePreview>>
    preview(const application::QuarterlyReport& report) override;

private:
    std::unique_ptr<FontDirectory> m_fonts;
};

} // namespace touyan::reports
