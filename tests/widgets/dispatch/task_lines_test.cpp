// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/task_lines.h"

#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::HandedDownTask;
using widgets::TaskLines;

namespace {

HandedDownTask task(const QString& text, int id = 0)
{
    HandedDownTask made;
    made.id = domain::HandedDownTaskId(id);
    made.text = text;
    made.owner = u"何平"_s;
    made.due = QDate(2026, 10, 25);
    return made;
}

} // namespace

TEST(TaskLines, GiveBackWhatStandsInThem)
{
    TaskLines lines;
    lines.setToday([] { return QDate(2026, 9, 25); });
    EXPECT_TRUE(lines.isHidden()) << "without a task there is nothing to see";
    const QSignalSpy edited(&lines, &TaskLines::edited);
    lines.setTasks({task(u"约谈施工单位"_s, 7), task(u"公示预算"_s)});
    EXPECT_FALSE(lines.isHidden());
    EXPECT_TRUE(edited.isEmpty()) << "nobody has typed";
    auto* text = lines.findChild<QLineEdit*>(u"taskText1Edit"_s);
    ASSERT_NE(text, nullptr);
    text->insert(u"，一周内"_s);
    EXPECT_FALSE(edited.isEmpty());
    const auto tasks = lines.tasks();
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks.at(0).id, domain::HandedDownTaskId(7));
    EXPECT_EQ(tasks.at(0).text, u"约谈施工单位，一周内"_s);
    EXPECT_EQ(tasks.at(1), task(u"公示预算"_s));
}

TEST(TaskLines, AnAddedLineThatIsLeftEmptyIsNoTask)
{
    TaskLines lines;
    lines.setToday([] { return QDate(2026, 9, 25); });
    lines.setTasks({});
    lines.addTask(task({}));
    EXPECT_FALSE(lines.isHidden());
    auto* due = lines.findChild<QLineEdit*>(u"taskDue1Edit"_s);
    ASSERT_NE(due, nullptr);
    due->setText(u"2月31日"_s);
    EXPECT_TRUE(lines.tasks().empty());
    EXPECT_EQ(lines.finishDays(), QString()) << "its day does not matter";
    lines.findChild<QLineEdit*>(u"taskText1Edit"_s)->setText(u"补齐资料"_s);
    EXPECT_EQ(lines.tasks().size(), 1U);
    EXPECT_NE(lines.finishDays(), QString());
    EXPECT_EQ(due->text(), u"2月31日"_s) << "it stays as it was typed";
}

TEST(TaskLines, OnlyANewLineIsTakenAway)
{
    TaskLines lines;
    lines.setToday([] { return QDate(2026, 9, 25); });
    lines.setTasks({task(u"公示预算"_s, 7)});
    EXPECT_EQ(lines.findChild<QToolButton*>(u"removeTask1Button"_s), nullptr);
    lines.addTask(task(u"写错了"_s));
    const QSignalSpy removed(&lines, &TaskLines::removed);
    auto* remove = lines.findChild<QToolButton*>(u"removeTask2Button"_s);
    ASSERT_NE(remove, nullptr);
    remove->click();
    EXPECT_EQ(removed.size(), 1);
    ASSERT_EQ(lines.tasks().size(), 1U);
    EXPECT_EQ(lines.tasks().front().id, domain::HandedDownTaskId(7));
}

} // namespace touyan::test
