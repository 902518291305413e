// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachments/file_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

/// Room is left for what a copy adds to it; file systems take 255 bytes.
constexpr qsizetype kMostBytes = 240;

/// What could end a folder's name or a line, and what other systems take for one.
bool isForbidden(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // The last three look like a slash.
    return u"/\\\u2044\u2215\u29F8"_s.contains(character);
}

/// Turns the direction of writing around, or is nothing at all: "exe.gnp" would read "png.exe".
bool isUnseen(QChar character)
{
    constexpr char16_t kZeroWidthNonJoiner = 0x200C; // two that scripts need
    constexpr char16_t kZeroWidthJoiner = 0x200D;
    return character.category() == QChar::Other_Format && character != kZeroWidthNonJoiner &&
           character != kZeroWidthJoiner;
}

bool isDevice(const QString& name)
{
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)"
        " *(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drive(u"^[a-z]:"_s, QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch() || drive.match(name).hasMatch();
}

QString trimmedName(QString name)
{
    name.removeIf(isUnseen);
    const auto isEdge = [](QChar character) { return character == u'.' || character.isSpace(); };
    const auto first = std::find_if_not(name.begin(), name.end(), isEdge);
    const auto last = std::find_if_not(name.rbegin(), std::make_reverse_iterator(first), isEdge);
    return QString(first, std::distance(first, last.base()));
}

} // namespace

Result<QString> checkedFileName(const QString& name)
{
    if (std::any_of(name.begin(), name.end(), isForbidden) || !name.isValidUtf16())
        return makeError(ErrorCode::FileNameRefused, {name});
    const QString trimmed = trimmedName(name);
    if (trimmed.isEmpty() || isDevice(trimmed))
        return makeError(ErrorCode::FileNameRefused, {name});
    if (trimmed.toUtf8().size() > kMostBytes)
        return makeError(ErrorCode::FileNameTooLong, {name});
    return trimmed;
}

QString proposedFileName(const QString& text)
{
    QString name = text;
    for (QChar& character : name) {
        if (isForbidden(character) || character == u':')
            character = u'-';
    }
    return trimmedName(name);
}

} // namespace touyan::application
