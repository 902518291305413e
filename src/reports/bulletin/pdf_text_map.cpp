// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/pdf_text_map.h"

#include "reports/bulletin/drawn_glyphs.h"
#include "reports/bulletin/pdf_file.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <string>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(pdfText, "touyan.reports.pdf")

using TextMap = std::map<int, QString>; ///< glyph of the subset → what it stands for

/// What each glyph of a subset stands for: Qt embeds the glyphs in the order in which they were
/// first drawn, from number 1 on.
TextMap mapOf(const DrawnFont& drawn)
{
    TextMap map;
    for (size_t i = 0; i < drawn.glyphs.size(); ++i) {
        const QString& text = drawn.glyphs[i].text;
        map[static_cast<int>(i) + 1] =
            text.isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : text;
    }
    return map;
}

QByteArray hexadecimal(const QString& characters)
{
    QByteArray text = "<";
    for (const QChar unit : characters)
        text += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return text + '>';
}

QByteArray writtenMap(const TextMap& map)
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

domain::Result<QByteArray> mended(const QByteArray& pdf, const DrawnGlyphs& drawn,
                                  const QDateTime& printedAt)
{
    try {
        const auto mender = [&drawn](const SubsetFont& subset) -> std::optional<std::string> {
            const DrawnFont* font =
                drawn.find(QByteArray::fromStdString(subset.name), subset.glyphs);
            if (font != nullptr)
                return writtenMap(mapOf(*font)).toStdString();
            qCWarning(pdfText, "The text of the font %s is as Qt left it", subset.name.c_str());
            return std::nullopt;
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
    return mended(pdf, DrawnGlyphs(pages, fonts), printedAt);
}

domain::Result<QByteArray> mendedPdf(const QByteArray& pdf, const QTextDocument& drawn,
                                     const QDateTime& printedAt)
{
    return mended(pdf, DrawnGlyphs(drawn), printedAt);
}

} // namespace touyan::reports
