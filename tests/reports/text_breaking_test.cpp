// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/text_breaking.h"

#include "reports/bulletin/page_flow.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace touyan::reports {
namespace {

using namespace Qt::Literals::StringLiterals;

class TextBreaking : public testing::Test
{
protected:
    TextBreaking()
        : m_fonts(BulletinFonts::choose(InstalledFonts()).value())
        , m_measure(m_fonts)
    {
        m_shape.width = PageShape::kWidth;
        m_shape.spacing = PageShape::kTextSpacing;
    }

    [[nodiscard]] QStringList linesOf(const QString& text) const
    {
        QStringList lines;
        for (const BrokenLine& line : breakLines(text, {}, m_shape, m_measure))
            lines += line.text;
        return lines;
    }

    BulletinFonts m_fonts;
    TextMeasure m_measure;
    ParagraphShape m_shape;
};

TEST_F(TextBreaking, ALineHoldsTwentyEightCharacters)
{
    const QStringList lines = linesOf(QString(70, u'字'));
    ASSERT_EQ(3, lines.size());
    EXPECT_EQ(28, lines[0].size());
    EXPECT_EQ(28, lines[1].size());
    EXPECT_EQ(14, lines[2].size());
    m_shape.firstIndent = 2 * PageShape::kCharacter;
    EXPECT_EQ(26, linesOf(QString(70, u'字'))[0].size());
}

TEST_F(TextBreaking, PunctuationNeverBeginsALine)
{
    const QStringList lines = linesOf(QString(28, u'字') + u"，后文"_s);
    ASSERT_EQ(2, lines.size());
    EXPECT_EQ(27, lines[0].size());
    EXPECT_EQ(u"字，后文"_s, lines[1]);
}

TEST_F(TextBreaking, BracketsNeverEndALine)
{
    const QStringList lines = linesOf(QString(27, u'字') + u"（社区）"_s);
    ASSERT_EQ(2, lines.size());
    EXPECT_EQ(u"（社区）"_s, lines[1]);
}

TEST_F(TextBreaking, NumbersStayWhole)
{
    for (int before = 20; before < 29; ++before) {
        const QString text = QString(before, u'字') + u"完成率61.54%，9月"_s;
        const QStringList lines = linesOf(text);
        EXPECT_EQ(text, lines.join(QString()));
        EXPECT_EQ(1, std::count_if(lines.begin(), lines.end(),
                                   [](const QString& line) { return line.contains(u"61.54%"_s); }))
            << before;
        EXPECT_EQ(1, std::count_if(lines.begin(), lines.end(),
                                   [](const QString& line) { return line.contains(u"9月"_s); }))
            << before;
    }
}

TEST_F(TextBreaking, LettersAreNotTornApartToFillALine)
{
    // "93.00" and what follows it must go down, which leaves a hole of more than three characters.
    m_shape.firstIndent = 2 * PageShape::kCharacter;
    const QString text =
        u"现场测评92.65分，平时成绩100.00分，书记项目93.00分；综合得分94.89分，评为“好”。"_s;
    const std::vector<BrokenLine> lines = breakLines(text, {}, m_shape, m_measure);
    ASSERT_GE(lines.size(), 2U);
    for (const BrokenLine& line : lines) {
        EXPECT_LE(line.spacing - m_shape.spacing, 0.1 * PageShape::kTextSize)
            << line.text.toStdString();
    }
    // A hole of a character is spread, so that the right edge is straight.
    m_shape.firstIndent = 0;
    const auto usual = breakLines(QString(27, u'字') + u"（社区）"_s, {}, m_shape, m_measure);
    EXPECT_GT(usual.front().spacing, m_shape.spacing);
}

TEST_F(TextBreaking, WhatNoFontHasIsNoted)
{
    EXPECT_EQ(m_measure.printable(u"甲\U0010FFFD乙\uFEFF丙\n丁"_s), u"甲〓乙丙 丁"_s);
    EXPECT_EQ(m_measure.printable(u"𠮷龙"_s), u"𠮷龙"_s);
    EXPECT_EQ(m_measure.withoutGlyph(), u"\U0010FFFD\uFEFF"_s);
    EXPECT_EQ(m_measure.printable(u"\U0010FFFD"_s), u"〓"_s);
    EXPECT_EQ(m_measure.withoutGlyph(), u"\U0010FFFD\uFEFF"_s) << "each once";
}

TEST_F(TextBreaking, RandomTextsKeepTheRulesAndEveryCharacter)
{
    std::mt19937 random(7);
    const QString signs = u"字文党支部一二，。、；：（）“”《》12.5%A𬇙"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 90; ++i) {
            const auto place = static_cast<qsizetype>(random() % 24);
            text += signs[place];
        }
        const std::vector<BrokenLine> lines = breakLines(text, {}, m_shape, m_measure);
        QString joined;
        for (size_t i = 0; i < lines.size(); ++i) {
            joined += lines[i].text;
            const qreal width =
                m_measure.textWidth(lines[i].text, {}, lines[i].spacing) - lines[i].spacing;
            const bool isSetWider = lines[i].spacing != m_shape.spacing;
            if (isSetWider) {
                EXPECT_NEAR(PageShape::kWidth, width, 5) << lines[i].text.toStdString();
            } else if (i + 1 < lines.size()) {
                // Full by itself, or short of more than its letters may be moved apart.
                const qreal hole = PageShape::kWidth - width;
                EXPECT_TRUE(std::abs(hole) < 5 ||
                            hole > 0.1 * PageShape::kTextSize *
                                           static_cast<qreal>(lines[i].text.toUcs4().size() - 1) -
                                       1)
                    << lines[i].text.toStdString();
            }
            EXPECT_LE(width, PageShape::kWidth + 5);
        }
        EXPECT_EQ(text, joined);
    }
}

TEST_F(TextBreaking, TextsWithoutABreakDoNotLoop)
{
    const QString long1 = QString(500, u'A');
    EXPECT_EQ(long1, linesOf(long1).join(QString()));
    const QString long2 = QString(500, u'，');
    EXPECT_EQ(long2, linesOf(long2).join(QString()));
    EXPECT_TRUE(linesOf({}).isEmpty());
}

TEST(PrintableText, DirectionsAndControlsAreHarmless)
{
    EXPECT_EQ(u"甲乙"_s, printableText(u"甲\u202E\u200F\u2066乙"_s));
    EXPECT_EQ(u"甲〓 乙"_s, printableText(u"甲"_s + QChar(0) + u"\n乙"_s));
    EXPECT_EQ(u"〓𬇙"_s, printableText(QString(QChar(0xD800)) + u"𬇙"_s));
}

} // namespace
} // namespace touyan::reports
