// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/text_breaking.h"

#include <QSizeF>

#include <vector>

namespace touyan::reports {

/// The page of GB/T 9704-2012 in units of page_drawing.h: A4, 37 mm above and 28 mm to the left of
/// a text area of 156 × 225 mm, which holds 22 lines of 28 characters of 16 pt.
struct PageShape
{
    static constexpr qreal kPaperWidth = 210 * kUnitsPerMm;
    static constexpr qreal kPaperHeight = 297 * kUnitsPerMm;
    static constexpr qreal kLeft = 28 * kUnitsPerMm;
    static constexpr qreal kTop = 37 * kUnitsPerMm;
    static constexpr qreal kWidth = 156 * kUnitsPerMm;
    static constexpr qreal kHeight = 225 * kUnitsPerMm;
    static constexpr qreal kBottom = kTop + kHeight;
    static constexpr int kLines = 22;
    static constexpr int kCharacters = 28;
    static constexpr qreal kPitch = 28.99 * kUnitsPerPoint;
    static constexpr int kTextSize = 160;
    /// From one character to the next, and so the indent of one character.
    static constexpr qreal kCharacter = kWidth / kCharacters;
    static constexpr qreal kTextSpacing = kCharacter - kTextSize;
};

/// Paper, text area and type of a document, in units of page_drawing.h; as it stands, that of
/// GB/T 9704-2012.
struct PageStyle
{
    QSizeF paperMm{210, 297};
    qreal left = PageShape::kLeft;
    qreal top = PageShape::kTop;
    qreal width = PageShape::kWidth;
    qreal height = PageShape::kHeight;
    int titleSize = 220; ///< 2号
    int textSize = PageShape::kTextSize;
    int captionSize = 120;
    qreal pitch = PageShape::kPitch; ///< from one line of text to the next
    /// Blank lines around the title, text on a grid, page numbers at the outer edge.
    bool isOfficial = true;

    [[nodiscard]] qreal bottom() const { return top + height; }
    /// From one character to the next, and so the indent of one character.
    [[nodiscard]] qreal character() const { return isOfficial ? PageShape::kCharacter : textSize; }
    [[nodiscard]] qreal textSpacing() const { return character() - textSize; }

    /// A4 upright with narrow margins, for what must fit one page.
    [[nodiscard]] static PageStyle sheet();
    /// A4 across, for wide tables.
    [[nodiscard]] static PageStyle acrossSheet();
};

/// Pages being filled from top to bottom.
class PageFlow
{
public:
    explicit PageFlow(const TextMeasure& measure, const PageStyle& style = {})
        : m_measure(measure)
        , m_style(style)
    {
        newPage();
    }

    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }
    [[nodiscard]] const PageStyle& style() const { return m_style; }
    [[nodiscard]] DrawnPage& page() { return m_pages.back(); }
    [[nodiscard]] int pageNumber() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return m_style.bottom() - m_y; }
    void advance(qreal height) { m_y += height; }
    void newPage();
    /// A point of the flow.
    struct Point
    {
        std::size_t page = 0;
        qreal y = 0;
    };
    [[nodiscard]] Point here() const { return {m_pages.size() - 1, m_y}; }
    /// The place (empty: none) explains the numbers of everything since that point.
    void explain(const QString& place, const Point& since);
    /// The place explains the numbers within an area of this page; before what explains the whole
    /// strip around it.
    void explainArea(const QString& place, const QRectF& area);
    /// Begins a new page unless so much height is left on this one.
    void need(qreal height);
    /// Moves to the next line of the text's grid.
    void toGrid();

    /// A line of text in a strip of the given height, its characters in the middle.
    void drawLine(const BrokenLine& line, FontSpec font, qreal left, qreal top, qreal height);
    /// Text in the middle of a strip (or at its left or right), shrunk in spacing never, so the
    /// caller chooses the width.
    void drawAligned(const QString& text, FontSpec font, const QRectF& box,
                     Qt::Alignment alignment);

    [[nodiscard]] std::vector<DrawnPage> take() { return std::move(m_pages); }

private:
    const TextMeasure& m_measure;
    PageStyle m_style;
    std::vector<DrawnPage> m_pages;
    qreal m_y = 0;
};

} // namespace touyan::reports
