// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/typed_day.h"

#include <gtest/gtest.h>

#include <utility>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::aroundDay;
using widgets::mayBecomeDay;
using widgets::parseShortDate;
using widgets::readDay;
using widgets::readMonth;

namespace {

const QDate kToday(2026, 11, 30);

std::optional<QDate> read(const QString& text)
{
    return readDay(text, aroundDay(kToday));
}

} // namespace

TEST(TypedDay, IsReadInEveryWayItIsWritten)
{
    const QDate november(2026, 11, 1);
    for (const QString& text : {u"2026-11-01"_s,
                                u"2026-11-1"_s,
                                u"2026/11/1"_s,
                                u"2026.11.1"_s,
                                u"2026年11月1日"_s,
                                u"2026年11月1号"_s,
                                u"2026 年 11 月 1 日"_s,
                                u"20261101"_s,
                                u"11-1"_s,
                                u"11.1"_s,
                                u"11/1"_s,
                                u"11月1日"_s,
                                u"11月1"_s,
                                u"1101"_s,
                                u"２０２６－１１－０１"_s,
                                u"１１．１"_s,
                                u"11。1"_s,
                                u"11、1"_s,
                                u"11—1"_s,
                                u"11–1"_s,
                                u"11−1"_s,
                                u" 11 - 1 "_s,
                                u"2026-11-01 周日"_s,
                                u"2026年11月1日（星期天）"_s,
                                u"11\u200B-1"_s,
                                u"2026-11-01 00:00:00"_s,
                                u"2026-11-01T00:00"_s})
        EXPECT_EQ(read(text), november) << text.toStdString();
    EXPECT_EQ(read(u"9-3"_s), QDate(2026, 9, 3));
    EXPECT_EQ(read(u"0903"_s), QDate(2026, 9, 3));
    EXPECT_EQ(read(u"903"_s), QDate(2026, 9, 3));
    EXPECT_EQ(read(u"130"_s), QDate(2027, 1, 30));
    EXPECT_EQ(read(u"16"_s), QDate(2026, 11, 16));
}

TEST(TypedDay, IsReadFromWords)
{
    const std::pair<QString, int> words[] = {{u"前天"_s, -2}, {u"昨天"_s, -1}, {u"昨日"_s, -1},
                                             {u"今天"_s, 0},  {u"今日"_s, 0},  {u"明天"_s, 1},
                                             {u"明日"_s, 1},  {u"后天"_s, 2},  {u" 昨天 "_s, -1}};
    for (const auto& [word, days] : words)
        EXPECT_EQ(read(word), kToday.addDays(days)) << word.toStdString();
    // Without a today there is none to count from.
    EXPECT_EQ(parseShortDate(u"昨天"_s, {QDate(2026, 7, 1), QDate(2026, 9, 30)}), std::nullopt);
    EXPECT_EQ(parseShortDate(u"昨天"_s, {QDate(2026, 7, 1), QDate(2026, 9, 30)}, kToday),
              QDate(2026, 11, 29));
}

TEST(TypedDay, WithoutAYearIsTheNearest)
{
    EXPECT_EQ(read(u"1-5"_s), QDate(2027, 1, 5));
    EXPECT_EQ(read(u"7-1"_s), QDate(2026, 7, 1));
    EXPECT_EQ(readDay(u"12-28"_s, aroundDay(QDate(2027, 1, 5))), QDate(2026, 12, 28));
    EXPECT_EQ(readDay(u"2-29"_s, aroundDay(QDate(2028, 3, 1))), QDate(2028, 2, 29));
    // Every day of the year is found once.
    for (QDate day(2026, 6, 15); day < QDate(2027, 5, 15); day = day.addDays(1)) {
        const auto found = read(day.toString(u"M-d"_s));
        ASSERT_TRUE(found.has_value()) << day.toString(Qt::ISODate).toStdString();
        EXPECT_LE(std::abs(found->daysTo(kToday)), 183) << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(TypedDay, RefusesWhatIsNoDayOrMayBeTwo)
{
    for (const QString& text : {u""_s,         u" "_s,
                                u"2026"_s,     u"2026-11"_s,
                                u"202611"_s,   u"2026111"_s,
                                u"123"_s,      u"13-1"_s,
                                u"2-30"_s,     u"2026-02-29"_s,
                                u"9-3-1"_s,    u"11/1/2026"_s,
                                u"26-11-1"_s,  u"9:30"_s,
                                u"下周"_s,     u"昨"_s,
                                u"9-3 周一"_s, u"-9-3"_s,
                                u"9--3"_s,     u"0-1"_s,
                                u"九月三日"_s, u"2026-11-01 08:30"_s,
                                u"1e3"_s,      u"abc"_s})
        EXPECT_EQ(read(text), std::nullopt) << text.toStdString();
    // Without anything to read it against, only a whole date is one.
    EXPECT_EQ(readDay(u"9-3"_s, {}), std::nullopt);
    EXPECT_EQ(readDay(u"3"_s, {}), std::nullopt);
    EXPECT_EQ(readDay(u"2026-9-3"_s, {}), QDate(2026, 9, 3));
}

TEST(TypedDay, MayBeUnfinished)
{
    for (const QString& text : {u""_s, u"2"_s, u"2026-"_s, u"2026年1"_s, u"昨"_s, u"11。"_s})
        EXPECT_TRUE(mayBecomeDay(text)) << text.toStdString();
    for (const QString& text : {u"9-3?"_s, u"十月底"_s, u"9*3"_s, u"明年春节"_s})
        EXPECT_FALSE(mayBecomeDay(text)) << text.toStdString();
}

TEST(TypedMonth, IsReadInEveryWayItIsWritten)
{
    const auto month = [](const QString& text) { return readMonth(text, aroundDay(kToday)); };
    for (const QString& text : {u"2026-09"_s, u"2026-9"_s, u"2026/9"_s, u"2026年9月"_s, u"202609"_s,
                                u"9"_s, u"9月"_s, u"9月份"_s, u"９月"_s, u"2026-9-17"_s, u"0917"_s})
        EXPECT_EQ(month(text), QDate(2026, 9, 1)) << text.toStdString();
    EXPECT_EQ(month(u"上月"_s), QDate(2026, 10, 1));
    EXPECT_EQ(month(u"本月"_s), QDate(2026, 11, 1));
    EXPECT_EQ(month(u"下个月"_s), QDate(2026, 12, 1));
    EXPECT_EQ(month(u"1"_s), QDate(2027, 1, 1));
    for (const QString& text : {u""_s, u"13"_s, u"0"_s, u"2026-13"_s, u"2026"_s, u"月"_s})
        EXPECT_EQ(month(text), std::nullopt) << text.toStdString();
}

} // namespace touyan::test
