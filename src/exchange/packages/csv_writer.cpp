// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_writer.h"

#include "exchange/packages/whole_write.h"

#include <algorithm>

namespace touyan::exchange {

namespace {

constexpr qsizetype kHeldBytes = 256 * 1024;

bool needsQuotes(QStringView field)
{
    return std::any_of(field.begin(), field.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device)
    : m_device(device)
{
    m_buffer.reserve(2 * kHeldBytes);
}

void CsvWriter::append(QStringView text)
{
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + m_encoder.requiredSpace(text.size()));
    const char* const end = m_encoder.appendToBuffer(m_buffer.data() + before, text);
    m_buffer.resize(end - m_buffer.constData());
}

void CsvWriter::writeField(QStringView field)
{
    if (m_inRecord)
        m_buffer += ',';
    m_inRecord = true;
    if (!needsQuotes(field)) {
        append(field);
        return;
    }
    m_buffer += '"';
    while (!field.isEmpty()) {
        const qsizetype quote = field.indexOf(u'"');
        const qsizetype size = quote < 0 ? field.size() : quote + 1;
        append(field.first(size));
        if (quote >= 0)
            m_buffer += '"';
        field = field.sliced(size);
    }
    m_buffer += '"';
}

bool CsvWriter::endRecord()
{
    m_buffer += '\n';
    m_inRecord = false;
    return m_buffer.size() < kHeldBytes || flush();
}

bool CsvWriter::flush()
{
    const bool written = writeWhole(m_device, m_buffer.constData(), m_buffer.size());
    m_buffer.resize(0);
    return written;
}

} // namespace touyan::exchange
