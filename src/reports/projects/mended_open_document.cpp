// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/mended_open_document.h"

#include "reports/bulletin/page_flow.h"
#include "reports/projects/memory_archive.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <array>
#include <utility>
#include <vector>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

domain::Error failed(const QString& what)
{
    return domain::makeError(domain::ErrorCode::FileNotWritable, {QString(), what});
}

/// The property for Asian text that says the same as one for Latin text.
QString asianProperty(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 3> kPairs{
        {{u"fo:font-family", u"style:font-family-asian"},
         {u"fo:font-size", u"style:font-size-asian"},
         {u"fo:font-weight", u"style:font-weight-asian"}}};
    for (const auto& [latin, asian] : kPairs) {
        if (latin == name)
            return asian.toString();
    }
    return {};
}

QXmlStreamAttributes mendedAttributes(QStringView element, const QXmlStreamAttributes& written)
{
    constexpr double kPerPercent = 100;
    QXmlStreamAttributes mended;
    for (const QXmlStreamAttribute& attribute : written) {
        const QString name = attribute.qualifiedName().toString();
        const QString value = attribute.value().toString();
        if (element == u"style:table-properties" && name == u"style:width"_s) {
            // Qt writes 100 % as 100 pt.
            mended.append(u"style:rel-width"_s, u"100%"_s);
            mended.append(u"table:align"_s, u"margins"_s);
            continue;
        }
        if (element == u"style:table-column-properties" && value.endsWith(u'%')) {
            const double share = value.chopped(1).toDouble() * kPerPercent;
            mended.append(u"style:rel-column-width"_s, u"%1*"_s.arg(qRound(share)));
            continue;
        }
        // What no face was given for takes that of the document.
        if (name == u"fo:font-family"_s && value == u"Sans"_s)
            continue;
        // What stays whole stays with the next paragraph too.
        if (name == u"fo:keep-together"_s && value == u"true"_s) {
            mended.append(name, u"always"_s);
            mended.append(u"fo:keep-with-next"_s, u"always"_s);
            continue;
        }
        // Qt's name of the height of lines is none of the format.
        if (name == u"style:line-height"_s) {
            mended.append(u"fo:line-height"_s, value);
            continue;
        }
        if (name == u"fo:border"_s) {
            mended.append(name, u"0.5pt solid #000000"_s);
            continue;
        }
        mended.append(name, value);
        if (element == u"style:text-properties") {
            if (const QString asian = asianProperty(name); !asian.isEmpty())
                mended.append(asian, value);
        }
    }
    return mended;
}

constexpr QStringView kTableRow = u"table:table-row";
const QString kWholeRow = u"wholeRow"_s;

/// The document as it was, its styles mended; rows stay whole, and the first rows of the tables
/// with a head are repeated on every page.
class ContentMender
{
public:
    ContentMender(const QByteArray& content, const std::vector<bool>& tablesWithHead)
        : m_reader(content)
        , m_writer(&m_mended)
        , m_tablesWithHead(tablesWithHead)
    {
        m_reader.setNamespaceProcessing(false);
    }

    Result<QByteArray> mend()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                start(m_reader.qualifiedName());
            else if (!m_reader.hasError())
                m_writer.writeCurrentToken(m_reader);
            if (m_isHead && m_reader.isEndElement() && m_reader.qualifiedName() == kTableRow) {
                m_writer.writeEndElement();
                m_isHead = false;
            }
        }
        if (m_reader.hasError())
            return failed(m_reader.errorString());
        return m_mended;
    }

private:
    void start(QStringView element)
    {
        const bool isRow = element == kTableRow;
        if (element == u"table:table") {
            m_isFirstRow = m_tables < m_tablesWithHead.size() && m_tablesWithHead[m_tables];
            ++m_tables;
        } else if (isRow && m_isFirstRow) {
            m_writer.writeStartElement(u"table:table-header-rows"_s);
            m_isHead = true;
            m_isFirstRow = false;
        }
        m_writer.writeStartElement(element.toString());
        m_writer.writeAttributes(mendedAttributes(element, m_reader.attributes()));
        if (isRow)
            m_writer.writeAttribute(u"table:style-name"_s, kWholeRow);
        if (element == u"office:automatic-styles")
            writeRowStyle();
    }

    void writeRowStyle()
    {
        m_writer.writeStartElement(u"style:style"_s);
        m_writer.writeAttribute(u"style:name"_s, kWholeRow);
        m_writer.writeAttribute(u"style:family"_s, u"table-row"_s);
        m_writer.writeEmptyElement(u"style:table-row-properties"_s);
        m_writer.writeAttribute(u"fo:keep-together"_s, u"always"_s);
        m_writer.writeEndElement();
    }

    QXmlStreamReader m_reader;
    QByteArray m_mended;
    QXmlStreamWriter m_writer;
    const std::vector<bool>& m_tablesWithHead;
    size_t m_tables = 0;
    bool m_isFirstRow = false;
    bool m_isHead = false;
};

QString millimetres(qreal units)
{
    return u"%1mm"_s.arg(units / kUnitsPerMm, 0, 'f', 1);
}

/// The page with its number in the footer; without it a reader takes its own paper. Latin text is
/// English: as Chinese, a reader would break numbers at the end of a line.
QByteArray pageStyles()
{
    const PageStyle page;
    const qreal paperWidth = page.paperMm.width() * kUnitsPerMm;
    const qreal paperHeight = page.paperMm.height() * kUnitsPerMm;
    const QString styles = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/></style:default-style><style:style style:name="Footer" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="14pt" style:font-size-asian="14pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="%1" fo:page-height="%2" style:print-orientation="portrait" fo:margin-top="%3" fo:margin-left="%4" fo:margin-right="%5" fo:margin-bottom="%6"/><style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:footer><text:p text:style-name="Footer">—<text:page-number text:select-page="current">1</text:page-number>—</text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>
)"_s.arg(millimetres(paperWidth), millimetres(paperHeight), millimetres(page.top),
         millimetres(page.left), millimetres(paperWidth - page.left - page.width),
         // The footer stands inside the lower margin.
         millimetres(paperHeight - page.bottom() - 15 * kUnitsPerMm));
    return styles.toUtf8();
}

} // namespace

Result<QByteArray> mendedOpenDocument(const QByteArray& written,
                                      const std::vector<bool>& tablesWithHead)
{
    TOUYAN_TRY_ASSIGN(std::vector<ArchiveEntry> package, unpacked(written));
    for (ArchiveEntry& entry : package) {
        if (entry.name == "content.xml") {
            TOUYAN_TRY_ASSIGN(entry.content, ContentMender(entry.content, tablesWithHead).mend());
        } else if (entry.name == "META-INF/manifest.xml") {
            entry.content.replace("</manifest:manifest>",
                                  "<manifest:file-entry manifest:media-type=\"text/xml\" "
                                  "manifest:full-path=\"styles.xml\"/></manifest:manifest>");
        }
    }
    package.push_back({"styles.xml", pageStyles()});
    return packed(package);
}

} // namespace touyan::reports
