// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_dialogs/project_record_dialogs.h"

#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/rectification_item_record.h"
#include "widgets/records/bound_form.h"
#include "widgets/records/record_choices.h"

#include "projects/ui_close_task_form.h"
#include "projects/ui_finding_form.h"
#include "projects/ui_finish_step_form.h"
#include "projects/ui_monthly_report_form.h"
#include "projects/ui_project_result_form.h"
#include "projects/ui_task_form.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::ProjectResultKind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectRecords)
};

constexpr int kDaysToDo = 30;

} // namespace

RecordDialog* makeMonthlyReportDialog(const PageServices& services,
                                      const domain::MonthlyReport& report, QDate today,
                                      const RecordStored<domain::MonthlyReport>& stored,
                                      QWidget* parent)
{
    const bool isNew = !report.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"monthlyReportDialog"_s,
                         isNew ? Words::tr("登记月报告") : Words::tr("修改月报告"), parent);
    domain::MonthlyReport shown = report;
    if (!shown.month.span().first.isValid())
        shown.month = domain::PeriodKey::containing(domain::Cadence::Monthly, today);
    const auto form = bindForm<domain::MonthlyReport, Ui::MonthlyReportForm>(dialog, shown);
    if (isNew) {
        dialog->addHint(Words::tr("登记日期是今天（%1），由它判断按时还是逾期。")
                            .arg(today.toString(Qt::ISODate)));
    } else {
        form->ui.reportMonthEdit->setEnabled(false);
        form->ui.reporterCombo->setEnabled(false);
        form->ui.reportDoneEdit->setFocus(Qt::TabFocusReason);
    }
    saveForm(dialog, form, application::saveMonthlyReport, stored);
    return dialog;
}

RecordDialog* makeTaskDialog(const PageServices& services, const domain::HandedDownTask& task,
                             QDate today, const RecordStored<domain::HandedDownTask>& stored,
                             QWidget* parent)
{
    const bool isNew = !task.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"taskDialog"_s,
                         isNew ? Words::tr("新交办任务") : Words::tr("修改交办任务"), parent);
    domain::HandedDownTask shown = task;
    if (!shown.handedDownOn.isValid())
        shown.handedDownOn = today;
    if (!shown.due.isValid())
        shown.due = today.addDays(kDaysToDo);
    const auto form = bindForm<domain::HandedDownTask, Ui::TaskForm>(dialog, shown);
    saveForm(dialog, form, application::saveTask, stored);
    return dialog;
}

