// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/printed_sheet.h"

#include "exchange/ink/paper_scale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

using domain::FormBlock;
using domain::FormPage;
using domain::FormRect;
using domain::FormRow;

namespace {

// Micrometres.
constexpr int kBoxLine = 280;
constexpr int kScoreFrame = 300;
constexpr int kGradeFrame = 100;
constexpr int kRowLine = 150;
constexpr int kAroundCode = 3'000;
constexpr int kAroundMarker = 2'000;
/// The serial number stands in the last part of a line.
constexpr double kSerialShare = 0.42;

/// Printers and copiers make fine lines broader, this many halves as dark, but hardly darker than
/// print.
constexpr int kBold = 5;
constexpr int kOverPrint = 20;
/// What print looks like one, two and three places beside it at most, in 256ths.
constexpr int kSecond = 150;
constexpr int kThird = 60;

void drawLines(QPainter& painter, const FormPage& page)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const auto strip = [&painter](double left, double top, double width, double height) {
        painter.drawRect(QRectF(left, top, width, height));
    };
    const auto frame = [&strip](const FormRect& rect, int line) {
        strip(rect.left, rect.top, rect.width, line);
        strip(rect.left, rect.bottom() - line, rect.width, line);
        strip(rect.left, rect.top, line, rect.height);
        strip(rect.right() - line, rect.top, line, rect.height);
    };
    for (const FormRect& marker : page.markers)
        strip(marker.left, marker.top, marker.width, marker.height);
    // Whole micrometres, as the layout has them.
    constexpr int kHalfLine = kRowLine / 2;
    for (const FormBlock& block : page.blocks) {
        frame(block.frame, block.rows.front().title.isEmpty() ? kGradeFrame : kScoreFrame);
        strip(block.name.right() - kHalfLine, block.frame.top, kRowLine, block.frame.height);
        for (const FormRow& row : block.rows) {
            strip(row.place.left, row.place.top - kHalfLine, row.place.width, kRowLine);
            if (!row.title.isEmpty())
                strip(row.title.right() - kHalfLine, row.place.top, kRowLine, row.place.height);
            for (const domain::FormBox& box : row.boxes)
                frame(box.place, kBoxLine);
        }
    }
}

QImage linesOf(const FormPage& page)
{
    QImage picture(SheetGrid::kWidth, SheetGrid::kHeight, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / SheetGrid::kMicrometres, 1 / SheetGrid::kMicrometres);
    drawLines(painter, page);
    return picture;
}

std::vector<uchar> darknessOf(const QImage& picture)
{
    std::vector<uchar> dark(SheetGrid::kSize);
    for (int y = 0; y < SheetGrid::kHeight; ++y) {
        const uchar* line = picture.constScanLine(y);
        uchar* to = dark.data() + static_cast<size_t>(y) * SheetGrid::kWidth;
        for (int x = 0; x < SheetGrid::kWidth; ++x)
            to[x] = static_cast<uchar>((255 - line[x]) * SheetGrid::kPrint / 255);
    }
    return smoothed(dark);
}

/// The darkest of each place and its eight neighbours.
std::vector<uchar> widened(const std::vector<uchar>& grid)
{
    constexpr size_t kWidth = SheetGrid::kWidth;
    std::vector<uchar> result(SheetGrid::kSize);
    std::array<uchar, kWidth> column{};
    for (size_t y = 1; y + 1 < SheetGrid::kHeight; ++y) {
        const uchar* upper = grid.data() + (y - 1) * kWidth;
        const uchar* middle = upper + kWidth;
        const uchar* lower = middle + kWidth;
        for (size_t x = 0; x < kWidth; ++x)
            column[x] = std::max(std::max(upper[x], middle[x]), lower[x]);
        uchar* to = result.data() + y * kWidth;
        for (size_t x = 1; x + 1 < kWidth; ++x)
            to[x] = std::max(std::max(column[x - 1], column[x]), column[x + 1]);
    }
    return result;
}

/// How dark print may look at each place.
std::vector<uchar> allowedBy(const std::vector<uchar>& ink)
{
    std::vector<uchar> boldest(ink);
    for (uchar& place : boldest)
        place = static_cast<uchar>(std::min(SheetGrid::kPrint + kOverPrint, place * kBold / 2));
    std::vector<uchar> allowed = widened(boldest);
    const std::vector<uchar> second = widened(allowed);
    const std::vector<uchar> third = widened(second);
    for (size_t at = 0; at < allowed.size(); ++at) {
        const int farther = std::max(second[at] * kSecond, third[at] * kThird) >> 8;
        allowed[at] = static_cast<uchar>(std::max<int>(allowed[at], farther));
    }
    return allowed;
}

FormRect lastPart(FormRect rect)
{
    const int width = static_cast<int>(rect.width * kSerialShare);
    rect.left = rect.right() - width;
    rect.width = width;
    return rect;
}

} // namespace

