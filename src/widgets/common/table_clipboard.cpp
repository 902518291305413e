// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/table_clipboard.h"

#include "widgets/common/record_roles.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

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

TextTable tableFromText(const QString& text)
{
    TextTable table;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool atCellStart = true;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        atCellStart = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
            continue;
        }
        if (c == u'"' && atCellStart && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
            atCellStart = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endCell();
            table.append(row);
            row.clear();
        } else {
            cell += c;
            atCellStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        table.append(row);
    }
    return table;
}

TextTable tableFromMimeData(const QMimeData& mime)
{
    return mime.hasText() ? tableFromText(mime.text()) : TextTable{};
}

} // namespace touyan::widgets
