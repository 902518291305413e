// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/table_clipboard.h"

#include "widgets/lists/record_roles.h"
#include "widgets/lists/spreadsheet_flavours.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr QChar kQuote = u'"';

QString quotedCell(const QString& text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') &&
        !text.startsWith(u'"'))
        return text;
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

QString htmlCell(const QString& text, bool header)
{
    QString inner = text.toHtmlEscaped();
    inner.replace(u'\n', u"<br>"_s);
    // Kept as text: spreadsheets must not turn codes into numbers or run formulas.
    return header ? u"<th>"_s + inner + u"</th>"_s
                  : u"<td style=\"mso-number-format:'\\@'\">"_s + inner + u"</td>"_s;
}

bool looksLikeNumber(const QString& text)
{
    bool number = false;
    text.toDouble(&number);
    // A leading zero belongs to a code, not to a number.
    return number && !(text.size() > 1 && text.startsWith(u'0') && text.at(1) != u'.');
}

/// What two spellings of one cell have in common: flavours differ in their white space.
QString withoutSpaces(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain;
}

/// Takes the text of a clipboard apart.
class ClipboardText
{
public:
    ClipboardText(const QString& text, const TextTable& cells)
        : m_text(text)
        , m_cells(cells)
    {
    }

    [[nodiscard]] TextTable read()
    {
        while (m_position < m_text.size()) {
            m_row.append(readCell());
            if (m_position == m_text.size()) {
                endRow();
                break;
            }
            const QChar separator = m_text.at(m_position++);
            if (separator == u'\t') {
                // A tab at the very end has an empty cell behind it.
                if (m_position == m_text.size()) {
                    m_row.append(QString());
                    endRow();
                }
                continue;
            }
            if (separator == u'\r' && m_position < m_text.size() && m_text.at(m_position) == u'\n')
                ++m_position;
            endRow();
        }
        return m_table;
    }

private:
    /// A cell in quotes, if the text can be read so.
    struct Quoted
    {
        QString content;
        qsizetype end = 0; ///< behind the closing mark
        bool hasDoubledMarks = false;
    };

    static bool endsCell(QChar character)
    {
        return character == u'\t' || character == u'\n' || character == u'\r';
    }

    void endRow()
    {
        m_table.append(m_row);
        m_row.clear();
    }

    QString readCell()
    {
        if (m_text.at(m_position) == kQuote) {
            const std::optional<Quoted> quoted = quotedCell();
            if (quoted && isQuoted(*quoted)) {
                m_position = quoted->end;
                return quoted->content;
            }
        }
        const qsizetype begin = m_position;
        m_position = endOfPlain(begin);
        return m_text.sliced(begin, m_position - begin);
    }

    [[nodiscard]] qsizetype endOfPlain(qsizetype from) const
    {
        const auto end = std::find_if(m_text.cbegin() + from, m_text.cend(), endsCell);
        return end - m_text.cbegin();
    }

