// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/projects_page.h"

#include "application/messages/error_message.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/project_board/project_board.h"
#include "widgets/projects/project_rows.h"
#include "widgets/projects/project_view.h"
#include "widgets/tasks/deliver.h"
#include "widgets/timeline/project_timeline.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;
using application::RecordKind;
using application::UseCaseContext;
using domain::ProjectId;

namespace {

/// What stands on this page.
bool concerns(const application::ChangeSet& changes)
{
    return application::concerns(
        changes,
        {RecordKind::Unit, RecordKind::Person, RecordKind::Posting, RecordKind::Package,
         RecordKind::Project, RecordKind::ProjectPlan, RecordKind::MonthlyReport,
         RecordKind::DispatchMeeting, RecordKind::DispatchReview, RecordKind::HandedDownTask,
         RecordKind::SupervisionFinding, RecordKind::ProjectResult, RecordKind::RectificationItem});
}

} // namespace

ProjectsPage::ProjectsPage(const PageServices& services, application::AttachmentStore* store,
                           QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new InlineNotice(this))
    , m_tabs(new QTabBar(this))
    , m_filters(new ProjectFilters(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"projectsPage"_s);
    setAccessibleName(tr("书记项目"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->setSpacing(8);
    outer->addLayout(content, 1);
    m_tabs->setObjectName(u"projectsTabs"_s);
    m_tabs->setAccessibleName(tr("书记项目的视图"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("列表(&1)"));
    m_tabs->addTab(tr("看板(&2)"));
    m_tabs->addTab(tr("时间轴(&3)"));
    m_tabs->addTab(tr("项目(&4)"));
    m_tabs->setTabToolTip(ListView, tr("全部项目（Alt+1）"));
    m_tabs->setTabToolTip(BoardView, tr("按状态排列，拖动办理下一步（Alt+2）"));
    m_tabs->setTabToolTip(TimelineView, tr("计划和完成的步骤（Alt+3）"));
    m_tabs->setTabToolTip(ProjectPlace, tr("一个项目的全部内容（Alt+4）"));
    content->addWidget(m_tabs);
    content->addWidget(m_filters);
    content->addWidget(m_stack, 1);
    makeViews(store);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int view) { showView(static_cast<View>(view)); });
    connect(m_tabs, &QTabBar::currentChanged, m_notice, &InlineNotice::leaveView);
    connect(m_filters, &ProjectFilters::changed, this, [this] {
        m_showsThisYear = false;
        showRows();
    });
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (!concerns(changes))
                    return;
                reload();
                if (isVisible())
                    m_project->reload();
            });
    showView(ListView);
}

ProjectsPage::~ProjectsPage() = default;

QString ProjectsPage::title() const
{
    return tr("书记项目");
}

QString ProjectsPage::iconName() const
{
    return u"touyan-projects"_s;
}

QString ProjectsPage::description() const
{
    return tr("书记项目和领办事项：从选题、立项、实施到验收");
}

void ProjectsPage::setPeriod(const PeriodSelection& period)
{
    Page::setPeriod(period);
    m_project->setAsOf(period.asOf);
    reload();
}

void ProjectsPage::activate()
{
    reload();
    m_project->reload();
}

void ProjectsPage::reload()
{
    const int request = ++m_request;
    application::ListProjectsRequest wanted;
    if (period().asOf.isValid())
        wanted.asOf = period().asOf;
    deliver(this, m_services.executor.run([wanted](UseCaseContext& context) {
        return application::listProjects(context, wanted);
    }),
            [this, request](const domain::Result<application::ProjectList>& result) {
                if (request != m_request)
                    return;
                m_delivered = request;
                if (result.isError())
                    showError(result.error());
                else
                    take(result.value());
            });
}

void ProjectsPage::take(const application::ProjectList& list)
{
    m_rows = list;
    QStringList topics;
    for (const ProjectRow& row : m_rows.rows) {
        const QString& topic = row.project().topicArea;
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    }
    topics.sort();
    m_project->setTopicAreas(topics);
    chooseThisYear();
    m_filters->setRows(m_rows.rows);
    showRows();
}

void ProjectsPage::chooseThisYear()
{
    if (!m_showsThisYear)
        return;
    const int year = m_rows.asOf.year();
    const bool hasAny =
        std::any_of(m_rows.rows.begin(), m_rows.rows.end(),
                    [year](const ProjectRow& row) { return row.project().year == year; });
    ProjectConditions conditions;
    if (hasAny)
        conditions.year = year;
    m_filters->setConditions(conditions);
}

