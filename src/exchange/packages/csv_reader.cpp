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

/// Ctrl-Z.
constexpr char kEndMark = '\x1a';
/// Longer first lines are not looked at for other separators.
constexpr qsizetype kLongestHeader = 64 * 1024;
constexpr QByteArrayView kSeparators(",;\t|");

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Whether the line is names with such separators between them, each perhaps in quotes.
bool isHeader(QByteArrayView line, char separator)
{
    // Spreadsheets leave empty columns behind the last one.
    while (line.endsWith(separator))
        line.chop(1);
    bool hasSeparator = false;
    qsizetype begin = 0;
    while (begin <= line.size()) {
        qsizetype end = line.indexOf(separator, begin);
        if (end < 0)
            end = line.size();
        else
            hasSeparator = true;
        QByteArrayView name = line.sliced(begin, end - begin).trimmed();
        if (name.size() > 1 && name.front() == '"' && name.back() == '"')
            name = name.sliced(1, name.size() - 2);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return false;
        begin = end + 1;
    }
    return hasSeparator;
}

} // namespace

CsvReader::CsvReader(QIODevice& device, Form form)
    : m_device(device)
    , m_form(form)
{
}

bool CsvReader::next()
{
    do {
        if (!readRecord())
            return false;
    } while (isBlank() || isOnlyEndMarks());
    return true;
}

bool CsvReader::isOnlyEndMarks()
{
    const QByteArrayView text = record();
    const bool isMark =
        m_form == Form::Told && m_fields.size() == 1 && !text.isEmpty() &&
        std::all_of(text.begin(), text.end(), [](char byte) { return byte == kEndMark; });
    if (!isMark)
        return false;
    // In front of further lines it is a character that does not belong there.
    const bool isLast = m_position == m_end && !refill();
    m_fields.clear();
    finishRecord();
    return isLast && !m_failed;
}

void CsvReader::dropEndMarks()
{
    if (m_form != Form::Told || m_state == State::Quoted)
        return;
    while (offset() > 0 && m_buffer.at(m_position - 1) == kEndMark)
        m_end = --m_position;
}

void CsvReader::startFile()
{
    m_started = true;
    const auto holds = [this](qsizetype bytes) {
        while (m_end < bytes && refill()) {
        }
        return m_end >= bytes;
    };
    // Enough to tell a byte-order mark, from devices that give little at a time too.
    static_cast<void>(holds(kByteOrderMark.size()));
    if (QByteArrayView(m_buffer.constData(), m_end).startsWith(kByteOrderMark))
        m_position = kByteOrderMark.size();
    if (m_form != Form::Told)
        return;
    // The first line and the byte behind it.
    const auto hasLine = [this] {
        const QByteArrayView head(m_buffer.constData(), m_end);
        const qsizetype feed = head.indexOf('\n');
        const qsizetype carriage = head.indexOf('\r');
        return feed >= 0 || (carriage >= 0 && carriage + 1 < head.size());
    };
    while (!hasLine() && m_end < kLongestHeader && holds(m_end + 1)) {
    }
    readForm();
}

void CsvReader::readForm()
{
    const auto lineOf = [](QByteArrayView text) {
        const qsizetype feed = text.indexOf('\n');
        const qsizetype carriage = text.indexOf('\r');
        const qsizetype end = feed < 0 ? carriage : carriage < 0 ? feed : std::min(feed, carriage);
        return end < 0 ? text : text.first(end);
    };
    const QByteArrayView text(m_buffer.constData() + m_position, m_end - m_position);
    const QByteArrayView line = lineOf(text);
    const bool isBare = line.size() + 1 < text.size() && text[line.size()] == '\r' &&
                        text[line.size() + 1] != '\n' && text[line.size() + 1] != '\r';
    if (isBare)
        m_lineEnd = '\r';
    constexpr QByteArrayView kSeparatorLine("sep=");
    if (line.size() == kSeparatorLine.size() + 1 && line.startsWith(kSeparatorLine) &&
        kSeparators.contains(line.back())) {
        m_separator = line.back();
        const bool hasTwoEnds = !isBare && line.size() < text.size() && text[line.size()] == '\r';
        m_position += std::min(line.size() + (hasTwoEnds ? 2 : 1), text.size());
        ++m_line;
        return;
    }
    for (const char separator : kSeparators) {
        if (isHeader(line, separator)) {
            m_separator = separator;
            return;
        }
    }
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
    if (!m_started)
        startFile();
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
        dropEndMarks();
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
        const bool isRecordEnd = m_buffer.at(m_position) == m_lineEnd;
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
    const char separator = m_separator;
    const char lineEnd = m_lineEnd;
    while (m_position < m_end) {
        const char c = bytes[m_position];
        if (c == separator || c == lineEnd)
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
    m_line += std::count(from, to, m_lineEnd);
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
    const bool isLast = m_position == m_end || record[end] == m_lineEnd;
    const bool hasReturn =
        isLast && m_lineEnd == '\n' && end > m_field.begin && record[end - 1] == '\r';
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
