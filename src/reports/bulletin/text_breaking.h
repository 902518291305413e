// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/page_drawing.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace touyan::reports {

/// Widths of characters, each asked of the font once.
class TextMeasure
{
public:
    explicit TextMeasure(const BulletinFonts& fonts)
        : m_fonts(fonts)
    {
    }

    /// Width of one character (a surrogate pair is one).
    [[nodiscard]] qreal width(QStringView character, FontSpec font) const;
    [[nodiscard]] qreal textWidth(QStringView text, FontSpec font, qreal spacing = 0) const;
    [[nodiscard]] const BulletinFonts& fonts() const { return m_fonts; }

    /// What can be set of a text (printableText), with "〓" for what no installed font has, too.
    [[nodiscard]] QString printable(const QString& text) const;
    /// The characters that printable() has left out or replaced so far, each once.
    [[nodiscard]] const QString& withoutGlyph() const { return m_withoutGlyph; }

private:
    struct Face
    {
        std::unique_ptr<QFontMetricsF> metrics;
        QHash<char32_t, qreal> widths;
    };
    [[nodiscard]] Face& face(FontSpec font) const;

    [[nodiscard]] const QString& shownAs(QStringView character) const;

    const BulletinFonts& m_fonts;
    mutable std::map<std::pair<FontRole, int>, Face> m_faces;
    mutable QHash<char32_t, QString> m_shownAs;
    mutable QString m_withoutGlyph;
};

struct BrokenLine
{
    QString text;
    qreal x = 0;       ///< from the left edge of the paragraph
    qreal spacing = 0; ///< after every character, justification included
};

struct ParagraphShape
{
    qreal width = 0;
    qreal firstIndent = 0;
    qreal spacing = 0;       ///< after every character
    bool isJustified = true; ///< all lines but the last, unless they would be torn apart
};

/// Breaks what is printable of a paragraph into lines after the Chinese rules: no closing
/// punctuation begins a line (避头), no opening bracket or quotation mark ends one (避尾); a number
/// or a Latin word with what belongs to it ("61.5%", "2019-09-30") stays whole while it fits a
/// line.
[[nodiscard]] std::vector<BrokenLine> breakLines(const QString& text, FontSpec font,
                                                 const ParagraphShape& shape,
                                                 const TextMeasure& measure);

/// A text fit to be set, whatever the fonts: characters that control direction or layout are left
/// out, other controls become "〓", the printers' sign for a missing character.
[[nodiscard]] QString printableText(const QString& text);

} // namespace touyan::reports
