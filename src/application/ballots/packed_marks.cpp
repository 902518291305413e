// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/packed_marks.h"

#include "application/values/utf8_text.h"

#include <cstring>

namespace touyan::application {

using domain::Mark;

namespace {

constexpr char kEscape = '\\';
constexpr char kEquals = '=';
constexpr char kEnd = ';';

void appendField(QByteArray& packed, QByteArrayView field)
{
    for (const char character : field) {
        if (character == kEscape || character == kEquals || character == kEnd) {
            packed += kEscape;
            packed += character;
        } else if (character == '\0') {
            packed += kEscape;
            packed += '0';
        } else {
            packed += character;
        }
    }
}

/// Where the character stands, from `from` on; -1: nowhere.
qsizetype find(QByteArrayView text, char character, qsizetype from)
{
    const void* place =
        std::memchr(text.data() + from, character, static_cast<size_t>(text.size() - from));
    return place == nullptr ? -1 : static_cast<const char*>(place) - text.data();
}

} // namespace

void appendMark(QByteArray& packed, QByteArrayView criterion, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    if (!packed.isEmpty())
        packed += kEnd;
    appendField(packed, criterion);
    packed += kEquals;
    appendField(packed, value);
}

QByteArray packMarks(const std::vector<WrittenMark>& marks)
{
    QByteArray packed;
    for (const WrittenMark& mark : marks)
        appendMark(packed, mark.criterion.toUtf8(), mark.value.toUtf8());
    return packed;
}

bool MarkReader::read(QByteArrayView packed, std::vector<Mark>& marks)
{
    if (packed.isEmpty())
        return true;
    if (find(packed, kEscape, 0) >= 0)
        return readEscaped(packed, marks);
    qsizetype at = 0;
    while (true) {
        const qsizetype equals = find(packed, kEquals, at);
        if (equals < 0)
            return false;
        const qsizetype end = find(packed, kEnd, equals);
        const qsizetype stop = end < 0 ? packed.size() : end;
        marks.push_back(
            {packed.sliced(at, equals - at), packed.sliced(equals + 1, stop - equals - 1)});
        if (end < 0)
            return true;
        at = end + 1;
        if (at == packed.size())
            return false;
    }
}

bool MarkReader::readEscaped(QByteArrayView packed, std::vector<Mark>& marks)
{
    QByteArray criterion;
    QByteArray field;
    bool inValue = false;
    const auto endMark = [&] {
        if (!inValue)
            return false;
        const QByteArray& keptCriterion = m_unescaped.emplace_back(criterion);
        const QByteArray& keptValue = m_unescaped.emplace_back(field);
        marks.push_back({keptCriterion, keptValue});
        criterion.clear();
        field.clear();
        inValue = false;
        return true;
    };
    for (qsizetype i = 0; i < packed.size(); ++i) {
        const char character = packed[i];
        if (character == kEscape) {
            if (++i == packed.size())
                return false;
            field += packed[i] == '0' ? '\0' : packed[i];
        } else if (character == kEquals && !inValue) {
            criterion = field;
            field.clear();
            inValue = true;
        } else if (character == kEnd) {
            if (!endMark())
                return false;
        } else {
            field += character;
        }
    }
    return endMark();
}

std::optional<std::vector<WrittenMark>> unpackMarks(QByteArrayView packed)
{
    MarkReader reader;
    std::vector<Mark> marks;
    if (!reader.read(packed, marks))
        return std::nullopt;
    std::vector<WrittenMark> written;
    written.reserve(marks.size());
    for (const Mark& mark : marks)
        written.push_back({textOfUtf8(mark.criterion), textOfUtf8(mark.value)});
    return written;
}

} // namespace touyan::application
