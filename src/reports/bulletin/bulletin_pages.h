// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"
#include "reports/bulletin/bulletin_text.h"
#include "reports/bulletin/page_drawing.h"

#include <functional>
#include <vector>

namespace touyan::reports {

/// Lays out an ItemChart or a SecretaryTable.
using FigureLayout = std::function<void(PageFlow& flow, const BulletinBlock& block)>;

/// The pages of a document, after GB/T 9704-2012 unless another style is given, laid out once and
/// painted to a PDF, a printer or a window alike.
class BulletinPages final : public application::PagePreview
{
public:
    /// Lays out the blocks; what stands for a figure of another kind than a table is laid out by
    /// `figures`.
    BulletinPages(const std::vector<BulletinBlock>& blocks, BulletinFonts fonts,
                  const FigureLayout& figures = {}, const PageStyle& style = {});
    /// Pages that were laid out elsewhere, on A4 upright.
    BulletinPages(std::vector<DrawnPage> pages, BulletinFonts fonts);

    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] QSizeF pageSizeMm() const override;
    void paint(int page, QPainter& painter, qreal unitsPerMm) const override;
    [[nodiscard]] QString placeAt(int page, const QPointF& atMm) const override;
    [[nodiscard]] QString charactersWithoutGlyph() const override;

    [[nodiscard]] const std::vector<DrawnPage>& pages() const { return m_pages; }
    [[nodiscard]] const BulletinFonts& fonts() const { return m_fonts; }

private:
    BulletinFonts m_fonts;
    QSizeF m_paperMm;
    std::vector<DrawnPage> m_pages;
};

/// The pages of the quarterly 通报.
[[nodiscard]] BulletinPages quarterlyPages(const application::QuarterlyReport& report,
                                           BulletinFonts fonts);

} // namespace touyan::reports
