// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foundation/exact_decimal.h"
#include "domain/rules_case.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

TEST(DateRanges, IncludeBothEnds)
{
    EXPECT_TRUE(days("2023-01-01", "2023-01-31").contains(day("2023-01-31")));
    EXPECT_FALSE(days("2023-01-01", "2023-01-31").contains(day("2023-02-01")));
    EXPECT_FALSE(days("2023-01-01").contains(day("2022-12-31")));
    EXPECT_TRUE(days("2023-01-01").contains(day("2999-12-31")));
    EXPECT_TRUE(days("2023-01-01", "2023-01-31").overlaps(days("2023-01-31")));
    EXPECT_FALSE(days("2023-02-01").overlaps(days("2023-01-01", "2023-01-31")));
    EXPECT_TRUE(days("2023-01-01", "2023-01-01").isValid());
    EXPECT_FALSE(days("2023-01-02", "2023-01-01").isValid());
    EXPECT_EQ(1, span("2023-01-01", "2023-01-01").days());
    EXPECT_EQ(0, span("2023-01-03", "2023-01-01").days());
}

TEST(DateRanges, MergeIntoAUnionOfDays)
{
    const auto merged =
        mergedRanges({days("2023-05-01", "2023-05-03"), days("2023-01-01", "2023-01-10"),
                      days("2023-01-11", "2023-01-12"), days("2023-01-02", "2023-01-05"),
                      days("2023-05-03"), days("2023-06-01", "2023-06-02")});
    EXPECT_EQ((std::vector{days("2023-01-01", "2023-01-12"), days("2023-05-01")}), merged);
    EXPECT_EQ(4, coveredDays(span("2023-01-11", "2023-05-02"), merged));
    EXPECT_EQ(0, coveredDays(span("2023-02-01", "2023-04-30"), merged));
    EXPECT_EQ(1, coveredDays(span("2030-02-01", "2030-02-01"), merged));
}

TEST(ExactDecimals, AreReadAndWrittenExactly)
{
    for (const QString& text :
         {u"0"_s, u"10"_s, u"2.5"_s, u"-0.125"_s, u"0.000001"_s, u"999999999.999999"_s})
        EXPECT_EQ(text, ExactDecimal::parse(text)->toString());
    EXPECT_EQ(2'500'000, ExactDecimal::parse(u"2.50")->millionths());
    EXPECT_EQ(ExactDecimal::fromInteger(3), ExactDecimal::parse(u"3.000000"));
    for (const QString& text :
         {u""_s, u"-"_s, u"."_s, u".5"_s, u"8."_s, u"+1"_s, u"1e3"_s, u"1,5"_s, u"１"_s, u" 1"_s,
          u"1.0000000"_s, u"1234567890"_s, u"--1"_s, u"1.-5"_s, u"0x1"_s})
        EXPECT_FALSE(ExactDecimal::parse(text)) << text.toStdString();
    EXPECT_EQ(u"0.05"_s, fixedDecimalText(5, 2));
    EXPECT_EQ(u"-12.30"_s, fixedDecimalText(-1230, 2));
    EXPECT_EQ(u"7"_s, fixedDecimalText(7, 0));
}

} // namespace
} // namespace touyan::test
