// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/bulletin_pages.h"

#include "reports/bulletin/bulletin_figures.h"
#include "reports/bulletin/drawn_glyphs.h"
#include "reports/bulletin/page_flow.h"
#include "reports/bulletin/ruled_table.h"
#include "reports/text/report_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal kTableGap = 60;
constexpr int kNumberSize = 140; // 4号
constexpr qreal kSheetTitleLine = 1.8;

/// The fewest lines of a paragraph that take what follows it along to the next page.
constexpr size_t kCompanyLines = 2;
/// About what caption, head and three rows of a table take, in lines of text.
constexpr qreal kTableLines = 4;

struct ParagraphStyle
{
    FontRole role = FontRole::Body;
    qreal indentCharacters = 2;
};

ParagraphStyle paragraphStyle(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Addressee:
        return {FontRole::Body, 0};
    case BlockKind::AnnexMark:
        return {FontRole::Black, 0};
    case BlockKind::Heading:
        return {FontRole::Black, 2};
    case BlockKind::Subheading:
        return {FontRole::Kai, 2};
    default:
        return {FontRole::Body, 2};
    }
}

std::vector<BrokenLine> paragraphLines(const PageFlow& flow, const BulletinBlock& block)
{
    const PageStyle& style = flow.style();
    const ParagraphStyle wanted = paragraphStyle(block.kind);
    ParagraphShape shape;
    shape.width = style.width;
    shape.firstIndent = wanted.indentCharacters * style.character();
    shape.spacing = style.textSpacing();
    return breakLines(block.text, {wanted.role, style.textSize}, shape, flow.measure());
}

qreal paragraphHeight(const PageFlow& flow, const BulletinBlock& block)
{
    return static_cast<qreal>(paragraphLines(flow, block).size()) * flow.style().pitch;
}

/// The lines of the annexes: a blank one, then "附件：1. …" two characters in, the others below the
/// number (GB/T 9704-2012, 7.3.4).
void layOutAnnexNote(PageFlow& flow, const QString& text)
{
    const PageStyle& style = flow.style();
    const FontSpec font{FontRole::Body, style.textSize};
    const QString head = Report::tr("附件：");
    const qreal left = style.left + 2 * style.character();
    const qreal below = left + flow.measure().textWidth(head, font);
    flow.toGrid();
    flow.advance(style.pitch);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        flow.need(style.pitch);
        const QString shown = flow.measure().printable(lines.at(i));
        flow.drawLine({i == 0 ? head + shown : shown, 0, 0}, font, i == 0 ? left : below, flow.y(),
                      style.pitch);
        flow.advance(style.pitch);
    }
}

/// What stands together at the end: the annexes, two blank lines, name, date and note.
qreal closingHeight(const PageFlow& flow, const std::vector<BulletinBlock>& blocks)
{
    qreal height = 0;
    for (const BulletinBlock& block : blocks) {
        if (block.kind == BlockKind::Date)
            height += 4 * flow.style().pitch;
        else if (block.kind == BlockKind::AnnexNote)
            height += static_cast<qreal>(block.text.count(u'\n') + 2) * flow.style().pitch;
        else if (block.kind == BlockKind::Note)
            height += flow.style().pitch + paragraphHeight(flow, block);
    }
    return height;
}

/// What keeps the parts of a document together where a page ends.
class Company
{
public:
    Company(PageFlow& flow, const std::vector<BulletinBlock>& blocks)
        : m_flow(flow)
        , m_blocks(blocks)
        , m_closing(closingHeight(flow, blocks))
    {
    }

    /// What must follow the end of a block on the same page: name and date never stand on a page
    /// without text (GB/T 9704-2012, 7.3.5.5).
    [[nodiscard]] qreal after(size_t index) const
    {
        const bool isLast =
            index + 1 < m_blocks.size() && (m_blocks[index + 1].kind == BlockKind::Signature ||
                                            m_blocks[index + 1].kind == BlockKind::AnnexNote);
        return isLast && m_closing < m_flow.style().height / 2 ? m_closing : 0;
    }

