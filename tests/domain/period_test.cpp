// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/period.h"
#include "domain/rules_case.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

TEST(PeriodKeys, OfTheFourShapesAreRead)
{
    EXPECT_EQ((PeriodKey{Cadence::Weekly, 2019, 36}), PeriodKey::parse(u"2019-W36"));
    EXPECT_EQ((PeriodKey{Cadence::Monthly, 2019, 9}), PeriodKey::parse(u"2019-09"));
    EXPECT_EQ((PeriodKey{Cadence::Quarterly, 2019, 3}), PeriodKey::parse(u"2019-Q3"));
    EXPECT_EQ((PeriodKey{Cadence::Yearly, 2019, 0}), PeriodKey::parse(u"2019"));
}

TEST(PeriodKeys, Week53ExistsInLongYearsOnly)
{
    for (const QString& key : {u"2015-W53"_s, u"2020-W53"_s, u"2026-W53"_s})
        EXPECT_TRUE(PeriodKey::parse(key)) << key.toStdString();
    for (const QString& key : {u"2019-W53"_s, u"2021-W53"_s, u"2020-W54"_s})
        EXPECT_FALSE(PeriodKey::parse(key)) << key.toStdString();
}

TEST(PeriodKeys, AnythingElseIsRefused)
{
    for (const QString& key :
         {u""_s,         u"0000"_s,     u"0000-01"_s,    u"2019-13"_s,   u"2019-00"_s,
          u"2019-9"_s,   u"2019-W00"_s, u"2019-W3"_s,    u"2019-W036"_s, u"2019-w36"_s,
          u"2019-Q0"_s,  u"2019-Q5"_s,  u"2019-Q03"_s,   u"2019-Q"_s,    u"2019-"_s,
          u"2019-W"_s,   u"201"_s,      u"20190"_s,      u" 2019"_s,     u"2019 "_s,
          u"2019/09"_s,  u"2019W36"_s,  u"2019-09-01"_s, u"-019"_s,      u"２０１９"_s,
          u"2019-0９"_s, u"2019-+9"_s})
        EXPECT_FALSE(PeriodKey::parse(key)) << key.toStdString();
}

TEST(PeriodKeys, AreWrittenAsTheyAreRead)
{
    for (const QString& key : {u"2019-W01"_s, u"2020-W53"_s, u"2019-09"_s, u"2019-12"_s,
                               u"2019-Q4"_s, u"2019"_s, u"0987"_s})
        EXPECT_EQ(key, PeriodKey::parse(key)->toString());
}

TEST(PeriodKeys, SpanTheirDays)
{
    const auto spanOf = [](QStringView key) { return PeriodKey::parse(key)->span(); };
    EXPECT_EQ(span("2020-12-28", "2021-01-03"), spanOf(u"2020-W53"));
    EXPECT_EQ(span("2018-12-31", "2019-01-06"), spanOf(u"2019-W01"));
    EXPECT_EQ(span("2026-09-28", "2026-10-04"), spanOf(u"2026-W40"));
    EXPECT_EQ(span("2024-02-01", "2024-02-29"), spanOf(u"2024-02"));
    EXPECT_EQ(span("2023-02-01", "2023-02-28"), spanOf(u"2023-02"));
    EXPECT_EQ(span("2023-04-01", "2023-06-30"), spanOf(u"2023-Q2"));
    EXPECT_EQ(span("2023-10-01", "2023-12-31"), spanOf(u"2023-Q4"));
    EXPECT_EQ(span("2023-01-01", "2023-12-31"), spanOf(u"2023"));
}

TEST(PeriodKeys, ContainTheirDayAndFollowEachOther)
{
    for (const Cadence cadence : kPeriodicCadences) {
        for (QDate each = day("2019-12-01"); each < day("2022-02-01"); each = each.addDays(1)) {
            const PeriodKey key = PeriodKey::containing(cadence, each);
            ASSERT_TRUE(key.span().contains(each)) << key.toString().toStdString();
            ASSERT_EQ(key, PeriodKey::parse(key.toString()));
            ASSERT_EQ(key.span(), periodContaining(cadence, each));
            ASSERT_EQ(key.span().last.addDays(1), key.next().span().first);
        }
    }
}

} // namespace
} // namespace touyan::test
