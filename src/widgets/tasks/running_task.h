// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "widgets/tasks/background_tasks.h"

#include <QObject>

#include <memory>

class QTimer;

namespace touyan::widgets {

/// One run in the task strip, and the Progress that its use case is given. Lives in the GUI thread
/// and asks the progress now and then, so the thread of the use case never touches a widget.
/// Destroyed before finish(), it cancels the use case.
class RunningTask : public QObject
{
    Q_OBJECT

public:
    /// `tasks` must outlive it.
    RunningTask(BackgroundTasks& tasks, const QString& title, QObject* parent);
    ~RunningTask() override;

    /// For the thread that runs the use case; stays valid there even when this is gone.
    [[nodiscard]] std::shared_ptr<application::Progress> progress() const;
    /// What the task is doing now, shown beside its bar.
    void setStep(const QString& step);
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    /// Ends the task with what came of it; the object deletes itself later.
    void finish(TaskOutcome outcome, const QString& message = {});

private:
    class SharedProgress;

    void show();

    BackgroundTasks& m_tasks;
    std::shared_ptr<SharedProgress> m_progress;
    QTimer* m_timer = nullptr;
    QString m_step;
    int m_id = 0;
    bool m_finished = false;
};

} // namespace touyan::widgets
