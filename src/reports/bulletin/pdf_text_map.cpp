// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/pdf_text_map.h"

#include "reports/bulletin/pdf_file.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <set>
#include <string>

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

/// The glyphs of one font in the order in which they were first drawn, which is the order of the
/// subset that Qt embeds.
struct DrawnGlyphs
{
    QRawFont font;
    std::vector<std::pair<quint32, char32_t>> order;
    QHash<quint32, char32_t> characterOf;
};

class GlyphTrace
{
public:
    GlyphTrace(const std::vector<DrawnPage>& pages, const BulletinFonts& fonts)
    {
        for (const DrawnPage& page : pages) {
            for (const DrawnText& text : page.texts) {
                const std::vector<DrawnGlyphs*>& faces = facesOf(text.font.role, fonts);
                std::set<char32_t>& seen = m_seen[text.font.role];
                for (const char32_t character : text.text.toStdU32String()) {
                    // Forms say the same on hundreds of pages.
                    if (seen.insert(character).second)
                        add(character, faces);
                }
            }
        }
    }

    explicit GlyphTrace(const QTextDocument& document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QList<QTextLayout::FormatRange> formats = block.textFormats();
            for (const QTextLayout::FormatRange& range : formats) {
                const QFont font = range.format.font().resolve(document.defaultFont());
                const QString text = block.text().mid(range.start, range.length);
                for (const char32_t character : text.toStdU32String())
                    add(character, font);
            }
        }
    }

    [[nodiscard]] const DrawnGlyphs* find(const QByteArray& name) const
    {
        const auto found = m_fonts.find(name);
        return found == m_fonts.end() ? nullptr : &found->second;
    }

private:
    const std::vector<DrawnGlyphs*>& facesOf(FontRole role, const BulletinFonts& fonts)
    {
        std::vector<DrawnGlyphs*>& faces = m_faces[role];
        if (faces.empty()) {
            for (const QString& family : fonts.families(role)) {
                QFont font = fonts.font(role, 160);
                font.setFamilies({family});
                const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
                DrawnGlyphs& glyphs = m_fonts[postScriptName(raw)];
                glyphs.font = raw;
                faces.push_back(&glyphs);
            }
        }
        return faces;
    }

    static void add(char32_t character, const std::vector<DrawnGlyphs*>& faces)
    {
        const QString text = QString::fromUcs4(&character, 1);
        for (DrawnGlyphs* face : faces) {
            const QList<quint32> glyphs = face->font.glyphIndexesForString(text);
            if (glyphs.size() != 1 || glyphs.front() == 0)
                continue;
            note(*face, glyphs.front(), character);
            return;
        }
    }

    /// As a painter chooses the face: the font's own, or one that lends it the character.
    void add(char32_t character, const QFont& font)
    {
        if (!m_added[font.key()].insert(character).second)
            return;
        QTextLayout layout(QString::fromUcs4(&character, 1), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        for (const QGlyphRun& run : runs) {
            const QRawFont raw = run.rawFont();
            const QList<quint32> glyphs = run.glyphIndexes();
            if (glyphs.size() != 1 || glyphs.front() == 0)
                continue;
            DrawnGlyphs& face = m_fonts[postScriptName(raw)];
            face.font = raw;
            note(face, glyphs.front(), character);
        }
    }

    static void note(DrawnGlyphs& face, quint32 glyph, char32_t character)
    {
        if (face.characterOf.contains(glyph))
            return;
        face.characterOf.insert(glyph, character);
        face.order.emplace_back(glyph, character);
    }

    std::map<QByteArray, DrawnGlyphs> m_fonts;
    std::map<FontRole, std::vector<DrawnGlyphs*>> m_faces;
    std::map<FontRole, std::set<char32_t>> m_seen;
    std::map<QString, std::set<char32_t>> m_added; ///< by font
};

using CharacterMap = std::map<int, char32_t>; ///< glyph of the subset → character

/// Reads the ranges of a map as Qt writes them: "<0001> <0006> [<2F00> <3001> …]".
CharacterMap readMap(const QByteArray& stream)
{
    CharacterMap map;
    const qsizetype begin = stream.indexOf("beginbfrange");
    const qsizetype end = stream.lastIndexOf("endbfrange");
    if (begin < 0 || end < begin)
        return map;
    const QByteArray ranges = stream.mid(begin, end - begin);
    for (const QByteArray& line : ranges.split('\n')) {
        std::vector<int> numbers;
        for (const QByteArray& part : line.split('<').mid(1))
            numbers.push_back(part.left(part.indexOf('>')).toInt(nullptr, 16));
        if (numbers.size() < 3 || numbers[0] == 0)
            continue;
        const bool isList = line.contains('[');
        for (int glyph = numbers[0]; glyph <= numbers[1]; ++glyph) {
            const auto offset = static_cast<size_t>(glyph - numbers[0]);
            if (isList && offset + 2 >= numbers.size())
                break;
            map[glyph] =
                static_cast<char32_t>(isList ? numbers[offset + 2] : numbers[2] + int(offset));
        }
    }
    return map;
}

