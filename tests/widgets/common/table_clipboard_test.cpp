// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/spreadsheet_flavours.h"
#include "widgets/lists/table_clipboard.h"

#include <QMimeData>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

TEST(TableClipboard, ReadsWhatSpreadsheetsWrite)
{
    const TextTable table = tableFromText(u"程远航\t3\r\n\"两行\n文字\"\t\"引\"\"号\"\r\n"_s);
    EXPECT_EQ(table, (TextTable{{u"程远航"_s, u"3"_s}, {u"两行\n文字"_s, u"引\"号"_s}}));
}

TEST(TableClipboard, KeepsEmptyCellsAndRows)
{
    EXPECT_EQ(tableFromText(u"\ta\n\nb"_s), (TextTable{{u""_s, u"a"_s}, {u""_s}, {u"b"_s}}));
    EXPECT_TRUE(tableFromText({}).isEmpty());
    EXPECT_EQ(tableFromText(u"a\t"_s), (TextTable{{u"a"_s, u""_s}}));
}

TEST(TableClipboard, KeepsTheMarksOfCellsThatBeginWithOne)
{
    // Excel quotes only cells with tabs or line ends.
    EXPECT_EQ(tableFromText(u"\"走访困难户\"\r\n"_s), (TextTable{{u"\"走访困难户\""_s}}));
    EXPECT_EQ(tableFromText(u"\"走访\"困难户\t3\r\n"_s),
              (TextTable{{u"\"走访\"困难户"_s, u"3"_s}}));
    EXPECT_EQ(tableFromText(u"1\t\"甲\"、\"乙\"\t2"_s),
              (TextTable{{u"1"_s, u"\"甲\"、\"乙\""_s, u"2"_s}}));
    EXPECT_EQ(tableFromText(u"\"甲\r\n乙\"\r\n丙\r\n"_s),
              (TextTable{{u"\"甲"_s}, {u"乙\""_s}, {u"丙"_s}}));
    EXPECT_EQ(tableFromText(u"\"\"\t\"\r\n"_s), (TextTable{{u"\"\""_s, u"\""_s}}));
    // A line end inside of a cell is one whose row would have too few cells without it.
    EXPECT_EQ(tableFromText(u"a\t\"甲\r\n乙\"\r\nb\t丙\r\n"_s),
              (TextTable{{u"a"_s, u"甲\r\n乙"_s}, {u"b"_s, u"丙"_s}}));
    EXPECT_EQ(tableFromText(u"\"他说\"\"好\"\"\n就走\"\t1"_s),
              (TextTable{{u"他说\"好\"\n就走"_s, u"1"_s}}));
}

TEST(TableClipboard, ARicherFlavourTellsCellsApart)
{
    const QString text = u"\"走访困难户\"\n\"甲队\n乙队\"\n"_s;
    QMimeData mime;
    mime.setText(text);
    EXPECT_EQ(tableFromMimeData(mime), (TextTable{{u"\"走访困难户\""_s}, {u"甲队\n乙队"_s}}));
    mime.setHtml(u"<html><head><style>td{x:y}</style></head><body><!--StartFragment--><table><col>"
                 "<tr><td>&quot;走访困难户&quot;</td></tr><tr><td>\"甲队</td></tr>\n"
                 "<tr>\n<td>乙队\"</td></tr></table><!--EndFragment--></body></html>"_s);
    EXPECT_EQ(tableFromMimeData(mime),
              (TextTable{{u"\"走访困难户\""_s}, {u"\"甲队"_s}, {u"乙队\""_s}}));
    // As LibreOffice and WPS put a cell of two lines.
    mime.setHtml(u"<TABLE><TR><TD><B>&quot;走访困难户&quot;</B></TD></TR>"
                 "<TR><TD ALIGN=LEFT>甲队<BR>乙队</TD></TR></TABLE>"_s);
    EXPECT_EQ(tableFromMimeData(mime), (TextTable{{u"\"走访困难户\""_s}, {u"甲队\n乙队"_s}}));
    mime.setData(u"application/x-qt-windows-mime;value=\"XML Spreadsheet\""_s,
                 "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:x\"><Worksheet><Table>"
                 "<Row><Cell><Data ss:Type=\"String\">&quot;走访困难户&quot;</Data></Cell></Row>"
                 "<Row><Cell><Data ss:Type=\"String\">&quot;甲队</Data></Cell></Row>"
                 "<Row><Cell><Data ss:Type=\"String\">乙队&quot;</Data></Cell></Row>"
                 "</Table></Worksheet></Workbook>");
    EXPECT_EQ(tableFromMimeData(mime),
              (TextTable{{u"\"走访困难户\""_s}, {u"\"甲队"_s}, {u"乙队\""_s}}));
}

