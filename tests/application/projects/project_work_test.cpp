// SPDX-License-Identifier: GPL-3.0-or-later
// Monthly reports, dispatch, tasks, findings and results of a project in progress.
#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/dispatch/show_dispatch.h"
#include "application/projects/project_fixture.h"
#include "application/projects/project_record_json.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/close_rectification_item.h"
#include "application/reports/build_report_projects.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const PeriodKey kMarch{Cadence::Monthly, 2026, 3};
const PeriodKey kSecondQuarter{Cadence::Quarterly, 2026, 2};

/// In progress since 1 February 2026.
class ProjectWorkTest : public ProjectTest
{
protected:
    ProjectWorkTest() { start({2026, 2, 1}); }

    MonthlyReport report(const PeriodKey& month)
    {
        MonthlyReport report;
        report.project = m_project;
        report.month = month;
        report.done = u"完成选址"_s;
        return report;
    }
    DispatchMeeting meeting(QDate heldOn)
    {
        DispatchMeeting meeting;
        meeting.quarter = PeriodKey::containing(Cadence::Quarterly, heldOn);
        meeting.heldOn = heldOn;
        meeting.chair = u"党工委书记"_s;
        return meeting;
    }
    SaveFindingRequest finding()
    {
        SaveFindingRequest finding;
        finding.finding.project = m_project;
        finding.finding.foundOn = {2026, 5, 8};
        finding.finding.group = u"督导一组"_s;
        finding.finding.text = u"围挡不规范"_s;
        finding.item.due = QDate(2026, 5, 20);
        return finding;
    }
    HandedDownTask task(QDate due)
    {
        HandedDownTask task;
        task.project = m_project;
        task.text = u"办理消防手续"_s;
        task.owner = u"规划办"_s;
        task.due = due;
        return task;
    }
    ReviewProjectRequest review(const DispatchMeeting& meeting, Light light)
    {
        return {meeting.id, m_project, light, {}, u"抓紧施工"_s, {}};
    }
};

TEST_F(ProjectWorkTest, AReportIsRecordedOnceAndKeepsItsDay)
{
    office().clock().set({2026, 4, 3});
    const MonthlyReport first = valueOf(saveMonthlyReport(context(), report(kMarch)));
    EXPECT_EQ(first.recordedOn, QDate(2026, 4, 3));
    expectCreated(office(), RecordKind::MonthlyReport, first, u"2026-03"_s);

    office().clock().set({2026, 4, 20});
    MonthlyReport changed = first;
    changed.next = u"进场施工"_s;
    changed.recordedOn = QDate(2026, 4, 20);
    const MonthlyReport saved = valueOf(saveMonthlyReport(context(), changed));
    EXPECT_EQ(saved.recordedOn, QDate(2026, 4, 3)) << "a change does not make it late";
    const Error again = refusal([&] { return saveMonthlyReport(context(), report(kMarch)); });
    EXPECT_EQ(again.code, ErrorCode::RepeatedRecord);
    EXPECT_EQ(again.arguments, (QStringList{u"monthly_report"_s, u"X00001"_s, u"2026-03"_s}));
    MonthlyReport other = report(kMarch);
    other.reporter = MonthlyReporter::Contact;
    static_cast<void>(valueOf(saveMonthlyReport(context(), other)));

    const ProjectPage shown = page();
    // February to April, two reporters.
    ASSERT_EQ(shown.reports.size(), 6U);
    const auto stateOf = [&](size_t line) {
        return shown.reports.at(line).outcome->fulfilment.state;
    };
    EXPECT_EQ(stateOf(0), ObligationState::Overdue);
    EXPECT_FALSE(shown.reports.at(0).report);
    EXPECT_EQ(stateOf(2), ObligationState::OnTime);
    EXPECT_EQ(shown.reports.at(2).report->next, u"进场施工"_s);
    EXPECT_EQ(stateOf(3), ObligationState::Late);
    EXPECT_EQ(stateOf(4), ObligationState::Pending);
    EXPECT_EQ(shown.row.missingReports(), 2);
    EXPECT_TRUE(succeeds(removeMonthlyReport(context(), saved)));
    EXPECT_EQ(page().row.missingReports(), 3);
}

