// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the project's page.
#include "application/dispatch/save_task.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/close_rectification_item.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/projects/project_record_dialogs.h"
#include "widgets/projects/project_rows.h"
#include "widgets/projects/project_view.h"
#include "widgets/records/attachments_panel.h"
#include "widgets/rectification/rectification_dialogs.h"
#include "widgets/timeline/project_timeline.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::PlanStep;
using domain::ProjectState;
using Needs = RecordList::Needs;

namespace {

QLabel* makeText(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QVBoxLayout* tabLayout(QWidget* tab)
{
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 6, 0);
    layout->setSpacing(6);
    return layout;
}

} // namespace

QWidget* ProjectView::makePlanTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_plan = makeText(u"planLabel"_s, tab);
    layout->addWidget(m_plan);
    m_steps = addList(u"planSteps"_s, tr("步骤"), tr("方案里还没有步骤。按 Ctrl+L 编制方案。"),
                      stepColumns(), {13, 4, 6, 6, 7});
    QAction* finish = m_steps->addStep({u"Finish"_s, tr("完成(&F)…"), u"dialog-ok-apply"_s,
                                        QKeySequence(Qt::Key_F2), tr("登记这一步什么时候完成")},
                                       [this] { finishStep(); });
    m_steps->setActivation(finish);
    m_steps->setAllowed(finish, [this] { return inState({ProjectState::InProgress}); });
    QAction* unfinish = m_steps->addStep({u"Unfinish"_s, tr("取消完成(&N)"), u"edit-clear"_s,
                                          QKeySequence(Qt::Key_Delete), tr("这一步其实没有完成")},
                                         [this] { unfinishStep(); });
    m_steps->setAllowed(unfinish, [this] {
        const PlanStep* step = currentStep();
        return inState({ProjectState::InProgress}) && step != nullptr && step->finishedOn;
    });
    auto* splitter = new QSplitter(Qt::Vertical, tab);
    splitter->setObjectName(u"planSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_steps);
    m_timeline = new ProjectTimeline(splitter);
    m_timeline->setObjectName(u"stepTimeline"_s);
    m_timeline->setTitle(tr("步骤的时间轴"));
    m_timeline->setEmptyText(tr("方案里还没有步骤。"));
    splitter->addWidget(m_timeline);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* ProjectView::makeReportsTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_reports = addList(u"monthlyReports"_s, tr("月报告"),
                        tr("还没有应报的月份。项目启动后，实施满半个月的月份要报告。"),
                        reportColumns(), {6, 5, 6, 6, 7});
    QAction* write = m_reports->addStep({u"Write"_s, tr("登记、修改(&M)…"), u"document-edit"_s,
                                         QKeySequence(Qt::Key_F2), tr("登记或修改选中月份的报告")},
                                        [this] { writeReport(); });
    m_reports->setActivation(write);
    m_reports->addStep({u"New"_s, tr("登记其他月份(&O)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记列表以外月份的报告"), Needs::Nothing},
                       [this] {
                           if (!m_page)
                               return;
                           domain::MonthlyReport report;
                           report.project = *m_project;
                           report.month = domain::PeriodKey::containing(domain::Cadence::Monthly,
                                                                        m_choices->today);
                           editReport(report);
                       });
    QAction* remove =
        m_reports->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                            QKeySequence(Qt::Key_Delete), tr("删除选中的报告")},
                           [this] {
                               const application::ListedMonthlyReport* line = currentReport();
                               if (line != nullptr && line->report)
                                   removeRecord(m_changes->reports, tr("删除月报告"), *line->report,
                                                application::removeMonthlyReport);
                           });
    m_reports->setAllowed(remove, [this] {
        const application::ListedMonthlyReport* line = currentReport();
        return line != nullptr && line->report.has_value();
    });
    layout->addWidget(m_reports, 1);
    return tab;
}

