// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/running_task.h"

#include "support/widgets/page_fixture.h"

#include <QPointer>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using namespace touyan::widgets;

TEST(RunningTask, ShowsTheProgressOfItsUseCase)
{
    BackgroundTasks tasks;
    QObject owner;
    QPointer<RunningTask> task(new RunningTask(tasks, u"导出"_s, &owner));
    ASSERT_EQ(tasks.tasks().size(), 1);
    EXPECT_TRUE(tasks.tasks().first().cancellable);
    task->progress()->report(3, 10);
    ASSERT_TRUE(waitUntil([&] { return tasks.tasks().first().done == 3; }));
    EXPECT_EQ(tasks.tasks().first().total, 10);
    task->finish(TaskOutcome::Succeeded, u"已导出"_s);
    EXPECT_TRUE(tasks.tasks().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return task.isNull(); }));
}

TEST(RunningTask, TellsItsUseCaseThatTheUserCancelled)
{
    BackgroundTasks tasks;
    QObject owner;
    auto* task = new RunningTask(tasks, u"导出"_s, &owner);
    EXPECT_FALSE(task->progress()->isCancelled());
    tasks.cancelAll();
    EXPECT_TRUE(task->progress()->isCancelled());
    EXPECT_TRUE(task->isCancelled());
}

TEST(RunningTask, GoneWithItsOwnerCancelsTheUseCase)
{
    BackgroundTasks tasks;
    std::shared_ptr<touyan::application::Progress> progress;
    {
        QObject owner;
        progress = (new RunningTask(tasks, u"导出"_s, &owner))->progress();
    }
    EXPECT_TRUE(progress->isCancelled());
    EXPECT_TRUE(tasks.tasks().isEmpty());
    progress->report(1, 2);
}