    /// The closing mark counts only in front of a tab, a line end or the end.
    [[nodiscard]] std::optional<Quoted> quotedCell() const
    {
        Quoted cell;
        for (qsizetype i = m_position + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) != kQuote) {
                cell.content += m_text.at(i);
            } else if (i + 1 < m_text.size() && m_text.at(i + 1) == kQuote) {
                cell.content += kQuote;
                cell.hasDoubledMarks = true;
                ++i;
            } else {
                cell.end = i + 1;
                const bool isClosed = cell.end == m_text.size() || endsCell(m_text.at(cell.end));
                return isClosed ? std::optional(cell) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isQuoted(const Quoted& cell) const
    {
        const QString told = withoutSpaces(m_cells.value(m_table.size()).value(m_row.size()));
        if (!told.isEmpty()) {
            const QStringView plain =
                QStringView(m_text).sliced(m_position, endOfPlain(m_position) - m_position);
            const bool asQuoted = told == withoutSpaces(cell.content);
            const bool asPlain = told == withoutSpaces(plain);
            if (asQuoted != asPlain)
                return asQuoted;
        }
        // Spreadsheets quote only what holds a tab or a line end.
        const bool needsQuotes = std::any_of(cell.content.cbegin(), cell.content.cend(), endsCell);
        if (!needsQuotes)
            return cell.hasDoubledMarks;
        return !cell.content.contains(u"\r\n"_s) || !areRowsOfCells(cell);
    }

    /// Excel writes LF inside of cells and CRLF behind rows: marks around whole rows of as many
    /// cells belong to the first and the last of them.
    [[nodiscard]] bool areRowsOfCells(const Quoted& cell) const
    {
        const QStringView piece = QStringView(m_text).sliced(m_position, cell.end - m_position);
        const auto lines = piece.split(u"\r\n");
        const qsizetype before = m_row.size();
        qsizetype behind = 0;
        for (qsizetype i = cell.end; i < m_text.size() && m_text.at(i) != u'\n'; ++i)
            behind += m_text.at(i) == u'\t' ? 1 : 0;
        const qsizetype first = before + lines.first().count(u'\t');
        const qsizetype last = lines.last().count(u'\t') + behind;
        return first == last &&
               std::all_of(lines.begin() + 1, lines.end() - 1,
                           [first](QStringView line) { return line.count(u'\t') == first; });
    }

    const QString& m_text;
    const TextTable& m_cells;
    TextTable m_table;
    QStringList m_row;
    qsizetype m_position = 0;
};

} // namespace

QMimeData* tableMimeData(const TextTable& table, bool firstRowIsHeader)
{
    QStringList lines;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    bool header = firstRowIsHeader;
    for (const QStringList& row : table) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString& cell : row) {
            cells.append(quotedCell(cell));
            if (!header && looksLikeNumber(cell))
                html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            else
                html += htmlCell(cell, header);
        }
        html += u"</tr>"_s;
        lines.append(cells.join(u'\t'));
        header = false;
    }
    html += u"</table></body></html>"_s;
    auto* mime = new QMimeData;
    mime->setText(lines.join(u"\r\n"_s));
    mime->setHtml(html);
    return mime;
}

QMimeData* tableMimeData(const QTableView& view, bool withHeader)
{
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    QList<int> rows;
    QList<int> columns; // visual
    for (const QModelIndex& index : selected) {
        if (view.isColumnHidden(index.column()) || view.isRowHidden(index.row()))
            continue;
        rows.append(index.row());
        columns.append(view.horizontalHeader()->visualIndex(index.column()));
    }
    for (QList<int>* list : {&rows, &columns}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    TextTable table;
    if (withHeader) {
        QStringList titles;
        for (const int visual : std::as_const(columns)) {
            titles.append(view.model()
                              ->headerData(view.horizontalHeader()->logicalIndex(visual),
                                           Qt::Horizontal, Qt::DisplayRole)
                              .toString());
        }
        table.append(titles);
    }
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int visual : std::as_const(columns)) {
            const QModelIndex index =
                view.model()->index(row, view.horizontalHeader()->logicalIndex(visual));
            if (!view.selectionModel()->isSelected(index)) {
                cells.append(QString());
                continue;
            }
            const QVariant copy = index.data(CopyRole);
            cells.append((copy.isValid() ? copy : index.data(Qt::DisplayRole)).toString());
        }
        table.append(cells);
    }
    return tableMimeData(table, withHeader);
}

TextTable tableFromText(const QString& text, const TextTable& cells)
{
    return ClipboardText(text, cells).read();
}

TextTable tableFromMimeData(const QMimeData& mime)
{
    if (!mime.hasText())
        return tableFromFlavours(mime);
    const QString text = mime.text();
    // Only marks at the beginning of a cell can be read in two ways.
    const bool isPlain = !text.startsWith(kQuote) && !text.contains(u"\t\""_s) &&
                         !text.contains(u"\n\""_s) && !text.contains(u"\r\""_s);
    return tableFromText(text, isPlain ? TextTable() : tableFromFlavours(mime));
}

} // namespace touyan::widgets