QRect gridRect(const FormRect& rect, int around)
{
    const auto place = [](int micrometres, int most) {
        return std::clamp(static_cast<int>(std::floor(micrometres / SheetGrid::kMicrometres + 0.5)),
                          0, most);
    };
    const int left = place(rect.left - around, SheetGrid::kWidth);
    const int top = place(rect.top - around, SheetGrid::kHeight);
    return {left, top, place(rect.right() + around, SheetGrid::kWidth) - left,
            place(rect.bottom() + around, SheetGrid::kHeight) - top};
}

PrintedSheet::PrintedSheet(const FormPage& page)
    : m_ink(darknessOf(linesOf(page)))
    , m_allowed(allowedBy(m_ink))
    , m_allowedBold(widened(m_allowed))
{
    setParts(page);
    for (const FormRect& words :
         {page.title, page.particulars, page.instructions, page.columnHeads, page.foot})
        fill(gridRect(words, 1'000), kAnything);
    for (const SheetPart& words : m_words)
        fill(words.place, kAnything);
    // 以下空白.
    FormRect end = page.blocks.back().frame;
    end.top = end.bottom() + 3'000;
    end.height = std::clamp(page.foot.top - end.top, 0, 11'000);
    fill(gridRect(end), kAnything);
    ignore(page);
}

PrintedSheet::PrintedSheet(const FormPage& page, const QImage& painted)
    : m_knowsWords(true)
    , m_ink(darknessOf(painted))
    , m_inkAround(smoothed(m_ink))
    , m_allowed(allowedBy(m_ink))
    , m_allowedBold(widened(m_allowed))
{
    setParts(page);
    ignore(page);
}

void PrintedSheet::setParts(const FormPage& page)
{
    const auto part = [this](const FormRect& rect, std::vector<size_t> rows) {
        const QRect place = gridRect(rect);
        if (!place.isEmpty())
            m_parts.push_back({place, std::move(rows), {}, {}});
    };
    // Head and foot, each in two.
    FormRect head{0, 0, domain::kFormPaper.width / 2, page.blocks.front().frame.top};
    FormRect foot{0, page.blocks.back().frame.bottom(), domain::kFormPaper.width / 2, 0};
    foot.height = domain::kFormPaper.height - foot.top;
    for (const int left : {0, domain::kFormPaper.width / 2}) {
        head.left = foot.left = left;
        part(head, {});
        part(foot, {});
    }
    size_t number = 0;
    int top = page.blocks.front().frame.top;
    for (const FormBlock& block : page.blocks) {
        std::vector<size_t> rows;
        for (size_t at = 0; at < block.rows.size(); ++at)
            rows.push_back(number + at);
        const int nameRight = block.name.right();
        // From the edge of the paper, and with the gap above it.
        part({0, top, nameRight, block.frame.bottom() - top}, rows);
        for (const FormRow& row : block.rows) {
            const int boxesLeft = row.title.isEmpty() ? nameRight : row.title.right();
            const int rowTop = &row == &block.rows.front() ? top : row.place.top;
            const int height = row.place.bottom() - rowTop;
            std::vector<size_t> own{number};
            // The gap above a block is also about the row before it.
            part({nameRight, rowTop, boxesLeft - nameRight, height}, own);
            part({boxesLeft, rowTop, domain::kFormPaper.width - boxesLeft, height}, own);
            if (!row.title.isEmpty())
                m_words.push_back({gridRect(row.title), own, {}, {}});
            for (size_t at = 0; at < row.boxes.size(); ++at) {
                FormRect label = row.boxes[at].label;
                // Not the lines of the row.
                label.top += 300;
                label.height -= 600;
                constexpr int kKinds = 1'000;
                m_words.push_back(
                    {gridRect(label), own,
                     static_cast<int>(row.boxes[at].kind) * kKinds + row.boxes[at].number, at});
            }
            ++number;
        }
        m_words.push_back({gridRect(block.name), rows, {}, {}});
        top = block.frame.bottom();
    }
}

void PrintedSheet::ignore(const FormPage& page)
{
    fill(gridRect(page.code, kAroundCode), kAnything);
    for (const FormRect& marker : page.markers)
        fill(gridRect(marker, kAroundMarker), kAnything);
    fill(gridRect(lastPart(page.particulars), 1'000), kAnything);
    fill(gridRect(lastPart(page.foot), 1'000), kAnything);
    const int width = domain::kFormPaper.width;
    const int height = domain::kFormPaper.height;
    for (const FormRect& edge :
         {FormRect{0, 0, width, kPaperEdge}, FormRect{0, height - kPaperEdge, width, kPaperEdge},
          FormRect{0, 0, kPaperEdge, height}, FormRect{width - kPaperEdge, 0, kPaperEdge, height}})
        fill(gridRect(edge), kAnything);
}

void PrintedSheet::fill(const QRect& place, uchar value)
{
    for (std::vector<uchar>* grid : {&m_allowed, &m_allowedBold}) {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            uchar* line = grid->data() + static_cast<size_t>(y) * SheetGrid::kWidth;
            std::fill(line + place.left(), line + place.right() + 1, value);
        }
    }
}

} // namespace touyan::exchange
