// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace touyan::widgets {

enum class TaskOutcome { Succeeded, Cancelled, Failed };

/// One running task as it is shown.
struct BackgroundTask
{
    int id = 0;
    QString title;
    QString step; ///< what it is doing now; may be empty
    qint64 done = 0;
    qint64 total = 0; ///< 0 = unknown, the bar only moves
    bool cancellable = false;
    bool cancelling = false;
};

/// What runs in the background, for the task strip. Lives in the GUI thread: progress from
/// another thread comes through a queued call.
class BackgroundTasks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a task and gives its id. `cancel` is called once, in the GUI thread, when the user
    /// cancels; the task stays shown until finish(). An empty `cancel` = cannot be cancelled.
    int start(const QString& title, std::function<void()> cancel = {});
    /// Unknown ids are ignored: progress may arrive after the end.
    void setProgress(int id, qint64 done, qint64 total, const QString& step = {});
    /// `message` says what came of it ("已导出 3 个文件"); shown for a while.
    void finish(int id, TaskOutcome outcome, const QString& message = {});
    void cancel(int id);
    void cancelAll();

    [[nodiscard]] QList<BackgroundTask> tasks() const;
    [[nodiscard]] std::optional<BackgroundTask> task(int id) const;

Q_SIGNALS:
    void taskStarted(int id);
    void taskChanged(int id);
    void taskFinished(int id, const QString& title, touyan::widgets::TaskOutcome outcome,
                      const QString& message);

private:
    struct Running
    {
        BackgroundTask shown;
        std::function<void()> cancel;
    };
    Running* find(int id);

    QList<Running> m_running;
    int m_lastId = 0;
};

} // namespace touyan::widgets