quint32 glyphOf(const QRawFont& font, char32_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

CharacterMap mendedMap(const CharacterMap& map, const DrawnGlyphs& drawn)
{
    bool followsTrace = true;
    for (const auto& [glyph, character] : map) {
        const auto place = static_cast<size_t>(glyph) - 1;
        followsTrace = followsTrace && place < drawn.order.size() &&
                       drawn.order[place].first == glyphOf(drawn.font, character);
    }
    CharacterMap mended;
    if (followsTrace) {
        for (size_t i = 0; i < drawn.order.size(); ++i)
            mended[static_cast<int>(i) + 1] = drawn.order[i].second;
        return mended;
    }
    // Substituted glyphs (quotation marks, for one) broke the order: mend what shares a glyph with
    // a drawn one, and give a glyph without a character the one beyond the basic plane that was
    // first drawn right after its neighbour's.
    constexpr char32_t kBasicPlaneEnd = 0xFFFF;
    QHash<quint32, size_t> placeOf;
    for (size_t i = 0; i < drawn.order.size(); ++i)
        placeOf.insert(drawn.order[i].first, i);
    const int last = map.empty() ? 0 : map.rbegin()->first;
    size_t next = 0;
    for (int glyph = 1; glyph <= last + 1; ++glyph) {
        const auto known = map.find(glyph);
        if (known != map.end() && known->second != 0) {
            const quint32 drawnGlyph = glyphOf(drawn.font, known->second);
            mended[glyph] = drawn.characterOf.value(drawnGlyph, known->second);
            const auto place = placeOf.constFind(drawnGlyph);
            if (place != placeOf.cend())
                next = *place + 1;
        } else if (next < drawn.order.size() && drawn.order[next].second > kBasicPlaneEnd) {
            mended[glyph] = drawn.order[next].second;
            ++next;
        }
    }
    return mended;
}

QByteArray hexadecimal(char32_t character)
{
    QByteArray text = "<";
    for (const QChar unit : QString::fromUcs4(&character, 1))
        text += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return text + '>';
}

QByteArray writtenMap(const CharacterMap& map)
{
    constexpr size_t kEntriesPerBlock = 100; // PDF 32000-1, 9.7.6.2
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto entry = map.begin();
    for (size_t left = map.size(); left > 0;) {
        const size_t count = std::min(left, kEntriesPerBlock);
        text += QByteArray::number(static_cast<qulonglong>(count)) + " beginbfchar\n";
        for (size_t i = 0; i < count; ++i, ++entry)
            text += '<' + QByteArray::number(entry->first, 16).rightJustified(4, '0').toUpper() +
                    "> " + hexadecimal(entry->second) + '\n';
        text += "endbfchar\n";
        left -= count;
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

domain::Result<QByteArray> mended(const QByteArray& pdf, const GlyphTrace& trace,
                                  const QDateTime& printedAt)
{
    try {
        const auto mender = [&trace](const std::string& font,
                                     const std::string& map) -> std::optional<std::string> {
            const DrawnGlyphs* drawn = trace.find(QByteArray::fromStdString(font));
            if (drawn == nullptr)
                return std::nullopt;
            return writtenMap(mendedMap(readMap(QByteArray::fromStdString(map)), *drawn))
                .toStdString();
        };
        const QString date = printedAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        return QByteArray::fromStdString(rewrittenPdf(
            pdf.constData(), static_cast<size_t>(pdf.size()), date.toStdString(), mender));
    } catch (const std::exception& error) {
        return domain::makeError(domain::ErrorCode::FileNotWritable,
                                 {QString(), QString::fromUtf8(error.what())});
    }
}

} // namespace

domain::Result<QByteArray> mendedPdf(const QByteArray& pdf, const std::vector<DrawnPage>& pages,
                                     const BulletinFonts& fonts, const QDateTime& printedAt)
{
    return mended(pdf, GlyphTrace(pages, fonts), printedAt);
}

domain::Result<QByteArray> mendedPdf(const QByteArray& pdf, const QTextDocument& drawn,
                                     const QDateTime& printedAt)
{
    return mended(pdf, GlyphTrace(drawn), printedAt);
}

} // namespace touyan::reports
