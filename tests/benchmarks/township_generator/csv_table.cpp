// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_table.h"

namespace touyan::generator {

namespace {
constexpr int kBufferBytes = 1 << 20;
}

CsvTable::CsvTable(const QString& folder, const QString& name, const QByteArray& columns)
    : m_file(folder + u'/' + name + QStringLiteral(u".csv"))
{
    m_buffer.reserve(kBufferBytes + 4096);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_buffer.append(columns).append('\n');
    }
}

CsvTable& CsvTable::text(const QString& value)
{
    separate();
    QByteArray bytes = value.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') ||
        bytes.contains('\r')) {
        bytes.replace("\"", "\"\"");
        m_buffer.append('"').append(bytes).append('"');
    } else {
        m_buffer.append(bytes);
    }
    return *this;
}

CsvTable& CsvTable::date(QDate value)
{
    separate();
    if (value.isValid()) {
        int year = 0;
        int month = 0;
        int day = 0;
        value.getDate(&year, &month, &day);
        const auto twoDigits = [this](int part) {
            m_buffer.append(static_cast<char>('0' + part / 10));
            m_buffer.append(static_cast<char>('0' + part % 10));
        };
        m_buffer.append(QByteArray::number(year)).append('-');
        twoDigits(month);
        m_buffer.append('-');
        twoDigits(day);
    }
    return *this;
}

CsvTable& CsvTable::number(qint64 value)
{
    separate();
    m_buffer.append(QByteArray::number(value));
    return *this;
}

CsvTable& CsvTable::number(std::optional<int> value)
{
    return value ? number(qint64{*value}) : none();
}

CsvTable& CsvTable::none()
{
    separate();
    return *this;
}

void CsvTable::endRow()
{
    m_buffer.append('\n');
    m_rowStarted = false;
    if (m_buffer.size() >= kBufferBytes) {
        flush();
    }
}

bool CsvTable::finish()
{
    flush();
    m_failed = !m_file.flush() || m_failed;
    m_file.close();
    return !m_failed;
}

void CsvTable::separate()
{
    if (m_rowStarted) {
        m_buffer.append(',');
    }
    m_rowStarted = true;
}

void CsvTable::flush()
{
    m_failed = m_file.write(m_buffer) != m_buffer.size() || m_failed;
    m_buffer.clear();
}

} // namespace touyan::generator
