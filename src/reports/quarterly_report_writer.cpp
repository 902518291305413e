// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/quarterly_report_writer.h"

#include "reports/bulletin/bulletin_pages.h"
#include "reports/bulletin/quarterly_bulletin.h"
#include "reports/workbook/quarterly_workbook.h"

namespace touyan::reports {

QuarterlyReportWriter::QuarterlyReportWriter(std::unique_ptr<FontDirectory> fonts)
    : m_fonts(std::move(fonts))
{
}

domain::Result<application::WrittenFile>
QuarterlyReportWriter::writeWorkbook(const application::QuarterlyReport& report,
                                     const QString& path, application::Progress& progress)
{
    return writeQuarterlyWorkbook(report, path, progress);
}

domain::Result<application::WrittenFile>
QuarterlyReportWriter::writeBulletin(const application::QuarterlyReport& report,
                                     const QString& path, application::Progress& progress)
{
    return writeQuarterlyBulletin(report, path, progress, *m_fonts);
}

domain::Result<std::unique_ptr<application::PagePreview>>
QuarterlyReportWriter::preview(const application::QuarterlyReport& report)
{
    TOUYAN_TRY_ASSIGN(BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    return std::unique_ptr<application::PagePreview>(
        std::make_unique<BulletinPages>(quarterlyPages(report, std::move(fonts))));
}

} // namespace touyan::reports
