// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the project's page: facts, numbers and possible steps.
#include "application/messages/project_words.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/look/icons.h"
#include "widgets/look/project_lights.h"
#include "widgets/projects/project_rows.h"
#include "widgets/projects/project_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

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

} // namespace

void ProjectView::makeHead()
{
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    m_title = new QLabel(m_content);
    m_title->setObjectName(u"projectTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    head->addWidget(m_title, 1);
    const auto number = [this, head](const QString& name, const QString& toolTip,
                                     Explained explained) {
        auto* button = new QPushButton(m_content);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setAutoDefault(false);
        connect(button, &QAbstractButton::clicked, this, [this, explained] {
            m_explained = explained;
            explain();
            m_explanation->setFocus(Qt::OtherFocusReason);
        });
        head->addWidget(button);
        return button;
    };
    m_progress = number(u"projectProgressButton"_s, tr("进度是怎样算出来的"), Explained::Progress);
    m_light = number(u"projectLightButton"_s, tr("为什么建议这个灯号"), Explained::Light);
    m_reported =
        number(u"projectReportsButton"_s, tr("月报告应报几份、报了几份"), Explained::Reports);
    column->addLayout(head);
    m_facts = new QLabel(m_content);
    m_facts->setObjectName(u"projectFactsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setProperty("subtle", true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_facts);
    m_dayNote = new QLabel(m_content);
    m_dayNote->setObjectName(u"projectDayLabel"_s);
    m_dayNote->setWordWrap(true);
    column->addWidget(m_dayNote);
    m_stepRow = new QHBoxLayout;
    m_stepRow->setSpacing(6);
    m_state = new QLabel(m_content);
    m_state->setObjectName(u"projectStateLabel"_s);
    m_state->setProperty("heading", true);
    m_stepRow->addWidget(m_state);
    for (const ProjectStep step : domain::kProjectSteps) {
        const QString word = application::projectStepWord(step);
        auto* button = new QPushButton(
            tr("%1(&%2)…", "step, mnemonic").arg(word, QString(mnemonic(step))), m_content);
        button->setObjectName(identifier(step) + u"StepButton"_s);
        button->setAccessibleName(word);
        button->setToolTip(tr("%1（Alt+%2）", "step, key").arg(word, QString(mnemonic(step))));
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QAbstractButton::clicked, this, [this, step] { askStep(step); });
        m_stepRow->addWidget(button);
        m_stepButtons.append(button);
    }
    m_stepRow->addStretch(1);
    column->addLayout(m_stepRow);
    const auto action = [this](const QString& name, const QString& iconName, const QString& text,
                               const QKeySequence& shortcut, const QString& toolTip,
                               void (ProjectView::*perform)()) {
        auto* made = new QAction(icon(iconName), text, this);
        made->setObjectName(name + u"Action"_s);
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        made->setToolTip(tr("%1（%2）", "what the action does, shortcut")
                             .arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
        connect(made, &QAction::triggered, this, perform);
        addAction(made);
        m_ownActions.append(made);
        auto* button = new QPushButton(made->icon(), plainLabel(text), m_content);
        button->setObjectName(name + u"Button"_s);
        button->setAccessibleName(plainLabel(text));
        button->setToolTip(made->toolTip());
        button->setAutoDefault(false);
        connect(button, &QAbstractButton::clicked, made, &QAction::trigger);
        connect(made, &QAction::changed, button,
                [button, made] { button->setEnabled(made->isEnabled()); });
        m_stepRow->addWidget(button);
        return made;
    };
    action(u"editProject"_s, u"document-edit"_s, tr("修改项目(&D)…"), QKeySequence(Qt::Key_F4),
           tr("修改名称、单位、负责人和选题"), &ProjectView::editProject);
    m_editPlan = action(u"editPlan"_s, u"view-list-details"_s, tr("方案(&L)…"),
                        QKeySequence(Qt::CTRL | Qt::Key_L), tr("编制方案；立项后是指导修改"),
                        &ProjectView::editPlan);
    m_compare = action(u"comparePlans"_s, u"view-split-left-right"_s, tr("对照修订(&C)…"),
                       QKeySequence(Qt::CTRL | Qt::Key_D), tr("对照方案的两稿"),
                       &ProjectView::comparePlans);
}

void ProjectView::showHead()
{
    const domain::Project& project = m_page->project();
    m_title->setText(project.title);
    QStringList facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.append(tr("%1：%2", "label, value").arg(label, value));
    };
    facts.append(tr("%1年度%2", "year, kind of project")
                     .arg(project.year)
                     .arg(application::projectKindWord(project.kind)));
    add(tr("编号"), project.code);
    add(tr("单位"), m_page->row.unitName);
    add(tr("领办书记"), m_page->row.leaderName);
    add(tr("具体负责人"), project.personInCharge);
    add(tr("包村点长"), project.contact);
    add(tr("帮办力量"), helpersText(project.helpers));
    add(tr("领域"), project.topicArea);
    add(tr("来源"), application::projectSourceWord(project.source));
    m_facts->setText(facts.join(u"　"_s));
    const domain::PlanProgress& progress = m_page->row.progress;
    m_progress->setText(m_page->plan() == nullptr
                            ? tr("进度 —")
                            : tr("进度 %1 / 计划 %2", "done, planned")
                                  .arg(application::pointsWord(progress.progress),
                                       application::pointsWord(progress.planned)));
    m_light->setText(m_page->row.light ? lightText(*m_page->row.light) : tr("灯号 —"));
    const domain::StateCounts& reports = m_page->row.reports;
    m_reported->setText(
        reports.owed() == 0
            ? tr("月报告 —")
            : tr("月报告 %1/%2", "came, owed").arg(reports.done()).arg(reports.owed()));
    m_dayNote->setVisible(m_page->asOf < m_choices->today);
    m_dayNote->setText(
        tr("状态、进度、灯号和月报告是 %1 的情况；步骤、任务、整改和成果是现在的登记。", "day")
            .arg(m_page->asOf.toString(Qt::ISODate)));
    for (QPushButton* button : {m_progress, m_light, m_reported})
        button->setAccessibleName(button->text());
}

void ProjectView::showSteps()
{
    m_state->setText(tr("状态：%1", "state")
                         .arg(application::projectStateOnDay(m_page->row.project().state,
                                                             m_page->row.stateNow)));
    for (const ProjectStep step : domain::kProjectSteps) {
        const auto& possible = m_page->possibleSteps;
        const bool shown = std::find(possible.begin(), possible.end(), step) != possible.end();
        m_stepButtons.at(static_cast<qsizetype>(step))->setVisible(shown);
    }
    const bool drafting = inState({ProjectState::Draft, ProjectState::Returned});
    const bool revising =
        inState({ProjectState::Approved, ProjectState::InProgress, ProjectState::Suspended});
    m_editPlan->setEnabled(drafting || revising);
    m_editPlan->setText(revising ? tr("指导修改(&L)…") : tr("编制方案(&L)…"));
    if (auto* button = m_content->findChild<QPushButton*>(u"editPlanButton"_s)) {
        button->setText(plainLabel(m_editPlan->text()));
        button->setAccessibleName(button->text());
    }
    m_compare->setEnabled(m_page->plans.size() > 1);
}

} // namespace touyan::widgets
