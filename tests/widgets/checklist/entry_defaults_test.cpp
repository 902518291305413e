// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_defaults.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using domain::DaySpan;
using widgets::defaultEntryDay;
using widgets::parseShortDate;
using widgets::periodChoices;

namespace {

const DaySpan kQuarter{QDate(2026, 7, 1), QDate(2026, 9, 30)};
const DaySpan kNewYear{QDate(2026, 12, 28), QDate(2027, 1, 3)};

} // namespace

TEST(ShortDate, IsReadInEveryWayClerksWriteIt)
{
    const QDate day(2026, 9, 3);
    for (const QString& text :
         {u"9-3"_s, u"09-03"_s, u"9.3"_s, u"9/3"_s, u"0903"_s, u"9月3日"_s, u"9月3"_s, u"９．３"_s,
          u" 9-3 "_s, u"3"_s, u"3日"_s, u"3号"_s, u"2026-09-03"_s, u"2026.9.3"_s, u"2026/9/3"_s,
          u"2026年9月3日"_s, u"20260903"_s, u"2026-09-03 00:00:00"_s})
        EXPECT_EQ(parseShortDate(text, kQuarter), day) << text.toStdString();
}

TEST(ShortDate, BelongsToTheYearThatBringsItIntoTheSpan)
{
    EXPECT_EQ(parseShortDate(u"12-30"_s, kNewYear), QDate(2026, 12, 30));
    EXPECT_EQ(parseShortDate(u"1-2"_s, kNewYear), QDate(2027, 1, 2));
    // Outside the span: the last one before its end.
    EXPECT_EQ(parseShortDate(u"12-30"_s, kQuarter), QDate(2025, 12, 30));
    EXPECT_EQ(parseShortDate(u"2-1"_s, kQuarter), QDate(2026, 2, 1));
}

TEST(ShortDate, TakesADayAloneFromTheNewestMonthThatHasIt)
{
    EXPECT_EQ(parseShortDate(u"31"_s, kQuarter), QDate(2026, 8, 31));
    EXPECT_EQ(parseShortDate(u"30"_s, kQuarter), QDate(2026, 9, 30));
    EXPECT_EQ(parseShortDate(u"1"_s, kNewYear), QDate(2027, 1, 1));
    EXPECT_EQ(parseShortDate(u"29"_s, kNewYear), QDate(2026, 12, 29));
}

TEST(ShortDate, RefusesWhatIsNoDay)
{
    for (const QString& text : {u""_s, u"上周"_s, u"13-1"_s, u"2-30"_s, u"2026-02-29"_s, u"0931"_s,
                                u"32"_s, u"9-3-1"_s, u"123"_s, u"9:30"_s})
        EXPECT_EQ(parseShortDate(text, kQuarter), std::nullopt) << text.toStdString();
}

TEST(EntryDay, IsTodayButNotAfterTheSpan)
{
    EXPECT_EQ(defaultEntryDay(kQuarter, QDate(2026, 8, 5)), QDate(2026, 8, 5));
    EXPECT_EQ(defaultEntryDay(kQuarter, QDate(2026, 10, 5)), QDate(2026, 9, 30));
}

TEST(PeriodChoices, AreThePeriodsThatTouchTheSpan)
{
    EXPECT_EQ(periodChoices(Cadence::Monthly, kQuarter).size(), 3);
    const auto weeks = periodChoices(Cadence::Weekly, kQuarter);
    EXPECT_EQ(weeks.first().toString(), u"2026-W27"_s);
    EXPECT_EQ(weeks.last().toString(), u"2026-W40"_s);
    EXPECT_TRUE(periodChoices(Cadence::Once, kQuarter).isEmpty());
    EXPECT_TRUE(periodChoices(Cadence::PerCall, kQuarter).isEmpty());
}

} // namespace touyan::test
