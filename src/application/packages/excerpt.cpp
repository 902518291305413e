// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/excerpt.h"

#include <algorithm>

namespace touyan::application {

namespace {

constexpr qsizetype kCharacters = 40;
constexpr qsizetype kBytesOfCharacter = 4;
constexpr char16_t kControlPictures = 0x2400;
constexpr char16_t kDelete = 0x7f;
constexpr char16_t kPictureOfDelete = 0x2421;

QChar printable(QChar c)
{
    if (c < u' ')
        return QChar(static_cast<char16_t>(kControlPictures + c.unicode()));
    if (c == QChar(kDelete))
        return {kPictureOfDelete};
    const bool isUnseen =
        c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    return isUnseen ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QString printableExcerpt(QByteArrayView value)
{
    QString text = QString::fromUtf8(
        value.first(std::min(value.size(), (kCharacters + 1) * kBytesOfCharacter)));
    const bool goesOn = text.size() > kCharacters;
    if (goesOn) {
        qsizetype end = kCharacters;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        text.truncate(end);
    }
    for (QChar& c : text)
        c = printable(c);
    if (goesOn)
        text += u'…';
    return text;
}

} // namespace touyan::application
