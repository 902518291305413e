// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/cell_text.h"

#include <gtest/gtest.h>

namespace touyan::reports {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(CellText, CutsBetweenCharactersOnly)
{
    // 16 384 pairs are 32 768 units: the last pair that fits whole ends at 32 766.
    QString text;
    for (int i = 0; i < 16'384; ++i)
        text += u"𬇙"_s;
    const QString cut = QString::fromUtf8(cellText(text));
    EXPECT_EQ(32'767, cut.size());
    EXPECT_TRUE(cut.endsWith(u"𬇙…"_s));
    EXPECT_EQ(QString(32'767, u'字'), QString::fromUtf8(cellText(QString(32'767, u'字'))));
}

TEST(CellText, WidthCountsChineseTwice)
{
    EXPECT_EQ(4, displayWidth(u"党课"));
    EXPECT_EQ(3, displayWidth(u"I04"));
    EXPECT_EQ(9, displayWidth(u"（I01）甲"));
    EXPECT_EQ(2, displayWidth(u"𬇙"));
}

TEST(CellText, SheetNamesAreAcceptable)
{
    EXPECT_EQ(u"汇总"_s, sheetName(u"汇总"_s));
    EXPECT_EQ(u"ab"_s, sheetName(u"'[a]:*?/\\b'"_s));
    EXPECT_EQ(31, sheetName(QString(40, u'甲')).size());
    EXPECT_EQ(u"Sheet"_s, sheetName(u"'"_s));
}

TEST(CellText, CellNames)
{
    EXPECT_EQ("A1", cellName(0, 0));
    EXPECT_EQ("Z10", cellName(9, 25));
    EXPECT_EQ("AA1", cellName(0, 26));
    EXPECT_EQ("XFD1", cellName(0, 16'383));
    EXPECT_EQ("$B$5:$C$9", fixedRange(4, 1, 8, 2));
    EXPECT_EQ("\"a\"\"b\"", formulaText(u"a\"b"_s));
}

TEST(CellText, SerialDates)
{
    EXPECT_EQ(43'738.0, serialDate(QDate(2019, 9, 30)));
    EXPECT_EQ(61.0, serialDate(QDate(1900, 3, 1)));
    EXPECT_FALSE(hasSerialDate(QDate(1900, 2, 28)));
}

} // namespace
} // namespace touyan::reports
