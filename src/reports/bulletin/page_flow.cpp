// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/page_flow.h"

#include <cmath>

namespace touyan::reports {

namespace {

/// The base line of a Chinese face lies this far down its em square.
constexpr qreal kAscent = 0.88;
/// Whole lines must fit in spite of rounding (22 × 28.99 pt is 637.78 pt, 225 mm 637.80 pt).
constexpr qreal kTolerance = 1;

} // namespace

PageStyle PageStyle::sheet()
{
    PageStyle style;
    style.left = 18 * kUnitsPerMm;
    style.top = 15 * kUnitsPerMm;
    style.width = style.paperMm.width() * kUnitsPerMm - 2 * style.left;
    style.height = 262 * kUnitsPerMm;
    style.titleSize = 180;
    style.textSize = 105;
    style.captionSize = 110;
    style.pitch = 180;
    style.isOfficial = false;
    return style;
}

PageStyle PageStyle::acrossSheet()
{
    PageStyle style = sheet();
    style.paperMm = {297, 210};
    style.left = 15 * kUnitsPerMm;
    style.width = style.paperMm.width() * kUnitsPerMm - 2 * style.left;
    style.height = 176 * kUnitsPerMm;
    return style;
}

void PageFlow::explain(const QString& place, const Point& since)
{
    if (place.isEmpty())
        return;
    for (std::size_t page = since.page; page < m_pages.size(); ++page) {
        const qreal top = page == since.page ? since.y : m_style.top;
        const qreal bottom = page + 1 == m_pages.size() ? m_y : m_style.top + m_style.height;
        m_pages[page].explained.push_back(
            {QRectF(m_style.left, top, m_style.width, bottom - top), place});
    }
}

void PageFlow::explainArea(const QString& place, const QRectF& area)
{
    if (!place.isEmpty())
        page().explained.push_back({area, place});
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_style.top;
}

void PageFlow::need(qreal height)
{
    if (room() + kTolerance < height && m_y > m_style.top)
        newPage();
}

void PageFlow::toGrid()
{
    if (!m_style.isOfficial)
        return;
    const qreal lines = std::ceil((m_y - m_style.top - kTolerance) / m_style.pitch);
    m_y = m_style.top + lines * m_style.pitch;
}

void PageFlow::drawLine(const BrokenLine& line, FontSpec font, qreal left, qreal top, qreal height)
{
    page().texts.push_back({{left + line.x, top + (height - font.size) / 2 + kAscent * font.size},
                            line.text,
                            font,
                            line.spacing});
}

void PageFlow::drawAligned(const QString& text, FontSpec font, const QRectF& box,
                           Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QString printable = m_measure.printable(text);
    const qreal width = m_measure.textWidth(printable, font);
    qreal x = box.left();
    if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = box.right() - width;
    drawLine({printable, 0, 0}, font, x, box.top(), box.height());
}

} // namespace touyan::reports
