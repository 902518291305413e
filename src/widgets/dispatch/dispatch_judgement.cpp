// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_judgement.h"

#include "application/messages/project_words.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/look/icons.h"
#include "widgets/look/project_lights.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::HandedDownTask;
using domain::Light;

namespace {

constexpr int kTaskDays = 30; ///< proposed until a task is due
constexpr int kMostText = 500;
constexpr std::array kLights{Light::Green, Light::Yellow, Light::Red};

} // namespace

DispatchJudgement::DispatchJudgement(DateField::Today today, QWidget* parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_lights(new QButtonGroup(this))
    , m_suggestion(new QLabel(this))
    , m_recorded(new QLabel(this))
    , m_reasonLabel(new QLabel(tr("理由(&R)"), this))
    , m_reason(new QLineEdit(this))
    , m_opinion(new QPlainTextEdit(this))
    , m_addTask(new QToolButton(this))
    , m_taskRows(new QVBoxLayout)
{
    setObjectName(u"dispatchJudgement"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* lights = new QHBoxLayout;
    lights->setSpacing(8);
    lights->addWidget(new QLabel(tr("本次灯号"), this));
    for (const Light light : kLights) {
        auto* button = new QToolButton(this);
        const int key = static_cast<int>(light) + 1;
        button->setObjectName(u"light%1Button"_s.arg(key));
        button->setText(tr("%1 %2", "key, light").arg(key).arg(lightText(light)));
        button->setAccessibleName(application::lightWord(light));
        button->setToolTip(tr("记%1（按 %2）").arg(application::lightWord(light)).arg(key));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        m_lights->addButton(button, static_cast<int>(light));
        lights->addWidget(button);
    }
    m_suggestion->setObjectName(u"suggestionLabel"_s);
    m_suggestion->setTextFormat(Qt::PlainText);
    m_suggestion->setWordWrap(true);
    m_suggestion->setProperty("subtle", true);
    lights->addWidget(m_suggestion, 1);
    m_recorded->setObjectName(u"recordedLabel"_s);
    lights->addWidget(m_recorded);
    column->addLayout(lights);

    auto* words = new QHBoxLayout;
    words->setSpacing(8);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(u"lightReasonEdit"_s);
    m_reason->setAccessibleName(tr("与建议不同的理由"));
    m_reason->setPlaceholderText(tr("与建议的灯号不同，请写理由"));
    m_reason->setMaxLength(kMostText);
    auto* opinionLabel = new QLabel(tr("意见(&O)"), this);
    opinionLabel->setBuddy(m_opinion);
    m_opinion->setObjectName(u"opinionEdit"_s);
    m_opinion->setAccessibleName(tr("调度意见"));
    m_opinion->setPlaceholderText(tr("会上的意见，必填"));
    m_opinion->setTabChangesFocus(true);
    words->addWidget(opinionLabel);
    words->addWidget(m_opinion, 3);
    words->addWidget(m_reasonLabel);
    words->addWidget(m_reason, 2);
    column->addLayout(words);

    m_taskRows->setSpacing(4);
    column->addLayout(m_taskRows);
    m_addTask->setObjectName(u"addTaskButton"_s);
    m_addTask->setText(tr("交办任务(&T)"));
    m_addTask->setAccessibleName(tr("交办任务"));
    m_addTask->setToolTip(tr("当场交办一项任务（Ctrl+T）"));
    m_addTask->setIcon(icon(u"list-add"));
    m_addTask->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addTask->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_addTask, 0, Qt::AlignLeft);

    connect(m_lights, &QButtonGroup::idClicked, this, [this] {
        updateReason();
        noteChange();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &DispatchJudgement::noteChange);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &DispatchJudgement::noteChange);
    connect(m_addTask, &QToolButton::clicked, this, &DispatchJudgement::addTask);
    updateReason();
}

void DispatchJudgement::setProject(const application::DispatchProject& project, QDate day,
                                   bool hasMeeting)
{
    m_filling = true;
    const domain::Project& facts = project.row.project();
    m_project = facts.id;
    m_day = day;
    m_owner = facts.personInCharge.isEmpty() ? project.row.leaderName : facts.personInCharge;
    m_suggested = project.row.light.value_or(project.row.progress.light);
    m_suggestion->setText(tr("建议%1。%2", "light, why")
                              .arg(application::lightWord(m_suggested),
                                   application::lightSentence(project.row.progress,
                                                              project.row.facts.finishDate, day)));
    const Light light = project.review ? project.review->light : m_suggested;
    m_lights->button(static_cast<int>(light))->setChecked(true);
    m_reason->setText(project.review ? project.review->lightReason : QString());
    m_opinion->setPlainText(project.review ? project.review->opinion : QString());
    m_recorded->setText(project.review ? tr("✓ 已记录") : tr("○ 未记录"));
    for (const TaskLine& line : m_tasks)
        line.row->deleteLater();
    m_tasks.clear();
    for (const HandedDownTask& task : project.tasks)
        makeTaskLine(task);
    for (QWidget* field : std::initializer_list<QWidget*>{m_reason, m_opinion, m_addTask})
        field->setEnabled(hasMeeting);
    const QList<QAbstractButton*> buttons = m_lights->buttons();
    for (QAbstractButton* button : buttons)
        button->setEnabled(hasMeeting);
    updateReason();
    m_filling = false;
    m_modified = false;
}

application::ReviewProjectRequest
DispatchJudgement::request(domain::DispatchMeetingId meeting) const
{
    application::ReviewProjectRequest request;
    request.meeting = meeting;
    request.project = m_project;
    request.light = light();
    if (request.light != m_suggested)
        request.lightReason = m_reason->text().trimmed();
    request.opinion = m_opinion->toPlainText().trimmed();
    for (const TaskLine& line : m_tasks) {
        HandedDownTask task = line.task;
        task.text = line.text->text().trimmed();
        task.owner = line.owner->text().trimmed();
        task.due = line.due->date();
        // A line that was added and left empty is no task.
        if (task.id.isStored() || !task.text.isEmpty())
            request.tasks.push_back(task);
    }
    return request;
}

void DispatchJudgement::setLight(Light light)
{
    QAbstractButton* button = m_lights->button(static_cast<int>(light));
    if (!button->isEnabled())
        return;
    button->setChecked(true);
    updateReason();
    noteChange();
}

Light DispatchJudgement::light() const
{
    return static_cast<Light>(m_lights->checkedId());
}

void DispatchJudgement::focusOpinion()
{
    m_opinion->setFocus(Qt::ShortcutFocusReason);
}

void DispatchJudgement::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString DispatchJudgement::finishDays()
{
    for (const TaskLine& line : m_tasks) {
        // An added line that was left empty is no task, whatever its day says.
        const bool counts = line.task.id.isStored() || !line.text->text().trimmed().isEmpty();
        if (!counts || line.due->finishTyping())
            continue;
        line.due->setFocus(Qt::OtherFocusReason);
        return line.due->problem();
    }
    return {};
}

void DispatchJudgement::addTask()
{
    if (!m_addTask->isEnabled())
        return;
    HandedDownTask task;
    task.project = m_project;
    task.owner = m_owner;
    task.due = m_day.addDays(kTaskDays);
    makeTaskLine(task);
    m_tasks.back().text->setFocus(Qt::ShortcutFocusReason);
    noteChange();
}

void DispatchJudgement::makeTaskLine(const HandedDownTask& task)
{
    const auto number = static_cast<int>(m_tasks.size()) + 1;
    TaskLine line;
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
    if (!task.id.isStored()) {
        auto* remove = new QToolButton(line.row);
        remove->setObjectName(u"removeTask%1Button"_s.arg(number));
        remove->setIcon(icon(u"edit-delete"));
        remove->setAccessibleName(tr("任务%1：不交办").arg(number));
        remove->setToolTip(tr("不交办这一项"));
        remove->setAutoRaise(true);
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this,
                [this, taskRow = line.row] { removeTaskLine(taskRow); });
    }
    connect(line.text, &QLineEdit::textEdited, this, &DispatchJudgement::noteChange);
    connect(line.owner, &QLineEdit::textEdited, this, &DispatchJudgement::noteChange);
    connect(line.due, &DateField::dateChanged, this, &DispatchJudgement::noteChange);
    connect(line.due, &QLineEdit::textEdited, this, &DispatchJudgement::noteChange);
    const auto parts = line.row->findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->setFont(font());
    m_taskRows->addWidget(line.row);
    m_tasks.push_back(line);
}

void DispatchJudgement::removeTaskLine(const QWidget* row)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [row](const TaskLine& line) { return line.row == row; });
    if (found == m_tasks.end())
        return;
    found->row->deleteLater();
    m_tasks.erase(found);
    m_addTask->setFocus();
}

void DispatchJudgement::noteChange()
{
    if (m_filling)
        return;
    m_modified = true;
    m_recorded->setText(tr("● 未保存"));
    Q_EMIT modified();
}

void DispatchJudgement::updateReason()
{
    const bool differs = m_lights->checkedId() >= 0 && light() != m_suggested;
    m_reason->setVisible(differs);
    m_reasonLabel->setVisible(differs);
}

} // namespace touyan::widgets