void ProjectsPage::showRows()
{
    QList<ValueRow> rows;
    QList<ProjectCard> cards;
    QList<TimelineRow> lines;
    m_timelineProjects.clear();
    int pressing = 0;
    for (const ProjectRow& row : m_rows.rows) {
        pressing += row.light && *row.light != domain::Light::Green ? 1 : 0;
        if (!m_filters->conditions().matches(row))
            continue;
        rows.append(projectRow(row, m_rows.asOf));
        cards.append(projectCard(row));
        TimelineRow line = projectTimelineRow(row);
        if (!line.milestones.isEmpty() &&
            domain::SearchWords(m_findText)
                .occurIn(domain::comparableText(line.label + line.note))) {
            lines.append(line);
            m_timelineProjects.append(row.project().id);
        }
    }
    m_list->setRows(rows);
    m_board->setCards(cards);
    m_timeline->setRows(lines, m_services.clock.today());
    m_filters->setCount(static_cast<int>(rows.size()), static_cast<int>(m_rows.rows.size()));
    // Projects behind ask somebody to act.
    setBadgeCount(pressing);
}

void ProjectsPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
    m_stack->setCurrentIndex(view);
    m_filters->setVisible(view != ProjectPlace);
    const QList<QAction*> steps = m_project->steps();
    for (QAction* step : steps)
        step->setVisible(view == ProjectPlace);
    const QList<QAction*> listSteps = m_list->steps();
    for (QAction* step : listSteps)
        step->setVisible(view == ListView || step == m_newProject);
}

void ProjectsPage::openProject(ProjectId project)
{
    if (!project.isStored())
        return;
    m_notice->leaveView();
    m_project->showProject(project);
    showView(ProjectPlace);
    // Before the project has come, the view keeps the focus for it.
    QWidget* inside = m_project->firstFocus();
    (inside->isVisible() ? inside : m_project)->setFocus(Qt::OtherFocusReason);
}

bool ProjectsPage::openPlace(const QString& place)
{
    if (place == u"page:projects"_s)
        return true;
    if (const auto conditions = ProjectConditions::parse(place)) {
        m_showsThisYear = false;
        m_filters->setConditions(*conditions);
        showRows();
        showView(ListView);
        return true;
    }
    if (place.section(u':', 0, 0) != u"project"_s)
        return false;
    static constexpr std::array<std::pair<QStringView, ProjectView::Tab>, 6> kTabs{
        {{u"plan", ProjectView::Plan},
         {u"reports", ProjectView::Reports},
         {u"dispatch", ProjectView::Dispatch},
         {u"supervision", ProjectView::Supervision},
         {u"results", ProjectView::Results},
         {u"history", ProjectView::History}}};
    const QString part = place.section(u':', 2, 2);
    for (const auto& [name, tab] : kTabs) {
        if (part == name)
            m_project->showTab(tab);
    }
    openProject(ProjectId(place.section(u':', 1, 1).toLongLong()));
    return true;
}

void ProjectsPage::findText(const QString& text)
{
    m_findText = text;
    m_list->setFindText(text);
    m_board->setFindText(text);
    showRows();
}

QUndoStack* ProjectsPage::undoStack() const
{
    return m_project->undoStack();
}

QList<QAction*> ProjectsPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return m_list->steps() + m_project->steps();
    if (place == MenuPlace::View)
        return {m_timeline->zoomInAction(), m_timeline->zoomOutAction(),
                m_timeline->zoomFitAction()};
    return {};
}

QWidget* ProjectsPage::firstFocus()
{
    switch (m_tabs->currentIndex()) {
    case BoardView:
        return m_board->firstFocus();
    case TimelineView:
        return m_timeline;
    case ProjectPlace:
        return m_project->firstFocus();
    default:
        return m_list->view();
    }
}

bool ProjectsPage::isReady() const
{
    return m_delivered == m_request && m_request > 0 &&
           (!m_project->projectId() || m_project->isReady());
}

const ProjectRow* ProjectsPage::rowOf(ProjectId project) const
{
    const auto row =
        std::find_if(m_rows.rows.begin(), m_rows.rows.end(),
                     [project](const ProjectRow& each) { return each.project().id == project; });
    return row == m_rows.rows.end() ? nullptr : &*row;
}

ProjectId ProjectsPage::currentProject() const
{
    return ProjectId(m_list->currentPlace().section(u':', 1, 1).toLongLong());
}

void ProjectsPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

} // namespace touyan::widgets
