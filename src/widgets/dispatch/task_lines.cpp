// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/task_lines.h"

#include "widgets/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::HandedDownTask;

namespace {

constexpr int kMostText = 500;

} // namespace

TaskLines::TaskLines(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

HandedDownTask TaskLines::Line::read() const
{
    HandedDownTask wanted = task;
    wanted.text = text->text().trimmed();
    wanted.owner = owner->text().trimmed();
    wanted.due = due->date();
    return wanted;
}

bool TaskLines::Line::isTask() const
{
    return task.id.isStored() || !text->text().trimmed().isEmpty();
}

void TaskLines::setTasks(const std::vector<HandedDownTask>& tasks)
{
    for (const Line& line : m_lines)
        line.row->deleteLater();
    m_lines.clear();
    for (const HandedDownTask& task : tasks)
        makeLine(task);
    setVisible(!m_lines.empty());
}

void TaskLines::addTask(const HandedDownTask& task)
{
    makeLine(task);
    show();
    m_lines.back().text->setFocus(Qt::ShortcutFocusReason);
}

std::vector<HandedDownTask> TaskLines::tasks() const
{
    std::vector<HandedDownTask> tasks;
    for (const Line& line : m_lines) {
        if (line.isTask())
            tasks.push_back(line.read());
    }
    return tasks;
}

QString TaskLines::finishDays()
{
    // A line that was added and left empty is no task, whatever its day says.
    for (const Line& line : m_lines) {
        if (!line.isTask() || line.due->finishTyping())
            continue;
        line.due->setFocus(Qt::OtherFocusReason);
        return line.due->problem();
    }
    return {};
}

void TaskLines::makeLine(const HandedDownTask& task)
{
    const auto number = static_cast<int>(m_lines.size()) + 1;
    Line line;
    line.task = task;
    line.row = new QWidget(this);
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(tr("任务%1").arg(number), line.row);
    line.text = new QLineEdit(task.text, line.row);
    line.text->setObjectName(u"taskText%1Edit"_s.arg(number));
    line.text->setAccessibleName(tr("任务%1：内容").arg(number));
    line.text->setPlaceholderText(tr("交办什么"));
    line.text->setMaxLength(kMostText);
    line.owner = new QLineEdit(task.owner, line.row);
    line.owner->setObjectName(u"taskOwner%1Edit"_s.arg(number));
    line.owner->setAccessibleName(tr("任务%1：责任人").arg(number));
    line.owner->setPlaceholderText(tr("谁办"));
    line.due = new DateField(m_today, line.row);
    line.due->setDate(task.due);
    line.due->setObjectName(u"taskDue%1Edit"_s.arg(number));
    line.due->setAccessibleName(tr("任务%1：期限").arg(number));
    row->addWidget(label);
    row->addWidget(line.text, 4);
    row->addWidget(line.owner, 1);
    row->addWidget(line.due);
    if (!task.id.isStored())
        makeRemoval(line.row, number);
    connectLine(line);
    // Under a style sheet a font does not reach the children by itself.
    const auto parts = line.row->findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->setFont(font());
    m_rows->addWidget(line.row);
    m_lines.push_back(line);
}

void TaskLines::makeRemoval(QWidget* row, int number)
{
    auto* remove = new QToolButton(row);
    remove->setObjectName(u"removeTask%1Button"_s.arg(number));
    remove->setIcon(icon(u"edit-delete"));
    remove->setAccessibleName(tr("任务%1：不交办").arg(number));
    remove->setToolTip(tr("不交办这一项"));
    remove->setAutoRaise(true);
    row->layout()->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, row] { this->remove(row); });
}

void TaskLines::connectLine(const Line& line)
{
    connect(line.text, &QLineEdit::textEdited, this, &TaskLines::edited);
    connect(line.owner, &QLineEdit::textEdited, this, &TaskLines::edited);
    connect(line.due, &DateField::dateChanged, this, &TaskLines::edited);
    connect(line.due, &QLineEdit::textEdited, this, &TaskLines::edited);
}

void TaskLines::remove(const QWidget* row)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [row](const Line& line) { return line.row == row; });
    if (found == m_lines.end())
        return;
    found->row->deleteLater();
    m_lines.erase(found);
    setVisible(!m_lines.empty());
    Q_EMIT removed();
}

} // namespace touyan::widgets
