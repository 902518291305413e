// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/page_drawing.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QTextLayout>

#include <map>
#include <memory>
#include <utility>
#include <vector>

class QRawFont;
class QTextDocument;

namespace touyan::reports {

/// One line of text as it is drawn: from left to right, never wrapped, on no device, so that
/// spacing between characters stays what it is.
[[nodiscard]] std::unique_ptr<QTextLayout> lineLayout(const QString& text, const QFont& font);

/// The font of a piece of a line.
[[nodiscard]] QFont fontOf(const DrawnText& text, const BulletinFonts& fonts);

/// What was drawn of one font.
struct DrawnFont
{
    struct Glyph
    {
        quint32 index = 0;
        QString text; ///< the characters that it stands for
    };
    std::vector<Glyph> glyphs;      ///< in the order in which they were first drawn
    QHash<quint32, size_t> placeOf; ///< of a glyph in that order
};

/// The glyphs of every font that pages were drawn with, each with the characters that it stands
/// for. The texts are shaped once more, as the painter shapes them: a digit beside Latin letters, a
/// quotation mark or a ligature may have another glyph than its character has alone, and a
/// character that a font lacks is lent by another.
class DrawnGlyphs
{
public:
    DrawnGlyphs(const std::vector<DrawnPage>& pages, const BulletinFonts& fonts);
    /// Of a text document that has been laid out and drawn from its first block to its last.
    explicit DrawnGlyphs(const QTextDocument& document);
    Q_DISABLE_COPY_MOVE(DrawnGlyphs)

    /// The font of this PostScript name of which so many glyphs are embedded, the one for what is
    /// missing included (0: not known); null when there is none.
    [[nodiscard]] const DrawnFont* find(const QByteArray& name, size_t embedded) const;

private:
    /// Name, and the checksum that tells two fonts of one name apart.
    using Key = std::pair<QByteArray, QByteArray>;

    [[nodiscard]] DrawnFont& fontOf(const QRawFont& font);
    /// seen: the characters that were named in this font before.
    void add(const QTextLayout& layout, const QString& text, QSet<char32_t>& seen);
    void nameGlyphs(const QTextLine& line, const QString& text);
    void nameCluster(const QTextLine& line, qsizetype from, qsizetype length, const QString& text);

    std::map<Key, DrawnFont> m_fonts;
    QHash<QString, DrawnFont*> m_known; ///< by family and style
};

} // namespace touyan::reports