    /// The least of a block that stands at the foot of a page.
    [[nodiscard]] qreal beginning(size_t index) const
    {
        if (index >= m_blocks.size())
            return 0;
        const BulletinBlock& block = m_blocks[index];
        switch (block.kind) {
        case BlockKind::Heading:
        case BlockKind::Subheading:
            return paragraphHeight(m_flow, block) + beginning(index + 1);
        case BlockKind::Table:
            return tableBeginning(m_flow, *block.table, block.text, after(index));
        case BlockKind::SecretaryTable:
            return kTableLines * m_flow.style().pitch;
        case BlockKind::Paragraph:
            return paragraphLines(m_flow, block).size() > kCompanyLines + 1
                       ? m_flow.style().pitch
                       : paragraphHeight(m_flow, block) + after(index);
        default:
            return m_flow.style().pitch;
        }
    }

private:
    PageFlow& m_flow;
    const std::vector<BulletinBlock>& m_blocks;
    qreal m_closing;
};

/// after: what must follow on the page of the last lines.
void layOutParagraph(PageFlow& flow, const BulletinBlock& block, qreal after)
{
    const PageStyle& style = flow.style();
    const FontSpec font{paragraphStyle(block.kind).role, style.textSize};
    const std::vector<BrokenLine> lines = paragraphLines(flow, block);
    const size_t last = lines.size() > kCompanyLines + 1 ? lines.size() - kCompanyLines : 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        flow.need(after > 0 && i == last
                      ? static_cast<qreal>(lines.size() - i) * style.pitch + after
                      : style.pitch);
        flow.drawLine(lines[i], font, style.left, flow.y(), style.pitch);
        flow.advance(style.pitch);
    }
}

/// Lines of nearly equal length, each in the middle.
void layOutTitle(PageFlow& flow, const QString& text)
{
    const PageStyle& style = flow.style();
    const FontSpec font{FontRole::Title, style.titleSize};
    const TextMeasure& measure = flow.measure();
    const QString title = measure.printable(text);
    ParagraphShape shape;
    shape.width = style.width;
    shape.isJustified = false;
    const qreal whole = measure.textWidth(title, font);
    const auto count = breakLines(title, font, shape, measure).size();
    shape.width = std::min(style.width, whole / static_cast<qreal>(std::max<size_t>(1, count)) +
                                            2.0 * font.size);
    const qreal height = style.isOfficial ? style.pitch : font.size * kSheetTitleLine;
    if (style.isOfficial)
        flow.advance(style.pitch);
    for (const BrokenLine& line : breakLines(title, font, shape, measure)) {
        flow.need(height);
        flow.drawAligned(line.text, font, QRectF(style.left, flow.y(), style.width, height),
                         Qt::AlignHCenter);
        flow.advance(height);
    }
    if (style.isOfficial)
        flow.advance(style.pitch);
}

/// The office's name stands over the middle of the date, the date four characters from the right
/// (GB/T 9704-2012, 7.3.5: unstamped documents).
void layOutSignature(PageFlow& flow, const QString& officeName, const QString& date)
{
    const PageStyle& style = flow.style();
    const FontSpec font{FontRole::Body, style.textSize};
    const TextMeasure& measure = flow.measure();
    const QString office = measure.printable(officeName);
    const qreal right = style.left + style.width - 4 * style.character();
    const qreal dateWidth = measure.textWidth(date, font);
    const qreal officeWidth = measure.textWidth(office, font);
    flow.toGrid();
    flow.need(4 * style.pitch);
    flow.advance(2 * style.pitch);
    const qreal middle = right - dateWidth / 2;
    const qreal officeLeft = std::max(
        style.left, std::min(middle - officeWidth / 2, style.left + style.width - officeWidth));
    flow.drawLine({office, 0, 0}, font, officeLeft, flow.y(), style.pitch);
    flow.advance(style.pitch);
    flow.drawLine({date, 0, 0}, font, right - dateWidth, flow.y(), style.pitch);
    flow.advance(style.pitch);
}

