// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/period_control.h"

#include "widgets/days/date_field.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

PeriodControl::Today fixedDay(QDate day)
{
    return [day] { return day; };
}

} // namespace

TEST(PeriodSelection, CoversTheWholePeriod)
{
    const QDate leapDay(2024, 2, 29);
    EXPECT_EQ(periodContaining(PeriodKind::Year, leapDay, leapDay).to, QDate(2024, 12, 31));
    EXPECT_EQ(periodContaining(PeriodKind::Month, leapDay, leapDay).to, leapDay);
    const PeriodSelection quarter = periodContaining(PeriodKind::Quarter, leapDay, leapDay);
    EXPECT_EQ(quarter.from, QDate(2024, 1, 1));
    EXPECT_EQ(quarter.to, QDate(2024, 3, 31));
}

TEST(PeriodSelection, StepsOverTheYear)
{
    const QDate day(2019, 11, 30);
    const PeriodSelection next = shiftedPeriod(periodContaining(PeriodKind::Quarter, day, day), 1);
    EXPECT_EQ(next.from, QDate(2020, 1, 1));
    EXPECT_EQ(next.asOf, day);
    EXPECT_EQ(periodTitle(next), u"2020年第一季度"_s);
    EXPECT_EQ(shiftedPeriod(periodContaining(PeriodKind::Month, day, day), -11).from,
              QDate(2018, 12, 1));
}

TEST(PeriodControl, StartsAtTheQuarterOfToday)
{
    const PeriodControl control(fixedDay(QDate(2019, 10, 15)));
    EXPECT_EQ(control.selection().from, QDate(2019, 10, 1));
    EXPECT_EQ(control.selection().asOf, QDate(2019, 10, 15));
    EXPECT_TRUE(control.followsToday());
}

TEST(PeriodControl, TellsEachChangeOnce)
{
    PeriodControl control(fixedDay(QDate(2019, 10, 15)));
    QSignalSpy spy(&control, &PeriodControl::selectionChanged);
    control.findChild<QSpinBox*>(u"yearSpinBox"_s)->setValue(2018);
    EXPECT_EQ(spy.count(), 1);
    control.findChild<QComboBox*>(u"periodPartComboBox"_s)->setCurrentIndex(0);
    EXPECT_EQ(spy.count(), 2);
    EXPECT_EQ(control.selection().from, QDate(2018, 1, 1));
    control.setSelection(control.selection());
    EXPECT_EQ(spy.count(), 2);
}

TEST(PeriodControl, ResetFollowsTodayAgain)
{
    QDate today(2019, 10, 15);
    PeriodControl control([&today] { return today; });
    control.setAsOf(QDate(2019, 9, 30));
    EXPECT_FALSE(control.followsToday());
    today = today.addDays(1);
    control.resetAsOf();
    EXPECT_EQ(control.selection().asOf, today);
    EXPECT_TRUE(control.followsToday());
}

TEST(PeriodControl, TakesATypedDayOnceItsFieldIsLeft)
{
    PeriodControl control(fixedDay(QDate(2019, 10, 15)));
    QSignalSpy spy(&control, &PeriodControl::selectionChanged);
    auto* field = control.findChild<DateField*>(u"asOfDateEdit"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"9-30"_s);
    EXPECT_EQ(spy.count(), 0) << "9-3 on the way to it is no day that anybody meant";
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(control.selection().asOf, QDate(2019, 9, 30));
    EXPECT_EQ(spy.count(), 1);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"9-31"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->text(), u"9-31"_s);
    EXPECT_EQ(control.selection().asOf, QDate(2019, 9, 30)) << "never another day";
    EXPECT_EQ(spy.count(), 1);
}

TEST(PeriodControl, AShorterPeriodStaysInsideTheLongerOne)
{
    PeriodControl control(fixedDay(QDate(2019, 10, 15)));
    control.setSelection(
        periodContaining(PeriodKind::Year, QDate(2018, 5, 1), QDate(2019, 10, 15)));
    control.setKind(PeriodKind::Quarter);
    EXPECT_EQ(control.selection().from, QDate(2018, 10, 1));
    control.setKind(PeriodKind::Month);
    EXPECT_EQ(control.selection().from, QDate(2018, 12, 1));
    control.setKind(PeriodKind::Year);
    EXPECT_EQ(control.selection().from, QDate(2018, 1, 1));
}

TEST(PeriodControl, AltArrowsStep)
{
    PeriodControl control(fixedDay(QDate(2019, 10, 15)));
    const QList<QAction*> actions = control.periodActions();
    EXPECT_EQ(actions.at(0)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    EXPECT_EQ(actions.at(1)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Right));
    actions.at(0)->trigger();
    EXPECT_EQ(control.selection().from, QDate(2019, 7, 1));
}
