// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/background_tasks.h"

#include <algorithm>
#include <utility>

namespace touyan::widgets {

int BackgroundTasks::start(const QString& title, std::function<void()> cancel)
{
    const int id = ++m_lastId;
    BackgroundTask shown;
    shown.id = id;
    shown.title = title;
    shown.cancellable = static_cast<bool>(cancel);
    m_running.append({shown, std::move(cancel)});
    Q_EMIT taskStarted(id);
    return id;
}

void BackgroundTasks::setProgress(int id, qint64 done, qint64 total, const QString& step)
{
    Running* running = find(id);
    if (running == nullptr)
        return;
    running->shown.total = std::max<qint64>(total, 0);
    running->shown.done = std::clamp<qint64>(done, 0, std::max<qint64>(total, 0));
    running->shown.step = step;
    Q_EMIT taskChanged(id);
}

void BackgroundTasks::finish(int id, TaskOutcome outcome, const QString& message)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [id](const Running& one) { return one.shown.id == id; });
    if (found == m_running.end())
        return;
    const QString title = found->shown.title;
    m_running.erase(found);
    Q_EMIT taskFinished(id, title, outcome, message);
}

void BackgroundTasks::cancel(int id)
{
    Running* running = find(id);
    if (running == nullptr || !running->cancel || running->shown.cancelling)
        return;
    running->shown.cancelling = true;
    // A copy: the task may finish, and its record go, inside the call.
    const std::function<void()> call = running->cancel;
    Q_EMIT taskChanged(id);
    call();
}

void BackgroundTasks::cancelAll()
{
    for (const BackgroundTask& one : tasks())
        cancel(one.id);
}

QList<BackgroundTask> BackgroundTasks::tasks() const
{
    QList<BackgroundTask> shown;
    for (const Running& one : m_running)
        shown.append(one.shown);
    return shown;
}

std::optional<BackgroundTask> BackgroundTasks::task(int id) const
{
    for (const Running& one : m_running) {
        if (one.shown.id == id)
            return one.shown;
    }
    return std::nullopt;
}

BackgroundTasks::Running* BackgroundTasks::find(int id)
{
    for (Running& one : m_running) {
        if (one.shown.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace touyan::widgets
