// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/task_strip.h"

#include "widgets/look/icons.h"
#include "widgets/tasks/background_tasks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace touyan::widgets {

/// One running task: title, bar and cancel button.
class TaskRow : public QWidget
{
public:
    explicit TaskRow(QWidget* parent)
        : QWidget(parent)
        , title(new QLabel(this))
        , bar(new QProgressBar(this))
        , cancel(new QToolButton(this))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(title);
        layout->addWidget(bar);
        layout->addWidget(cancel);
        title->setObjectName(u"taskTitleLabel"_s);
        title->setTextFormat(Qt::PlainText);
        bar->setObjectName(u"taskProgressBar"_s);
        bar->setFixedWidth(140);
        bar->setMaximumHeight(14);
        bar->setTextVisible(false);
        cancel->setObjectName(u"cancelTaskButton"_s);
        cancel->setAutoRaise(true);
        cancel->setIcon(icon(u"process-stop"));
        cancel->setFocusPolicy(Qt::TabFocus);
    }

    QLabel* title;
    QProgressBar* bar;
    QToolButton* cancel;
};

TaskStrip::TaskStrip(BackgroundTasks& tasks, QWidget* parent)
    : QFrame(parent)
    , m_tasks(tasks)
    , m_layout(new QHBoxLayout(this))
    , m_last(new QLabel(this))
{
    setObjectName(u"taskStrip"_s);
    setAccessibleName(tr("后台任务"));
    m_layout->setContentsMargins(10, 0, 0, 0);
    m_layout->setSpacing(16);
    m_last->setObjectName(u"lastTaskLabel"_s);
    m_last->setAccessibleName(tr("最近一项任务的结果"));
    m_last->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_last);
    m_layout->addStretch(1);
    for (const BackgroundTask& task : tasks.tasks())
        addRow(task.id);
    connect(&tasks, &BackgroundTasks::taskStarted, this, &TaskStrip::addRow);
    connect(&tasks, &BackgroundTasks::taskChanged, this, &TaskStrip::updateRow);
    connect(&tasks, &BackgroundTasks::taskFinished, this, &TaskStrip::removeRow);
}

void TaskStrip::addRow(int id)
{
    auto* row = new TaskRow(this);
    row->setObjectName(u"taskRow%1"_s.arg(id));
    m_rows.insert(id, row);
    // Before the stretch that keeps all at the left.
    m_layout->insertWidget(m_layout->count() - 1, row);
    connect(row->cancel, &QToolButton::clicked, this, [this, id] { m_tasks.cancel(id); });
    m_last->clear();
    updateRow(id);
}

void TaskStrip::updateRow(int id)
{
    TaskRow* row = m_rows.value(id);
    const auto task = m_tasks.task(id);
    if (row == nullptr || !task.has_value())
        return;
    QString text = task->title;
    if (task->cancelling)
        text = tr("%1：正在取消…").arg(task->title);
    else if (!task->step.isEmpty())
        text = tr("%1：%2").arg(task->title, task->step);
    row->title->setText(text);
    row->setAccessibleName(text);
    row->bar->setAccessibleName(tr("%1的进度").arg(task->title));
    if (task->total > 0) {
        // In thousandths: a count of records may not fit into an int.
        row->bar->setRange(0, 1000);
        row->bar->setValue(static_cast<int>(task->done * 1000 / task->total));
        row->bar->setToolTip(tr("%1 / %2").arg(task->done).arg(task->total));
    } else {
        row->bar->setRange(0, 0);
    }
    row->cancel->setVisible(task->cancellable);
    row->cancel->setEnabled(!task->cancelling);
    row->cancel->setAccessibleName(tr("取消%1").arg(task->title));
    row->cancel->setToolTip(tr("取消%1").arg(task->title));
}

void TaskStrip::removeRow(int id, const QString& title, TaskOutcome outcome, const QString& message)
{
    if (TaskRow* row = m_rows.take(id))
        row->deleteLater();
    QString text = message;
    if (text.isEmpty()) {
        switch (outcome) {
        case TaskOutcome::Succeeded:
            text = tr("%1：已完成").arg(title);
            break;
        case TaskOutcome::Cancelled:
            text = tr("%1：已取消").arg(title);
            break;
        case TaskOutcome::Failed:
            text = tr("%1：未能完成").arg(title);
            break;
        }
    }
    m_last->setText(text);
    // A failure stays until the next task; good news may go by itself.
    if (outcome != TaskOutcome::Failed)
        QTimer::singleShot(8s, m_last, [label = m_last, text] {
            if (label->text() == text)
                label->clear();
        });
}

} // namespace touyan::widgets
