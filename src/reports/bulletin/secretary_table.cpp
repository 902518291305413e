// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/bulletin_figures.h"
#include "reports/bulletin/bulletin_text.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::QuarterlyReport;
using application::ReportPosting;

constexpr FontSpec kCellFont{FontRole::Body, 90};
constexpr FontSpec kHeadFont{FontRole::Black, 90};
constexpr FontSpec kCaptionFont{FontRole::Black, 120};
constexpr qreal kLineHeight = 120;
constexpr qreal kPadding = 35;
constexpr qreal kCaptionHeight = 220;
constexpr qreal kSidePadding = 15;
constexpr qreal kRule = 4;
constexpr qreal kOuterRule = 9;

struct Column
{
    QString title;
    qreal share; ///< of the width
};
constexpr size_t kColumnCount = 12;
constexpr int kUnranked = 1'000'000; ///< after all others

using Cells = std::array<QString, kColumnCount>;

std::array<Column, kColumnCount> columns()
{
    return {{{Report::tr("名次"), 26},
             {Report::tr("姓名"), 48},
             {Report::tr("村（社区）"), 74},
             {Report::tr("应完成"), 28},
             {Report::tr("按时"), 26},
             {Report::tr("逾期完成"), 28},
             {Report::tr("逾期未完成"), 34},
             {Report::tr("待完成"), 28},
             {Report::tr("完成率"), 38},
             {Report::tr("序时完成率"), 38},
             {Report::tr("按时率"), 38},
             {Report::tr("得分"), 42}}};
}

Cells countCells(const domain::StateCounts& counts)
{
    Cells cells;
    cells[3] = QString::number(counts.owed());
    cells[4] = QString::number(counts.onTime);
    cells[5] = QString::number(counts.late);
    cells[6] = QString::number(counts.overdue);
    cells[7] = QString::number(counts.pending);
    cells[8] = rateText(counts.completionRate());
    cells[9] = rateText(counts.toDateRate());
    cells[10] = rateText(counts.onTimeRate());
    return cells;
}

Cells cellsOf(const ReportPosting& posting)
{
    Cells cells = countCells(posting.counts);
    cells[0] = posting.rank ? QString::number(*posting.rank) : noNumber();
    cells[1] = printableText(posting.personName);
    cells[2] = printableText(posting.unitName);
    cells[11] = posting.score ? posting.score->toString() : noNumber();
    if (posting.score && posting.provisional)
        cells[11] += u'*';
    return cells;
}

class TableLayout
{
public:
    explicit TableLayout(PageFlow& flow)
        : m_flow(flow)
    {
        const auto wanted = columns();
        const qreal sum =
            std::accumulate(wanted.begin(), wanted.end(), 0.0,
                            [](qreal total, const Column& column) { return total + column.share; });
        m_edges[0] = PageShape::kLeft;
        for (size_t i = 0; i < kColumnCount; ++i) {
            m_edges[i + 1] = m_edges[i] + PageShape::kWidth * wanted[i].share / sum;
            m_titles[i] = wanted[i].title;
        }
    }

    void head() { row(m_titles, kHeadFont, QColor(0xEC, 0xEF, 0xF3)); }

    void body(const Cells& cells, bool isTotal)
    {
        const FontSpec font = isTotal ? kHeadFont : kCellFont;
        if (m_flow.room() < heightOf(cells, font)) {
            m_flow.newPage();
            head();
        }
        row(cells, font, isTotal ? QColor(0xF6, 0xF2, 0xE9) : QColor());
    }

    [[nodiscard]] qreal headHeight() const { return heightOf(m_titles, kHeadFont); }

private:
    [[nodiscard]] std::vector<BrokenLine> linesOf(const Cells& cells, size_t column,
                                                  FontSpec font) const
    {
        ParagraphShape shape;
        shape.width = m_edges[column + 1] - m_edges[column] - 2 * kSidePadding;
        shape.isJustified = false;
        return breakLines(cells[column], font, shape, m_flow.measure());
    }

    [[nodiscard]] qreal heightOf(const Cells& cells, FontSpec font) const
    {
        size_t most = 1;
        for (size_t i = 0; i < kColumnCount; ++i)
            most = std::max(most, linesOf(cells, i, font).size());
        // A hostile name must not be higher than a page.
        most = std::min<size_t>(most, 20);
        return static_cast<qreal>(most) * kLineHeight + 2 * kPadding;
    }

    void row(const Cells& cells, FontSpec font, const QColor& fill)
    {
        const qreal top = m_flow.y();
        const qreal height = heightOf(cells, font);
        DrawnPage& page = m_flow.page();
        const qreal right = m_edges[kColumnCount];
        if (fill.isValid())
            page.boxes.push_back(
                {QRectF(m_edges[0], top, right - m_edges[0], height), fill, QColor()});
        page.lines.push_back({{m_edges[0], top}, {right, top}, kRule});
        page.lines.push_back({{m_edges[0], top + height}, {right, top + height}, kRule});
        for (size_t i = 0; i <= kColumnCount; ++i)
            page.lines.push_back({{m_edges[i], top},
                                  {m_edges[i], top + height},
                                  i == 0 || i == kColumnCount ? kOuterRule : kRule});
        for (size_t i = 0; i < kColumnCount; ++i) {
            const std::vector<BrokenLine> lines = linesOf(cells, i, font);
            const size_t shown = std::min<size_t>(lines.size(), 20);
            qreal y = top + (height - static_cast<qreal>(shown) * kLineHeight) / 2;
            for (size_t line = 0; line < shown; ++line, y += kLineHeight)
                m_flow.drawAligned(lines[line].text, font,
                                   QRectF(m_edges[i], y, m_edges[i + 1] - m_edges[i], kLineHeight),
                                   Qt::AlignHCenter);
        }
        m_flow.advance(height);
    }

    PageFlow& m_flow;
    std::array<qreal, kColumnCount + 1> m_edges{};
    Cells m_titles;
};

} // namespace

void layOutSecretaryTable(PageFlow& flow, const QuarterlyReport& report, const QString& caption)
{
    std::vector<const ReportPosting*> ranked;
    for (const ReportPosting& posting : report.postings)
        ranked.push_back(&posting);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const ReportPosting* a, const ReportPosting* b) {
                         return a->rank.value_or(kUnranked) < b->rank.value_or(kUnranked);
                     });
    TableLayout table(flow);
    constexpr qreal kFirstRows = 3 * (kLineHeight + 2 * kPadding);
    flow.need(kCaptionHeight + table.headHeight() + kFirstRows);
    flow.drawAligned(printableText(caption), kCaptionFont,
                     QRectF(PageShape::kLeft, flow.y(), PageShape::kWidth, kCaptionHeight),
                     Qt::AlignHCenter);
    flow.advance(kCaptionHeight);
    table.head();
    for (const ReportPosting* posting : ranked)
        table.body(cellsOf(*posting), false);
    Cells total = countCells(report.total);
    total[1] = Report::tr("合计");
    table.body(total, true);
    flow.toGrid();
}

} // namespace touyan::reports