TEST_F(ProjectWorkTest, ReportsOfOtherMonthsAreRefused)
{
    office().clock().set({2026, 4, 3});
    const auto refused = [&](const MonthlyReport& wrong) {
        return refusal([&] { return saveMonthlyReport(context(), wrong); }).code;
    };
    EXPECT_EQ(refused(report({Cadence::Monthly, 2026, 1})), ErrorCode::ProjectNotInProgress);
    EXPECT_EQ(refused(report({Cadence::Monthly, 2026, 5})), ErrorCode::InvalidValue);
    EXPECT_EQ(refused(report(kSecondQuarter)), ErrorCode::InvalidValue);
    MonthlyReport empty = report(kMarch);
    empty.done = u" "_s;
    EXPECT_EQ(refused(empty), ErrorCode::MissingValue);
    MonthlyReport ahead = report(kMarch);
    ahead.recordedOn = {2026, 4, 4};
    EXPECT_EQ(refused(ahead), ErrorCode::InvalidValue);
}

TEST_F(ProjectWorkTest, ADispatchKeepsLightOpinionAndTasks)
{
    office().clock().set({2026, 4, 20});
    const DispatchMeeting held = valueOf(saveDispatchMeeting(context(), meeting({2026, 4, 18})));
    EXPECT_EQ(held.code, u"D00001"_s);
    // 20 points were planned for the end of March: yellow is suggested.
    const Error reasonless =
        refusal([&] { return reviewProject(context(), review(held, Light::Red)); });
    EXPECT_EQ(reasonless.code, ErrorCode::ReasonMissing);
    ReviewProjectRequest request = review(held, Light::Red);
    request.lightReason = u"手续未办"_s;
    request.tasks = {task({2026, 5, 1}), task({2026, 6, 1})};
    const ReviewedProject reviewed = valueOf(reviewProject(context(), request));
    EXPECT_EQ(reviewed.review.suggested, Light::Yellow);
    EXPECT_EQ(reviewed.review.light, Light::Red);
    ASSERT_EQ(reviewed.tasks.size(), 2U);
    EXPECT_EQ(reviewed.tasks.at(0).handedDownOn, QDate(2026, 4, 18));
    EXPECT_EQ(reviewed.tasks.at(0).meeting, held.id);

    // The same again on the spot: the review is changed, stored tasks are changed, none doubled.
    request.light = Light::Yellow;
    request.tasks = reviewed.tasks;
    request.tasks.front().owner = u"城管办"_s;
    const ReviewedProject again = valueOf(reviewProject(context(), request));
    EXPECT_EQ(again.review.id, reviewed.review.id);
    EXPECT_TRUE(again.review.lightReason.isEmpty());
    EXPECT_EQ(page().tasks.size(), 2U);
    EXPECT_EQ(page().row.facts.lastLight, Light::Yellow);

    const DispatchMeeting second = valueOf(saveDispatchMeeting(context(), meeting({2026, 4, 19})));
    EXPECT_EQ(refusal([&] { return reviewProject(context(), review(second, Light::Yellow)); }).code,
              ErrorCode::RepeatedRecord);
    EXPECT_EQ(refusal([&] { return removeDispatchMeeting(context(), held); }).code,
              ErrorCode::StillReferenced);
    EXPECT_TRUE(succeeds(removeDispatchMeeting(context(), second)));
}

TEST_F(ProjectWorkTest, OnlyProjectsInProgressAreDispatched)
{
    office().clock().set({2026, 4, 20});
    const DispatchMeeting early = valueOf(saveDispatchMeeting(context(), meeting({2026, 1, 31})));
    EXPECT_EQ(refusal([&] { return reviewProject(context(), review(early, Light::Green)); }).code,
              ErrorCode::ProjectNotInProgress);
    DispatchMeeting astray = meeting({2026, 4, 18});
    astray.quarter = kSecondQuarter.next();
    EXPECT_EQ(refusal([&] { return saveDispatchMeeting(context(), astray); }).code,
              ErrorCode::InvalidValue);
    EXPECT_TRUE(
        valueOf(showDispatch(context(), PeriodKey{Cadence::Quarterly, 2026, 1})).projects.empty());
}

