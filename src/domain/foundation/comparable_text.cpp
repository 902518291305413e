// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundation/comparable_text.h"

#include <algorithm>
#include <array>

namespace touyan::domain {

namespace {

/// What input methods, fonts and spreadsheets put between the parts of a name.
constexpr std::array<char16_t, 16> kDots{u'.',   0x00b7, 0x0387, 0x119e, 0x1427, 0x2022,
                                         0x2024, 0x2027, 0x2219, 0x22c5, 0x2e31, 0x2e33,
                                         0x30fb, 0x318d, 0xa78f, 0xff65};
constexpr std::array<char16_t, 2> kWideDots{0xff0e, 0xfe52};
constexpr QChar kDot = u'.';

bool isDot(QChar character)
{
    const char16_t code = character.unicode();
    return std::find(kDots.begin(), kDots.end(), code) != kDots.end() ||
           std::find(kWideDots.begin(), kWideDots.end(), code) != kWideDots.end();
}

/// Spaces and unseen characters away; case and dots stay.
QString plainText(QStringView text)
{
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC);
    QString plain;
    plain.reserve(normal.size());
    for (const char32_t character : normal.toUcs4()) {
        if (!QChar::isSpace(character) && !isInvisible(character))
            plain += QChar::fromUcs4(character);
    }
    return plain;
}

/// Without the dots that stand between letters; those of 9.3 stay.
QString withoutDots(const QString& comparable)
{
    if (!comparable.contains(kDot))
        return comparable;
    QString plain;
    plain.reserve(comparable.size());
    for (qsizetype i = 0; i < comparable.size(); ++i) {
        const bool isBetween = i > 0 && i + 1 < comparable.size() && isDotOfName(comparable, i);
        if (!isBetween)
            plain += comparable.at(i);
    }
    return plain;
}

} // namespace

QString comparableText(QStringView text)
{
    QString plain = plainText(text).toCaseFolded();
    for (QChar& character : plain) {
        if (isDot(character))
            character = kDot;
    }
    return plain;
}

SearchWords::SearchWords(QStringView text)
{
    const QStringList typed = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : typed) {
        const QString comparable = comparableText(word);
        if (!comparable.isEmpty())
            m_words.append(comparable);
    }
}

bool SearchWords::occurIn(const QString& comparable) const
{
    QString dotless;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        if (comparable.contains(word))
            return true;
        if (!comparable.contains(kDot) && !word.contains(kDot))
            return false;
        if (dotless.isNull())
            dotless = withoutDots(comparable);
        return dotless.contains(withoutDots(word));
    });
}

QList<qsizetype> namesMeant(QStringView wanted, const QStringList& names)
{
    const auto equalAfter = [&names](const QString& sought, auto fold) {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (fold(names.at(i)) == sought)
                found.append(i);
        }
        return found;
    };
    const QString plain = plainText(wanted);
    if (plain.isEmpty())
        return {};
    const QList<qsizetype> asWritten =
        equalAfter(plain, [](const QString& name) { return plainText(name); });
    if (!asWritten.isEmpty())
        return asWritten;
    const QString comparable = comparableText(wanted);
    const QList<qsizetype> withAnyDot =
        equalAfter(comparable, [](const QString& name) { return comparableText(name); });
    if (!withAnyDot.isEmpty())
        return withAnyDot;
    return equalAfter(withoutDots(comparable),
                      [](const QString& name) { return withoutDots(comparableText(name)); });
}

bool isSameName(QStringView a, QStringView b)
{
    return withoutDots(comparableText(a)) == withoutDots(comparableText(b));
}

bool isDotOfName(QStringView text, qsizetype place)
{
    const auto isDigitAt = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isDigit();
    };
    return isDot(text.at(place)) && !isDigitAt(place - 1) && !isDigitAt(place + 1);
}

bool isInvisible(char32_t character)
{
    switch (character) {
    case 0x034f: // combining grapheme joiner
    case 0x115f: // Hangul fillers, blanks of braille and of Korean
    case 0x1160:
    case 0x2800:
    case 0x3164:
    case 0xffa0:
        return true;
    default:
        break;
    }
    const bool isSelector = (character >= 0xfe00 && character <= 0xfe0f) ||
                            (character >= 0x180b && character <= 0x180f) ||
                            (character >= 0xe0000 && character <= 0xe0fff);
    if (isSelector)
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return character != U' ';
    default:
        return false;
    }
}

QString codePointName(char32_t character)
{
    constexpr int kHexadecimal = 16;
    constexpr int kDigits = 4;
    const QString digits = QString::number(static_cast<uint>(character), kHexadecimal).toUpper();
    return QStringLiteral("U+") + digits.rightJustified(kDigits, u'0');
}

} // namespace touyan::domain
