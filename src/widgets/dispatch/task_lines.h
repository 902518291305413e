// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/handed_down_task.h"
#include "widgets/days/date_field.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace touyan::widgets {

/// The tasks that a meeting hands down to one project, a line each: what, by whom, until when.
class TaskLines : public QWidget
{
    Q_OBJECT

public:
    explicit TaskLines(QWidget* parent = nullptr);

    /// Before anything is shown.
    void setToday(DateField::Today today) { m_today = std::move(today); }
    /// A line for each task, in place of those before.
    void setTasks(const std::vector<domain::HandedDownTask>& tasks);
    /// Adds a line that can be taken away again, and puts the focus there.
    void addTask(const domain::HandedDownTask& task);
    /// The tasks as the lines say now. A line that was added and left empty is no task.
    [[nodiscard]] std::vector<domain::HandedDownTask> tasks() const;
    /// Why the day of a task cannot be read, with the focus there; empty when all can.
    [[nodiscard]] QString finishDays();

Q_SIGNALS:
    /// Somebody has typed into a line.
    void edited();
    /// A line that was added is taken away again.
    void removed();

private:
    struct Line
    {
        domain::HandedDownTask task;
        QWidget* row = nullptr;
        QLineEdit* text = nullptr;
        QLineEdit* owner = nullptr;
        DateField* due = nullptr;

        /// As it stands in the fields.
        [[nodiscard]] domain::HandedDownTask read() const;
        [[nodiscard]] bool isTask() const;
    };

    void makeLine(const domain::HandedDownTask& task);
    void makeRemoval(QWidget* row, int number);
    void remove(const QWidget* row);
    void connectLine(const Line& line);

    DateField::Today m_today;
    QVBoxLayout* m_rows = nullptr;
    std::vector<Line> m_lines;
};

} // namespace touyan::widgets