TEST(TableClipboard, TheTextStaysWhatTheTextFlavourSays)
{
    QMimeData mime;
    mime.setText(u"\"a  b\"\t 007 \r\n"_s);
    mime.setHtml(u"<table><tr><td>\"a b\"</td><td>7</td></tr></table>"_s);
    EXPECT_EQ(tableFromMimeData(mime), (TextTable{{u"\"a  b\""_s, u" 007 "_s}}));
    // Doubled marks that are text and not an escape.
    mime.setText(u"\"a\"\"b\"\r\n"_s);
    mime.setHtml(u"<table><tr><td>\"a\"\"b\"</td></tr></table>"_s);
    EXPECT_EQ(tableFromMimeData(mime), (TextTable{{u"\"a\"\"b\""_s}}));
}

TEST(TableClipboard, ReadsTablesWithoutAPlainText)
{
    EXPECT_EQ(tableFromHtml(u"x<table><tr><td rowspan=2>a&amp;b<td colspan='2'>c<tr><td>d&#9679;"
                            "<td><table><tr><td>e<td>f</table></table><table><tr><td>g</table>"_s),
              (TextTable{{u"a&b"_s, u"c"_s}, {u""_s, u"d●"_s, u"e f"_s}}));
    EXPECT_EQ(tableFromXmlSpreadsheet(
                  "<Workbook xmlns:ss=\"urn:x\"><Worksheet><Table><Row ss:Index=\"2\">"
                  "<Cell ss:Index=\"2\"><Data>甲&#10;乙</Data></Cell></Row></Table></Worksheet>"
                  "</Workbook>"),
              (TextTable{{}, {u""_s, u"甲\n乙"_s}}));
    EXPECT_TRUE(tableFromXmlSpreadsheet("<Workbook><Table><Row>").isEmpty());
    QMimeData mime;
    mime.setHtml(u"<table><tr><td>a</td></tr></table>"_s);
    EXPECT_EQ(tableFromMimeData(mime), (TextTable{{u"a"_s}}));
    // Broken marks end nowhere.
    for (const QString& html :
         {u"<"_s, u"<table><tr><td"_s, u"<table><style>"_s, u"<!--"_s,
          u"<table><td rowspan=999999999 colspan=999999999>x"_s, u"&#xFFFFFFFF;"_s})
        EXPECT_LE(tableFromHtml(html).size(), 1);
}

TEST(TableClipboard, ALoneQuoteIsText)
{
    EXPECT_EQ(tableFromText(u"\"abc\t1"_s), (TextTable{{u"\"abc"_s, u"1"_s}}));
}

TEST(TableClipboard, WritesWhatItReads)
{
    const TextTable table{{u"姓名"_s, u"备注"_s},
                          {u"a\tb"_s, u"第一行\n第二行"_s},
                          {u"\"引号\""_s, u"=1+1"_s},
                          {u""_s, u"007"_s}};
    const std::unique_ptr<QMimeData> mime(tableMimeData(table, true));
    EXPECT_EQ(tableFromMimeData(*mime), table);
}

TEST(TableClipboard, HtmlKeepsCodesAsTextAndEscapesMarkup)
{
    const std::unique_ptr<QMimeData> mime(tableMimeData({{u"<b>"_s, u"007"_s, u"12.5"_s}}, false));
    const QString html = mime->html();
    EXPECT_TRUE(html.contains(u"&lt;b&gt;"_s));
    EXPECT_TRUE(html.contains(u"mso-number-format:'\\@'\">007</td>"_s));
    EXPECT_TRUE(html.contains(u"<td>12.5</td>"_s));
}
