// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/dispatch_tab.h"

#include "application/dispatch/save_task.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/project_view/project_detail_rows.h"

#include "projects/ui_dispatch_tab.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::HandedDownTask;

DispatchTab::DispatchTab(QWidget* parent)
    : ProjectTab(parent)
{
}

void DispatchTab::makeLists()
{
    makeTasks();
    makeReviews();
    Ui::DispatchTab ui;
    ui.setupUi(this);
    ui.dispatchSplitter->addWidget(m_tasks);
    ui.dispatchSplitter->addWidget(m_reviews);
    ui.dispatchSplitter->setStretchFactor(0, 3);
    ui.dispatchSplitter->setStretchFactor(1, 2);
}

void DispatchTab::makeTasks()
{
    m_tasks = addList(u"projectTasks"_s, tr("交办任务"), tr("还没有交办任务。按 Ctrl+N 登记。"),
                      taskColumns(), {13, 5, 6, 6, 6, 6});
    m_tasks->addStep({u"New"_s, tr("新任务(&N)…"), u"list-add"_s, QKeySequence::New,
                      tr("登记交办任务"), RecordList::Needs::Nothing},
                     [this] { addTask(); });
    m_tasks->setActivation(
        m_tasks->addStep({u"Edit"_s, tr("修改、答复(&M)…"), u"document-edit"_s,
                          QKeySequence(Qt::Key_F2), tr("修改任务或登记办理情况")},
                         withTask(&DispatchTab::editTask)));
    const auto whenClosed = [this](bool closed) {
        return [this, closed] {
            const HandedDownTask* task = currentTask();
            return task != nullptr && task->closedOn.has_value() == closed;
        };
    };
    m_tasks->setAllowed(m_tasks->addStep({u"Close"_s, tr("办结(&C)…"), u"dialog-ok-apply"_s,
                                          QKeySequence(Qt::CTRL | Qt::Key_K), tr("登记办结")},
                                         withTask(&DispatchTab::closeTask)),
                        whenClosed(false));
    m_tasks->setAllowed(m_tasks->addStep({u"Reopen"_s, tr("重新打开(&O)…"), u"edit-undo"_s,
                                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                                          tr("办结的任务重新办理，要写理由")},
                                         withTask(&DispatchTab::reopenTask)),
                        whenClosed(true));
    m_tasks->setAllowed(m_tasks->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                                          QKeySequence(Qt::Key_Delete), tr("删除选中的任务")},
                                         withTask(&DispatchTab::removeTask)),
                        whenClosed(false));
}

void DispatchTab::makeReviews()
{
    m_reviews =
        addList(u"projectReviews"_s, tr("季调度"), tr("还没有调度。在季调度会上给出灯号和意见。"),
                reviewColumns(), {8, 6, 6, 6});
    m_reviews->setActivation(m_reviews->addStep(
        {u"Open"_s, tr("到调度会(&J)"), u"view-presentation"_s, {}, tr("打开这个季度的调度会")},
        [this] { openMeeting(); }));
}

void DispatchTab::showRecords(const application::ProjectPage& page)
{
    m_tasks->setRows(taskRows(page, project().recordsDay()));
    m_reviews->setRows(reviewRows(page));
}

std::function<void()> DispatchTab::withTask(void (DispatchTab::*perform)(const HandedDownTask&))
{
    return [this, perform] {
        if (const HandedDownTask* task = currentTask())
            (this->*perform)(*task);
    };
}

void DispatchTab::addTask()
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return;
    HandedDownTask task;
    task.project = *project().id();
    task.owner = page->project().personInCharge;
    editTask(task);
}

void DispatchTab::editTask(const HandedDownTask& task)
{
    project().show(makeTaskDialog(
        project().services(), task, project().today(),
        [this, task](const HandedDownTask& stored) {
            project().undo().tasks.changed(tr("登记任务"), storedOrNone(task), stored);
        },
        this));
}

void DispatchTab::closeTask(const HandedDownTask& task)
{
    project().show(makeCloseTaskDialog(
        project().services(), task, project().today(),
        [this](const HandedDownTask& closed) { project().undo().taskClosed(closed); }, this));
}

void DispatchTab::reopenTask(const HandedDownTask& task)
{
    Question question;
    question.title = tr("重新打开任务“%1”").arg(task.text);
    question.acceptLabel = tr("重新打开");
    question.placeholder = tr("理由，留在操作记录里");
    project().services().prompts.askReason(
        this, question, [this, id = task.id](const std::optional<QString>& reason) {
            if (!reason)
                return;
            project().run([id, text = *reason](UseCaseContext& context) {
                return application::reopenTask(context, id, text);
            });
        });
}

void DispatchTab::removeTask(const HandedDownTask& task)
{
    project().remove(project().undo().tasks, tr("删除任务"), task, application::removeTask);
}

const HandedDownTask* DispatchTab::currentTask() const
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return nullptr;
    return currentOf(m_tasks, page->tasks, [](const HandedDownTask& task) { return task.id; });
}

void DispatchTab::openMeeting()
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return;
    const auto* line =
        currentOf(m_reviews, page->reviews,
                  [](const application::ListedReview& each) { return each.review.id; });
    if (line != nullptr)
        Q_EMIT project().placeRequested(u"dispatch:"_s + line->meeting.quarter.toString());
}

} // namespace touyan::widgets
