// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/spreadsheet_flavours.h"

#include <QHash>
#include <QMimeData>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// More columns or rows than a sheet has are a mistake or a trap.
constexpr int kMostSpan = 1'000;
constexpr int kMostRows = 100'000;
constexpr int kMostColumns = 1'000;

/// A table that is filled cell by cell, past the cells that others reach into.
class TableBuilder
{
public:
    void beginRow()
    {
        m_table.append(QStringList());
        m_column = 0;
    }
    /// Leaves rows empty until the given one, from 0, is next.
    void skipToRow(int row)
    {
        while (m_table.size() < std::min(row, kMostRows))
            m_table.append(QStringList());
    }
    void skipToColumn(int column) { m_column = std::clamp(column, m_column, kMostColumns); }
    void addCell(const QString& text, int columns, int rows)
    {
        columns = std::clamp(columns, 1, kMostSpan);
        rows = std::clamp(rows, 1, kMostSpan);
        if (m_table.isEmpty())
            beginRow();
        const auto row = static_cast<int>(m_table.size()) - 1;
        while (m_covered.value(row).contains(m_column))
            ++m_column;
        if (m_column >= kMostColumns)
            return;
        QStringList& cells = m_table.last();
        while (cells.size() <= m_column)
            cells.append(QString());
        cells[m_column] = text;
        for (int below = 1; below < rows; ++below) {
            for (int beside = 0; beside < columns && m_coveredCells < kMostRows; ++beside) {
                m_covered[row + below].insert(m_column + beside);
                ++m_coveredCells;
            }
        }
        m_column += columns;
    }
    [[nodiscard]] bool isFull() const { return m_table.size() >= kMostRows; }
    [[nodiscard]] QList<QStringList> table() const { return m_table; }

private:
    QList<QStringList> m_table;
    QHash<int, QSet<int>> m_covered; ///< columns by row that a cell above reaches into
    int m_coveredCells = 0;
    int m_column = 0;
};

/// "&amp;" → "&"; what is no reference stays.
QString withoutReferences(QStringView text)
{
    static const QHash<QString, QChar> kNamed{
        {u"amp"_s, u'&'},   {u"lt"_s, u'<'},          {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
        {u"apos"_s, u'\''}, {u"nbsp"_s, QChar::Nbsp}, {u"middot"_s, u'·'}, {u"bull"_s, u'•'}};
    constexpr qsizetype kLongest = 10;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == u'&' ? text.indexOf(u';', i) : -1;
        if (end < 0 || end - i > kLongest) {
            plain += text.at(i);
            continue;
        }
        const QStringView name = text.sliced(i + 1, end - i - 1);
        bool isNumber = false;
        uint number = 0;
        if (name.startsWith(u"#x", Qt::CaseInsensitive))
            number = name.sliced(2).toUInt(&isNumber, 16);
        else if (name.startsWith(u'#'))
            number = name.sliced(1).toUInt(&isNumber);
        const auto named = kNamed.constFind(name.toString());
        if (isNumber && number > 0 && number <= QChar::LastValidCodePoint) {
            plain += QChar::fromUcs4(number);
        } else if (named != kNamed.cend()) {
            plain += *named;
        } else {
            plain += text.at(i);
            continue;
        }
        i = end;
    }
    return plain;
}

/// Reads the tags of a table and the text between them.
class HtmlTable
{
public:
    explicit HtmlTable(const QString& html)
        : m_html(html)
    {
    }

    [[nodiscard]] QList<QStringList> read()
    {
        while (m_position < m_html.size() && !m_ended && !m_table.isFull()) {
            const qsizetype tag = m_html.indexOf(u'<', m_position);
            const qsizetype end = tag < 0 ? m_html.size() : tag;
            addText(QStringView(m_html).sliced(m_position, end - m_position));
            m_position = end;
            if (tag >= 0)
                readTag();
        }
        endCell();
        return m_table.table();
    }

private:
    void addText(QStringView text)
    {
        if (!m_inCell || text.isEmpty())
            return;
        QString plain = withoutReferences(text);
        plain.replace(u'\n', u' ').replace(u'\r', u' ');
        m_text += plain;
    }

    void readTag()
    {
        if (QStringView(m_html).sliced(m_position).startsWith("<!--"_L1)) {
            skipPast(u"-->"_s);
            return;
        }
        const qsizetype end = m_html.indexOf(u'>', m_position);
        if (end < 0) {
            m_position = m_html.size();
            return;
        }
        const QString tag = m_html.sliced(m_position + 1, end - m_position - 1);
        m_position = end + 1;
        qsizetype size = tag.startsWith(u'/') ? 1 : 0;
        while (size < tag.size() && (tag.at(size).isLetterOrNumber()))
            ++size;
        take(tag.first(size).toLower(), tag);
    }

