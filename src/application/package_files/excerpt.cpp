// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_files/excerpt.h"

#include "application/values/utf8_text.h"
#include "domain/foundation/comparable_text.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kCharacters = 40;
constexpr qsizetype kBytesOfCharacter = 4;
constexpr char32_t kControlPictures = 0x2400;
constexpr char32_t kDelete = 0x7f;
constexpr char32_t kPictureOfDelete = 0x2421;

QString printable(char32_t character)
{
    if (character < U' ')
        character += kControlPictures;
    else if (character == kDelete)
        character = kPictureOfDelete;
    else if (domain::isInvisible(character))
        return u"⟨%1⟩"_s.arg(domain::codePointName(character));
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString textOf(QByteArrayView value)
{
    return textOfUtf8(value);
}

std::optional<char32_t> invisibleIn(QByteArrayView code)
{
    const bool isVisible = std::all_of(code.begin(), code.end(), [](char byte) {
        return byte > ' ' && byte != static_cast<char>(kDelete);
    });
    if (isVisible)
        return std::nullopt;
    const QList<uint> characters = textOf(code).toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        const bool isAtEnd = i == 0 || i + 1 == characters.size();
        if (domain::isInvisible(character) || (isAtEnd && character == U' '))
            return character;
    }
    return std::nullopt;
}

QString printableExcerpt(QByteArrayView value)
{
    const QString text =
        textOf(value.first(std::min(value.size(), (kCharacters + 1) * kBytesOfCharacter)));
    QString excerpt;
    qsizetype characters = 0;
    for (const char32_t character : text.toUcs4()) {
        if (characters++ == kCharacters)
            return excerpt + u'…';
        excerpt += printable(character);
    }
    return excerpt;
}

} // namespace touyan::application
