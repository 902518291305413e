// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/bulletin_pages.h"

#include "reports/bulletin/bulletin_figures.h"
#include "reports/bulletin/page_flow.h"
#include "reports/bulletin/ruled_table.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr FontSpec kTitleFont{FontRole::Title, 220}; // 2号
constexpr FontSpec kBodyFont{FontRole::Body, PageShape::kTextSize};
constexpr FontSpec kHeadingFont{FontRole::Black, PageShape::kTextSize};
constexpr FontSpec kSubheadingFont{FontRole::Kai, PageShape::kTextSize};
constexpr qreal kTableGap = 60;
constexpr FontSpec kNumberFont{FontRole::Number, 140}; // 4号

void layOutParagraph(PageFlow& flow, const QString& text, FontSpec font, qreal indentCharacters,
                     bool staysWithNext)
{
    ParagraphShape shape;
    shape.width = PageShape::kWidth;
    shape.firstIndent = indentCharacters * PageShape::kCharacter;
    shape.spacing = PageShape::kTextSpacing;
    const std::vector<BrokenLine> lines =
        breakLines(printableText(text), font, shape, flow.measure());
    flow.toGrid();
    if (staysWithNext)
        flow.need((static_cast<qreal>(lines.size()) + 1) * PageShape::kPitch);
    for (const BrokenLine& line : lines) {
        flow.need(PageShape::kPitch);
        flow.drawLine(line, font, PageShape::kLeft, flow.y(), PageShape::kPitch);
        flow.advance(PageShape::kPitch);
    }
}

/// Lines of nearly equal length, each in the middle.
void layOutTitle(PageFlow& flow, const QString& text)
{
    const QString title = printableText(text);
    const TextMeasure& measure = flow.measure();
    ParagraphShape shape;
    shape.width = PageShape::kWidth;
    shape.isJustified = false;
    const qreal whole = measure.textWidth(title, kTitleFont);
    const auto count = breakLines(title, kTitleFont, shape, measure).size();
    shape.width =
        std::min(PageShape::kWidth,
                 whole / static_cast<qreal>(std::max<size_t>(1, count)) + 2.0 * kTitleFont.size);
    flow.advance(PageShape::kPitch);
    for (const BrokenLine& line : breakLines(title, kTitleFont, shape, measure)) {
        flow.need(PageShape::kPitch);
        flow.drawAligned(line.text, kTitleFont,
                         QRectF(PageShape::kLeft, flow.y(), PageShape::kWidth, PageShape::kPitch),
                         Qt::AlignHCenter);
        flow.advance(PageShape::kPitch);
    }
    flow.advance(PageShape::kPitch);
}

/// The office's name stands over the middle of the date, the date four characters from the right
/// (GB/T 9704-2012, 7.3.5: unstamped documents).
void layOutSignature(PageFlow& flow, const QString& officeName, const QString& date)
{
    const TextMeasure& measure = flow.measure();
    const QString office = printableText(officeName);
    const qreal right = PageShape::kLeft + PageShape::kWidth - 4 * PageShape::kCharacter;
    const qreal dateWidth = measure.textWidth(date, kBodyFont);
    const qreal officeWidth = measure.textWidth(office, kBodyFont);
    flow.toGrid();
    flow.need(4 * PageShape::kPitch);
    flow.advance(2 * PageShape::kPitch);
    const qreal middle = right - dateWidth / 2;
    const qreal officeLeft =
        std::max(PageShape::kLeft, std::min(middle - officeWidth / 2,
                                            PageShape::kLeft + PageShape::kWidth - officeWidth));
    flow.drawLine({office, 0, 0}, kBodyFont, officeLeft, flow.y(), PageShape::kPitch);
    flow.advance(PageShape::kPitch);
    flow.drawLine({date, 0, 0}, kBodyFont, right - dateWidth, flow.y(), PageShape::kPitch);
    flow.advance(PageShape::kPitch);
}

/// "—1—" 7 mm below the text area, one character from the right on odd pages, from the left on even
/// ones (7.5).
void numberPages(std::vector<DrawnPage>& pages, const TextMeasure& measure)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString number = u"—%1—"_s.arg(i + 1);
        const qreal width = measure.textWidth(number, kNumberFont);
        const bool isOdd = i % 2 == 0;
        const qreal x = isOdd ? PageShape::kLeft + PageShape::kWidth - kNumberFont.size - width
                              : PageShape::kLeft + kNumberFont.size;
        const qreal baseline = PageShape::kBottom + 7 * kUnitsPerMm + kNumberFont.size * 0.5;
        pages[i].texts.push_back({{x, baseline}, number, kNumberFont, 0});
    }
}