    void take(const QString& name, const QString& tag)
    {
        if (name == u"style"_s || name == u"script"_s || name == u"title"_s || name == u"xml"_s) {
            skipPast(u"</"_s + name);
        } else if (name == u"table"_s) {
            ++m_depth;
        } else if (name == u"/table"_s) {
            m_ended = --m_depth <= 0;
        } else if (m_depth != 1) {
            if (m_depth > 1 && m_inCell && (name == u"tr"_s || name == u"td"_s))
                m_text += u' ';
        } else if (name == u"tr"_s) {
            endCell();
            m_table.beginRow();
        } else if (name == u"td"_s || name == u"th"_s) {
            endCell();
            m_inCell = true;
            m_columns = numberOf(tag, "colspan"_L1);
            m_rows = numberOf(tag, "rowspan"_L1);
        } else if (name == u"/td"_s || name == u"/th"_s || name == u"/tr"_s) {
            endCell();
        } else if (m_inCell && (name == u"br"_s || name == u"/p"_s || name == u"/div"_s)) {
            m_text += u'\n';
        }
    }

    /// The number of an attribute, 1 without it.
    [[nodiscard]] static int numberOf(const QString& tag, QLatin1String attribute)
    {
        qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 1;
        at += attribute.size();
        while (at < tag.size() && (tag.at(at) == u'=' || tag.at(at) == u'"' ||
                                   tag.at(at) == u'\'' || tag.at(at).isSpace()))
            ++at;
        int number = 0;
        for (; at < tag.size() && tag.at(at).isDigit() && number < kMostSpan; ++at)
            number = 10 * number + tag.at(at).digitValue();
        return std::max(number, 1);
    }

    void skipPast(const QString& text)
    {
        const qsizetype found = m_html.indexOf(text, m_position, Qt::CaseInsensitive);
        m_position = found < 0 ? m_html.size() : found + text.size();
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        QStringList lines = m_text.split(u'\n');
        for (QString& line : lines)
            line = line.simplified();
        m_table.addCell(lines.join(u'\n').trimmed(), m_columns, m_rows);
        m_text.clear();
        m_inCell = false;
    }

    const QString& m_html;
    TableBuilder m_table;
    QString m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    int m_columns = 1;
    int m_rows = 1;
    bool m_inCell = false;
    bool m_ended = false;
};

int numberIn(const QXmlStreamReader& xml, QLatin1String attribute, int otherwise)
{
    for (const QXmlStreamAttribute& each : xml.attributes()) {
        bool isNumber = false;
        const int number = each.value().toInt(&isNumber);
        if (each.name() == attribute && isNumber && number >= 0)
            return number;
    }
    return otherwise;
}

void readXmlCell(QXmlStreamReader& xml, TableBuilder& table)
{
    if (const int column = numberIn(xml, "Index"_L1, 0); column > 0)
        table.skipToColumn(column - 1);
    const int columns = numberIn(xml, "MergeAcross"_L1, 0);
    const int rows = numberIn(xml, "MergeDown"_L1, 0);
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "Data"_L1)
            text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
    table.addCell(text, std::min(columns, kMostSpan) + 1, std::min(rows, kMostSpan) + 1);
}

} // namespace

QList<QStringList> tableFromHtml(const QString& html)
{
    return HtmlTable(html).read();
}

QList<QStringList> tableFromXmlSpreadsheet(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    TableBuilder table;
    bool inTable = false;
    while (!reader.atEnd() && !table.isFull()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == "Table"_L1)
            break;
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "Table"_L1) {
            inTable = true;
        } else if (inTable && reader.name() == "Row"_L1) {
            if (const int row = numberIn(reader, "Index"_L1, 0); row > 0)
                table.skipToRow(row - 1);
            table.beginRow();
        } else if (inTable && reader.name() == "Cell"_L1) {
            readXmlCell(reader, table);
        }
    }
    return reader.hasError() ? QList<QStringList>() : table.table();
}

QList<QStringList> tableFromFlavours(const QMimeData& mime)
{
    const QStringList formats = mime.formats();
    for (const QString& format : formats) {
        if (format.contains("XML Spreadsheet"_L1, Qt::CaseInsensitive)) {
            const auto table = tableFromXmlSpreadsheet(mime.data(format));
            if (!table.isEmpty())
                return table;
        }
    }
    return mime.hasHtml() ? tableFromHtml(mime.html()) : QList<QStringList>();
}

} // namespace touyan::widgets