QWidget* ProjectView::makeDispatchTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_tasks = addList(u"projectTasks"_s, tr("交办任务"), tr("还没有交办任务。按 Ctrl+N 登记。"),
                      taskColumns(), {13, 5, 6, 6, 6, 6});
    m_tasks->addStep({u"New"_s, tr("新任务(&N)…"), u"list-add"_s, QKeySequence::New,
                      tr("登记交办任务"), Needs::Nothing},
                     [this] { editTask(true); });
    QAction* edit = m_tasks->addStep({u"Edit"_s, tr("修改、答复(&M)…"), u"document-edit"_s,
                                      QKeySequence(Qt::Key_F2), tr("修改任务或登记办理情况")},
                                     [this] { editTask(false); });
    m_tasks->setActivation(edit);
    QAction* close = m_tasks->addStep(
        {u"Close"_s, tr("办结(&C)…"), u"dialog-ok-apply"_s, QKeySequence(Qt::CTRL | Qt::Key_K),
         tr("登记办结")},
        [this] {
            if (const domain::HandedDownTask* task = currentTask())
                open(makeCloseTaskDialog(
                    m_services, *task, m_choices->today,
                    [this](const domain::HandedDownTask& closed) { m_changes->taskClosed(closed); },
                    this));
        });
    m_tasks->setAllowed(close, [this] {
        const domain::HandedDownTask* task = currentTask();
        return task != nullptr && !task->closedOn;
    });
    QAction* reopen = m_tasks->addStep({u"Reopen"_s, tr("重新打开(&O)…"), u"edit-undo"_s,
                                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                                        tr("办结的任务重新办理，要写理由")},
                                       [this] { reopenTask(); });
    m_tasks->setAllowed(reopen, [this] {
        const domain::HandedDownTask* task = currentTask();
        return task != nullptr && task->closedOn.has_value();
    });
    QAction* remove = m_tasks->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                                        QKeySequence(Qt::Key_Delete), tr("删除选中的任务")},
                                       [this] {
                                           if (const domain::HandedDownTask* task = currentTask())
                                               removeRecord(m_changes->tasks, tr("删除任务"), *task,
                                                            application::removeTask);
                                       });
    m_tasks->setAllowed(remove, [this] {
        const domain::HandedDownTask* task = currentTask();
        return task != nullptr && !task->closedOn;
    });
    m_reviews =
        addList(u"projectReviews"_s, tr("季调度"), tr("还没有调度。在季调度会上给出灯号和意见。"),
                reviewColumns(), {8, 6, 6, 6});
    m_reviews->setActivation(m_reviews->addStep(
        {u"Open"_s, tr("到调度会(&J)"), u"view-presentation"_s, {}, tr("打开这个季度的调度会")},
        [this] {
            if (const application::ListedReview* line = currentReview())
                Q_EMIT placeRequested(u"dispatch:"_s + line->meeting.quarter.toString());
        }));
    auto* splitter = new QSplitter(Qt::Vertical, tab);
    splitter->setObjectName(u"dispatchSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tasks);
    splitter->addWidget(m_reviews);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* ProjectView::makeSupervisionTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_findings = addList(u"projectFindings"_s, tr("督导发现"),
                         tr("还没有督导发现。按 Ctrl+N 登记，同时进入整改台账。"),
                         supervisionColumns(), {6, 8, 13, 5, 6});
    m_findings->addStep({u"New"_s, tr("新发现(&N)…"), u"list-add"_s, QKeySequence::New,
                         tr("登记督导发现的问题和整改要求"), Needs::Nothing},
                        [this] {
                            if (!m_page)
                                return;
                            application::ListedFinding finding;
                            finding.finding.project = *m_project;
                            finding.item.responsible = m_page->project().personInCharge;
                            open(makeFindingDialog(m_services, finding, m_choices->today, this));
                        });
    QAction* edit = m_findings->addStep(
        {u"Edit"_s, tr("修改(&M)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
         tr("修改督导发现和整改要求")},
        [this] {
            if (const application::ListedFinding* finding = currentFinding())
                open(makeFindingDialog(m_services, *finding, m_choices->today, this));
        });
    m_findings->setActivation(edit);
    m_items = addList(u"projectItems"_s, tr("整改事项"), tr("没有整改事项。"), itemColumns(),
                      {4, 11, 10, 5, 6, 6, 6});
    QAction* close =
        m_items->addStep({u"Close"_s, tr("销号(&C)…"), u"dialog-ok-apply"_s,
                          QKeySequence(Qt::CTRL | Qt::Key_K), tr("登记销号依据和核验人")},
                         [this] {
                             if (const domain::RectificationItem* item = currentItem())
                                 open(makeCloseRectificationDialog(
                                     m_services, *item,
                                     [this](const domain::RectificationItem& closed) {
                                         m_changes->itemClosed(closed);
                                     },
                                     this));
                         });
    m_items->setActivation(close);
    m_items->setAllowed(close, [this] {
        const domain::RectificationItem* item = currentItem();
        return item != nullptr && item->isOpen();
    });
    QAction* reopen = m_items->addStep(
        {u"Reopen"_s, tr("重新打开(&O)…"), u"edit-undo"_s,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), tr("销号的事项重新整改，要写理由")},
        [this] {
            const domain::RectificationItem* item = currentItem();
            if (item == nullptr)
                return;
            Question question;
            question.title = tr("重新打开整改事项“%1”").arg(item->problem);
            question.acceptLabel = tr("重新打开");
            question.placeholder = tr("理由，留在整改台账里");
            m_services.prompts.askReason(
                this, question, [this, id = item->id](const std::optional<QString>& reason) {
                    if (reason) {
                        run([id, text = *reason](UseCaseContext& context) {
                            return application::reopenRectificationItem(context, id, text);
                        });
                    }
                });
        });
    m_items->setAllowed(reopen, [this] {
        const domain::RectificationItem* item = currentItem();
        return item != nullptr && !item->isOpen();
    });
    m_items->addStep({u"Open"_s, tr("到台账(&J)"), u"go-jump"_s, {}, tr("在整改台账里打开这一项")},
                     [this] {
                         if (const domain::RectificationItem* item = currentItem())
                             Q_EMIT placeRequested(u"rectification:%1"_s.arg(item->id.value()));
                     });
    auto* splitter = new QSplitter(Qt::Vertical, tab);
    splitter->setObjectName(u"supervisionSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_findings);
    splitter->addWidget(m_items);
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* ProjectView::makeResultsTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_acceptance = makeText(u"acceptanceLabel"_s, tab);
    layout->addWidget(m_acceptance);
    m_results = addList(u"projectResults"_s, tr("成果运用"),
                        tr("还没有成果运用。按 Ctrl+N 登记观摩点、推荐或考录。"), resultColumns(),
                        {9, 5, 6});
    m_results->addStep({u"New"_s, tr("新成果(&N)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记观摩点、推荐或考录"), Needs::Nothing},
                       [this] {
                           if (!m_page)
                               return;
                           domain::ProjectResult result;
                           result.project = *m_project;
                           result.person = m_page->project().leader;
                           editResult(result);
                       });
    QAction* edit = m_results->addStep(
        {u"Edit"_s, tr("修改(&M)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2), tr("修改成果")},
        [this] {
            if (const application::ListedProjectResult* line = currentResult())
                editResult(line->result);
        });
    m_results->setActivation(edit);
    m_results->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                        QKeySequence(Qt::Key_Delete), tr("删除选中的成果")},
                       [this] {
                           if (const application::ListedProjectResult* line = currentResult())
                               removeRecord(m_changes->results, tr("删除成果"), line->result,
                                            application::removeProjectResult);
                       });
    auto* splitter = new QSplitter(Qt::Vertical, tab);
    splitter->setObjectName(u"resultsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_results);
    if (m_store != nullptr) {
        m_attachments = new AttachmentsPanel(m_services, *m_store, splitter);
        connect(m_attachments, &AttachmentsPanel::failed, this, &ProjectView::failed);
        connect(m_attachments, &AttachmentsPanel::statusMessage, this, &ProjectView::statusMessage);
        splitter->addWidget(m_attachments);
    }
    layout->addWidget(splitter, 1);
    return tab;
}

QWidget* ProjectView::makeHistoryTab()
{
    auto* tab = new QWidget(this);
    auto* layout = tabLayout(tab);
    m_history =
        addList(u"projectHistory"_s, tr("办理历程"), tr("还没有办理过步骤。方案完整后可以申报。"),
                historyColumns(), {6, 9, 5, 5, 5, 9});
    layout->addWidget(m_history, 1);
    return tab;
}

} // namespace touyan::widgets
