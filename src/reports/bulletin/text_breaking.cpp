// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/text_breaking.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

bool neverBegins(QChar c)
{
    static const QString signs = u"，。、；：？！）》」』】〕〉”’…—·％‰,.;:?!)]}>%々"_s;
    return signs.contains(c);
}

bool neverEnds(QChar c)
{
    static const QString signs = u"（《「『【〔〈“‘([{<￥"_s;
    return signs.contains(c);
}

/// Characters that stick together as a number or a Latin word.
bool isWordCharacter(QChar c)
{
    return (c.unicode() > 0x20 && c.unicode() < 0x250 && c != u'·') || c == u'–';
}

/// "9" and "月" stay together.
bool isUnitOfNumber(QChar before, QChar c)
{
    static const QString units = u"年月日周项分个次"_s;
    return before.isDigit() && units.contains(c);
}

bool mayBreak(QChar before, QChar after)
{
    return !neverEnds(before) && !neverBegins(after) && !isUnitOfNumber(before, after);
}

/// A pair of surrogates is one character, and so is half of one.
qsizetype characterLength(QStringView text, qsizetype at)
{
    const bool isPair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? 2 : 1;
}

char32_t codeOf(QStringView character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                 : character[0].unicode();
}

bool choosesVariant(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0100 && character <= 0xE01EF);
}

/// How much wider a line may be set, to each character, as a part of its size.
constexpr qreal kMostStretch = 0.1;

struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    int characters = 0;
    qreal width = 0; ///< without spacing
};

std::vector<Token> tokensOf(const QString& text, FontSpec font, qreal lineWidth,
                            const TextMeasure& measure)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = characterLength(text, i);
        const qreal width = measure.width(QStringView(text).mid(i, length), font);
        const bool joins = !tokens.empty() && isWordCharacter(text[i]) && i > 0 &&
                           isWordCharacter(text[i - 1]) &&
                           tokens.back().width + width < lineWidth / 2;
        if (joins) {
            tokens.back().length += length;
            tokens.back().characters += 1;
            tokens.back().width += width;
        } else {
            tokens.push_back({i, length, 1, width});
        }
        i += length;
    }
    return tokens;
}

} // namespace

TextMeasure::Face& TextMeasure::face(FontSpec font) const
{
    Face& face = m_faces[{font.role, font.size}];
    if (!face.metrics)
        face.metrics = std::make_unique<QFontMetricsF>(m_fonts.font(font.role, font.size));
    return face;
}

qreal TextMeasure::width(QStringView character, FontSpec font) const
{
    Face& own = face(font);
    const char32_t key = codeOf(character);
    auto found = own.widths.find(key);
    if (found == own.widths.end())
        found = own.widths.insert(key, own.metrics->horizontalAdvance(character.toString()));
    return *found;
}

qreal TextMeasure::textWidth(QStringView text, FontSpec font, qreal spacing) const
{
    qreal sum = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = characterLength(text, i);
        sum += width(text.mid(i, length), font) + spacing;
        i += length;
    }
    return sum;
}

const QString& TextMeasure::shownAs(QStringView character) const
{
    const char32_t key = codeOf(character);
    auto found = m_shownAs.find(key);
    if (found != m_shownAs.end())
        return *found;
    constexpr int kAnySize = 160;
    const QString alone = character.toString();
    QString shown = printableText(alone);
    // Marks that choose a variant of the character before them are nothing by themselves.
    if (shown == alone && !choosesVariant(key) &&
        !face({FontRole::Body, kAnySize}).metrics->inFontUcs4(key))
        shown = u"〓"_s;
    if (shown != alone && shown != u" "_s)
        m_withoutGlyph += alone;
    return *m_shownAs.insert(key, shown);
}

QString TextMeasure::printable(const QString& text) const
{
    QString printable;
    printable.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = characterLength(text, i);
        printable += shownAs(QStringView(text).mid(i, length));
        i += length;
    }
    return printable;
}

std::vector<BrokenLine> breakLines(const QString& raw, FontSpec font, const ParagraphShape& shape,
                                   const TextMeasure& measure)
{
    const QString text = measure.printable(raw);
    // Rounding must not push the last character of a full line out.
    constexpr qreal kTolerance = 1;
    const std::vector<Token> tokens = tokensOf(text, font, shape.width, measure);
    std::vector<BrokenLine> lines;
    size_t first = 0;
    while (first < tokens.size()) {
        const qreal indent = lines.empty() ? shape.firstIndent : 0;
        const qreal room = shape.width - indent + kTolerance;
        qreal used = 0;
        size_t end = first;
        while (end < tokens.size()) {
            const qreal width = tokens[end].width + shape.spacing * tokens[end].characters;
            // The spacing after the last character may hang out.
            if (end > first && used + width + std::min(0.0, shape.spacing) > room)
                break;
            used += width;
            ++end;
        }
        if (end < tokens.size()) {
            size_t cut = end;
            while (cut > first + 1 &&
                   !mayBreak(text[tokens[cut].start - 1], text[tokens[cut].start]))
                --cut;
            if (cut > first + 1 || end == first + 1)
                end = cut;
        }
        BrokenLine line;
        line.x = indent;
        int characters = 0;
        qreal width = 0;
        for (size_t i = first; i < end; ++i) {
            characters += tokens[i].characters;
            width += tokens[i].width;
        }
        const qsizetype from = tokens[first].start;
        line.text = text.mid(from, tokens[end - 1].start + tokens[end - 1].length - from);
        line.spacing = shape.spacing;
        if (shape.isJustified && end < tokens.size() && characters > 1) {
            const qreal gap = shape.width - indent - width - shape.spacing * (characters - 1);
            const qreal wider = gap / (characters - 1);
            // A long number that had to go to the next line leaves a hole; torn letters look worse
            // than a short line.
            if (wider <= kMostStretch * font.size)
                line.spacing += wider;
        }
        lines.push_back(std::move(line));
        first = end;
    }
    return lines;
}

QString printableText(const QString& text)
{
    QString printable;
    printable.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            printable += c;
            printable += text[++i];
        } else if (u == u'\n' || u == u'\r' || u == u'\t' || u == 0x2028 || u == 0x2029) {
            printable += u' ';
        } else if (c.category() == QChar::Other_Format) {
            continue; // directions, joiners: they would act beyond their own word
        } else if (c.category() == QChar::Other_Control || c.isSurrogate() || u >= 0xFFFE) {
            printable += u'〓';
        } else {
            printable += c;
        }
    }
    return printable;
}

} // namespace touyan::reports
