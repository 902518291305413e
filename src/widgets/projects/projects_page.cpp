// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/projects_page.h"

#include "application/messages/error_message.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/project_dialog_opener.h"
#include "widgets/projects/project_rows.h"
#include "widgets/projects/projects_list.h"
#include "widgets/projects/timeline_panel.h"

#include "projects/ui_projects_page.h"

#include <QAction>

#include <algorithm>
#include <array>

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
    , m_ui(std::make_unique<Ui::ProjectsPage>())
    , m_dialogs(new ProjectDialogOpener(services, this))
{
    m_ui->setupUi(this);
    makeTabs();
    makeViews(store);
    connectViews();
    connectProject();
    connectDialogs();
    connect(m_ui->projectFilters, &ProjectFilters::changed, this, [this] {
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

void ProjectsPage::makeTabs()
{
    // Designer has no bar of tabs of its own.
    QTabBar* tabs = m_ui->projectsTabs;
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setUsesScrollButtons(false);
    tabs->addTab(tr("列表(&1)"));
    tabs->addTab(tr("看板(&2)"));
    tabs->addTab(tr("时间轴(&3)"));
    tabs->addTab(tr("项目(&4)"));
    tabs->setTabToolTip(ListView, tr("全部项目（Alt+1）"));
    tabs->setTabToolTip(BoardView, tr("按状态排列，拖动办理下一步（Alt+2）"));
    tabs->setTabToolTip(TimelineView, tr("计划和完成的步骤（Alt+3）"));
    tabs->setTabToolTip(ProjectPlace, tr("一个项目的全部内容（Alt+4）"));
    connect(tabs, &QTabBar::currentChanged, this,
            [this](int view) { showView(static_cast<View>(view)); });
    connect(tabs, &QTabBar::currentChanged, m_ui->inlineNotice, &InlineNotice::leaveView);
}

void ProjectsPage::makeViews(application::AttachmentStore* store)
{
    m_list = new ProjectsList(m_services.settings, this);
    m_timeline = new TimelinePanel(m_services, this);
    m_project = new ProjectView(m_services, store, this);
    m_ui->projectsStack->insertWidget(ListView, m_list);
    m_ui->projectsStack->insertWidget(TimelineView, m_timeline);
    m_ui->projectsStack->insertWidget(ProjectPlace, m_project);
}

void ProjectsPage::connectViews()
{
    connect(m_list, &ProjectsList::newRequested, this,
            [this] { m_dialogs->openNew(topicAreas()); });
    connect(m_list, &ProjectsList::openRequested, this, &ProjectsPage::openProject);
    connect(m_list, &ProjectsList::stepRequested, this, &ProjectsPage::askStep);
    connect(m_list, &ProjectsList::removalRequested, this, [this](ProjectId project) {
        if (const ProjectRow* row = rowOf(project))
            m_dialogs->askRemoval(row->project());
    });
    connect(m_list, &ProjectsList::dispatchRequested, this, &ProjectsPage::openDispatch);
    connect(m_list, &ProjectsList::cardRequested, this, [this](ProjectId project) {
        Q_EMIT placeRequested(u"projectCard:%1"_s.arg(project.value()));
    });
    connect(board(), &ProjectBoard::openRequested, this, &ProjectsPage::openProject);
    connect(board(), &ProjectBoard::stepRequested, this, &ProjectsPage::askStep);
    connect(m_timeline, &TimelinePanel::openRequested, this, &ProjectsPage::openProject);
    connect(m_timeline, &TimelinePanel::statusMessage, this, &ProjectsPage::statusMessage);
}

void ProjectsPage::connectProject()
{
    connect(m_project, &ProjectView::failed, this, &ProjectsPage::showError);
    connect(m_project, &ProjectView::statusMessage, this, &ProjectsPage::statusMessage);
    connect(m_project, &ProjectView::placeRequested, this, [this](const QString& place) {
        if (!openPlace(place))
            Q_EMIT placeRequested(place);
    });
    connect(m_project, &ProjectView::titleChanged, this, &ProjectsPage::showTitle);
}

void ProjectsPage::connectDialogs()
{
    connect(m_dialogs, &ProjectDialogOpener::failed, this, &ProjectsPage::showError);
    connect(m_dialogs, &ProjectDialogOpener::created, this, &ProjectsPage::openProject);
    connect(m_dialogs, &ProjectDialogOpener::removing, this, [this](ProjectId project) {
        if (m_project->projectId() == project)
            m_project->showProject(std::nullopt);
    });
}

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

void ProjectsPage::printCurrent()
{
    m_timeline->print();
}

bool ProjectsPage::canPrint() const
{
    return true;
}

void ProjectsPage::reload()
{
    application::ListProjectsRequest wanted;
    if (period().asOf.isValid())
        wanted.asOf = period().asOf;
    m_loading.run(
        this, m_services.executor,
        [wanted](UseCaseContext& context) { return application::listProjects(context, wanted); },
        [this](const domain::Result<application::ProjectList>& result) {
            if (result.isError())
                showError(result.error());
            else
                take(result.value());
        });
}

void ProjectsPage::take(const application::ProjectList& list)
{
    m_rows = list;
    m_project->setTopicAreas(topicAreas());
    chooseThisYear();
    m_ui->projectFilters->setRows(m_rows.rows);
    showRows();
}

QStringList ProjectsPage::topicAreas() const
{
    QStringList topics;
    for (const ProjectRow& row : m_rows.rows) {
        const QString& topic = row.project().topicArea;
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    }
    topics.sort();
    return topics;
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
    m_ui->projectFilters->setConditions(conditions);
}

void ProjectsPage::showRows()
{
    std::vector<const ProjectRow*> shown;
    QList<ProjectCard> cards;
    int pressing = 0;
    for (const ProjectRow& row : m_rows.rows) {
        pressing += row.light && *row.light != domain::Light::Green ? 1 : 0;
        if (!m_ui->projectFilters->conditions().matches(row))
            continue;
        shown.push_back(&row);
        cards.append(projectCard(row));
    }
    m_list->setProjects(shown, m_rows.asOf);
    board()->setCards(cards);
    m_timeline->setProjects(shown, m_rows.asOf);
    m_ui->projectFilters->setCount(static_cast<int>(shown.size()),
                                   static_cast<int>(m_rows.rows.size()));
    // Projects behind ask somebody to act.
    setBadgeCount(pressing);
}

void ProjectsPage::showView(View view)
{
    m_ui->projectsTabs->setCurrentIndex(view);
    m_ui->projectsStack->setCurrentIndex(view);
    m_ui->projectFilters->setVisible(view != ProjectPlace);
    const QList<QAction*> steps = m_project->steps();
    for (QAction* step : steps)
        step->setVisible(view == ProjectPlace);
    const QList<QAction*> listSteps = m_list->steps();
    for (QAction* step : listSteps)
        step->setVisible(view == ListView || step == m_list->newAction());
}

void ProjectsPage::openProject(ProjectId project)
{
    if (!project.isStored())
        return;
    m_ui->inlineNotice->leaveView();
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
        m_ui->projectFilters->setConditions(*conditions);
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
    m_list->setFindText(text);
    board()->setFindText(text);
    m_timeline->setFindText(text);
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
        return m_timeline->viewActions();
    return {};
}

QWidget* ProjectsPage::firstFocus()
{
    switch (m_ui->projectsTabs->currentIndex()) {
    case BoardView:
        return board()->firstFocus();
    case TimelineView:
        return timeline();
    case ProjectPlace:
        return m_project->firstFocus();
    default:
        return m_list->view();
    }
}

bool ProjectsPage::isReady() const
{
    return m_rows.asOf.isValid() && m_loading.isSettled() &&
           (!m_project->projectId() || m_project->isReady());
}

ProjectBoard* ProjectsPage::board() const
{
    return m_ui->projectBoard;
}

ProjectTimeline* ProjectsPage::timeline() const
{
    return m_timeline->timeline();
}

RecordList* ProjectsPage::list() const
{
    return m_list;
}

const ProjectRow* ProjectsPage::rowOf(ProjectId project) const
{
    const auto row =
        std::find_if(m_rows.rows.begin(), m_rows.rows.end(),
                     [project](const ProjectRow& each) { return each.project().id == project; });
    return row == m_rows.rows.end() ? nullptr : &*row;
}

void ProjectsPage::showTitle(const QString& title)
{
    constexpr int kMostCharacters = 16;
    QString shown = title.size() > kMostCharacters ? title.left(kMostCharacters - 1) + u'…' : title;
    shown.replace(u'&', u"&&"_s);
    m_ui->projectsTabs->setTabText(
        ProjectPlace, title.isEmpty() ? tr("项目(&4)") : tr("项目：%1(&4)", "title").arg(shown));
}

void ProjectsPage::showError(const domain::Error& error)
{
    m_ui->inlineNotice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

void ProjectsPage::askStep(ProjectId project, domain::ProjectStep step)
{
    if (const ProjectRow* row = rowOf(project))
        m_dialogs->openStep(*row, step);
}

void ProjectsPage::openDispatch()
{
    const QDate day = m_rows.asOf.isValid() ? m_rows.asOf : m_services.clock.today();
    Q_EMIT placeRequested(
        u"dispatch:"_s + domain::PeriodKey::containing(domain::Cadence::Quarterly, day).toString());
}

} // namespace touyan::widgets
