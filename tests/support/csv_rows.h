// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::test {

/// The rows of one CSV table by column name; RFC 4180 quoting. For packages that are known to be
/// right: a missing file is an empty table, anything malformed throws std::runtime_error.
class CsvRows
{
public:
    [[nodiscard]] static CsvRows readFile(const QString& path);
    [[nodiscard]] static CsvRows fromText(const QString& text);

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] const QString& at(size_t row, const QString& column) const;

private:
    QHash<QString, qsizetype> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace touyan::test