TEST_F(ProjectWorkTest, TheDispatchShowsWhatIsOpen)
{
    office().clock().set({2026, 3, 20});
    const DispatchMeeting first = valueOf(saveDispatchMeeting(context(), meeting({2026, 3, 20})));
    ReviewProjectRequest before = review(first, Light::Green);
    before.tasks = {task({2026, 4, 1})};
    static_cast<void>(valueOf(reviewProject(context(), before)));
    office().clock().set({2026, 5, 10});
    static_cast<void>(valueOf(saveMonthlyReport(context(), report({Cadence::Monthly, 2026, 4}))));
    static_cast<void>(valueOf(saveFinding(context(), finding())));

    const DispatchView unset = valueOf(showDispatch(context(), kSecondQuarter));
    EXPECT_FALSE(unset.meeting);
    EXPECT_EQ(unset.day, QDate(2026, 5, 10));
    const DispatchMeeting second = valueOf(saveDispatchMeeting(context(), meeting({2026, 5, 10})));
    const DispatchView view = valueOf(showDispatch(context(), second.id));
    ASSERT_EQ(view.projects.size(), 1U);
    const DispatchProject& shown = view.projects.front();
    EXPECT_EQ(shown.row.unitName, u"东园社区"_s);
    EXPECT_EQ(shown.row.leaderName, u"李青"_s);
    ASSERT_EQ(shown.reports.size(), 4U) << "April and May, two reporters";
    EXPECT_TRUE(shown.reports.at(0).report);
    EXPECT_EQ(shown.openTasks.size(), 1U);
    ASSERT_EQ(shown.openItems.size(), 1U);
    EXPECT_EQ(shown.openItems.front().problem, u"围挡不规范"_s);
    EXPECT_EQ(shown.lastQuarter, (PeriodKey{Cadence::Quarterly, 2026, 1}));
    EXPECT_EQ(shown.lastReview->light, Light::Green);
    EXPECT_FALSE(shown.review);
    ReviewProjectRequest now = review(second, Light::Yellow);
    now.tasks = {task({2026, 6, 1})};
    static_cast<void>(valueOf(reviewProject(context(), now)));
    const DispatchView after = valueOf(showDispatch(context(), kSecondQuarter));
    EXPECT_EQ(after.projects.front().review->light, Light::Yellow);
    EXPECT_EQ(after.projects.front().tasks.size(), 1U);
    EXPECT_EQ(after.projects.front().openTasks.size(), 1U);
    EXPECT_EQ(valueOf(listDispatchMeetings(context())), (std::vector{second, first}));
}

/// A record printed long after its meeting says what was open on that day.
TEST_F(ProjectWorkTest, AMeetingsViewStaysWhatItWas)
{
    office().clock().set({2026, 3, 20});
    const DispatchMeeting first = valueOf(saveDispatchMeeting(context(), meeting({2026, 3, 20})));
    ReviewProjectRequest before = review(first, Light::Green);
    before.tasks = {task({2026, 4, 1})};
    const HandedDownTask early = valueOf(reviewProject(context(), before)).tasks.front();
    office().clock().set({2026, 5, 10});
    static_cast<void>(valueOf(saveFinding(context(), finding())));
    const DispatchMeeting second = valueOf(saveDispatchMeeting(context(), meeting({2026, 5, 10})));
    const DispatchView live = valueOf(showDispatch(context(), second.id));
    ASSERT_EQ(live.projects.front().openTasks.size(), 1U);
    ASSERT_EQ(live.projects.front().openItems.size(), 1U);

    // Later the task and the item are closed, another task and another item come up.
    office().clock().set({2026, 6, 20});
    static_cast<void>(valueOf(closeTask(context(), early.id, {2026, 6, 18}, u"已办结"_s)));
    CloseRectificationRequest closing;
    closing.item = live.projects.front().openItems.front().id;
    closing.rowVersion = live.projects.front().openItems.front().rowVersion;
    closing.closedOn = QDate(2026, 6, 19);
    closing.evidence = u"照片"_s;
    closing.verifier = u"督导组"_s;
    static_cast<void>(valueOf(closeRectificationItem(context(), closing)));
    static_cast<void>(valueOf(saveTask(context(), task({2026, 7, 1}))));
    SaveFindingRequest another = finding();
    another.finding.foundOn = {2026, 6, 19};
    another.item.due = QDate(2026, 7, 20);
    static_cast<void>(valueOf(saveFinding(context(), another)));

    const DispatchView later = valueOf(showDispatch(context(), second.id));
    const DispatchProject& shown = later.projects.front();
    ASSERT_EQ(shown.openTasks.size(), 1U);
    EXPECT_EQ(shown.openTasks.front().id, early.id);
    EXPECT_TRUE(shown.openTasks.front().isOverdue(later.day));
    ASSERT_EQ(shown.openItems.size(), 1U);
    EXPECT_EQ(shown.openItems.front().foundOn, QDate(2026, 5, 8));
    EXPECT_TRUE(shown.openItems.front().isOpen());
    EXPECT_TRUE(valueOf(showDispatch(context(), first.id)).projects.front().openTasks.empty());
}