/// "—1—" 7 mm below the text area, one character from the right on odd pages, from the left on even
/// ones (7.5); on a sheet "1 / 3" in the middle.
void numberPages(std::vector<DrawnPage>& pages, const TextMeasure& measure, const PageStyle& style)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        const FontSpec font{FontRole::Number, style.isOfficial ? kNumberSize : style.textSize};
        const QString number =
            style.isOfficial ? u"—%1—"_s.arg(i + 1) : u"%1 / %2"_s.arg(i + 1).arg(pages.size());
        const qreal width = measure.textWidth(number, font);
        const bool isOdd = i % 2 == 0;
        qreal x = isOdd ? style.left + style.width - font.size - width : style.left + font.size;
        if (!style.isOfficial)
            x = style.left + (style.width - width) / 2;
        const qreal baseline = style.bottom() + 7 * kUnitsPerMm + font.size * 0.5;
        pages[i].texts.push_back({{x, baseline}, number, font, 0});
    }
}

std::vector<DrawnPage> layOut(const std::vector<BulletinBlock>& blocks, const BulletinFonts& fonts,
                              const FigureLayout& figures, const PageStyle& style)
{
    const TextMeasure measure(fonts);
    PageFlow flow(measure, style);
    const Company company(flow, blocks);
    QString office;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const BulletinBlock& block = blocks[i];
        const PageFlow::Point since = flow.here();
        switch (block.kind) {
        case BlockKind::Title:
            layOutTitle(flow, block.text);
            break;
        case BlockKind::Heading:
        case BlockKind::Subheading:
            flow.toGrid();
            flow.need(company.beginning(i));
            layOutParagraph(flow, block, 0);
            break;
        case BlockKind::AnnexNote:
            layOutAnnexNote(flow, block.text);
            break;
        case BlockKind::Addressee:
        case BlockKind::AnnexMark:
        case BlockKind::Paragraph:
            flow.toGrid();
            layOutParagraph(flow, block, company.after(i));
            break;
        case BlockKind::Note:
            flow.advance(style.pitch);
            flow.toGrid();
            layOutParagraph(flow, block, 0);
            break;
        case BlockKind::ItemChart:
        case BlockKind::SecretaryTable:
            figures(flow, block);
            break;
        case BlockKind::Table:
            layOutTable(flow, *block.table, block.text, company.after(i));
            flow.advance(kTableGap);
            break;
        case BlockKind::Signature:
            office = block.text;
            break;
        case BlockKind::NewPage:
            flow.newPage();
            break;
        case BlockKind::Date:
            layOutSignature(flow, office, block.text);
            break;
        }
        flow.explain(block.place, since);
    }
    std::vector<DrawnPage> pages = flow.take();
    numberPages(pages, measure, style);
    pages.front().withoutGlyph = measure.withoutGlyph();
    return pages;
}

} // namespace

BulletinPages::BulletinPages(const std::vector<BulletinBlock>& blocks, BulletinFonts fonts,
                             const FigureLayout& figures, const PageStyle& style)
    : m_fonts(std::move(fonts))
    , m_paperMm(style.paperMm)
    , m_pages(layOut(blocks, m_fonts, figures, style))
{
}

BulletinPages::BulletinPages(std::vector<DrawnPage> pages, BulletinFonts fonts)
    : m_fonts(std::move(fonts))
    , m_paperMm(PageStyle().paperMm)
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
    return m_paperMm;
}

QString BulletinPages::charactersWithoutGlyph() const
{
    QString all;
    for (const DrawnPage& page : m_pages)
        all += page.withoutGlyph;
    return all;
}

QString BulletinPages::placeAt(int page, const QPointF& atMm) const
{
    const DrawnPage& drawn = m_pages.at(static_cast<size_t>(page));
    const QPointF at = atMm * kUnitsPerMm;
    const auto found =
        std::find_if(drawn.explained.begin(), drawn.explained.end(),
                     [&at](const ExplainedArea& each) { return each.area.contains(at); });
    return found == drawn.explained.end() ? QString() : found->place;
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
        // A font that a painter prepares for its device scales letter spacing by the device's
        // resolution; a layout of its own keeps it and draws alike everywhere.
        const auto layout = lineLayout(text.text, fontOf(text, m_fonts));
        layout->draw(&painter, text.baseline - QPointF(0, layout->lineAt(0).ascent()));
    }
    painter.restore();
}

} // namespace touyan::reports
