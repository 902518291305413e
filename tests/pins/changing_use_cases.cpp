// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins/changing_use_cases.h"

#include "application/appraisal/save_comment.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal/save_session.h"
#include "application/attachments/attach_file.h"
#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/save_rectification_item.h"
#include "application/reports/issue_report.h"
#include "application/roster/list_roster.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"
#include "storage/attachments/folder_attachment_store.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<UnitOfWork> reading(UseCaseOffice& office)
{
    return valueOf(office.database().beginRead());
}

/// Gives the record a file of its own and takes it away again.
void attachAndRemove(UseCaseOffice& office, const AttachmentOwner& owner)
{
    storage::FolderAttachmentStore store(office.database().path());
    const Attachment attached = valueOf(
        attachFile(office.context(), store, {owner, u"材料.pdf"_s, QByteArray("%PDF-1.7")}));
    EXPECT_TRUE(succeeds(removeAttachment(office.context(), attached)));
}

void changeRoster(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    Person person = office.person(u"R00001"_s);
    person.gender = Gender::Female;
    person.phone = u"0512-65500000"_s;
    person.dispatchingUnit = u"区税务局"_s;
    person.dispatchLevel = DispatchLevel::District;
    EXPECT_TRUE(succeeds(savePerson(context, person)));
    Unit unit = office.unit(u"U00003"_s);
    unit.kind = u"community"_s;
    unit.category = u"重点村"_s;
    unit.parent.reset();
    EXPECT_TRUE(succeeds(saveUnit(context, unit)));
    UnitCategoryChange category{{}, 0, unit.id, {2019, 11, 1}, u"后进村"_s};
    category = valueOf(changeUnitCategory(context, category));
    category.category = u"城市社区"_s;
    EXPECT_TRUE(succeeds(changeUnitCategory(context, category)));
    Posting posting = office.posting(u"P00001"_s);
    posting.round = u"第一批"_s;
    EXPECT_TRUE(succeeds(savePosting(context, posting)));
    EXPECT_TRUE(succeeds(saveOfficeName(context, u"青溪街道"_s)));
    EXPECT_TRUE(succeeds(saveOfficeName(context, u"青溪街道党建办"_s)));

    Leave leave{{}, 0, posting.id, {{2019, 10, 8}, QDate(2019, 10, 9)}, u"休假"_s, false};
    leave = valueOf(saveLeave(context, leave));
    leave.approved = true;
    EXPECT_TRUE(succeeds(saveLeave(context, leave)));
    FreeDays freeDays = office.freeDays().front();
    freeDays.reason = u"防汛抗旱"_s;
    freeDays.range.last.reset();
    EXPECT_TRUE(succeeds(saveFreeDays(context, freeDays)));
}

