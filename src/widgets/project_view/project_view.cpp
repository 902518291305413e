// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/project_view.h"

#include "widgets/common/focus_order.h"
#include "widgets/lists/view_settings.h"
#include "widgets/project_view/open_project.h"
#include "widgets/project_view/plan_comparison_dialog.h"

#include "projects/ui_project_view.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ProjectView::ProjectView(const PageServices& services, application::AttachmentStore* store,
                         QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_project(new OpenProject(services, this))
    , m_ui(std::make_unique<Ui::ProjectView>())
{
    m_ui->setupUi(this);
    m_ui->projectContent->hide();
    m_tabs = {m_ui->planTab,        m_ui->monthlyReportsTab, m_ui->dispatchTab,
              m_ui->supervisionTab, m_ui->resultsTab,        m_ui->historyTab};
    for (ProjectTab* tab : m_tabs)
        tab->setProject(*m_project);
    if (store != nullptr)
        m_ui->resultsTab->showAttachments(*store);
    setFocusOrder({m_ui->projectTabs, m_ui->projectExplanation});
    connectHead();
    keepSplit();
    connect(m_ui->projectExplanation, &ExplanationView::linkActivated, this,
            &ProjectView::placeRequested);
    connect(m_project, &OpenProject::loaded, this, &ProjectView::showLoaded);
    connect(m_project, &OpenProject::closed, this, &ProjectView::showNothing);
    connect(m_project, &OpenProject::failed, this, &ProjectView::failed);
    connect(m_project, &OpenProject::placeRequested, this, &ProjectView::placeRequested);
    connect(m_project, &OpenProject::statusMessage, this, &ProjectView::statusMessage);
}

ProjectView::~ProjectView() = default;

void ProjectView::connectHead()
{
    const ProjectHead* head = m_ui->projectHead;
    addActions(head->editActions());
    connect(head, &ProjectHead::explanationRequested, this, [this](ExplainedNumber number) {
        explain(number);
        m_ui->projectExplanation->setFocus(Qt::OtherFocusReason);
    });
    connect(head, &ProjectHead::stepRequested, this, &ProjectView::askStep);
    connect(head, &ProjectHead::projectEditRequested, this, &ProjectView::editProject);
    connect(head, &ProjectHead::planEditRequested, this, &ProjectView::editPlan);
    connect(head, &ProjectHead::planComparisonRequested, this, &ProjectView::comparePlans);
}

void ProjectView::keepSplit()
{
    constexpr int kTabsShare = 780;
    constexpr int kExplanationShare = 300;
    QSplitter* splitter = m_ui->projectSplitter;
    splitter->setSizes({kTabsShare, kExplanationShare});
    const QString key = u"projects/projectSplitter"_s;
    splitter->restoreState(m_services.settings.load(key));
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { m_services.settings.save(key, splitter->saveState()); });
}

void ProjectView::showProject(std::optional<domain::ProjectId> project)
{
    if (project != m_project->id())
        m_explained = ExplainedNumber::Progress;
    m_project->open(project);
}

void ProjectView::setAsOf(QDate asOf)
{
    m_project->setAsOf(asOf);
}

void ProjectView::setTopicAreas(const QStringList& topicAreas)
{
    m_project->setTopicAreas(topicAreas);
}

void ProjectView::reload()
{
    m_project->reload();
}

void ProjectView::showLoaded()
{
    m_ui->projectHead->showProject(*m_project->page(), m_project->today());
    explain(m_explained);
    m_ui->noProjectLabel->hide();
    m_ui->projectContent->show();
    // Opened by keyboard: the focus waited here for something to go to.
    if (window()->focusWidget() == this)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged(m_project->page()->project().title);
}

void ProjectView::showNothing()
{
    m_ui->projectContent->hide();
    m_ui->noProjectLabel->show();
    Q_EMIT titleChanged({});
}

void ProjectView::explain(ExplainedNumber number)
{
    m_explained = number;
    if (page() != nullptr)
        m_ui->projectExplanation->setContent(explainNumber(number, *page()));
}

void ProjectView::showTab(Tab tab)
{
    m_ui->projectTabs->setCurrentIndex(tab);
}

std::optional<domain::ProjectId> ProjectView::projectId() const
{
    return m_project->id();
}

const application::ProjectPage* ProjectView::page() const
{
    return m_project->page();
}

bool ProjectView::isReady() const
{
    return m_project->isReady();
}

QUndoStack* ProjectView::undoStack() const
{
    return m_project->undoStack();
}

QList<QAction*> ProjectView::steps() const
{
    QList<QAction*> actions = m_ui->projectHead->editActions();
    for (const ProjectTab* tab : m_tabs)
        actions.append(tab->steps());
    return actions;
}

QWidget* ProjectView::firstFocus() const
{
    const int current = std::max(0, m_ui->projectTabs->currentIndex());
    return m_tabs.at(static_cast<size_t>(current))->firstFocus();
}

void ProjectView::askStep(domain::ProjectStep step)
{
    if (page() != nullptr) {
        m_project->show(
            makeStepDialog(m_services, m_project->choices(), page()->project(), step, this));
    }
}

void ProjectView::editProject()
{
    if (page() != nullptr) {
        m_project->show(
            makeProjectDialog(m_services, m_project->choices(), page()->project(), {}, this));
    }
}

void ProjectView::editPlan()
{
    if (page() != nullptr)
        m_project->show(makePlanDialog(m_services, m_project->choices(), *page(), this));
}

void ProjectView::comparePlans()
{
    if (page() != nullptr && page()->plans.size() > 1) {
        auto* dialog = new PlanComparisonDialog(*page(), m_services.settings, this);
        dialog->open();
    }
}

} // namespace touyan::widgets