/// A quarter's report that is made late says what one made on its day said.
TEST_F(ProjectWorkTest, AQuartersReportShowsItsOwnDay)
{
    office().clock().set({2026, 3, 20});
    const DispatchMeeting first = valueOf(saveDispatchMeeting(context(), meeting({2026, 3, 20})));
    ReviewProjectRequest judged = review(first, Light::Red);
    judged.lightReason = u"群众不满意"_s;
    judged.tasks = {task({2026, 4, 1})};
    const HandedDownTask early = valueOf(reviewProject(context(), judged)).tasks.front();
    office().clock().set({2026, 5, 20});
    const DispatchMeeting second = valueOf(saveDispatchMeeting(context(), meeting({2026, 5, 10})));
    static_cast<void>(valueOf(reviewProject(context(), review(second, Light::Yellow))));
    static_cast<void>(valueOf(closeTask(context(), early.id, {2026, 5, 12}, u"已办结"_s)));
    HandedDownTask late = task({2026, 6, 1});
    late.handedDownOn = {2026, 5, 20};
    static_cast<void>(valueOf(saveTask(context(), late)));
    SaveFindingRequest overdue = finding();
    overdue.item.due = QDate(2026, 5, 18);
    static_cast<void>(valueOf(saveFinding(context(), overdue)));
    take(ProjectStep::Terminate, {2026, 5, 25});

    const auto shown = [&](int quarter, QDate asOf) {
        const auto work = valueOf(context().database.beginRead());
        const auto projects =
            valueOf(reportProjects(*work, {Cadence::Quarterly, 2026, quarter}, asOf));
        EXPECT_EQ(projects.size(), 1U);
        return projects.empty() ? ReportProject() : projects.front();
    };
    const ReportProject submitted = shown(1, {2026, 1, 12});
    EXPECT_EQ(submitted.state, ProjectState::Submitted);
    EXPECT_FALSE(submitted.dispatchLight) << "the meeting was still to come";
    EXPECT_EQ(submitted.openTasks, 0);
    const ReportProject spring = shown(1, {2026, 4, 15});
    EXPECT_EQ(spring.state, ProjectState::InProgress);
    EXPECT_EQ(spring.dispatchLight, Light::Red);
    EXPECT_EQ(spring.suggested, Light::Yellow);
    EXPECT_EQ(spring.openTasks, 1);
    EXPECT_EQ(spring.overdueTasks, 1);
    EXPECT_EQ(spring.openRectifications, 0);
    const ReportProject summer = shown(2, {2026, 5, 31});
    EXPECT_EQ(summer.state, ProjectState::Terminated);
    EXPECT_EQ(summer.dispatchLight, Light::Yellow);
    EXPECT_FALSE(summer.suggested);
    EXPECT_EQ(summer.openTasks, 1);
    EXPECT_EQ(summer.overdueTasks, 0);
    EXPECT_EQ(summer.openRectifications, 1);
    EXPECT_EQ(summer.overdueRectifications, 1);
}

TEST_F(ProjectWorkTest, TasksAreAnsweredClosedAndOpenedAgain)
{
    office().clock().set({2026, 4, 20});
    const HandedDownTask made = valueOf(saveTask(context(), task({2026, 5, 1})));
    EXPECT_EQ(made.code, u"W00001"_s);
    EXPECT_EQ(made.handedDownOn, QDate(2026, 4, 20));
    expectCreated(office(), RecordKind::HandedDownTask, made, u"W00001"_s);
    EXPECT_FALSE(made.isOverdue({2026, 5, 1}));
    EXPECT_TRUE(made.isOverdue({2026, 5, 2}));

    office().clock().set({2026, 5, 2});
    EXPECT_EQ(page().row.overdueTasks, 1);
    EXPECT_EQ(valueOf(answerTask(context(), made.id, u" 已送审 "_s)).answer, u"已送审"_s);
    EXPECT_EQ(refusal([&] {
                  return closeTask(context(), made.id, {2026, 5, 3}, u"办结"_s);
              }).code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal([&] {
                  return closeTask(context(), made.id, {2026, 4, 19}, u"办结"_s);
              }).code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal([&] {
                  return closeTask(context(), made.id, {2026, 5, 2}, u" "_s);
              }).code,
              ErrorCode::MissingValue);
    const HandedDownTask closed = valueOf(closeTask(context(), made.id, {2026, 5, 2}, u"办结"_s));
    EXPECT_FALSE(closed.isOverdue({2026, 6, 1}));
    EXPECT_EQ(page().row.openTasks, 0);
    EXPECT_EQ(refusal([&] { return reopenTask(context(), made.id, {}); }).code,
              ErrorCode::ReasonMissing);
    const HandedDownTask open = valueOf(reopenTask(context(), made.id, u"未真正办结"_s));
    expectChanged(office(), RecordKind::HandedDownTask, closed, open, u"W00001"_s, std::nullopt,
                  u"未真正办结"_s);
    EXPECT_TRUE(succeeds(removeTask(context(), open)));
    EXPECT_TRUE(page().tasks.empty());

    HandedDownTask wrong = task({2026, 5, 1});
    wrong.handedDownOn = {2026, 5, 2};
    EXPECT_EQ(refusal([&] { return saveTask(context(), wrong); }).code, ErrorCode::EndBeforeStart);
    wrong = task({2026, 5, 3});
    wrong.owner.clear();
    EXPECT_EQ(refusal([&] { return saveTask(context(), wrong); }).code, ErrorCode::MissingValue);
}

