// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/table_clipboard.h"

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
