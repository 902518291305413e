// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the records of a project.
#include "application/dispatch/save_task.h"
#include "application/projects/finish_plan_step.h"
#include "widgets/projects/plan_comparison_dialog.h"
#include "widgets/projects/project_record_dialogs.h"
#include "widgets/projects/project_view.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::PlanStep;
using domain::ProjectStep;

namespace {

template <class Record, class Same>
const Record* found(const std::vector<Record>& records, Same same)
{
    const auto record = std::find_if(records.begin(), records.end(), same);
    return record == records.end() ? nullptr : &*record;
}

/// What was changed; a record that was not stored before was added.
template <class Record>
std::optional<Record> storedOrNone(const Record& record)
{
    return record.id.isStored() ? std::optional<Record>(record) : std::nullopt;
}

qint64 idOf(const QString& place)
{
    return place.section(u':', 1, 1).toLongLong();
}

} // namespace

/// Finishing a step of the plan; the same use case takes it back.
class FinishStepCommand : public QUndoCommand
{
public:
    FinishStepCommand(ProjectView& view, const QString& text,
                      application::FinishPlanStepRequest before,
                      application::FinishPlanStepRequest after)
        : QUndoCommand(text)
        , m_view(view)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { apply(m_before); }
    void redo() override
    {
        // It has been done when the command is pushed.
        if (!std::exchange(m_done, false))
            apply(m_after);
    }

private:
    void apply(const application::FinishPlanStepRequest& request)
    {
        m_view.run([request](UseCaseContext& context) {
            return application::finishPlanStep(context, request);
        });
    }

    ProjectView& m_view;
    application::FinishPlanStepRequest m_before;
    application::FinishPlanStepRequest m_after;
    bool m_done = true;
};

void ProjectView::open(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &ProjectView::placeRequested);
    dialog->open();
}

void ProjectView::askStep(ProjectStep step)
{
    if (m_page)
        open(makeStepDialog(m_services, choices(), m_page->project(), step, this));
}

void ProjectView::editProject()
{
    if (m_page)
        open(makeProjectDialog(m_services, choices(), m_page->project(), {}, this));
}

void ProjectView::editPlan()
{
    if (m_page)
        open(makePlanDialog(m_services, choices(), *m_page, this));
}

void ProjectView::comparePlans()
{
    if (m_page && m_page->plans.size() > 1) {
        auto* dialog = new PlanComparisonDialog(*m_page, m_services.settings, this);
        dialog->open();
    }
}

void ProjectView::finishStep()
{
    const PlanStep* step = currentStep();
    if (step == nullptr)
        return;
    open(makeFinishStepDialog(
        m_services, *step, m_choices->today,
        [this, finished = *step](QDate day, const QString& note) {
            setStepFinished(finished, day, note);
        },
        this));
}

void ProjectView::unfinishStep()
{
    if (const PlanStep* step = currentStep())
        setStepFinished(*step, std::nullopt, {});
}

void ProjectView::setStepFinished(const PlanStep& step, std::optional<QDate> day,
                                  const QString& note)
{
    const application::FinishPlanStepRequest before{*m_project, step.number, step.finishedOn,
                                                    step.finishNote};
    const application::FinishPlanStepRequest after{*m_project, step.number, day, note};
    const auto future = m_services.executor.run(
        [after](UseCaseContext& context) { return application::finishPlanStep(context, after); });
    deliver(this, future, [=, this](const domain::Result<domain::ProjectPlan>& result) {
        if (result.isError()) {
            Q_EMIT failed(result.error());
            return;
        }
        m_undo->push(
            new FinishStepCommand(*this, day ? tr("完成步骤") : tr("取消完成"), before, after));
        Q_EMIT statusMessage(day ? tr("已登记完成“%1”").arg(step.title)
                                 : tr("已取消完成“%1”").arg(step.title));
    });
}

