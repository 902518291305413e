// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"
#include "reports/bulletin/page_drawing.h"

#include <vector>

namespace touyan::reports {

/// The pages of the 通报, laid out once and painted to a PDF, a printer or a window alike.
class BulletinPages final : public application::PagePreview
{
public:
    BulletinPages(const application::QuarterlyReport& report, BulletinFonts fonts);

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSizeMm() const override;
    void paint(int page, QPainter& painter, qreal unitsPerMm) const override;

    [[nodiscard]] const std::vector<DrawnPage>& pages() const { return m_pages; }
    [[nodiscard]] const BulletinFonts& fonts() const { return m_fonts; }

private:
    BulletinFonts m_fonts;
    std::vector<DrawnPage> m_pages;
};

} // namespace touyan::reports
