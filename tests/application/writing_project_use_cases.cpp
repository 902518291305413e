// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases that write projects and rectification, as one project's life.
#include "application/writing_use_cases.h"

#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/revise_plan.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project.h"
#include "application/projects/save_project_result.h"
#include "application/projects/take_project_step.h"
#include "application/rectification/add_rectification_note.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using Action = WritingUseCase::Action;

/// The use case with its arguments, which are looked up now.
template <class UseCase, class... Arguments>
Action prepared(UseCaseOffice& office, UseCase* useCase, const Arguments&... arguments)
{
    return [&office, useCase, arguments...]() -> Result<void> {
        const auto result = useCase(office.context(), arguments...);
        if (result.isError())
            return result.error();
        return {};
    };
}

std::unique_ptr<UnitOfWork> reading(UseCaseOffice& office)
{
    return valueOf(office.database().beginRead());
}

/// The project whose life it is: the first one.
Project theProject(UseCaseOffice& office)
{
    return valueOf(reading(office)->projects().projects().all()).front();
}

ProjectPlan thePlan(UseCaseOffice& office)
{
    const ProjectId project = theProject(office).id;
    return valueOf(reading(office)->projects().plans().ofProject(project)).back();
}

RectificationItem itemInState(UseCaseOffice& office, bool isOpen)
{
    for (const RectificationItem& item : valueOf(reading(office)->rectification().items().all())) {
        if (item.isOpen() == isOpen)
            return item;
    }
    throw std::runtime_error("no item in this state");
}

HandedDownTask taskInState(UseCaseOffice& office, bool isOpen)
{
    for (const HandedDownTask& task : valueOf(reading(office)->projects().tasks().all())) {
        if (task.closedOn.has_value() != isOpen)
            return task;
    }
    throw std::runtime_error("no task in this state");
}

Action makeProject(UseCaseOffice& office)
{
    SaveProjectRequest request;
    Project& project = request.project;
    project.title = u"荒坡变果园"_s;
    project.year = 2019;
    project.unit = office.unit(u"U00002"_s).id;
    project.leader = office.person(u"R00003"_s).id;
    project.topicArea = u"产业发展"_s;
    project.helpers = {{u"挂职博士"_s, u"赵六"_s}};
    ProjectPlan& plan = request.plan.emplace();
    plan.goal = u"种好五十亩"_s;
    plan.finishDate = {2019, 12, 31};
    plan.steps = {{0, u"平整"_s, {2019, 10, 31}, ExactDecimal::fromInteger(40), {}, {}},
                  {0, u"栽种"_s, {2019, 12, 1}, ExactDecimal::fromInteger(60), {}, {}}};
    return prepared(office, saveProject, request);
}

Action take(UseCaseOffice& office, ProjectStep step, const QString& opinion = {})
{
    const Project project = theProject(office);
    TakeProjectStepRequest request;
    request.project = project.id;
    request.rowVersion = project.rowVersion;
    request.step = step;
    request.on = office.clock().today();
    request.opinion = opinion;
    if (step == ProjectStep::Rectify) {
        request.deadline = request.on.addDays(10);
        request.items = {{u"台账不全"_s, u"补齐"_s, u"李四"_s, std::nullopt}};
    }
    if (step == ProjectStep::Accept) {
        request.acceptance = Acceptance{
            request.on, ExactDecimal::fromInteger(90), opinion, u"果园"_s, u"三个"_s, u"分片"_s,
            u"能力"_s};
    }
    return prepared(office, takeProjectStep, request);
}

template <ProjectStep Step>
Action taking(UseCaseOffice& office)
{
    return take(office, Step, u"同意，抓紧"_s);
}

template <int Number>
Action finishing(UseCaseOffice& office)
{
    return prepared(
        office, finishPlanStep,
        FinishPlanStepRequest{theProject(office).id, Number, office.clock().today(), u"完成"_s});
}

Action revise(UseCaseOffice& office)
{
    RevisePlanRequest request{thePlan(office), u"增加灌溉"_s};
    request.plan.goal = u"种好六十亩"_s;
    return prepared(office, revisePlan, request);
}

Action reportMonth(UseCaseOffice& office)
{
    MonthlyReport report;
    report.project = theProject(office).id;
    report.month = PeriodKey::containing(Cadence::Monthly, office.clock().today());
    report.done = u"平整"_s;
    return prepared(office, saveMonthlyReport, report);
}

Action takeReportBack(UseCaseOffice& office)
{
    const auto reports = valueOf(reading(office)->projects().monthlyReports().all());
    return prepared(office, removeMonthlyReport, reports.front());
}

Action holdMeeting(UseCaseOffice& office)
{
    DispatchMeeting meeting;
    meeting.heldOn = office.clock().today();
    meeting.chair = u"镇党委书记"_s;
    meeting.quarter = PeriodKey::containing(Cadence::Quarterly, meeting.heldOn);
    return prepared(office, saveDispatchMeeting, meeting);
}

