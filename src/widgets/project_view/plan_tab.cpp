// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/plan_tab.h"

#include "application/projects/finish_plan_step.h"
#include "widgets/common/focus_order.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/project_view/project_detail_rows.h"
#include "widgets/timeline/project_timeline.h"

#include "projects/ui_plan_tab.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::FinishPlanStepRequest;
using application::UseCaseContext;
using domain::PlanStep;
using domain::ProjectState;

PlanTab::PlanTab(QWidget* parent)
    : ProjectTab(parent)
    , m_ui(std::make_unique<Ui::PlanTab>())
{
    m_ui->setupUi(this);
    // Text that can be selected would take the focus.
    m_ui->planLabel->setFocusPolicy(Qt::NoFocus);
    m_ui->stepTimeline->setTitle(tr("步骤的时间轴"));
    m_ui->stepTimeline->setEmptyText(tr("方案里还没有步骤。"));
}

PlanTab::~PlanTab() = default;

void PlanTab::makeLists()
{
    m_steps = addList(u"planSteps"_s, tr("步骤"), tr("方案里还没有步骤。按 Ctrl+L 编制方案。"),
                      stepColumns(), {13, 4, 6, 6, 7});
    QAction* finish = m_steps->addStep({u"Finish"_s, tr("完成(&F)…"), u"dialog-ok-apply"_s,
                                        QKeySequence(Qt::Key_F2), tr("登记这一步什么时候完成")},
                                       [this] { finishStep(); });
    m_steps->setActivation(finish);
    m_steps->setAllowed(finish, [this] { return project().isIn({ProjectState::InProgress}); });
    QAction* unfinish = m_steps->addStep({u"Unfinish"_s, tr("取消完成(&N)"), u"edit-clear"_s,
                                          QKeySequence(Qt::Key_Delete), tr("这一步其实没有完成")},
                                         [this] {
                                             if (const PlanStep* step = currentStep())
                                                 setFinished(*step, std::nullopt, {});
                                         });
    m_steps->setAllowed(unfinish, [this] {
        const PlanStep* step = currentStep();
        return project().isIn({ProjectState::InProgress}) && step != nullptr && step->finishedOn;
    });
    m_ui->planSplitter->insertWidget(0, m_steps);
    m_ui->planSplitter->setStretchFactor(0, 1);
    setFocusOrder({m_steps, m_ui->stepTimeline});
}

void PlanTab::showRecords(const application::ProjectPage& page)
{
    const domain::ProjectPlan* plan = page.plan();
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
    m_ui->planLabel->setText(lines.join(u'\n'));
    m_steps->setRows(stepRows(page, project().recordsDay()));
    m_ui->stepTimeline->setRows(stepTimelineRows(page), project().today());
}

void PlanTab::finishStep()
{
    const PlanStep* step = currentStep();
    if (step == nullptr)
        return;
    project().show(makeFinishStepDialog(
        project().services(), *step, project().today(),
        [this, finished = *step](QDate day, const QString& note) {
            setFinished(finished, day, note);
        },
        this));
}

void PlanTab::setFinished(const PlanStep& step, std::optional<QDate> day, const QString& note)
{
    const domain::ProjectId id = *project().id();
    const FinishPlanStepRequest before{id, step.number, step.finishedOn, step.finishNote};
    const FinishPlanStepRequest after{id, step.number, day, note};
    project().run(
        [after](UseCaseContext& context) { return application::finishPlanStep(context, after); },
        [this, before, after, title = step.title](const domain::Result<domain::ProjectPlan>& plan) {
            project().undo().stepFinished(plan.value(), before, after);
            Q_EMIT project().statusMessage(after.finishedOn ? tr("已登记完成“%1”").arg(title)
                                                            : tr("已取消完成“%1”").arg(title));
        });
}

const PlanStep* PlanTab::currentStep() const
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr || page->plan() == nullptr)
        return nullptr;
    return page->plan()->step(static_cast<int>(currentNumber(m_steps)));
}

} // namespace touyan::widgets
