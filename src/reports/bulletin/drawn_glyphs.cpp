// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/drawn_glyphs.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextOption>
#include <QtEndian>

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

/// PostScript name (entry 6 of the "name" table), which the PDF calls the font by.
QByteArray postScriptName(const QRawFont& font)
{
    constexpr int kPostScriptName = 6;
    constexpr int kHeader = 6;
    constexpr int kRecord = 12;
    const QByteArray table = font.fontTable("name");
    const auto number = [&table](int offset) -> int {
        return offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset) : 0;
    };
    const int count = number(2);
    const int strings = number(4);
    for (int i = 0; i < count; ++i) {
        const int record = kHeader + i * kRecord;
        if (number(record + 6) != kPostScriptName)
            continue;
        QByteArray name = table.mid(strings + number(record + 10), number(record + 8));
        name.removeIf([](char c) { return c <= ' ' || c > '~'; }); // UTF-16 or Latin alike
        return name;
    }
    return {};
}

/// The checksum of the whole font, in its "head" table.
QByteArray checksum(const QRawFont& font)
{
    constexpr int kOffset = 8;
    constexpr int kSize = 4;
    return font.fontTable("head").mid(kOffset, kSize);
}

QList<quint32> glyphsOf(const QTextLine& line, qsizetype from, qsizetype length)
{
    QList<quint32> glyphs;
    const QList<QGlyphRun> runs = line.glyphRuns(static_cast<int>(from), static_cast<int>(length));
    for (const QGlyphRun& run : runs)
        glyphs += run.glyphIndexes();
    return glyphs;
}

/// Marks that choose a variant, and what else is never drawn, are no part of what a glyph says.
bool isSilent(char32_t character)
{
    const bool choosesVariant = (character >= 0xFE00 && character <= 0xFE0F) ||
                                (character >= 0xE0100 && character <= 0xE01EF);
    return choosesVariant || QChar::category(character) == QChar::Other_Format;
}

QList<char32_t> spokenCharacters(const QString& text)
{
    QList<char32_t> all;
    QList<char32_t> spoken;
    for (const char32_t character : text.toStdU32String()) {
        all += character;
        if (!isSilent(character))
            spoken += character;
    }
    return spoken.isEmpty() ? all : spoken;
}

QString textOf(const QList<char32_t>& characters)
{
    return QString::fromUcs4(characters.constData(), characters.size());
}

/// The characters of a cluster, one part a glyph.
QStringList sharedOut(const QString& cluster, qsizetype glyphs)
{
    const QList<char32_t> spoken = spokenCharacters(cluster);
    if (glyphs == 1)
        return {textOf(spoken)};
    // A letter and its accent, drawn one over the other.
    const QList<char32_t> apart =
        spokenCharacters(textOf(spoken).normalized(QString::NormalizationForm_D));
    for (const QList<char32_t>& characters : {spoken, apart}) {
        if (characters.size() != glyphs)
            continue;
        QStringList parts;
        for (const char32_t character : characters)
            parts += QString::fromUcs4(&character, 1);
        return parts;
    }
    constexpr QChar kNoWidth(0x200B);
    QStringList parts(glyphs, QString(kNoWidth));
    parts.front() = textOf(spoken);
    return parts;
}

} // namespace

std::unique_ptr<QTextLayout> lineLayout(const QString& text, const QFont& font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->beginLayout();
    constexpr qreal kWide = 1e6;
    layout->createLine().setLineWidth(kWide);
    layout->endLayout();
    return layout;
}

QFont fontOf(const DrawnText& text, const BulletinFonts& fonts)
{
    QFont font = fonts.font(text.font.role, text.font.size);
    if (text.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, text.spacing);
    return font;
}

DrawnGlyphs::DrawnGlyphs(const std::vector<DrawnPage>& pages, const BulletinFonts& fonts)
{
    // Forms say the same on hundreds of pages. Spaced letters are never joined.
    std::map<std::pair<FontRole, bool>, QSet<QString>> added;
    std::map<FontRole, QSet<char32_t>> seen;
    for (const DrawnPage& page : pages) {
        for (const DrawnText& text : page.texts) {
            QSet<QString>& same = added[{text.font.role, text.spacing != 0}];
            if (same.contains(text.text))
                continue;
            same.insert(text.text);
            add(*lineLayout(text.text, reports::fontOf(text, fonts)), text.text,
                seen[text.font.role]);
        }
    }
}