Action review(UseCaseOffice& office)
{
    ReviewProjectRequest request;
    request.meeting = valueOf(reading(office)->projects().dispatchMeetings().all()).front().id;
    request.project = theProject(office).id;
    request.light = Light::Red;
    request.lightReason = u"材料未到"_s;
    request.opinion = u"加快"_s;
    for (const QString& text : {u"协调用水"_s, u"落实资金"_s}) {
        HandedDownTask task;
        task.text = text;
        task.owner = u"水利站"_s;
        task.due = office.clock().today().addDays(20);
        request.tasks.push_back(task);
    }
    return prepared(office, reviewProject, request);
}

Action find(UseCaseOffice& office)
{
    SaveFindingRequest request;
    request.finding.project = theProject(office).id;
    request.finding.foundOn = office.clock().today();
    request.finding.group = u"督导一组"_s;
    request.finding.text = u"公示不及时"_s;
    request.item = {u"公示不及时"_s, u"补公示"_s, u"李四"_s, office.clock().today().addDays(7)};
    return prepared(office, saveFinding, request);
}

Action checkByOffice(UseCaseOffice& office)
{
    RectificationItem item;
    item.unit = office.unit(u"U00002"_s).id;
    item.responsible = u"李四"_s;
    item.problem = u"标识错漏"_s;
    item.foundOn = office.clock().today();
    item.due = item.foundOn.addDays(5);
    return prepared(office, saveRectificationItem, item);
}

Action close(UseCaseOffice& office)
{
    const RectificationItem item = itemInState(office, true);
    return prepared(office, closeRectificationItem,
                    CloseRectificationRequest{item.id, item.rowVersion, office.clock().today(),
                                              u"照片"_s, u"纪检"_s});
}

Action recommend(UseCaseOffice& office)
{
    ProjectResult result;
    result.project = theProject(office).id;
    result.kind = ProjectResultKind::PartyDelegate;
    result.person = theProject(office).leader;
    result.on = office.clock().today();
    return prepared(office, saveProjectResult, result);
}

} // namespace

std::vector<WritingUseCase> writingProjectUseCases()
{
    return {
        {"make a project", makeProject},
        {"submit it", taking<ProjectStep::Submit>},
        {"return it", taking<ProjectStep::Return>},
        {"submit it again", taking<ProjectStep::Submit>},
        {"approve it", taking<ProjectStep::Approve>},
        {"start it", taking<ProjectStep::Start>},
        {"revise its plan", revise},
        {"report a month", reportMonth},
        {"take the report back", takeReportBack},
        {"hold a dispatch meeting", holdMeeting},
        {"review it and hand down tasks", review},
        {"answer a task",
         [](UseCaseOffice& office) {
             return prepared(office, answerTask, taskInState(office, true).id, u"在办"_s);
         }},
        {"close a task",
         [](UseCaseOffice& office) {
             return prepared(office, closeTask, taskInState(office, true).id,
                             office.clock().today(), u"已办"_s);
         }},
        {"open the task again",
         [](UseCaseOffice& office) {
             return prepared(office, reopenTask, taskInState(office, false).id, u"未办妥"_s);
         }},
        {"remove a task",
         [](UseCaseOffice& office) {
             return prepared(office, removeTask, taskInState(office, true));
         }},
        {"find something", find},
        {"note progress",
         [](UseCaseOffice& office) {
             return prepared(office, addRectificationNote, itemInState(office, true).id,
                             office.clock().today(), u"已补一半"_s);
         }},
        {"close the item", close},
        {"open the item again",
         [](UseCaseOffice& office) {
             return prepared(office, reopenRectificationItem, itemInState(office, false).id,
                             u"复查不合格"_s);
         }},
        {"close it for good", close},
        {"suspend it", taking<ProjectStep::Suspend>},
        {"resume it", taking<ProjectStep::Resume>},
        {"finish its first step", finishing<1>},
        {"finish its second step", finishing<2>},
        {"request acceptance", taking<ProjectStep::RequestAcceptance>},
        {"order rectification", taking<ProjectStep::Rectify>},
        {"close what was ordered", close},
        {"request acceptance again", taking<ProjectStep::RequestAcceptance>},
        {"accept it", taking<ProjectStep::Accept>},
        {"recommend its leader", recommend},
        {"take the recommendation back",
         [](UseCaseOffice& office) {
             return prepared(office, removeProjectResult,
                             valueOf(reading(office)->projects().results().all()).front());
         }},
        {"find something as the office", checkByOffice},
        {"remove what the office found",
         [](UseCaseOffice& office) {
             return prepared(office, removeRectificationItem, itemInState(office, true));
         }},
        {"make another project", makeProject},
        {"remove it",
         [](UseCaseOffice& office) {
             return prepared(office, removeProject,
                             valueOf(reading(office)->projects().projects().all()).back());
         }},
    };
}

} // namespace touyan::test
