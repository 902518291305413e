// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/ruled_table.h"

#include <algorithm>
#include <numeric>

namespace touyan::reports {

namespace {

constexpr qreal kCaptionLine = 22.0 / 12; ///< height of the caption's strip to its size
constexpr qreal kSidePadding = 15;
constexpr qreal kRule = 4;
/// Line and space above and below, for text of kUsualSize.
constexpr qreal kUsualSize = 90;
constexpr qreal kLineHeight = 120;
constexpr qreal kPadding = 35;
/// A hostile text must not be higher than a page.
constexpr size_t kMostLines = 20;

class TableLayout
{
public:
    TableLayout(PageFlow& flow, const TableContent& content)
        : m_flow(flow)
        , m_content(content)
        , m_cellFont{FontRole::Body, content.size}
        , m_headFont{FontRole::Black, content.size}
        , m_lineHeight(kLineHeight * content.size / kUsualSize)
        , m_padding(kPadding * content.size / kUsualSize)
    {
        const qreal sum = std::accumulate(
            content.columns.begin(), content.columns.end(), 0.0,
            [](qreal total, const TableColumn& column) { return total + column.share; });
        m_edges.push_back(flow.style().left);
        for (const TableColumn& column : content.columns) {
            m_edges.push_back(m_edges.back() + flow.style().width * column.share / sum);
            m_titles.append(column.title);
        }
    }

    void head()
    {
        if (m_content.hasHead)
            row(m_titles, true, QColor(0xEC, 0xEF, 0xF3), {});
    }

    /// after: what must follow on the same page.
    void body(const QStringList& cells, bool isTotal, const QStringList& places, qreal after)
    {
        if (m_flow.room() < heightOf(cells, isTotal) + after) {
            m_flow.newPage();
            head();
        }
        row(cells, isTotal, isTotal ? QColor(0xF6, 0xF2, 0xE9) : QColor(), places);
    }

    /// What should stay together at the table's beginning: a head is never alone, so a table of one
    /// row takes with it what must follow on the same page.
    [[nodiscard]] qreal beginning(qreal after) const
    {
        const qreal head = m_content.hasHead ? heightOf(m_titles, true) : 0;
        const qreal least = head + 3 * (m_lineHeight + 2 * m_padding);
        if (m_content.rows.size() != 1)
            return least;
        return std::max(least, head + heightOf(m_content.rows.front(), m_content.hasTotal) + after);
    }

private:
    [[nodiscard]] FontSpec fontOf(size_t column, bool isStrong) const
    {
        return isStrong || m_content.columns[column].isLabel ? m_headFont : m_cellFont;
    }

    [[nodiscard]] std::vector<BrokenLine> linesOf(const QStringList& cells, size_t column,
                                                  bool isStrong) const
    {
        ParagraphShape shape;
        shape.width = m_edges[column + 1] - m_edges[column] - 2 * kSidePadding;
        shape.isJustified = false;
        return breakLines(cells.value(static_cast<qsizetype>(column)), fontOf(column, isStrong),
                          shape, m_flow.measure());
    }

    [[nodiscard]] qreal heightOf(const QStringList& cells, bool isStrong) const
    {
        size_t most = isStrong ? 1 : m_content.leastLines;
        for (size_t i = 0; i < m_content.columns.size(); ++i)
            most = std::max(most, linesOf(cells, i, isStrong).size());
        most = std::min(most, kMostLines);
        return static_cast<qreal>(most) * m_lineHeight + 2 * m_padding;
    }

    void row(const QStringList& cells, bool isStrong, const QColor& fill, const QStringList& places)
    {
        const qreal top = m_flow.y();
        const qreal height = heightOf(cells, isStrong);
        const size_t count = m_content.columns.size();
        DrawnPage& page = m_flow.page();
        const qreal right = m_edges[count];
        if (fill.isValid())
            page.boxes.push_back(
                {QRectF(m_edges[0], top, right - m_edges[0], height), fill, QColor()});
        page.lines.push_back({{m_edges[0], top}, {right, top}, kRule});
        page.lines.push_back({{m_edges[0], top + height}, {right, top + height}, kRule});
        for (size_t i = 0; i <= count; ++i)
            page.lines.push_back({{m_edges[i], top}, {m_edges[i], top + height}, kRule});
        for (size_t i = 0; i < count; ++i) {
            cell(cells, i, isStrong, top, height);
            m_flow.explainArea(places.value(static_cast<qsizetype>(i)),
                               QRectF(m_edges[i], top, m_edges[i + 1] - m_edges[i], height));
        }
        m_flow.advance(height);
    }

    void cell(const QStringList& cells, size_t column, bool isStrong, qreal top, qreal height)
    {
        const std::vector<BrokenLine> lines = linesOf(cells, column, isStrong);
        const size_t shown = std::min(lines.size(), kMostLines);
        const FontSpec font = fontOf(column, isStrong);
        const Qt::Alignment alignment =
            isStrong ? Qt::AlignHCenter : m_content.columns[column].alignment;
        const qreal inset = alignment == Qt::AlignHCenter ? 0 : 2 * kSidePadding;
        qreal y = top + (height - static_cast<qreal>(shown) * m_lineHeight) / 2;
        for (size_t line = 0; line < shown; ++line, y += m_lineHeight)
            m_flow.drawAligned(lines[line].text, font,
                               QRectF(m_edges[column] + inset, y,
                                      m_edges[column + 1] - m_edges[column] - 2 * inset,
                                      m_lineHeight),
                               alignment);
    }

    PageFlow& m_flow;
    const TableContent& m_content;
    FontSpec m_cellFont;
    FontSpec m_headFont;
    qreal m_lineHeight;
    qreal m_padding;
    std::vector<qreal> m_edges;
    QStringList m_titles;
};

qreal captionHeight(const PageFlow& flow, const QString& caption)
{
    return caption.isEmpty() ? 0 : kCaptionLine * flow.style().captionSize;
}

} // namespace

qreal tableBeginning(PageFlow& flow, const TableContent& content, const QString& caption,
                     qreal after)
{
    return captionHeight(flow, caption) + TableLayout(flow, content).beginning(after);
}

void layOutTable(PageFlow& flow, const TableContent& content, const QString& caption, qreal after)
{
    TableLayout table(flow, content);
    const PageStyle& style = flow.style();
    const FontSpec captionFont{FontRole::Black, style.captionSize};
    flow.need(captionHeight(flow, caption) + table.beginning(after));
    if (!caption.isEmpty()) {
        const qreal height = captionHeight(flow, caption);
        flow.drawAligned(caption, captionFont, QRectF(style.left, flow.y(), style.width, height),
                         Qt::AlignHCenter);
        flow.advance(height);
    }
    table.head();
    for (size_t i = 0; i < content.rows.size(); ++i) {
        const bool isLast = i + 1 == content.rows.size();
        table.body(content.rows[i], content.hasTotal && isLast,
                   i < content.places.size() ? content.places[i] : QStringList(),
                   isLast ? after : 0);
    }
}

} // namespace touyan::reports
