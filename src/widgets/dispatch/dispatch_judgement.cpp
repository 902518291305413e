// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_judgement.h"

#include "application/messages/project_words.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/look/icons.h"
#include "widgets/look/project_lights.h"

#include "dispatch/ui_dispatch_judgement.h"

#include <QEvent>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::HandedDownTask;
using domain::Light;

namespace {

constexpr int kTaskDays = 30; ///< proposed until a task is due

} // namespace

DispatchJudgement::DispatchJudgement(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DispatchJudgement>())
{
    m_ui->setupUi(this);
    nameLights();
    m_ui->addTaskButton->setIcon(icon(u"list-add"));
    connect(m_ui->lightGroup, &QButtonGroup::idClicked, this, [this] {
        updateReason();
        noteChange();
    });
    connect(m_ui->lightReasonEdit, &QLineEdit::textEdited, this, &DispatchJudgement::noteChange);
    connect(m_ui->opinionEdit, &QPlainTextEdit::textChanged, this, &DispatchJudgement::noteChange);
    connect(m_ui->taskLines, &TaskLines::edited, this, &DispatchJudgement::noteChange);
    connect(m_ui->taskLines, &TaskLines::removed, m_ui->addTaskButton,
            [this] { m_ui->addTaskButton->setFocus(); });
    connect(m_ui->addTaskButton, &QToolButton::clicked, this, &DispatchJudgement::addTask);
    updateReason();
    fitOpinion();
}

DispatchJudgement::~DispatchJudgement() = default;

void DispatchJudgement::setToday(DateField::Today today)
{
    m_ui->taskLines->setToday(std::move(today));
}

void DispatchJudgement::nameLights()
{
    const auto name = [this](QToolButton* button, Light light) {
        const int key = static_cast<int>(light) + 1;
        button->setText(tr("%1 %2", "key, light").arg(key).arg(lightText(light)));
        button->setAccessibleName(application::lightWord(light));
        button->setToolTip(tr("记%1（按 %2）").arg(application::lightWord(light)).arg(key));
        m_ui->lightGroup->setId(button, static_cast<int>(light));
    };
    name(m_ui->light1Button, Light::Green);
    name(m_ui->light2Button, Light::Yellow);
    name(m_ui->light3Button, Light::Red);
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
    m_ui->suggestionLabel->setText(
        tr("建议%1。%2", "light, why")
            .arg(application::lightWord(m_suggested),
                 application::lightSentence(project.row.progress, project.row.facts.finishDate,
                                            day)));
    const Light light = project.review ? project.review->light : m_suggested;
    m_ui->lightGroup->button(static_cast<int>(light))->setChecked(true);
    m_ui->lightReasonEdit->setText(project.review ? project.review->lightReason : QString());
    m_ui->opinionEdit->setPlainText(project.review ? project.review->opinion : QString());
    m_ui->recordedLabel->setText(project.review ? tr("✓ 已记录") : tr("○ 未记录"));
    m_ui->taskLines->setTasks(project.tasks);
    allowRecording(hasMeeting);
    updateReason();
    m_filling = false;
    m_modified = false;
}

void DispatchJudgement::allowRecording(bool allowed)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_ui->lightReasonEdit, m_ui->opinionEdit,
                                                          m_ui->addTaskButton})
        field->setEnabled(allowed);
    const QList<QAbstractButton*> buttons = m_ui->lightGroup->buttons();
    for (QAbstractButton* button : buttons)
        button->setEnabled(allowed);
}

application::ReviewProjectRequest
DispatchJudgement::request(domain::DispatchMeetingId meeting) const
{
    application::ReviewProjectRequest request;
    request.meeting = meeting;
    request.project = m_project;
    request.light = light();
    if (request.light != m_suggested)
        request.lightReason = m_ui->lightReasonEdit->text().trimmed();
    request.opinion = m_ui->opinionEdit->toPlainText().trimmed();
    request.tasks = m_ui->taskLines->tasks();
    return request;
}

void DispatchJudgement::setLight(Light light)
{
    QAbstractButton* button = m_ui->lightGroup->button(static_cast<int>(light));
    if (!button->isEnabled())
        return;
    button->setChecked(true);
    updateReason();
    noteChange();
}

Light DispatchJudgement::light() const
{
    return static_cast<Light>(m_ui->lightGroup->checkedId());
}

void DispatchJudgement::focusOpinion()
{
    m_ui->opinionEdit->setFocus(Qt::ShortcutFocusReason);
}

void DispatchJudgement::focusReason()
{
    m_ui->lightReasonEdit->setFocus(Qt::OtherFocusReason);
}

QString DispatchJudgement::finishDays()
{
    return m_ui->taskLines->finishDays();
}

void DispatchJudgement::addTask()
{
    if (!m_ui->addTaskButton->isEnabled())
        return;
    HandedDownTask task;
    task.project = m_project;
    task.owner = m_owner;
    task.due = m_day.addDays(kTaskDays);
    m_ui->taskLines->addTask(task);
    noteChange();
}

void DispatchJudgement::noteChange()
{
    if (m_filling)
        return;
    m_modified = true;
    m_ui->recordedLabel->setText(tr("● 未保存"));
}

void DispatchJudgement::updateReason()
{
    const bool differs = m_ui->lightGroup->checkedId() >= 0 && light() != m_suggested;
    m_ui->lightReasonEdit->setVisible(differs);
    m_ui->lightReasonLabel->setVisible(differs);
}

void DispatchJudgement::fitOpinion()
{
    constexpr int kOpinionLines = 2;
    constexpr int kFrame = 14;
    m_ui->opinionEdit->setFixedHeight(fontMetrics().lineSpacing() * kOpinionLines + kFrame);
}

void DispatchJudgement::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitOpinion();
}

} // namespace touyan::widgets
