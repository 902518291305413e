// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_record_dialogs.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "application/projects/save_finding.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"
#include "application/projects/save_task.h"
#include "application/rectification/close_rectification_item.h"
#include "widgets/projects/project_fields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::ProjectResultKind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectRecords)
};

constexpr int kMostText = 500;
constexpr int kMostName = 60;
constexpr int kDaysToDo = 30;

QString textOf(const QPlainTextEdit* field)
{
    return field->toPlainText().trimmed();
}

constexpr std::array kResultKinds{
    ProjectResultKind::DemonstrationSite, ProjectResultKind::PartyDelegate,
    ProjectResultKind::PeoplesCongressDeputy, ProjectResultKind::ConsultativeMember,
    ProjectResultKind::Recruitment};

} // namespace

RecordDialog* makeMonthlyReportDialog(const PageServices& services,
                                      const domain::MonthlyReport& report, QDate today,
                                      const Stored<domain::MonthlyReport>& stored, QWidget* parent)
{
    const bool isNew = !report.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"monthlyReportDialog"_s,
                         isNew ? Words::tr("登记月报告") : Words::tr("修改月报告"), parent);
    auto* month = dialog->add(Words::tr("月份(&M)"), makeMonthField(services.clock),
                              u"reportMonthEdit"_s, Words::tr("报告哪一个月"));
    month->setDate(report.month.span().first.isValid() ? report.month.span().first : today);
    month->setEnabled(isNew);
    auto* reporter = dialog->add(Words::tr("报告人(&R)"), new QComboBox, u"reporterCombo"_s,
                                 Words::tr("书记和包村点长每月各报一次"));
    for (const domain::MonthlyReporter each : domain::kMonthlyReporters)
        reporter->addItem(application::monthlyReporterWord(each), static_cast<int>(each));
    reporter->setCurrentIndex(reporter->findData(static_cast<int>(report.reporter)));
    reporter->setEnabled(isNew);
    constexpr int kLines = 4;
    auto* done = dialog->add(Words::tr("进展(&D)"), makeLongField(report.done, kLines),
                             u"reportDoneEdit"_s, Words::tr("必填；这个月做了什么"));
    auto* problems = dialog->add(Words::tr("问题(&P)"), makeLongField(report.problems, kLines),
                                 u"reportProblemsEdit"_s, Words::tr("有什么困难和问题"));
    auto* next = dialog->add(Words::tr("下步打算(&N)"), makeLongField(report.next, kLines),
                             u"reportNextEdit"_s, Words::tr("下个月做什么"));
    if (isNew)
        dialog->addHint(Words::tr("登记日期是今天（%1），由它判断按时还是逾期。")
                            .arg(today.toString(Qt::ISODate)));
    dialog->setModifiedCheck([=] {
        return textOf(done) != report.done || textOf(problems) != report.problems ||
               textOf(next) != report.next;
    });
    dialog->setSave([=] {
        domain::MonthlyReport wanted = report;
        wanted.month = domain::PeriodKey::containing(domain::Cadence::Monthly, month->date());
        wanted.reporter = static_cast<domain::MonthlyReporter>(reporter->currentData().toInt());
        wanted.done = textOf(done);
        wanted.problems = textOf(problems);
        wanted.next = textOf(next);
        if (wanted.done.isEmpty()) {
            dialog->refuse(done, Words::tr("请填写这个月的进展。"));
            return;
        }
        dialog->submit(
            [wanted](UseCaseContext& context) {
                return application::saveMonthlyReport(context, wanted);
            },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeTaskDialog(const PageServices& services, const domain::HandedDownTask& task,
                             QDate today, const Stored<domain::HandedDownTask>& stored,
                             QWidget* parent)
{
    const bool isNew = !task.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"taskDialog"_s,
                         isNew ? Words::tr("新交办任务") : Words::tr("修改交办任务"), parent);
    constexpr int kLines = 3;
    auto* text = dialog->add(Words::tr("任务(&M)"), makeLongField(task.text, kLines),
                             u"taskTextEdit"_s, Words::tr("必填；要办什么"));
    auto* owner = dialog->add(Words::tr("责任人(&R)"), makeTextField(task.owner, kMostName),
                              u"taskOwnerEdit"_s, Words::tr("必填；责任人或责任单位"));
    auto* handed = dialog->add(
        Words::tr("交办日期(&D)"),
        makeDateField(services.clock, task.handedDownOn.isValid() ? task.handedDownOn : today),
        u"taskHandedEdit"_s, Words::tr("交办的日子"));
    auto* due = dialog->add(
        Words::tr("办结期限(&T)"),
        makeDateField(services.clock, task.due.isValid() ? task.due : today.addDays(kDaysToDo)),
        u"taskDueEdit"_s, Words::tr("过了这一天没有办结就是逾期"));
    auto* answer = dialog->add(Words::tr("办理情况(&A)"), makeLongField(task.answer, kLines),
                               u"taskAnswerEdit"_s, Words::tr("目前办到哪一步"));
    dialog->setModifiedCheck([=] {
        return textOf(text) != task.text || owner->text().trimmed() != task.owner ||
               textOf(answer) != task.answer;
    });
    dialog->setSave([=] {
        domain::HandedDownTask wanted = task;
        wanted.text = textOf(text);
        wanted.owner = owner->text().trimmed();
        wanted.handedDownOn = handed->date();
        wanted.due = due->date();
        wanted.answer = textOf(answer);
        if (wanted.text.isEmpty()) {
            dialog->refuse(text, Words::tr("请填写任务内容。"));
            return;
        }
        if (wanted.owner.isEmpty()) {
            dialog->refuse(owner, Words::tr("请填写责任人或责任单位。"));
            return;
        }
        dialog->submit(
            [wanted](UseCaseContext& context) { return application::saveTask(context, wanted); },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeCloseTaskDialog(const PageServices& services, const domain::HandedDownTask& task,
                                  QDate today, const Stored<domain::HandedDownTask>& stored,
                                  QWidget* parent)
{
    auto* dialog =
        new RecordDialog(services, u"closeTaskDialog"_s, Words::tr("办结交办任务"), parent);
    dialog->setSaveText(Words::tr("办结(&S)"));
    auto* day = dialog->add(Words::tr("办结日期(&D)"), makeDateField(services.clock, today),
                            u"taskClosedEdit"_s, Words::tr("不晚于今天"));
    constexpr int kLines = 4;
    auto* answer = dialog->add(Words::tr("办理情况(&A)"), makeLongField(task.answer, kLines),
                               u"taskAnswerEdit"_s, Words::tr("必填；怎样办结的"));
    dialog->addHint(Words::tr("任务：%1").arg(task.text));
    dialog->setSave([=, id = task.id] {
        if (textOf(answer).isEmpty()) {
            dialog->refuse(answer, Words::tr("请填写办理情况。"));
            return;
        }
        dialog->submit(
            [id, closed = day->date(), text = textOf(answer)](UseCaseContext& context) {
                return application::closeTask(context, id, closed, text);
            },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeFindingDialog(const PageServices& services,
                                const application::ListedFinding& listed, QDate today,
                                QWidget* parent)
{
    const domain::SupervisionFinding& finding = listed.finding;
    const domain::RectificationItem& item = listed.item;
    const bool isNew = !finding.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"findingDialog"_s,
                         isNew ? Words::tr("新督导发现") : Words::tr("修改督导发现"), parent);
    constexpr int kLines = 3;
    auto* text = dialog->add(Words::tr("发现的问题(&M)"), makeLongField(finding.text, kLines),
                             u"findingTextEdit"_s, Words::tr("必填；它也是整改事项的问题"));
    auto* day = dialog->add(
        Words::tr("发现日期(&D)"),
        makeDateField(services.clock, finding.foundOn.isValid() ? finding.foundOn : today),
        u"findingDayEdit"_s, Words::tr("督导的日子"));
    auto* group = dialog->add(
        Words::tr("督导组(&G)"),
        makeTextField(isNew ? Words::tr("纪检、组织联合督导组") : finding.group, kMostName),
        u"findingGroupEdit"_s, Words::tr("谁督导的"));
    auto* measure = dialog->add(Words::tr("整改措施(&E)"), makeLongField(item.measure, kLines),
                                u"findingMeasureEdit"_s, Words::tr("怎样整改"));
    auto* responsible =
        dialog->add(Words::tr("责任人(&R)"), makeTextField(item.responsible, kMostName),
                    u"findingResponsibleEdit"_s, Words::tr("必填；谁负责整改"));
    auto* due = dialog->add(
        Words::tr("整改期限(&T)"),
        makeDateField(services.clock, item.due.isValid() ? item.due : today.addDays(kDaysToDo)),
        u"findingDueEdit"_s, Words::tr("过了这一天没有销号就是逾期"));
    dialog->addHint(Words::tr("同时在整改台账里登记一项整改事项。"));
    dialog->setModifiedCheck([=] {
        return textOf(text) != finding.text || textOf(measure) != item.measure ||
               responsible->text().trimmed() != item.responsible;
    });
    dialog->setSave([=] {
        application::SaveFindingRequest wanted;
        wanted.finding = finding;
        wanted.finding.text = textOf(text);
        wanted.finding.foundOn = day->date();
        wanted.finding.group = group->text().trimmed();
        wanted.item = {textOf(text), textOf(measure), responsible->text().trimmed(), due->date()};
        if (wanted.finding.text.isEmpty()) {
            dialog->refuse(text, Words::tr("请填写发现的问题。"));
            return;
        }
        if (wanted.item.responsible.isEmpty()) {
            dialog->refuse(responsible, Words::tr("请填写整改责任人。"));
            return;
        }
        dialog->submit([wanted](UseCaseContext& context) {
            return application::saveFinding(context, wanted);
        });
    });
    return dialog;
}

RecordDialog* makeCloseItemDialog(const PageServices& services,
                                  const domain::RectificationItem& item, QDate today,
                                  const Stored<domain::RectificationItem>& stored, QWidget* parent)
{
    auto* dialog = new RecordDialog(services, u"closeItemDialog"_s, Words::tr("整改销号"), parent);
    dialog->setSaveText(Words::tr("销号(&S)"));
    auto* day = dialog->add(Words::tr("销号日期(&D)"), makeDateField(services.clock, today),
                            u"itemClosedEdit"_s, Words::tr("不晚于今天，不早于发现日期"));
    constexpr int kLines = 3;
    auto* evidence = dialog->add(Words::tr("整改结果(&M)"), makeLongField({}, kLines),
                                 u"itemEvidenceEdit"_s, Words::tr("必填；凭什么销号"));
    auto* verifier = dialog->add(Words::tr("核查人(&V)"), makeTextField({}, kMostName),
                                 u"itemVerifierEdit"_s, Words::tr("必填；谁核查的"));
    dialog->addHint(Words::tr("问题：%1").arg(item.problem));
    dialog->setSave([=, id = item.id, version = item.rowVersion] {
        application::CloseRectificationRequest wanted;
        wanted.item = id;
        wanted.rowVersion = version;
        wanted.closedOn = day->date();
        wanted.evidence = textOf(evidence);
        wanted.verifier = verifier->text().trimmed();
        if (wanted.evidence.isEmpty()) {
            dialog->refuse(evidence, Words::tr("请填写整改结果。"));
            return;
        }
        if (wanted.verifier.isEmpty()) {
            dialog->refuse(verifier, Words::tr("请填写核查人。"));
            return;
        }
        dialog->submit(
            [wanted](UseCaseContext& context) {
                return application::closeRectificationItem(context, wanted);
            },
            [stored](const auto& saved) { stored(saved.value()); });
    });
    return dialog;
}

RecordDialog* makeResultDialog(const PageServices& services, const SharedChoices& choices,
                               const domain::ProjectResult& result,
                               const Stored<domain::ProjectResult>& stored, QWidget* parent)
{
    const bool isNew = !result.id.isStored();
    auto* dialog =
        new RecordDialog(services, u"projectResultDialog"_s,
                         isNew ? Words::tr("新成果运用") : Words::tr("修改成果运用"), parent);
    auto* kind = dialog->add(Words::tr("成果(&K)"), new QComboBox, u"resultKindCombo"_s,
                             Words::tr("列为观摩点，或推荐、考录了谁"));
    for (const ProjectResultKind each : kResultKinds)
        kind->addItem(application::projectResultWord(each), static_cast<int>(each));
    kind->setCurrentIndex(kind->findData(static_cast<int>(result.kind)));
    QList<std::pair<QString, qint64>> people;
    for (const domain::Person& person : choices->roster.people)
        people.append({person.name, person.id.value()});
    auto* person =
        dialog->add(Words::tr("人员(&P)"),
                    makeRecordChoice(people, result.person.value_or(domain::PersonId()).value()),
                    u"resultPersonCombo"_s, Words::tr("推荐和考录必填"));
    const auto showPerson = [kind, person] {
        person->setEnabled(
            domain::recommendsPerson(static_cast<ProjectResultKind>(kind->currentData().toInt())));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, dialog, showPerson);
    showPerson();
    auto* day =
        dialog->add(Words::tr("日期(&D)"),
                    makeDateField(services.clock, result.on.isValid() ? result.on : choices->today),
                    u"resultDayEdit"_s, Words::tr("确定的日子"));
    auto* note = dialog->add(Words::tr("说明(&M)"), makeTextField(result.note, kMostText),
                             u"resultNoteEdit"_s, Words::tr("例如哪一级的观摩点"));
    dialog->setSave([=] {
        domain::ProjectResult wanted = result;
        wanted.kind = static_cast<ProjectResultKind>(kind->currentData().toInt());
        const domain::PersonId chosen(chosenRecord(person));
        wanted.person.reset();
        if (domain::recommendsPerson(wanted.kind)) {
            if (!chosen.isStored()) {
                dialog->refuse(person, Words::tr("请选定推荐或考录的人。"));
                return;
            }
            wanted.person = chosen;
        }
        wanted.on = day->date();
        wanted.note = note->text().trimmed();
        dialog->submit(
            [wanted](UseCaseContext& context) {
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
    auto* day = dialog->add(Words::tr("完成日期(&D)"),
                            makeDateField(services.clock, step.finishedOn.value_or(today)),
                            u"stepFinishedEdit"_s, Words::tr("不晚于今天"));
    auto* note = dialog->add(Words::tr("说明(&M)"), makeTextField(step.finishNote, kMostText),
                             u"stepNoteEdit"_s, Words::tr("完成得怎样，可以不填"));
    dialog->addHint(
        Words::tr("步骤：%1（计划 %2 完成，权重 %3%）", "step, day, weight")
            .arg(step.title, step.plannedFinish.toString(Qt::ISODate), step.weight.toString()));
    dialog->setSave([=] {
        if (day->date() > today) {
            dialog->refuse(day, Words::tr("完成日期不能晚于今天。"));
            return;
        }
        finish(day->date(), note->text().trimmed());
        dialog->accept();
    });
    return dialog;
}

} // namespace touyan::widgets
