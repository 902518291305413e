// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace touyan::exchange {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
/// What is kept of a field that is too large: enough to show how it begins.
constexpr qsizetype kKeptOfOversized = 256;
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

} // namespace

CsvReader::CsvReader(QIODevice& device)
    : m_device(device)
{
}

bool CsvReader::next()
{
    do {
        if (!readRecord())
            return false;
    } while (isBlank());
    return true;
}

bool CsvReader::isBlank() const
{
    return m_fields.size() == 1 && m_recordSize == 0;
}

QByteArrayView CsvReader::record() const
{
    return {m_buffer.constData() + m_recordBegin, m_recordSize};
}

void CsvReader::startRecord()
{
    if (!m_started) {
        m_started = true;
        // Enough to tell a byte-order mark, from devices that give little at a time too.
        while (m_end < kByteOrderMark.size() && refill()) {
        }
        if (QByteArrayView(m_buffer.constData(), m_end).startsWith(kByteOrderMark))
            m_position = kByteOrderMark.size();
    }
    m_recordBegin = m_position;
    m_recordLine = m_line;
    m_extents.clear();
    m_fields.clear();
    m_field = Extent{0, 0, m_line, CsvProblem::None, false};
    m_state = State::FieldStart;
}

bool CsvReader::readRecord()
{
    startRecord();
    while (!scan()) {
        if (refill())
            continue;
        if (m_failed || offset() == 0)
            return false;
        if (m_state == State::Quoted)
            m_field.problem = CsvProblem::UnclosedQuote;
        m_recordSize = offset();
        endField();
        finishRecord();
        return true;
    }
    return true;
}

bool CsvReader::scan()
{
    while (m_position < m_end) {
        switch (m_state) {
        case State::FieldStart:
            if (m_buffer.at(m_position) == '"') {
                ++m_position;
                m_field.begin = offset();
                m_state = State::Quoted;
                continue;
            }
            m_state = State::Plain;
            continue;
        case State::Quoted:
            skipQuoted();
            continue;
        case State::QuoteSeen:
            if (m_buffer.at(m_position) == '"') {
                m_field.hasDoubledQuotes = true;
                ++m_position;
                m_state = State::Quoted;
                continue;
            }
            m_field.end = offset() - 1;
            m_state = State::AfterQuote;
            continue;
        case State::Plain:
        case State::AfterQuote:
            skipPlain();
            break;
        }
        if (m_position == m_end)
            return false;
        const bool isRecordEnd = m_buffer.at(m_position) == '\n';
        m_recordSize = offset();
        endField();
        ++m_position;
        if (isRecordEnd) {
            ++m_line;
            finishRecord();
            return true;
        }
        m_field = Extent{offset(), 0, m_line, CsvProblem::None, false};
        m_state = State::FieldStart;
    }
    return false;
}

void CsvReader::skipPlain()
{
    const char* const bytes = m_buffer.constData();
    while (m_position < m_end) {
        const char c = bytes[m_position];
        if (c == ',' || c == '\n')
            return;
        if (c == '"' && m_state == State::Plain)
            m_field.problem = CsvProblem::StrayQuote;
        ++m_position;
    }
}

void CsvReader::skipQuoted()
{
    const char* const from = m_buffer.constData() + m_position;
    const auto size = static_cast<std::size_t>(m_end - m_position);
    const void* const quote = std::memchr(from, '"', size);
    const char* const to = quote != nullptr ? static_cast<const char*>(quote) : from + size;
    m_line += std::count(from, to, '\n');
    m_position += to - from;
    if (quote != nullptr) {
        ++m_position;
        m_state = State::QuoteSeen;
    }
}

void CsvReader::endField()
{
    qsizetype end = offset();
    const char* const record = m_buffer.constData() + m_recordBegin;
    const bool isLast = m_position == m_end || record[end] == '\n';
    const bool hasReturn = isLast && end > m_field.begin && record[end - 1] == '\r';
    switch (m_state) {
    case State::QuoteSeen:
        m_field.end = end - 1;
        break;
    case State::AfterQuote:
        if (end - (hasReturn ? 1 : 0) > m_field.end + 1) {
            m_field.problem = CsvProblem::TextAfterQuote;
            m_field.end = end;
        }
        break;
    default:
        m_field.end = hasReturn && m_state != State::Quoted ? end - 1 : end;
        break;
    }
    if (hasReturn && m_recordSize > 0 && m_state != State::Quoted)
        --m_recordSize;
    if (m_field.end - m_field.begin > kMaximumFieldBytes)
        m_field.problem = CsvProblem::TooLarge;
    if (m_extents.size() < kMaximumFields)
        m_extents.push_back(m_field);
}

void CsvReader::unescape(Extent& extent)
{
    char* const record = m_buffer.data() + m_recordBegin;
    char* to = record + extent.begin;
    for (qsizetype i = extent.begin; i < extent.end; ++i) {
        *to++ = record[i];
        if (record[i] == '"')
            ++i;
    }
    extent.end = to - record;
}

void CsvReader::finishRecord()
{
    for (Extent& extent : m_extents) {
        if (extent.hasDoubledQuotes && extent.problem == CsvProblem::None)
            unescape(extent);
        m_fields.push_back({QByteArrayView(m_buffer.constData() + m_recordBegin + extent.begin,
                                           extent.end - extent.begin),
                            extent.line, extent.problem});
    }
}

void CsvReader::dropOversized()
{
    const bool isOversized =
        m_field.problem == CsvProblem::TooLarge || offset() - m_field.begin > kMaximumFieldBytes;
    if (!isOversized)
        return;
    m_field.problem = CsvProblem::TooLarge;
    m_end = std::min(m_end, m_recordBegin + m_field.begin + kKeptOfOversized);
    m_position = m_end;
}

bool CsvReader::refill()
{
    dropOversized();
    const qsizetype kept = m_end - m_recordBegin;
    if (m_buffer.size() < kept + kChunk)
        m_buffer.resize(std::max(kept + kChunk, 2 * kept));
    char* const bytes = m_buffer.data();
    std::memmove(bytes, bytes + m_recordBegin, static_cast<std::size_t>(kept));
    m_position -= m_recordBegin;
    m_recordBegin = 0;
    m_end = kept;
    const qint64 count = m_device.read(bytes + kept, kChunk);
    if (count <= 0) {
        m_failed = count < 0;
        return false;
    }
    m_hash.add(QByteArrayView(bytes + kept, count));
    m_bytesRead += count;
    m_end += count;
    return true;
}

} // namespace touyan::exchange
