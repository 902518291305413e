// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>

class QHBoxLayout;
class QLabel;

namespace touyan::widgets {

class BackgroundTasks;
enum class TaskOutcome;
class TaskRow;

/// The strip at the window's bottom: title, step, progress and cancel of each background task,
/// and for some seconds what came of the last one.
class TaskStrip : public QFrame
{
    Q_OBJECT

public:
    /// `tasks` must outlive the strip.
    explicit TaskStrip(BackgroundTasks& tasks, QWidget* parent = nullptr);

private:
    void addRow(int id);
    void updateRow(int id);
    void removeRow(int id, const QString& title, TaskOutcome outcome, const QString& message);

    BackgroundTasks& m_tasks;
    QMap<int, TaskRow*> m_rows;
    QHBoxLayout* m_layout = nullptr;
    QLabel* m_last = nullptr;
};

} // namespace touyan::widgets
