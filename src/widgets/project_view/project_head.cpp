// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/project_head.h"

#include "application/messages/project_words.h"
#include "widgets/common/focus_order.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"
#include "widgets/look/project_lights.h"
#include "widgets/project_dialogs/project_dialogs.h"

#include "projects/ui_project_head.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectPage;
using domain::ProjectState;
using domain::ProjectStep;

namespace {

/// Letters that no menu and no other button of the page has.
QChar mnemonic(ProjectStep step)
{
    constexpr std::array kLetters{u'S', u'A', u'B', u'J', u'K', u'Q', u'P', u'U', u'X', u'I', u'G'};
    return QChar(kLetters.at(static_cast<size_t>(step)));
}

QString identifier(ProjectStep step)
{
    static const std::array<QString, 11> kNames{u"submit"_s,  u"approve"_s, u"return"_s,
                                                u"reject"_s,  u"start"_s,   u"requestAcceptance"_s,
                                                u"suspend"_s, u"resume"_s,  u"terminate"_s,
                                                u"accept"_s,  u"rectify"_s};
    return kNames.at(static_cast<size_t>(step));
}

bool isOneOf(ProjectState state, std::initializer_list<ProjectState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

ProjectHead::ProjectHead(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProjectHead>())
{
    m_ui->setupUi(this);
    // Text that can be selected would take the focus.
    m_ui->projectFactsLabel->setFocusPolicy(Qt::NoFocus);
    QFont large = m_ui->projectTitleLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_ui->projectTitleLabel->setFont(large);
    const auto explains = [this](QPushButton* button, ExplainedNumber number) {
        connect(button, &QAbstractButton::clicked, this,
                [this, number] { Q_EMIT explanationRequested(number); });
    };
    explains(m_ui->projectProgressButton, ExplainedNumber::Progress);
    explains(m_ui->projectLightButton, ExplainedNumber::Light);
    explains(m_ui->projectReportsButton, ExplainedNumber::Reports);
    makeStepButtons();
    addEditAction(m_ui->editProjectAction, u"document-edit"_s, m_ui->editProjectButton);
    addEditAction(m_ui->editPlanAction, u"view-list-details"_s, m_ui->editPlanButton);
    addEditAction(m_ui->comparePlansAction, u"view-split-left-right"_s, m_ui->comparePlansButton);
    connect(m_ui->editProjectAction, &QAction::triggered, this, &ProjectHead::projectEditRequested);
    connect(m_ui->editPlanAction, &QAction::triggered, this, &ProjectHead::planEditRequested);
    connect(m_ui->comparePlansAction, &QAction::triggered, this,
            &ProjectHead::planComparisonRequested);
}

ProjectHead::~ProjectHead() = default;

void ProjectHead::makeStepButtons()
{
    QList<QWidget*> order{m_ui->projectReportsButton};
    for (const ProjectStep step : domain::kProjectSteps) {
        const QString word = application::projectStepWord(step);
        auto* button = new QPushButton(
            tr("%1(&%2)…", "step, mnemonic").arg(word, QString(mnemonic(step))), this);
        button->setObjectName(identifier(step) + u"StepButton"_s);
        button->setAccessibleName(word);
        button->setToolTip(tr("%1（Alt+%2）", "step, key").arg(word, QString(mnemonic(step))));
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QAbstractButton::clicked, this,
                [this, step] { Q_EMIT stepRequested(step); });
        m_ui->stepButtonsLayout->addWidget(button);
        m_stepButtons.append(button);
        order.append(button);
    }
    setFocusOrder(order + QList<QWidget*>{m_ui->editProjectButton, m_ui->editPlanButton,
                                          m_ui->comparePlansButton});
}

void ProjectHead::addEditAction(QAction* action, const QString& iconName, QPushButton* button)
{
    action->setIcon(icon(iconName));
    action->setToolTip(
        tr("%1（%2）", "what the action does, shortcut")
            .arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    m_editActions.append(action);
    const auto show = [action, button] {
        button->setText(plainLabel(action->text()));
        button->setAccessibleName(button->text());
        button->setEnabled(action->isEnabled());
    };
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, show);
    show();
}

void ProjectHead::showProject(const ProjectPage& page, QDate today)
{
    showFacts(page);
    showNumbers(page);
    showSteps(page);
    m_ui->projectDayLabel->setVisible(page.asOf < today);
    m_ui->projectDayLabel->setText(
        tr("状态、进度、灯号和月报告是 %1 的情况；步骤、任务、整改和成果是现在的登记。", "day")
            .arg(page.asOf.toString(Qt::ISODate)));
}

void ProjectHead::showFacts(const ProjectPage& page)
{
    const domain::Project& project = page.project();
    m_ui->projectTitleLabel->setText(project.title);
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.append(tr("%1：%2", "label, value").arg(label, value));
    };
    facts.append(tr("%1年度%2", "year, kind of project")
                     .arg(project.year)
                     .arg(application::projectKindWord(project.kind)));
    add(tr("编号"), project.code);
    add(tr("单位"), page.row.unitName);
    add(tr("领办书记"), page.row.leaderName);
    add(tr("具体负责人"), project.personInCharge);
    add(tr("包村点长"), project.contact);
    add(tr("帮办力量"), helpersText(project.helpers));
    add(tr("领域"), project.topicArea);
    add(tr("来源"), application::projectSourceWord(project.source));
    m_ui->projectFactsLabel->setText(facts.join(u"　"_s));
}

void ProjectHead::showNumbers(const ProjectPage& page)
{
    const domain::PlanProgress& progress = page.row.progress;
    m_ui->projectProgressButton->setText(page.plan() == nullptr
                                             ? tr("进度 —")
                                             : tr("进度 %1 / 计划 %2", "done, planned")
                                                   .arg(application::pointsWord(progress.progress),
                                                        application::pointsWord(progress.planned)));
    m_ui->projectLightButton->setText(page.row.light ? lightText(*page.row.light) : tr("灯号 —"));
    const domain::StateCounts& reports = page.row.reports;
    m_ui->projectReportsButton->setText(
        reports.owed() == 0
            ? tr("月报告 —")
            : tr("月报告 %1/%2", "came, owed").arg(reports.done()).arg(reports.owed()));
    for (QPushButton* button :
         {m_ui->projectProgressButton, m_ui->projectLightButton, m_ui->projectReportsButton})
        button->setAccessibleName(button->text());
}

void ProjectHead::showSteps(const ProjectPage& page)
{
    m_ui->projectStateLabel->setText(
        tr("状态：%1", "state")
            .arg(application::projectStateOnDay(page.row.project().state, page.row.stateNow)));
    const auto& possible = page.possibleSteps;
    for (const ProjectStep step : domain::kProjectSteps) {
        const bool shown = std::find(possible.begin(), possible.end(), step) != possible.end();
        m_stepButtons.at(static_cast<qsizetype>(step))->setVisible(shown);
    }
    const ProjectState state = page.project().state;
    const bool drafting = isOneOf(state, {ProjectState::Draft, ProjectState::Returned});
    const bool revising =
        isOneOf(state, {ProjectState::Approved, ProjectState::InProgress, ProjectState::Suspended});
    m_ui->editPlanAction->setEnabled(drafting || revising);
    m_ui->editPlanAction->setText(revising ? tr("指导修改(&L)…") : tr("编制方案(&L)…"));
    m_ui->comparePlansAction->setEnabled(page.plans.size() > 1);
}

} // namespace touyan::widgets