DrawnGlyphs::DrawnGlyphs(const QTextDocument& document)
{
    QSet<char32_t> seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        seen.clear(); // a block has fonts of its own
        // The layout of a block does not know its text.
        if (const QTextLayout* layout = block.layout())
            add(*layout, block.text(), seen);
    }
}

const DrawnFont* DrawnGlyphs::find(const QByteArray& name, size_t embedded) const
{
    for (const auto& [key, font] : m_fonts) {
        if (key.first == name && (embedded == 0 || font.glyphs.size() + 1 == embedded))
            return &font;
    }
    return nullptr;
}

DrawnFont& DrawnGlyphs::fontOf(const QRawFont& font)
{
    DrawnFont*& known = m_known[font.familyName() + u'/' + font.styleName()];
    if (known == nullptr)
        known = &m_fonts[{postScriptName(font), checksum(font)}];
    return *known;
}

void DrawnGlyphs::add(const QTextLayout& layout, const QString& text, QSet<char32_t>& seen)
{
    bool hasNews = false;
    for (const char32_t character : text.toStdU32String()) {
        hasNews = hasNews || !seen.contains(character);
        seen.insert(character);
    }
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QList<QGlyphRun> runs = line.glyphRuns();
        for (const QGlyphRun& run : runs) {
            DrawnFont& font = fontOf(run.rawFont());
            const QList<quint32> glyphs = run.glyphIndexes();
            for (const quint32 glyph : glyphs) {
                // What is missing is number 0 of every font.
                if (glyph == 0 || font.placeOf.contains(glyph))
                    continue;
                font.placeOf.insert(glyph, font.glyphs.size());
                font.glyphs.push_back({glyph, QString()});
                hasNews = true;
            }
        }
        if (hasNews)
            nameGlyphs(line, text);
    }
}

void DrawnGlyphs::nameGlyphs(const QTextLine& line, const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = line.textStart() + line.textLength();
    const auto next = [&](qsizetype at) {
        finder.setPosition(at);
        const qsizetype boundary = finder.toNextBoundary();
        return boundary < 0 ? end : std::min(boundary, end);
    };
    for (qsizetype from = line.textStart(); from < end;) {
        qsizetype to = next(from);
        const qsizetype alone = glyphsOf(line, from, to - from).size();
        // "fi" as one glyph: both letters have it, together they have no second one.
        while (to < end && alone > 0) {
            const qsizetype further = next(to);
            if (glyphsOf(line, to, further - to).isEmpty() ||
                glyphsOf(line, from, further - from).size() != alone)
                break;
            to = further;
        }
        nameCluster(line, from, to - from, text);
        from = to;
    }
}

void DrawnGlyphs::nameCluster(const QTextLine& line, qsizetype from, qsizetype length,
                              const QString& text)
{
    const QList<QGlyphRun> runs = line.glyphRuns(static_cast<int>(from), static_cast<int>(length));
    qsizetype count = 0;
    for (const QGlyphRun& run : runs)
        count += run.glyphIndexes().size();
    if (count == 0)
        return;
    const QStringList parts = sharedOut(text.mid(from, length), count);
    qsizetype part = 0;
    for (const QGlyphRun& run : runs) {
        DrawnFont& font = fontOf(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        for (const quint32 glyph : glyphs) {
            const QString& meant = parts.at(part++);
            const auto place = font.placeOf.constFind(glyph);
            if (place == font.placeOf.cend())
                continue;
            QString& said = font.glyphs[*place].text;
            // Of two characters with one glyph ("⼀" and "一", a space and one that does not break)
            // the usual one.
            if (said.isEmpty() ||
                (said != meant && said.normalized(QString::NormalizationForm_KC) == meant))
                said = meant;
        }
    }
}

} // namespace touyan::reports
