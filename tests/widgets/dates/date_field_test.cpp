// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/date_field.h"

#include "widgets/days/date_delegate.h"
#include "widgets/dialogs/record_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::DateField;

namespace {

class DateFieldTest : public ::testing::Test
{
protected:
    DateFieldTest()
    {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(field);
        column->addWidget(next);
        m_window.show();
        m_window.activateWindow();
        field->setFocus(Qt::TabFocusReason);
    }

    void SetUp() override { ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window)); }

    static void type(const QString& text)
    {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus, text);
    }

    QDate today{2026, 11, 30};

private:
    QWidget m_window;

protected:
    DateField* field = new DateField([this] { return today; });
    QLineEdit* next = new QLineEdit;
};

} // namespace

TEST_F(DateFieldTest, OneTabLeavesItAndShowsWhatWasRead)
{
    QSignalSpy told(field, &DateField::dateChanged);
    field->setDate(today);
    type(u"9-3"_s);
    EXPECT_EQ(field->date(), QDate(2026, 9, 3)) << "counts before the field is left";
    EXPECT_EQ(told.count(), 1) << "told once typing is over, not at every key";
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), next);
    EXPECT_EQ(field->text(), u"2026-09-03"_s);
    EXPECT_EQ(told.count(), 2);
    EXPECT_TRUE(field->accessibleDescription().contains(u"周四"_s));
}

TEST_F(DateFieldTest, SelectsAllWhenItGetsTheFocusSoThatTypingReplaces)
{
    field->setDate(today);
    next->setFocus();
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(field, u"2026-11-16"_s);
    EXPECT_EQ(field->date(), QDate(2026, 11, 16));
    next->setFocus();
    QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(12, field->height() / 2));
    EXPECT_EQ(field->selectedText(), u"2026-11-16"_s);
}

TEST_F(DateFieldTest, WhatCannotBeReadStaysAsTypedAndIsMarked)
{
    field->setDate(today);
    QSignalSpy told(field, &DateField::dateChanged);
    QSignalSpy problems(field, &DateField::problemShown);
    const QColor usual = field->palette().color(QPalette::Text);
    type(u"11-31"_s);
    EXPECT_EQ(problems.count(), 0) << "it may still become a day";
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(field->text(), u"11-31"_s);
    EXPECT_FALSE(field->date().isValid());
    ASSERT_EQ(problems.count(), 1);
    EXPECT_TRUE(problems.first().first().toString().contains(u"11-31"_s));
    EXPECT_NE(field->palette().color(QPalette::Text), usual);
    EXPECT_EQ(told.count(), 0);
    field->setFocus(Qt::TabFocusReason);
    type(u"11-30"_s);
    EXPECT_EQ(field->palette().color(QPalette::Text), usual);
    EXPECT_EQ(problems.last().first().toString(), QString());
    // Something foreign to any day is marked at once.
    type(u"x-1"_s);
    EXPECT_NE(field->palette().color(QPalette::Text), usual);
}

TEST_F(DateFieldTest, ArrowsGoByADayAndPagesByAMonth)
{
    field->setDate(today);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2026, 12, 1));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(field->date(), QDate(2026, 11, 29));
    QTest::keyClick(field, Qt::Key_PageDown);
    EXPECT_EQ(field->date(), QDate(2026, 10, 29));
    QTest::keyClick(field, Qt::Key_PageUp);
    EXPECT_EQ(field->date(), QDate(2026, 11, 29));
    type(u"9-3"_s);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2026, 9, 4)) << "from what was typed";
    type(u"9-33"_s);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->text(), u"9-33"_s) << "never from a guess";
}

TEST_F(DateFieldTest, KeepsToItsRangeAndSaysWhichItIs)
{
    field->setDateRange(QDate(2026, 9, 30), QDate(2026, 11, 30));
    field->setDate(QDate(2026, 11, 30));
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2026, 11, 30));
    type(u"2026-9-29"_s);
    EXPECT_FALSE(field->finishTyping());
    EXPECT_FALSE(field->date().isValid());
    EXPECT_TRUE(field->problem().contains(u"2026-09-30"_s)) << field->problem().toStdString();
    type(u"2026-12-1"_s);
    EXPECT_TRUE(field->problem().contains(u"2026-11-30"_s)) << field->problem().toStdString();
}

