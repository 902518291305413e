// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/running_task.h"

#include <QTimer>

#include <atomic>

namespace touyan::widgets {

namespace {

constexpr int kShowEveryMs = 100;

} // namespace

class RunningTask::SharedProgress final : public application::Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
    }
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

RunningTask::RunningTask(BackgroundTasks& tasks, const QString& title, QObject* parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_progress(std::make_shared<SharedProgress>())
    , m_timer(new QTimer(this))
{
    m_id = tasks.start(title, [progress = m_progress] { progress->cancel(); });
    connect(m_timer, &QTimer::timeout, this, &RunningTask::show);
    m_timer->start(kShowEveryMs);
}

RunningTask::~RunningTask()
{
    if (m_finished)
        return;
    m_progress->cancel();
    m_tasks.finish(m_id, TaskOutcome::Cancelled);
}

std::shared_ptr<application::Progress> RunningTask::progress() const
{
    return m_progress;
}

void RunningTask::setStep(const QString& step)
{
    m_step = step;
    show();
}

void RunningTask::cancel()
{
    m_tasks.cancel(m_id);
}

bool RunningTask::isCancelled() const
{
    return m_progress->isCancelled();
}

void RunningTask::finish(TaskOutcome outcome, const QString& message)
{
    if (m_finished)
        return;
    m_finished = true;
    m_timer->stop();
    m_tasks.finish(m_id, outcome, message);
    deleteLater();
}

void RunningTask::show()
{
    m_tasks.setProgress(m_id, m_progress->done(), m_progress->total(), m_step);
}

} // namespace touyan::widgets
