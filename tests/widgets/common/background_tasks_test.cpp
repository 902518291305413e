// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/background_tasks.h"

#include "widgets/tasks/task_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

TEST(BackgroundTasks, CancelIsCalledOnceAndTheTaskStaysUntilItEnds)
{
    BackgroundTasks tasks;
    int cancelled = 0;
    const int id = tasks.start(u"导入"_s, [&] { ++cancelled; });
    tasks.cancel(id);
    tasks.cancel(id);
    EXPECT_EQ(cancelled, 1);
    ASSERT_TRUE(tasks.task(id).has_value());
    EXPECT_TRUE(tasks.task(id)->cancelling);
    tasks.finish(id, TaskOutcome::Cancelled);
    EXPECT_FALSE(tasks.task(id).has_value());
}

TEST(BackgroundTasks, ATaskMayEndInsideItsCancel)
{
    BackgroundTasks tasks;
    int id = 0;
    id = tasks.start(u"导入"_s, [&] { tasks.finish(id, TaskOutcome::Cancelled); });
    tasks.cancel(id);
    EXPECT_TRUE(tasks.tasks().isEmpty());
}

TEST(BackgroundTasks, ProgressAfterTheEndIsIgnored)
{
    BackgroundTasks tasks;
    const int id = tasks.start(u"导出"_s);
    tasks.finish(id, TaskOutcome::Succeeded);
    QSignalSpy spy(&tasks, &BackgroundTasks::taskChanged);
    tasks.setProgress(id, 1, 2);
    tasks.finish(id, TaskOutcome::Failed);
    EXPECT_EQ(spy.count(), 0);
}

TEST(TaskStrip, ShowsProgressAndCancels)
{
    BackgroundTasks tasks;
    TaskStrip strip(tasks);
    bool cancelled = false;
    const int id = tasks.start(u"导出通报"_s, [&] { cancelled = true; });
    // More than an int holds.
    tasks.setProgress(id, 3'000'000'000, 6'000'000'000, u"写明细"_s);
    const auto* bar = strip.findChild<QProgressBar*>(u"taskProgressBar"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->value(), 500);
    EXPECT_EQ(strip.findChild<QLabel*>(u"taskTitleLabel"_s)->text(), u"导出通报：写明细"_s);
    strip.findChild<QToolButton*>(u"cancelTaskButton"_s)->click();
    EXPECT_TRUE(cancelled);
    tasks.finish(id, TaskOutcome::Failed, u"磁盘已满"_s);
    EXPECT_EQ(strip.findChild<QLabel*>(u"lastTaskLabel"_s)->text(), u"磁盘已满"_s);
}