TEST_F(DateFieldTest, TakesPasteAndInputMethods)
{
    QGuiApplication::clipboard()->setText(u" 2026年11月1日\n"_s);
    field->setDate(today);
    field->selectAll();
    field->paste();
    EXPECT_EQ(field->date(), QDate(2026, 11, 1));
    field->selectAll();
    QInputMethodEvent composing(u"zuo'tian"_s, {});
    QApplication::sendEvent(field, &composing);
    QInputMethodEvent event;
    event.setCommitString(u"昨天"_s);
    QApplication::sendEvent(field, &event);
    EXPECT_EQ(field->date(), QDate(2026, 11, 29));
}

TEST_F(DateFieldTest, TodayIsTheOneItIsGiven)
{
    today = QDate(2019, 3, 1);
    type(u"1-5"_s);
    EXPECT_EQ(field->date(), QDate(2019, 1, 5));
    // A record of long ago is kept in the years around it.
    today = QDate(2026, 11, 30);
    field->setDate(QDate(2021, 5, 10));
    type(u"6-3"_s);
    EXPECT_EQ(field->date(), QDate(2021, 6, 3));
}

TEST_F(DateFieldTest, AYearThatIsMissingIsTheOneOfTheUsualDays)
{
    // The third quarter of last year is shown: its end is meant, not this year's.
    field->setUsualSpan({QDate(2025, 7, 1), today});
    type(u"9-30"_s);
    EXPECT_EQ(field->date(), QDate(2025, 9, 30));
    field->setUsualSpan({QDate(2026, 10, 1), QDate(2026, 12, 31)});
    type(u"9-30"_s);
    EXPECT_EQ(field->date(), QDate(2026, 9, 30)) << "before them, since it is none of them";
    type(u"16"_s);
    EXPECT_EQ(field->date(), QDate(2026, 11, 16)) << "not of a month to come";
}

TEST_F(DateFieldTest, TheCalendarPicksADay)
{
    field->setDate(today);
    QTest::keyClick(field, Qt::Key_F4);
    auto* calendar = field->findChild<QCalendarWidget*>(u"dateCalendar"_s);
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), today);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(field->date(), QDate(2026, 11, 29));
    EXPECT_EQ(field->text(), u"2026-11-29"_s);
}

TEST_F(DateFieldTest, ReadOnlyMeansReadOnly)
{
    field->setDate(today);
    field->setReadOnly(true);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_F4);
    QTest::keyClicks(field, u"9-3"_s);
    EXPECT_EQ(field->date(), today);
    EXPECT_EQ(field->findChild<QCalendarWidget*>(), nullptr);
}

TEST(OptionalDateField, EmptiedIsOpenAndUnreadableIsNot)
{
    const QDate today(2026, 11, 30);
    widgets::OptionalDateField field([today] { return today; }, today, today, u"至今"_s);
    field.setPartNames(u"last"_s, u"结束日期"_s);
    field.show();
    auto* edit = field.findChild<DateField*>(u"lastEdit"_s);
    auto* open = field.findChild<QCheckBox*>(u"lastOpenCheck"_s);
    ASSERT_NE(edit, nullptr);
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(field.day(), today);
    edit->setText(u"9-33"_s);
    ASSERT_TRUE(field.day().has_value());
    EXPECT_FALSE(field.day()->isValid());
    edit->setText(QString());
    EXPECT_EQ(field.day(), std::nullopt);
    EXPECT_TRUE(edit->finishTyping());
    EXPECT_TRUE(open->isChecked());
    open->setChecked(false);
    EXPECT_EQ(field.day(), today) << "something to begin with";
}

TEST(DateDelegate, KeepsWhatCannotBeReadInItsEditor)
{
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), QDate(2026, 11, 30));
    QTableView view;
    const QDate today(2026, 11, 30);
    view.setItemDelegate(new widgets::DateDelegate([today] { return today; },
                                                   {0, u"dayEdit"_s, u"日期"_s, false}, &view));
    view.setModel(&model);
    view.show();
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setCurrentIndex(model.index(0, 0));
    view.edit(view.currentIndex());
    auto* editor = view.findChild<DateField*>(u"dayEdit"_s);
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"2026-11-30"_s);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"9-33"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(editor->isVisible());
    view.setFocus();
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->text(), u"9-33"_s);
    EXPECT_EQ(model.index(0, 0).data().toDate(), QDate(2026, 11, 30));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(model.index(0, 0).data().toDate(), QDate(2026, 9, 3));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(view.findChild<DateField*>(u"dayEdit"_s), nullptr);
}

} // namespace touyan::test
