// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_view.h"

#include "application/messages/project_words.h"
#include "application/roster/list_roster.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/view_settings.h"
#include "widgets/projects/project_explanations.h"
#include "widgets/projects/project_rows.h"
#include "widgets/records/attachments_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectPage;
using application::UseCaseContext;
using domain::ProjectState;
using domain::Result;

namespace {

struct Loaded
{
    ProjectPage page;
    application::Roster roster;
};

} // namespace

ProjectView::ProjectView(const PageServices& services, application::AttachmentStore* store,
                         QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_store(store)
    , m_choices(std::make_shared<ProjectChoices>())
    , m_undo(new QUndoStack(this))
    , m_changes(std::make_unique<ProjectUndo>(
          this, services.executor, m_undo,
          [this](const domain::Error& error) { Q_EMIT failed(error); }))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
{
    setObjectName(u"projectView"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setObjectName(u"noProjectLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("subtle", true);
    m_empty->setText(tr("先在列表、看板或时间轴里选一个项目，按回车打开。"));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    makeHead();
    makeTabs();
    m_content->hide();
}

ProjectView::~ProjectView() = default;

void ProjectView::makeTabs()
{
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    auto* splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->setObjectName(u"projectSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_tabs = new QTabWidget(splitter);
    m_tabs->setObjectName(u"projectTabs"_s);
    m_tabs->setAccessibleName(tr("项目的各个部分"));
    m_tabs->setDocumentMode(true);
    addTab(makePlanTab(), tr("方案进度(&5)"), tr("目标、步骤和时间轴（Alt+5）"));
    addTab(makeReportsTab(), tr("月报告(&6)"), tr("书记和包村点长的月报告（Alt+6）"));
    addTab(makeDispatchTab(), tr("调度交办(&7)"), tr("季调度的灯号和交办任务（Alt+7）"));
    addTab(makeSupervisionTab(), tr("督导整改(&8)"), tr("督导发现和整改事项（Alt+8）"));
    addTab(makeResultsTab(), tr("成果附件(&9)"), tr("验收结果、成果运用和附件（Alt+9）"));
    addTab(makeHistoryTab(), tr("办理历程(&0)"), tr("谁在什么时候办了哪一步（Alt+0）"));
    m_explanation = new ExplanationView(splitter);
    m_explanation->setObjectName(u"projectExplanation"_s);
    m_explanation->setAccessibleName(tr("数字的来历"));
    connect(m_explanation, &ExplanationView::linkActivated, this, &ProjectView::placeRequested);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_explanation);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    constexpr int kTabsShare = 780;
    constexpr int kExplanationShare = 300;
    splitter->setSizes({kTabsShare, kExplanationShare});
    const QString key = u"projects/projectSplitter"_s;
    splitter->restoreState(m_services.settings.load(key));
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { m_services.settings.save(key, splitter->saveState()); });
    column->addWidget(splitter, 1);
}

void ProjectView::addTab(QWidget* tab, const QString& label, const QString& toolTip)
{
    m_tabs->setTabToolTip(m_tabs->addTab(tab, label), toolTip);
}

RecordList* ProjectView::addList(const QString& name, const QString& heading,
                                 const QString& emptyText,
                                 const QList<ValueTableModel::Column>& columns,
                                 const QList<int>& widths)
{
    auto* list = new RecordList({name, heading, emptyText, columns, widths, u"projects"_s},
                                m_services.settings, this);
    m_lists.append(list);
    return list;
}

void ProjectView::showProject(std::optional<domain::ProjectId> project)
{
    if (project != m_project) {
        m_undo->clear();
        m_page.reset();
        m_explained = Explained::Progress;
    }
    m_project = project;
    if (!m_project) {
        m_content->hide();
        m_empty->show();
        Q_EMIT titleChanged({});
        return;
    }
    reload();
}

void ProjectView::setAsOf(QDate asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    reload();
}

void ProjectView::reload()
{
    if (!m_project)
        return;
    const int request = ++m_request;
    const std::optional<QDate> asOf = m_asOf.isValid() ? std::optional(m_asOf) : std::nullopt;
    const auto future = m_services.executor.run(
        [project = *m_project, asOf](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.page, application::showProject(context, project, asOf));
            TOUYAN_TRY_ASSIGN(loaded.roster, application::listRoster(context));
            return loaded;
        });
    deliver(this, future, [this, request](const Result<Loaded>& loaded) {
        if (request != m_request)
            return;
        m_delivered = request;
        if (loaded.isError()) {
            showProject(std::nullopt);
            Q_EMIT failed(loaded.error());
            return;
        }
        take(loaded.value().page, loaded.value().roster);
    });
}

void ProjectView::take(const ProjectPage& page, const application::Roster& roster)
{
    m_page = page;
    auto choices = std::make_shared<ProjectChoices>();
    choices->roster = roster;
    choices->topicAreas = m_topicAreas;
    choices->today = m_services.clock.today();
    m_choices = std::move(choices);
    showHead();
    showSteps();
    showLists();
    explain();
    m_empty->hide();
    m_content->show();
    // Opened by keyboard: the focus waited here for something to go to.
    if (window()->focusWidget() == this)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged(page.project().title);
}

void ProjectView::showLists()
{
    // What is recorded is shown as it stands now, and judged so.
    const QDate today = std::max(m_page->asOf, m_choices->today);
    const domain::ProjectPlan* plan = m_page->plan();
    QStringList lines;
    if (plan == nullptr) {
        lines.append(tr("还没有编制方案。按 Ctrl+L 编制目标、措施和步骤，方案完整才能申报。"));
    } else {
        lines.append(tr("目标：%1").arg(plan->goal));
        if (!plan->measures.isEmpty())
            lines.append(tr("措施：%1").arg(plan->measures));
        lines.append(
            tr("计划完成：%1　方案第 %2 稿，%3 由 %4 编制", "finish, number, made on, by whom")
                .arg(plan->finishDate.toString(Qt::ISODate), QString::number(plan->number),
                     plan->madeOn.toString(Qt::ISODate), plan->madeBy));
    }
    m_plan->setText(lines.join(u'\n'));
    m_steps->setRows(stepRows(*m_page, today));
    m_timeline->setRows(stepTimelineRows(*m_page), m_choices->today);
    m_reports->setRows(reportRows(*m_page));
    m_reviews->setRows(reviewRows(*m_page));
    m_tasks->setRows(taskRows(*m_page, today));
    m_findings->setRows(supervisionRows(*m_page, today));
    m_items->setRows(itemRows(*m_page, today));
    m_results->setRows(resultRows(*m_page));
    m_history->setRows(historyRows(*m_page));
    if (m_attachments != nullptr)
        m_attachments->setOwners({{*m_project, {}}});
    QString acceptance = tr("还没有验收。");
    if (const auto& accepted = m_page->project().acceptance) {
        acceptance = QStringList{tr("%1 验收通过，得分 %2。%3", "day, score, opinion")
                                     .arg(accepted->date.toString(Qt::ISODate),
                                          accepted->score.toString(), accepted->opinion),
                                 tr("一个项目：%1").arg(accepted->completedProject),
                                 tr("一批问题：%1").arg(accepted->solvedProblems),
                                 tr("一项经验：%1").arg(accepted->experience),
                                 tr("一次提升：%1").arg(accepted->improvement)}
                         .join(u'\n');
    }
    m_acceptance->setText(acceptance);
}

void ProjectView::explain()
{
    if (!m_page)
        return;
    switch (m_explained) {
    case Explained::Progress:
        m_explanation->setContent(explainProgress(*m_page));
        break;
    case Explained::Light:
        m_explanation->setContent(explainLight(*m_page));
        break;
    case Explained::Reports:
        m_explanation->setContent(explainReports(*m_page));
        break;
    }
}

void ProjectView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QList<QAction*> ProjectView::steps() const
{
    QList<QAction*> actions = m_ownActions;
    for (const RecordList* list : m_lists)
        actions.append(list->steps());
    return actions;
}

QWidget* ProjectView::firstFocus() const
{
    const std::array lists{m_steps, m_reports, m_tasks, m_findings, m_results, m_history};
    return lists.at(static_cast<size_t>(std::max(0, m_tabs->currentIndex())))->view();
}

bool ProjectView::inState(std::initializer_list<ProjectState> states) const
{
    return m_page &&
           std::find(states.begin(), states.end(), m_page->project().state) != states.end();
}

} // namespace touyan::widgets