void ProjectView::writeReport()
{
    const application::ListedMonthlyReport* line = currentReport();
    if (line == nullptr)
        return;
    domain::MonthlyReport report;
    report.project = *m_project;
    report.month = line->month;
    report.reporter = line->reporter;
    editReport(line->report.value_or(report));
}

void ProjectView::editReport(const domain::MonthlyReport& report)
{
    open(makeMonthlyReportDialog(
        m_services, report, m_choices->today,
        [this, report](const domain::MonthlyReport& stored) {
            m_changes->reports.changed(tr("登记月报告"), storedOrNone(report), stored);
        },
        this));
}

void ProjectView::editResult(const domain::ProjectResult& result)
{
    open(makeResultDialog(
        m_services, choices(), result,
        [this, result](const domain::ProjectResult& stored) {
            m_changes->results.changed(tr("登记成果"), storedOrNone(result), stored);
        },
        this));
}

void ProjectView::editTask(bool isNew)
{
    if (!m_page)
        return;
    domain::HandedDownTask task;
    task.project = *m_project;
    task.owner = m_page->project().personInCharge;
    if (!isNew) {
        const domain::HandedDownTask* current = currentTask();
        if (current == nullptr)
            return;
        task = *current;
    }
    open(makeTaskDialog(
        m_services, task, m_choices->today,
        [this, task](const domain::HandedDownTask& stored) {
            m_changes->tasks.changed(tr("登记任务"), storedOrNone(task), stored);
        },
        this));
}

void ProjectView::reopenTask()
{
    const domain::HandedDownTask* task = currentTask();
    if (task == nullptr)
        return;
    Question question;
    question.title = tr("重新打开任务“%1”").arg(task->text);
    question.acceptLabel = tr("重新打开");
    question.placeholder = tr("理由，留在操作记录里");
    m_services.prompts.askReason(this, question,
                                 [this, id = task->id](const std::optional<QString>& reason) {
                                     if (reason) {
                                         run([id, text = *reason](UseCaseContext& context) {
                                             return application::reopenTask(context, id, text);
                                         });
                                     }
                                 });
}

const PlanStep* ProjectView::currentStep() const
{
    if (!m_page || m_page->plan() == nullptr)
        return nullptr;
    return m_page->plan()->step(static_cast<int>(idOf(m_steps->currentPlace())));
}

const application::ListedMonthlyReport* ProjectView::currentReport() const
{
    if (!m_page)
        return nullptr;
    const QString place = m_reports->currentPlace();
    return found(m_page->reports, [&place](const application::ListedMonthlyReport& line) {
        return place ==
               u"report:%1:%2"_s.arg(line.month.toString()).arg(static_cast<int>(line.reporter));
    });
}

const domain::HandedDownTask* ProjectView::currentTask() const
{
    if (!m_page)
        return nullptr;
    return found(m_page->tasks, [id = idOf(m_tasks->currentPlace())](const auto& task) {
        return task.id.value() == id;
    });
}

const application::ListedReview* ProjectView::currentReview() const
{
    if (!m_page)
        return nullptr;
    return found(m_page->reviews, [id = idOf(m_reviews->currentPlace())](const auto& line) {
        return line.review.id.value() == id;
    });
}

const application::ListedFinding* ProjectView::currentFinding() const
{
    if (!m_page)
        return nullptr;
    return found(m_page->findings, [id = idOf(m_findings->currentPlace())](const auto& line) {
        return line.finding.id.value() == id;
    });
}

const domain::RectificationItem* ProjectView::currentItem() const
{
    if (!m_page)
        return nullptr;
    const auto* line =
        found(m_page->rectifications, [id = idOf(m_items->currentPlace())](const auto& each) {
            return each.item.id.value() == id;
        });
    return line == nullptr ? nullptr : &line->item;
}

const application::ListedProjectResult* ProjectView::currentResult() const
{
    if (!m_page)
        return nullptr;
    return found(m_page->results, [id = idOf(m_results->currentPlace())](const auto& line) {
        return line.result.id.value() == id;
    });
}

} // namespace touyan::widgets
