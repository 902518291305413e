// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/revise_plan.h"
#include "application/projects/save_project.h"
#include "widgets/look/theme.h"
#include "widgets/project_dialogs/plan_step_model.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/project_dialogs/project_fields.h"

#include "projects/ui_plan_form.h"
#include "projects/ui_plan_steps_form.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::ProjectPlan;
using domain::ProjectState;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PlanDialog)
};

/// "合计 100%" or how far it is from there.
void showTotal(QLabel* label, const PlanStepModel* steps)
{
    constexpr auto kWhole = domain::ExactDecimal::fromInteger(100);
    const domain::ExactDecimal total = steps->total();
    const qint64 missing = kWhole.millionths() - total.millionths();
    const bool dark = isDark(label->palette());
    if (missing == 0)
        label->setText(Words::tr("权重合计 100%"));
    else if (missing > 0)
        label->setText(
            Words::tr("权重合计 %1%，还差 %2%", "sum, missing")
                .arg(total.toString(), domain::ExactDecimal::fromMillionths(missing).toString()));
    else
        label->setText(
            Words::tr("权重合计 %1%，多出 %2%", "sum, too much")
                .arg(total.toString(), domain::ExactDecimal::fromMillionths(-missing).toString()));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
                     missing == 0 ? themeColours(dark).positive : themeColours(dark).negative);
    label->setPalette(palette);
    label->setAccessibleName(label->text());
}

void addTableSteps(const Ui::PlanStepsForm& ui, PlanStepModel* steps, DateField* finish,
                   QDate today)
{
    QTableView* view = ui.planEditTable;
    const auto show = [view, steps](int row) { view->setCurrentIndex(steps->index(row, 0)); };
    addTableStep(view, ui.planStepAddButton, u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
                 [=](int) {
                     // While the day of the whole cannot be read, the step begins with today.
                     const QDate day = finish->date();
                     show(steps->addStep(day.isValid() ? day : today));
                     view->edit(view->currentIndex());
                 });
    addTableStep(view, ui.planStepRemoveButton, u"list-remove"_s, QKeySequence(Qt::Key_Delete),
                 [steps](int row) { steps->removeStep(row); });
    addTableStep(view, ui.planStepUpButton, u"go-up"_s, QKeySequence(Qt::CTRL | Qt::Key_Up),
                 [=](int row) { show(steps->moveStep(row, -1)); });
    addTableStep(view, ui.planStepDownButton, u"go-down"_s, QKeySequence(Qt::CTRL | Qt::Key_Down),
                 [=](int row) { show(steps->moveStep(row, 1)); });
}

PlanStepModel* addSteps(RecordDialog* dialog, DateField* finish, const ProjectPlan& plan,
                        QDate today)
{
    auto* area = new QWidget;
    Ui::PlanStepsForm ui;
    ui.setupUi(area);
    auto* steps = new PlanStepModel(dialog);
    steps->setSteps(plan.steps);
    QTableView* view = ui.planEditTable;
    view->setModel(steps);
    editCellsByEnter(view);
    auto* delegate =
        new PlanStepDelegate([&clock = dialog->services().clock] { return clock.today(); }, view);
    view->setItemDelegate(delegate);
    QObject::connect(delegate, &DateDelegate::problemShown, dialog, &RecordDialog::showDayProblem);
    const int character = view->fontMetrics().horizontalAdvance(u'国');
    constexpr std::array kWidths{22, 8, 5, 7};
    for (int index = 0; index < static_cast<int>(kWidths.size()); ++index)
        view->setColumnWidth(index, character * kWidths.at(static_cast<size_t>(index)));
    constexpr int kShownRows = 7;
    view->setMinimumSize(character * 46, (view->fontMetrics().height() + 9) * kShownRows);
    addTableSteps(ui, steps, finish, today);
    dialog->addWide(area, 1);
    QLabel* total = ui.weightTotalLabel;
    QObject::connect(steps, &PlanStepModel::totalChanged, total,
                     [total, steps] { showTotal(total, steps); });
    QObject::connect(steps, &PlanStepModel::refused, dialog,
                     [dialog, view](const QString& text) { dialog->refuse(view, text); });
    showTotal(total, steps);
    if (plan.steps.empty())
        dialog->addHint(Words::tr("在表格里按 Ctrl+N 加一步；新的一步先取还差的权重。今天是 %1。")
                            .arg(today.toString(Qt::ISODate)));
    return steps;
}

ProjectPlan planFrom(const Ui::PlanForm& ui, const PlanStepModel& steps, const ProjectPlan& before)
{
    ProjectPlan wanted = before;
    wanted.goal = ui.planGoalEdit->toPlainText().trimmed();
    wanted.measures = ui.planMeasuresEdit->toPlainText().trimmed();
    wanted.finishDate = ui.planFinishEdit->date();
    wanted.steps = steps.steps();
    return wanted;
}

} // namespace

RecordDialog* makePlanDialog(const PageServices& services, const SharedChoices& choices,
                             const application::ProjectPage& page, QWidget* parent)
{
    const ProjectState state = page.project().state;
    const bool revising = state != ProjectState::Draft && state != ProjectState::Returned;
    auto* dialog =
        new RecordDialog(services, u"planDialog"_s,
                         revising ? Words::tr("指导修改方案") : Words::tr("编制方案"), parent);
    ProjectPlan plan = page.plan() != nullptr ? *page.plan() : ProjectPlan();
    plan.project = page.project().id;
    // A plan is more than its record: it is read by hand.
    auto* widget = new QWidget(dialog);
    Ui::PlanForm ui;
    ui.setupUi(widget);
    showLongText(ui.planGoalEdit, plan.goal, 2);
    showLongText(ui.planMeasuresEdit, plan.measures, 3);
    showLongText(ui.planReasonEdit, {}, 2);
    ui.formLayout->setRowVisible(ui.planReasonEdit, revising);
    ui.planFinishEdit->setToday([&clock = services.clock] { return clock.today(); });
    ui.planFinishEdit->setDate(
        plan.finishDate.isValid()
            ? plan.finishDate
            : QDate(std::max(page.project().year, choices->today.year()), 12, 31));
    dialog->setForm(widget);
    const PlanStepModel* steps = addSteps(dialog, ui.planFinishEdit, plan, choices->today);
    dialog->setSave([=, project = page.project()] {
        const ProjectPlan wanted = planFrom(ui, *steps, plan);
        if (!revising) {
            dialog->submit([project, wanted](UseCaseContext& context) {
                return application::saveProject(context, {project, wanted});
            });
            return;
        }
        const QString reason = ui.planReasonEdit->toPlainText().trimmed();
        if (reason.isEmpty()) {
            dialog->refuse(ui.planReasonEdit, Words::tr("请填写修改理由，它和新方案一起留存。"));
            return;
        }
        dialog->submit([wanted, reason](UseCaseContext& context) {
            return application::revisePlan(context, {wanted, reason});
        });
    });
    return dialog;
}

} // namespace touyan::widgets
