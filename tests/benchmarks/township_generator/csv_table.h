// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QFile>
#include <QString>

#include <optional>

namespace touyan::generator {

/// Writes one table of a package: UTF-8, comma, RFC 4180 quoting, line feed, header first.
class CsvTable
{
public:
    /// `columns` is the header line without its line end. `isOpen()` tells whether the file
    /// `folder/name.csv` could be created.
    CsvTable(const QString& folder, const QString& name, const QByteArray& columns);

    CsvTable& text(const QString& value);
    CsvTable& date(QDate value);
    CsvTable& number(qint64 value);
    CsvTable& number(std::optional<int> value);
    CsvTable& none();
    void endRow();

    bool isOpen() const { return m_file.isOpen(); }
    /// Writes what is still held back; false when any write failed.
    bool finish();
    QString errorText() const { return m_file.errorString(); }

private:
    void separate();
    void flush();

    QFile m_file;
    QByteArray m_buffer;
    bool m_rowStarted = false;
    bool m_failed = false;
};

} // namespace touyan::generator
