// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv_rows.h"

#include <QFile>

#include <stdexcept>

namespace touyan::test {

namespace {

/// Splits a whole CSV text into rows of fields.
std::vector<QStringList> fieldsOf(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        row.append(field);
        field.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            endField();
        } else if (c == u'\n') {
            endField();
            rows.push_back(std::move(row));
            row = {};
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (quoted)
        throw std::runtime_error("CSV: a quoted field does not end");
    if (!row.isEmpty() || !field.isEmpty()) {
        endField();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

CsvRows CsvRows::readFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return fromText(QString::fromUtf8(file.readAll()));
}

CsvRows CsvRows::fromText(const QString& text)
{
    CsvRows table;
    table.m_rows = fieldsOf(text);
    if (table.m_rows.empty())
        return table;
    const QStringList header = table.m_rows.front();
    table.m_rows.erase(table.m_rows.begin());
    for (qsizetype column = 0; column < header.size(); ++column)
        table.m_columns.insert(header.at(column), column);
    for (const QStringList& row : table.m_rows) {
        if (row.size() != header.size())
            throw std::runtime_error("CSV: a row of another length than the header");
    }
    return table;
}

const QString& CsvRows::at(size_t row, const QString& column) const
{
    const auto found = m_columns.constFind(column);
    if (found == m_columns.constEnd())
        throw std::runtime_error("CSV: no column " + column.toStdString());
    return m_rows.at(row).at(*found);
}

} // namespace touyan::test