void changeChecklist(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    Checklist checklist = seedChecklist({2020, 1, 1});
    checklist.category = u"重点村"_s;
    checklist.lateUntilDays = 60;
    checklist.items.back().kinds = QStringList{u"成立组织"_s, u"发展党员"_s};
    checklist = valueOf(saveChecklist(context, checklist));
    checklist.valid.last = QDate(2020, 12, 31);
    EXPECT_TRUE(succeeds(saveChecklist(context, checklist)));

    RecordEntryRequest request = office.request(u"P00001"_s, u"I04"_s, {2019, 10, 14});
    request.place = u"三组"_s;
    request.peopleCount = 12;
    request.kind = u"入户"_s;
    request.period = PeriodKey::containing(Cadence::Weekly, {2019, 10, 8});
    const auto recorded = valueOf(recordEntries(context, {request}));
    ASSERT_EQ(recorded.changes.size(), 1U);
    attachAndRemove(office, recorded.changes.front().after->id);

    Call call = office.call(u"K00001"_s);
    call.title = u"第一书记培训会"_s;
    EXPECT_TRUE(succeeds(saveCall(context, call)));
    const PostingId posting = office.posting(u"P00002"_s).id;
    const auto marked =
        valueOf(recordAttendance(context, call.id, {{posting, AttendanceStatus::Excused}}));
    EXPECT_TRUE(succeeds(restoreAttendance(context, reversed(marked))));
    Adjustment adjustment = office.adjustments().front();
    adjustment.points = ExactDecimal::fromMillionths(-500'000);
    EXPECT_TRUE(succeeds(saveAdjustment(context, adjustment)));

    IssuedReport report;
    report.subject = u"2019-Q3"_s;
    report.title = u"第三季度"_s;
    report.asOf = {2019, 10, 15};
    report.fileName = u"通报.pdf"_s;
    report.sha256 = QString(64, u'a');
    EXPECT_TRUE(succeeds(recordIssue(context, report)));
}

Project fullProject(UseCaseOffice& office)
{
    Project project;
    project.title = u"养老食堂"_s;
    project.kind = ProjectKind::SecretaryMatter;
    project.year = 2019;
    project.unit = office.unit(u"U00002"_s).id;
    project.leader = office.person(u"R00003"_s).id;
    project.leaderPosting = office.posting(u"P00003"_s).id;
    project.personInCharge = u"钱六"_s;
    project.contact = u"孙七"_s;
    project.helpers = {{u"网格长"_s, u"周八"_s}};
    project.topicArea = u"民生"_s;
    project.source = ProjectSource::Assigned;
    project.background = u"独居老人多"_s;
    return project;
}

void changeDispatch(UseCaseOffice& office, ProjectId project)
{
    UseCaseContext& context = office.context();
    DispatchMeeting meeting = valueOf(reading(office)->projects().dispatchMeetings().all()).front();
    meeting.place = u"三楼会议室"_s;
    meeting.attendees = u"各村书记"_s;
    meeting.summary = u"抓紧秋种"_s;
    meeting = valueOf(saveDispatchMeeting(context, meeting));
    ReviewProjectRequest review;
    review.meeting = meeting.id;
    review.project = project;
    review.light = Light::Yellow;
    review.lightReason = u"稍慢"_s;
    review.opinion = u"再加快"_s;
    EXPECT_TRUE(succeeds(reviewProject(context, review)));
    DispatchMeeting other = meeting;
    other.id = {};
    other.rowVersion = 0;
    other.code.clear();
    other = valueOf(saveDispatchMeeting(context, other));
    EXPECT_TRUE(succeeds(removeDispatchMeeting(context, other)));

    HandedDownTask task;
    task.project = project;
    task.text = u"接通水管"_s;
    task.owner = u"水利站"_s;
    task.due = context.clock.today().addDays(9);
    task = valueOf(saveTask(context, task));
    task.text = u"接通水管和电"_s;
    task = valueOf(saveTask(context, task));
    EXPECT_TRUE(succeeds(removeTask(context, task)));
}

void changeOutcomes(UseCaseOffice& office, ProjectId project)
{
    UseCaseContext& context = office.context();
    const QDate today = context.clock.today();
    MonthlyReport report;
    report.project = project;
    report.reporter = MonthlyReporter::Contact;
    report.month = PeriodKey::containing(Cadence::Monthly, today);
    report.done = u"平整"_s;
    report = valueOf(saveMonthlyReport(context, report));
    attachAndRemove(office, report.id);
    report.problems = u"缺水"_s;
    report.next = u"打井"_s;
    report = valueOf(saveMonthlyReport(context, report));
    EXPECT_TRUE(succeeds(removeMonthlyReport(context, report)));

    SaveFindingRequest finding;
    finding.finding.project = project;
    finding.finding.foundOn = today;
    finding.finding.group = u"督导二组"_s;
    finding.finding.text = u"台账不全"_s;
    finding.item = {u"台账不全"_s, u"补齐"_s, u"李四"_s, today.addDays(7)};
    finding.finding = valueOf(saveFinding(context, finding)).finding;
    finding.finding.text = u"台账、照片不全"_s;
    EXPECT_TRUE(succeeds(saveFinding(context, finding)));
    attachAndRemove(office, finding.finding.rectification);

    RectificationItem item;
    item.unit = office.unit(u"U00002"_s).id;
    item.responsible = u"李四"_s;
    item.problem = u"标识错漏"_s;
    item.foundOn = today;
    item.due = today.addDays(5);
    item = valueOf(saveRectificationItem(context, item));
    item.measure = u"重做"_s;
    item = valueOf(saveRectificationItem(context, item));
    EXPECT_TRUE(succeeds(removeRectificationItem(context, item)));

    ProjectResult result;
    result.project = project;
    result.kind = ProjectResultKind::DemonstrationSite;
    result.on = today;
    result = valueOf(saveProjectResult(context, result));
    result.note = u"区级"_s;
    result = valueOf(saveProjectResult(context, result));
    EXPECT_TRUE(succeeds(removeProjectResult(context, result)));
}

} // namespace