RecordDialog* makeCloseTaskDialog(const PageServices& services, const domain::HandedDownTask& task,
                                  QDate today, const RecordStored<domain::HandedDownTask>& stored,
                                  QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"closeTaskDialog"_s, Words::tr("办结交办任务"), parent);
    dialog->setSaveText(Words::tr("办结(&S)"));
    domain::HandedDownTask shown = task;
    shown.closedOn = today;
    const auto form = bindForm<domain::HandedDownTask, Ui::CloseTaskForm>(dialog, shown);
    dialog->addHint(Words::tr("任务：%1").arg(task.text));
    dialog->setSave([=] {
        const auto wanted = form->read();
        if (!wanted)
            return;
        dialog->submit(
            [wanted = *wanted](UseCaseContext& context) {
                return application::closeTask(context, wanted.id, wanted.closedOn.value_or(QDate()),
                                              wanted.answer);
            },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeFindingDialog(const PageServices& services,
                                const application::ListedFinding& listed, QDate today,
                                QWidget* parent)
{
    const bool isNew = !listed.finding.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"findingDialog"_s,
                         isNew ? Words::tr("新督导发现") : Words::tr("修改督导发现"), parent);
    domain::SupervisionFinding finding = listed.finding;
    if (!finding.foundOn.isValid())
        finding.foundOn = today;
    if (isNew)
        finding.group = Words::tr("纪检、组织联合督导组");
    domain::RectificationItem item = listed.item;
    if (!item.due.isValid())
        item.due = today.addDays(kDaysToDo);
    const auto form = bindForm<domain::SupervisionFinding, Ui::FindingForm>(dialog, finding);
    const auto itemForm = std::make_shared<BoundRecord<domain::RectificationItem>>(dialog, item);
    itemForm->bind(form->widget);
    dialog->addHint(Words::tr("同时在整改台账里登记一项整改事项。"));
    dialog->setModifiedCheck(
        [form, itemForm] { return form->isModified() || itemForm->isModified(); });
    dialog->setSave([=] {
        const auto found = form->read();
        if (!found)
            return;
        const auto demanded = itemForm->read();
        if (!demanded)
            return;
        const application::SaveFindingRequest wanted{
            *found, {found->text, demanded->measure, demanded->responsible, demanded->due}};
        dialog->submit([wanted](UseCaseContext& context) {
            return application::saveFinding(context, wanted);
        });
    });
    return dialog;
}

RecordDialog* makeResultDialog(const PageServices& services, const SharedChoices& choices,
                               const domain::ProjectResult& result,
                               const RecordStored<domain::ProjectResult>& stored, QWidget* parent)
{
    const bool isNew = !result.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"projectResultDialog"_s,
                         isNew ? Words::tr("新成果运用") : Words::tr("修改成果运用"), parent);
    domain::ProjectResult shown = result;
    if (!shown.on.isValid())
        shown.on = choices->today;
    const auto form = bindForm<domain::ProjectResult, Ui::ProjectResultForm>(dialog, shown);
    auto& ui = form->ui;
    setRecordChoices(ui.resultPersonCombo, recordChoices(choices->roster.people),
                     result.person.value_or(domain::PersonId()).value());
    form->form().settle();
    // A demonstration site names nobody.
    const auto showPerson = [kind = ui.resultKindCombo, person = ui.resultPersonCombo] {
        const auto chosen =
            domain::fromIdentifierName<ProjectResultKind>(kind->currentData().toString());
        const bool isOfPerson = chosen && domain::recommendsPerson(*chosen);
        person->setEnabled(isOfPerson);
        person->setProperty("required", isOfPerson);
    };
    QObject::connect(ui.resultKindCombo, &QComboBox::currentIndexChanged, dialog, showPerson);
    showPerson();
    dialog->setSave([=] {
        auto wanted = form->read();
        if (!wanted)
            return;
        if (!domain::recommendsPerson(wanted->kind))
            wanted->person.reset();
        dialog->submit(
            [wanted = *wanted](UseCaseContext& context) {
                return application::saveProjectResult(context, wanted);
            },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeFinishStepDialog(const PageServices& services, const domain::PlanStep& step,
                                   QDate today, const FinishStep& finish, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"finishStepDialog"_s, Words::tr("完成步骤"), parent);
    dialog->setSaveText(Words::tr("完成(&S)"));
    // A step is part of its plan and has no description of its own.
    auto* widget = new QWidget(dialog);
    Ui::FinishStepForm ui;
    ui.setupUi(widget);
    dialog->setForm(widget);
    ui.stepFinishedEdit->setToday([&clock = services.clock] { return clock.today(); });
    ui.stepFinishedEdit->setDate(step.finishedOn.value_or(today));
    ui.stepNoteEdit->setText(step.finishNote);
    dialog->addHint(
        Words::tr("步骤：%1（计划 %2 完成，权重 %3%）", "step, day, weight")
            .arg(step.title, step.plannedFinish.toString(Qt::ISODate), step.weight.toString()));
    dialog->setSave([=] {
        const QDate day = ui.stepFinishedEdit->date();
        if (day > today) {
            dialog->refuse(ui.stepFinishedEdit, Words::tr("完成日期不能晚于今天。"));
            return;
        }
        finish(day, ui.stepNoteEdit->text().trimmed());
        dialog->accept();
    });
    return dialog;
}

} // namespace touyan::widgets