/// A font that a painter prepares for its device scales letter spacing by the device's resolution;
/// a layout of its own, made without a device, keeps it and draws alike everywhere.
void drawText(QPainter& painter, const DrawnText& text, const QFont& font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    QTextLayout layout(text.text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(PageShape::kPaperWidth * 2);
    layout.endLayout();
    layout.draw(&painter, text.baseline - QPointF(0, line.ascent()));
}

std::vector<DrawnPage> layOut(const std::vector<BulletinBlock>& blocks, const BulletinFonts& fonts,
                              const FigureLayout& figures)
{
    const TextMeasure measure(fonts);
    PageFlow flow(measure);
    QString office;
    for (const BulletinBlock& block : blocks) {
        switch (block.kind) {
        case BlockKind::Title:
            layOutTitle(flow, block.text);
            break;
        case BlockKind::Addressee:
            layOutParagraph(flow, block.text, kBodyFont, 0, false);
            break;
        case BlockKind::Heading:
            layOutParagraph(flow, block.text, kHeadingFont, 2, true);
            break;
        case BlockKind::Subheading:
            layOutParagraph(flow, block.text, kSubheadingFont, 2, true);
            break;
        case BlockKind::Paragraph:
            layOutParagraph(flow, block.text, kBodyFont, 2, false);
            break;
        case BlockKind::Note:
            flow.advance(PageShape::kPitch);
            layOutParagraph(flow, block.text, kBodyFont, 2, false);
            break;
        case BlockKind::ItemChart:
        case BlockKind::SecretaryTable:
            figures(flow, block);
            break;
        case BlockKind::Table:
            layOutTable(flow, *block.table, block.text);
            flow.advance(kTableGap);
            break;
        case BlockKind::Signature:
            office = block.text;
            break;
        case BlockKind::Date:
            layOutSignature(flow, office, block.text);
            break;
        }
    }
    std::vector<DrawnPage> pages = flow.take();
    numberPages(pages, measure);
    return pages;
}

} // namespace

BulletinPages::BulletinPages(const std::vector<BulletinBlock>& blocks, BulletinFonts fonts,
                             const FigureLayout& figures)
    : m_fonts(std::move(fonts))
    , m_pages(layOut(blocks, m_fonts, figures))
{
}

BulletinPages::BulletinPages(std::vector<DrawnPage> pages, BulletinFonts fonts)
    : m_fonts(std::move(fonts))
    , m_pages(std::move(pages))
{
}

BulletinPages quarterlyPages(const application::QuarterlyReport& report, BulletinFonts fonts)
{
    return {bulletinBlocks(report), std::move(fonts),
            [&report](PageFlow& flow, const BulletinBlock& block) {
                if (block.kind == BlockKind::ItemChart)
                    layOutItemChart(flow, report, block.text);
                else
                    layOutSecretaryTable(flow, report, block.text);
            }};
}

int BulletinPages::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

QSizeF BulletinPages::pageSizeMm() const
{
    return {210, 297};
}

void BulletinPages::paint(int page, QPainter& painter, qreal unitsPerMm) const
{
    const DrawnPage& drawn = m_pages.at(static_cast<size_t>(page));
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    const qreal scale = unitsPerMm / kUnitsPerMm;
    painter.scale(scale, scale);
    for (const DrawnBox& box : drawn.boxes) {
        painter.setPen(box.border.isValid() ? QPen(box.border, 4) : QPen(Qt::NoPen));
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        painter.drawRect(box.rect);
    }
    for (const DrawnLine& line : drawn.lines) {
        painter.setPen(QPen(QBrush(Qt::black), line.width));
        painter.drawLine(line.from, line.to);
    }
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    for (const DrawnText& text : drawn.texts) {
        QFont font = m_fonts.font(text.font.role, text.font.size);
        if (text.spacing != 0)
            font.setLetterSpacing(QFont::AbsoluteSpacing, text.spacing);
        drawText(painter, text, font);
    }
    painter.restore();
}

} // namespace touyan::reports