void changeRosterAndChecklist(UseCaseOffice& office)
{
    changeRoster(office);
    changeChecklist(office);
}

void changeProjects(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    const ProjectId running = valueOf(reading(office)->projects().projects().all()).front().id;
    changeDispatch(office, running);
    changeOutcomes(office, running);
    const QDate today = context.clock.today();
    EXPECT_TRUE(succeeds(finishPlanStep(context, {running, 1, today, u"平整完了"_s})));
    EXPECT_TRUE(succeeds(finishPlanStep(context, {running, 1, std::nullopt, {}})));

    SaveProjectRequest request{fullProject(office), ProjectPlan()};
    request.plan->goal = u"每天三十份午餐"_s;
    request.plan->measures = u"借用祠堂"_s;
    request.plan->finishDate = {2019, 12, 31};
    request.plan->steps = {{0, u"装修"_s, {2019, 11, 30}, ExactDecimal::fromInteger(100), {}, {}}};
    SavedProject saved = valueOf(saveProject(context, request));
    attachAndRemove(office, saved.project.id);
    saved.project.title = u"养老助餐点"_s;
    saved.plan->goal = u"每天五十份午餐"_s;
    saved = valueOf(saveProject(context, {saved.project, saved.plan}));
    EXPECT_TRUE(succeeds(removeProject(context, saved.project)));
}

void changeAppraisal(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    const AppraisalSessionId session = valueOf(listSessions(context)).front().session.id;
    const std::vector<NamedReportee> reportees = valueOf(listReportees(context, session));
    const ReporteeId first = reportees.front().reportee.id;
    EXPECT_TRUE(succeeds(setVeto(context, {first, false, u"查无此事"_s})));
    EXPECT_TRUE(succeeds(setComponentScore(
        context, {first, {kProjectComponent, false, ExactDecimal::fromInteger(88)}, u"补录"_s})));
    AppraisalComment comment{{}, 0, session, first, u"办法多，底子薄"_s};
    comment = valueOf(saveComment(context, comment)).value_or(AppraisalComment());
    comment.text.clear();
    EXPECT_TRUE(succeeds(saveComment(context, comment)));
    attachAndRemove(office, first);

    AppraisalSession grades = usualSession(2020);
    grades.heldOn = QDate(2019, 10, 2);
    grades.mode = AppraisalMode::Grade;
    grades.criteria.clear();
    grades.goodQuotaPercent = ExactDecimal::fromInteger(30);
    grades.ballotGoodLimit = 1;
    grades = valueOf(saveSession(context, {grades, {}}));
    SaveReporteesRequest choice{grades.id, {{office.posting(u"P00001"_s).id, 1, {}}}, {}};
    EXPECT_TRUE(succeeds(saveReportees(context, choice)));
    choice.choices.clear();
    EXPECT_TRUE(succeeds(saveReportees(context, choice)));
    EXPECT_TRUE(succeeds(removeSession(context, grades)));
}

} // namespace touyan::test