TEST_F(ProjectWorkTest, AFindingComesWithItsItem)
{
    office().clock().set({2026, 4, 20});
    SaveFindingRequest request;
    request.finding.project = m_project;
    request.finding.foundOn = {2026, 4, 18};
    request.finding.group = u"督导一组"_s;
    request.finding.text = u"公示栏缺失"_s;
    EXPECT_EQ(refusal([&] { return saveFinding(context(), request); }).code,
              ErrorCode::MissingValue)
        << "due";
    request.item.due = QDate(2026, 5, 1);
    request.item.measure = u"补建"_s;
    const SavedFinding saved = valueOf(saveFinding(context(), request));
    EXPECT_EQ(saved.finding.code, u"F00001"_s);
    EXPECT_EQ(saved.finding.rectification, saved.item.id);
    EXPECT_EQ(saved.item.source, RectificationSource::Supervision);
    EXPECT_EQ(saved.item.problem, u"公示栏缺失"_s);
    EXPECT_EQ(saved.item.responsible, u"周主任"_s);
    ASSERT_EQ(page().findings.size(), 1U);
    EXPECT_EQ(page().findings.front().item, saved.item);

    request.finding = saved.finding;
    request.finding.text = u"公示栏缺失两处"_s;
    const SavedFinding changed = valueOf(saveFinding(context(), request));
    EXPECT_EQ(changed.item.id, saved.item.id);
    EXPECT_EQ(changed.item.problem, u"公示栏缺失两处"_s);
    static_cast<void>(valueOf(closeRectificationItem(
        context(), {changed.item.id, changed.item.rowVersion, {2026, 4, 20}, u"照片"_s, u"钱"_s})));
    request.finding = changed.finding;
    EXPECT_EQ(refusal([&] { return saveFinding(context(), request); }).code,
              ErrorCode::RectificationClosed);
}

TEST_F(ProjectWorkTest, ResultsShowOnTheProjectAndOnThePerson)
{
    office().clock().set({2026, 4, 20});
    ProjectResult result;
    result.project = m_project;
    result.kind = ProjectResultKind::PartyDelegate;
    result.on = {2026, 4, 1};
    EXPECT_EQ(refusal([&] { return saveProjectResult(context(), result); }).code,
              ErrorCode::MissingValue);
    result.person = project().leader;
    const ProjectResult saved = valueOf(saveProjectResult(context(), result));
    expectCreated(office(), RecordKind::ProjectResult, saved, u"G00001"_s);
    ProjectResult site = result;
    site.kind = ProjectResultKind::DemonstrationSite;
    EXPECT_EQ(valueOf(saveProjectResult(context(), site)).person, std::nullopt);
    result.on = {2026, 4, 21};
    EXPECT_EQ(refusal([&] { return saveProjectResult(context(), result); }).code,
              ErrorCode::InvalidValue);

    const auto ofPerson = valueOf(listResultsOfPerson(context(), project().leader));
    ASSERT_EQ(ofPerson.size(), 2U) << "the recommendation, and the site of the project they lead";
    EXPECT_EQ(ofPerson.front().projectTitle, u"老旧小区助老食堂"_s);
    EXPECT_EQ(ofPerson.front().unitName, u"东园社区"_s);
    EXPECT_EQ(page().results.size(), 2U);
    EXPECT_TRUE(succeeds(removeProjectResult(context(), saved)));
    EXPECT_EQ(valueOf(listResultsOfPerson(context(), project().leader)).size(), 1U);
}

} // namespace

} // namespace touyan::test
