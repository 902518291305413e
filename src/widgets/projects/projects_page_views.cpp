// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the page, and what leads from one to the other.
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/project_board/project_board.h"
#include "widgets/projects/project_rows.h"
#include "widgets/projects/project_view.h"
#include "widgets/projects/projects_page.h"
#include "widgets/timeline/project_timeline.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;
using domain::ProjectId;
using Needs = RecordList::Needs;

void ProjectsPage::makeViews(application::AttachmentStore* store)
{
    makeList();
    m_board = new ProjectBoard(m_stack);
    makeTimeline();
    m_project = new ProjectView(m_services, store, m_stack);
    m_stack->addWidget(m_project);
    connect(m_board, &ProjectBoard::openRequested, this, &ProjectsPage::openProject);
    connect(m_board, &ProjectBoard::stepRequested, this, &ProjectsPage::askStep);
    m_stack->insertWidget(BoardView, m_board);
    connect(m_project, &ProjectView::failed, this, &ProjectsPage::showError);
    connect(m_project, &ProjectView::statusMessage, this, &ProjectsPage::statusMessage);
    connect(m_project, &ProjectView::placeRequested, this, [this](const QString& place) {
        if (!openPlace(place))
            Q_EMIT placeRequested(place);
    });
    connect(m_project, &ProjectView::titleChanged, this, [this](const QString& title) {
        constexpr int kMostCharacters = 16;
        QString shown =
            title.size() > kMostCharacters ? title.left(kMostCharacters - 1) + u'…' : title;
        shown.replace(u'&', u"&&"_s);
        m_tabs->setTabText(ProjectPlace, title.isEmpty() ? tr("项目(&4)")
                                                         : tr("项目：%1(&4)", "title").arg(shown));
    });
}

void ProjectsPage::makeList()
{
    m_list =
        new RecordList({u"projects"_s, tr("书记项目"),
                        tr("还没有项目。按 Ctrl+N 新建：选定单位和领办书记，再编制方案、申报。"),
                        projectColumns(), projectWidths(), u"projects"_s},
                       m_services.settings, m_stack);
    m_newProject = m_list->addStep({u"New"_s, tr("新项目(&N)…"), u"list-add"_s, QKeySequence::New,
                                    tr("登记一个选题"), Needs::Nothing},
                                   [this] { newProject(); });
    QAction* open = m_list->addStep({u"Open"_s, tr("打开(&O)"), u"document-open"_s,
                                     QKeySequence(Qt::Key_F2), tr("打开项目页（回车也可以）")},
                                    [this] { openProject(currentProject()); });
    m_list->setActivation(open);
    m_list->addStep({u"Steps"_s, tr("办理(&B)…"), u"go-next"_s,
                     QKeySequence(Qt::CTRL | Qt::Key_Return), tr("列出可以办理的步骤")},
                    [this] { offerSteps(); });
    m_list->addStep(
        {u"Dispatch"_s, tr("季调度会(&J)…"), u"view-presentation"_s,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), tr("逐个调度实施中的项目"),
         Needs::Nothing},
        [this] {
            const QDate day = m_rows.asOf.isValid() ? m_rows.asOf : m_services.clock.today();
            Q_EMIT placeRequested(
                u"dispatch:"_s +
                domain::PeriodKey::containing(domain::Cadence::Quarterly, day).toString());
        });
    m_list->addStep(
        {u"Card"_s, tr("项目卡(&K)…"), u"application-pdf"_s, QKeySequence(Qt::CTRL | Qt::Key_E),
         tr("导出一页的项目卡（PDF）")},
        [this] { Q_EMIT placeRequested(u"projectCard:%1"_s.arg(currentProject().value())); });
    QAction* remove = m_list->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                                       QKeySequence(Qt::Key_Delete), tr("删除没有申报过的项目")},
                                      [this] { removeProject(); });
    m_list->setAllowed(remove, [this] {
        const ProjectRow* row = rowOf(currentProject());
        return row != nullptr && row->stateNow == domain::ProjectState::Draft;
    });
    m_stack->addWidget(m_list);
}

void ProjectsPage::makeTimeline()
{
    auto* area = new QWidget(m_stack);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_timeline = new ProjectTimeline(area);
    auto* tools = new QHBoxLayout;
    tools->addStretch(1);
    auto* print = new QAction(tr("打印(&P)…"), this);
    print->setObjectName(u"printTimelineAction"_s);
    print->setToolTip(tr("打印时间轴（Ctrl+P）"));
    connect(print, &QAction::triggered, this, &ProjectsPage::printTimeline);
    for (QAction* action :
         {m_timeline->zoomInAction(), m_timeline->zoomOutAction(), m_timeline->zoomFitAction(),
          m_timeline->copyPictureAction(), m_timeline->exportPictureAction(), print}) {
        auto* button = new QToolButton(area);
        button->setObjectName(action->objectName() + u"Button"_s);
        showOnButton(action, button);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    column->addLayout(tools);
    column->addWidget(m_timeline, 1);
    m_stack->addWidget(area);
    connect(m_timeline, &ChartWidget::exportRequested, this, &ProjectsPage::exportTimeline);
    connect(m_timeline, &ChartWidget::markActivated, this, [this](int row, int) {
        if (row >= 0 && row < m_timelineProjects.size())
            openProject(m_timelineProjects.at(row));
    });
}

} // namespace touyan::widgets
