// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_text.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(SourceText, CommentsAndLiteralsAreNoCode)
{
    const SourceText text = splitSource(uR"(int a; // double b
/* float c;
*/ auto d = u"double"_s; char e = '"'; int f = 1'000; // "x")"_s);
    EXPECT_EQ(0, firstLineMatching(text.code, u"double|float"_s));
    EXPECT_EQ(1, firstLineMatching(text.code, u"int a"_s));
    EXPECT_EQ(3, firstLineMatching(text.code, u"int f = 1'000;"_s));
    ASSERT_EQ(1U, text.literals.size());
    EXPECT_EQ(u"double"_s, text.literals[0].text);
    EXPECT_EQ(3, text.literals[0].line);
}

TEST(SourceText, NeighbouringLiteralsAreJoined)
{
    const SourceText text = splitSource(uR"(run("SELECT id "
    u"FROM t"_s, "other");)"_s);
    ASSERT_EQ(2U, text.literals.size());
    EXPECT_EQ(u"SELECT id FROM t"_s, text.literals[0].text);
    EXPECT_EQ(u"other"_s, text.literals[1].text);
}

TEST(SourceText, RawLiteralsEndAtTheirDelimiter)
{
    const SourceText text = splitSource(u"auto a = R\"x(one \"two\" )\" three)x\"; int b;"_s);
    ASSERT_EQ(1U, text.literals.size());
    EXPECT_EQ(u"one \"two\" )\" three"_s, text.literals[0].text);
    EXPECT_EQ(1, firstLineMatching(text.code, u"int b;"_s));
}

TEST(SourceText, EscapedQuoteDoesNotEndALiteral)
{
    const SourceText text = splitSource(uR"(f("a\"b"); double c;)"_s);
    ASSERT_EQ(1U, text.literals.size());
    EXPECT_EQ(uR"(a\"b)"_s, text.literals[0].text);
    EXPECT_EQ(1, firstLineMatching(text.code, u"double"_s));
}

TEST(SourceText, IncludesAreFoundWithTheirKind)
{
    const SourceText text = splitSource(u"#include \"domain/a.h\"\n\n  # include <QDate>\n"_s);
    ASSERT_EQ(2U, text.includes.size());
    EXPECT_EQ(u"domain/a.h"_s, text.includes[0].name);
    EXPECT_TRUE(text.includes[0].quoted);
    EXPECT_EQ(3, text.includes[1].line);
    EXPECT_FALSE(text.includes[1].quoted);
}

} // namespace
} // namespace touyan::test
