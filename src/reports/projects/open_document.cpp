// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/open_document.h"

#include "reports/bulletin/page_flow.h"
#include "reports/projects/mended_open_document.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kTitlePoints = 22; // 2号
constexpr qreal kTextPoints = 16;  // 3号
constexpr qreal kIndentPoints = 2 * kTextPoints;
constexpr qreal kPixelsPerPoint = 96.0 / 72.0; ///< Qt's text documents count in pixels of 96 dpi
constexpr qreal kLinePoints = PageShape::kPitch / kUnitsPerPoint;

class DocumentText
{
public:
    DocumentText(QTextDocument& document, const BulletinFonts& fonts)
        : m_cursor(&document)
        , m_fonts(fonts)
    {
    }

    /// staysWithNext: on the page of what follows, as every heading does.
    void add(const BulletinBlock& block, bool staysWithNext)
    {
        m_staysWithNext = staysWithNext || block.kind == BlockKind::Heading ||
                          block.kind == BlockKind::Subheading;
        switch (block.kind) {
        case BlockKind::Title:
            paragraph(block.text, FontRole::Title, kTitlePoints, Qt::AlignHCenter, 0);
            blankLine();
            break;
        case BlockKind::Addressee:
            paragraph(block.text, FontRole::Body, kTextPoints, Qt::AlignLeft, 0);
            break;
        case BlockKind::Heading:
            paragraph(block.text, FontRole::Black, kTextPoints, Qt::AlignLeft, kIndentPoints);
            break;
        case BlockKind::Subheading:
            paragraph(block.text, FontRole::Kai, kTextPoints, Qt::AlignLeft, kIndentPoints);
            break;
        case BlockKind::Note:
            blankLine();
            paragraph(block.text, FontRole::Body, kTextPoints, Qt::AlignJustify, kIndentPoints);
            break;
        case BlockKind::Paragraph:
            paragraph(block.text, FontRole::Body, kTextPoints, Qt::AlignJustify, kIndentPoints);
            break;
        case BlockKind::Signature:
            m_office = block.text;
            break;
        case BlockKind::Date:
            signature(block.text);
            break;
        case BlockKind::Table:
            if (!block.text.isEmpty())
                paragraph(block.text, FontRole::Black, kTextPoints, Qt::AlignHCenter, 0);
            table(*block.table);
            break;
        case BlockKind::AnnexNote:
        case BlockKind::AnnexMark:
        case BlockKind::ItemChart:
        case BlockKind::SecretaryTable:
        case BlockKind::NewPage:
            break;
        }
    }

private:
    [[nodiscard]] QTextCharFormat charFormat(FontRole role, qreal points) const
    {
        QTextCharFormat format;
        const QStringList families = m_fonts.families(role);
        format.setFontFamilies(families);
        // Qt's writer knows this one only.
        format.setProperty(QTextFormat::OldFontFamily, families.value(0));
        format.setFontPointSize(points);
        format.setFontWeight(m_fonts.font(role, PageShape::kTextSize).weight());
        return format;
    }

    void blankLine() { paragraph({}, FontRole::Body, kTextPoints, Qt::AlignLeft, 0); }

    /// The office's name over the middle of the date, the date four characters from the right, as
    /// on the printed pages.
    void signature(const QString& date)
    {
        constexpr qreal kDateIndent = 4 * kTextPoints;
        const FontSpec font{FontRole::Body, PageShape::kTextSize};
        const TextMeasure measure(m_fonts);
        const qreal wider = (measure.textWidth(printableText(m_office), font) -
                             measure.textWidth(printableText(date), font)) /
                            kUnitsPerPoint;
        m_staysWithNext = true;
        blankLine();
        blankLine();
        paragraph(m_office, FontRole::Body, kTextPoints, Qt::AlignRight, 0,
                  std::max(0.0, kDateIndent - wider / 2));
        m_staysWithNext = false;
        paragraph(date, FontRole::Body, kTextPoints, Qt::AlignRight, 0, kDateIndent);
    }

    /// indent of the first line, room at the right: in points.
    void paragraph(const QString& text, FontRole role, qreal points, Qt::Alignment alignment,
                   qreal indent, qreal right = 0)
    {
        QTextBlockFormat shape;
        shape.setAlignment(alignment);
        shape.setTextIndent(indent * kPixelsPerPoint);
        shape.setNonBreakableLines(m_staysWithNext);
        shape.setRightMargin(right * kPixelsPerPoint);
        shape.setLineHeight(kLinePoints * kPixelsPerPoint, QTextBlockFormat::FixedHeight);
        // The first paragraph of a document is there from the beginning.
        if (m_isFirst) {
            m_cursor.setBlockFormat(shape);
            m_isFirst = false;
        } else {
            m_cursor.insertBlock(shape);
        }
        m_cursor.insertText(printableText(text), charFormat(role, points));
    }

    void table(const TableContent& content)
    {
        const int head = content.hasHead ? 1 : 0;
        const auto rows = static_cast<int>(content.rows.size()) + head;
        const auto columns = static_cast<int>(content.columns.size());
        QTextTableFormat shape;
        shape.setHeaderRowCount(head);
        shape.setBorder(1);
        shape.setBorderCollapse(true);
        shape.setCellPadding(3);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        qreal sum = 0;
        for (const TableColumn& column : content.columns)
            sum += column.share;
        for (const TableColumn& column : content.columns)
            widths.append(QTextLength(QTextLength::PercentageLength, 100 * column.share / sum));
        shape.setColumnWidthConstraints(widths);
        QTextTable* table = m_cursor.insertTable(rows, columns, shape);
        const qreal points = content.size / kUnitsPerPoint;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const TableColumn& wanted = content.columns[static_cast<size_t>(column)];
                const bool isHead = row < head;
                const QString text =
                    isHead ? wanted.title
                           : content.rows[static_cast<size_t>(row - head)].value(column);
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                QTextBlockFormat aligned;
                aligned.setAlignment(isHead ? Qt::AlignHCenter : wanted.alignment);
                cell.setBlockFormat(aligned);
                cell.insertText(
                    printableText(text),
                    charFormat(isHead || wanted.isLabel ? FontRole::Black : FontRole::Body,
                               points));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = false;
    }

    QTextCursor m_cursor;
    const BulletinFonts& m_fonts;
    QString m_office;
    bool m_staysWithNext = false;
    bool m_isFirst = true;
};

} // namespace

domain::Result<QByteArray> openDocument(const std::vector<BulletinBlock>& blocks,
                                        const BulletinFonts& fonts)
{
    QTextDocument document;
    DocumentText text(document, fonts);
    std::vector<bool> tablesWithHead;
    for (size_t i = 0; i < blocks.size(); ++i) {
        text.add(blocks[i], i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Signature);
        if (blocks[i].kind == BlockKind::Table)
            tablesWithHead.push_back(blocks[i].table->hasHead);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&document))
        return domain::makeError(domain::ErrorCode::FileNotWritable,
                                 {QString(), buffer.errorString()});
    return mendedOpenDocument(buffer.data(), tablesWithHead);
}

} // namespace touyan::reports
