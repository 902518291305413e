// SPDX-License-Identifier: GPL-3.0-or-later
// Projects and rectification in the database: every record as it was, what is refused, bulk reads.
#include "domain/appraisal/appraisal_session.h"
#include "domain/projects/project_transition.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using application::ProjectFacts;
using application::ProjectFilter;
using application::ProjectRecords;
using application::RectificationFilter;
using application::RectificationStatus;

const PeriodKey kFirstQuarter{Cadence::Quarterly, 2026, 1};
const PeriodKey kSecondQuarter{Cadence::Quarterly, 2026, 2};

class ProjectRecordsTest : public ::testing::Test
{
protected:
    ProjectRecordsTest()
        : m_work(m_database.write())
        , m_office(storeSampleOffice(*m_work))
    {
    }

    [[nodiscard]] ProjectRecords& records() { return m_work->projects(); }

    [[nodiscard]] Project project(const QString& code) const
    {
        Project project;
        project.code = code;
        project.title = u"荒坡变果园"_s;
        project.year = 2026;
        project.unit = m_office.unit;
        project.leader = m_office.person;
        project.topicArea = u"产业发展"_s;
        return project;
    }

    Project stored(Project project)
    {
        project.id = valueOf(records().projects().insert(project));
        project.rowVersion = 1;
        return project;
    }

    [[nodiscard]] RectificationItem item(const QString& code, const Project& project) const
    {
        RectificationItem item;
        item.code = code;
        item.source = RectificationSource::Supervision;
        item.project = project.id;
        item.unit = project.unit;
        item.problem = u"台账不全"_s;
        item.foundOn = {2026, 5, 6};
        item.due = {2026, 5, 20};
        return item;
    }

    [[nodiscard]] static ProjectPlan plan(const Project& project, int number)
    {
        ProjectPlan plan;
        plan.project = project.id;
        plan.number = number;
        plan.goal = u"种好五十亩"_s;
        plan.measures = u"分片包干"_s;
        plan.finishDate = {2026, 11, 30};
        plan.reason = number == 1 ? u""_s : u"增加灌溉"_s;
        plan.madeOn = {2026, 2, number};
        plan.madeBy = u"张工"_s;
        plan.steps = {
            {2, u"平整"_s, {2026, 4, 30}, ExactDecimal::fromMillionths(33'500'000), {}, u""_s},
            {1,
             u"栽种"_s,
             {2026, 6, 30},
             ExactDecimal::fromMillionths(66'500'000),
             QDate(2026, 6, 20),
             u"一次成活"_s}};
        return plan;
    }

    /// Reads back what was inserted, by id and in the list.
    template <class Repository, class Record>
    Record kept(Repository& repository, Record record)
    {
        record.id = valueOf(repository.insert(record));
        record.rowVersion = 1;
        EXPECT_EQ(record, valueOf(repository.find(record.id)));
        const auto all = valueOf(repository.all());
        EXPECT_NE(all.end(), std::find(all.begin(), all.end(), record));
        return record;
    }

    /// A change is kept once, and refused with the version before it.
    template <class Repository, class Record>
    void expectConflicts(Repository& repository, Record record)
    {
        ASSERT_TRUE(succeeds(repository.update(record)));
        EXPECT_EQ(ErrorCode::Conflict, errorOf(repository.update(record)));
        EXPECT_EQ(ErrorCode::Conflict, errorOf(repository.remove(record)));
        ++record.rowVersion;
        EXPECT_EQ(record, valueOf(repository.find(record.id)));
        ASSERT_TRUE(succeeds(repository.remove(record)));
        EXPECT_EQ(ErrorCode::NotFound, errorOf(repository.find(record.id)));
    }

    TestDatabase m_database;
    std::unique_ptr<application::UnitOfWork> m_work;
    SampleOffice m_office;
};

TEST_F(ProjectRecordsTest, KeepsProjectsWithHelpersAndAcceptance)
{
    Project bare = project(u"X1"_s);
    kept(records().projects(), bare);
    Project full = project(u"X2"_s);
    full.kind = ProjectKind::SecretaryMatter;
    full.source = ProjectSource::Assigned;
    full.leaderPosting = m_office.posting;
    full.personInCharge = u"李四"_s;
    full.contact = u"王五"_s;
    full.background = u"群众反映多"_s;
    full.helpers = {{u"挂职博士"_s, u"赵六"_s}, {u"名誉村主任"_s, u"钱七"_s}};
    full.state = ProjectState::Accepted;
    full.acceptance = Acceptance{{2026, 11, 20}, ExactDecimal::fromMillionths(92'500'000),
                                 u"同意"_s,      u"果园"_s,
                                 u"三个"_s,      u"分片"_s,
                                 u"能力"_s};
    full = kept(records().projects(), full);
    full.helpers = {{u"党建指导员"_s, u"孙八"_s}};
    full.acceptance->improvement.clear();
    expectConflicts(records().projects(), full);
    EXPECT_EQ(u"X2"_s, valueOf(records().projects().nextCode(u"X"_s, 1)));
}

TEST_F(ProjectRecordsTest, RefusesAnAcceptanceThatIsNoneAndAStateWithoutOne)
{
    Project accepted = project(u"X1"_s);
    accepted.state = ProjectState::Accepted;
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(records().projects().insert(accepted)));
    Project running = project(u"X1"_s);
    running.acceptance = Acceptance{{2026, 11, 20}, {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(records().projects().insert(running)));
}

TEST_F(ProjectRecordsTest, NamesUnknownReferencesAndRepeatedCodes)
{
    const Project first = stored(project(u"X1"_s));
    Project second = project(u"X1"_s);
    EXPECT_EQ(ErrorCode::DuplicateCode, errorOf(records().projects().insert(second)));
    second.code = u"X2"_s;
    second.leader = PersonId(4711);
    const auto refused = records().projects().insert(second);
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(refused));
    EXPECT_EQ((QStringList{u"leader_id"_s, u"4711"_s}), refused.error().arguments);
    const Person leader = valueOf(m_work->people().find(first.leader));
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(m_work->people().remove(leader)));
}

TEST_F(ProjectRecordsTest, FiltersProjects)
{
    Project second = project(u"X2"_s);
    second.year = 2025;
    second.state = ProjectState::Submitted;
    second.kind = ProjectKind::SecretaryMatter;
    second.topicArea = u"乡村治理"_s;
    stored(second);
    stored(project(u"X1"_s));
    const auto codes = [&](const ProjectFilter& filter) {
        QStringList found;
        for (const Project& project : valueOf(records().projects().matching(filter)))
            found.append(project.code);
        QStringList ofFacts;
        for (const ProjectFacts& facts : valueOf(records().projects().facts(filter)))
            ofFacts.append(facts.project.code);
        EXPECT_EQ(found, ofFacts);
        return found.join(u' ');
    };
    EXPECT_EQ(u"X1 X2"_s, codes({}));
    ProjectFilter filter;
    filter.year = 2025;
    EXPECT_EQ(u"X2"_s, codes(filter));
    filter = {};
    filter.states = {ProjectState::Draft, ProjectState::Accepted};
    EXPECT_EQ(u"X1"_s, codes(filter));
    filter.states.push_back(ProjectState::Submitted);
    EXPECT_EQ(u"X1 X2"_s, codes(filter));
    filter.kind = ProjectKind::SecretaryMatter;
    filter.topicArea = u"乡村治理"_s;
    filter.unit = m_office.unit;
    filter.leader = m_office.person;
    filter.text = u"果园"_s;
    EXPECT_EQ(u"X2"_s, codes(filter));
    filter.text = u"_"_s;
    EXPECT_EQ(u""_s, codes(filter));
}

TEST_F(ProjectRecordsTest, KeepsRevisionsWithStepsInTheirOrder)
{
    const Project owner = stored(project(u"X1"_s));
    ProjectPlan draft = plan(owner, 1);
    draft.finishDate = QDate();
    draft.steps[0].plannedFinish = QDate();
    draft = kept(records().plans(), draft);
    const ProjectPlan revised = kept(records().plans(), plan(owner, 2));
    EXPECT_EQ((std::vector{draft, revised}), valueOf(records().plans().ofProject(owner.id)));
    const auto again = records().plans().insert(plan(owner, 2));
    EXPECT_EQ(ErrorCode::RepeatedRecord, errorOf(again));
    EXPECT_EQ((QStringList{u"project_plan"_s, u"X1"_s, u"2"_s}), again.error().arguments);
    ProjectPlan shortened = revised;
    shortened.steps.erase(shortened.steps.begin());
    expectConflicts(records().plans(), shortened);
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(records().projects().remove(owner)));
}

TEST_F(ProjectRecordsTest, KeepsTheHistoryInOrder)
{
    const Project owner = stored(project(u"X1"_s));
    const Project other = stored(project(u"X2"_s));
    ProjectTransition second;
    second.project = other.id;
    second.on = {2026, 3, 1};
    second.at = m_database.clock().now();
    second.by = u"张工"_s;
    second.id = valueOf(records().transitions().append(second));
    ProjectTransition first = second;
    first.project = owner.id;
    first.from = ProjectState::Acceptance;
    first.to = ProjectState::Rectifying;
    first.step = ProjectStep::Rectify;
    first.opinion = u"补齐台账"_s;
    first.deadline = QDate(2026, 4, 1);
    first.id = valueOf(records().transitions().append(first));
    EXPECT_EQ((std::vector{first}), valueOf(records().transitions().ofProject(owner.id)));
    EXPECT_EQ((std::vector{first, second}), valueOf(records().transitions().all()));
    first.project = ProjectId(4711);
    const auto refused = records().transitions().append(first);
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(refused));
    EXPECT_EQ((QStringList{u"project_id"_s, u"4711"_s}), refused.error().arguments);
}

TEST_F(ProjectRecordsTest, KeepsMonthlyReports)
{
    const Project owner = stored(project(u"X1"_s));
    MonthlyReport report;
    report.project = owner.id;
    report.month = {Cadence::Monthly, 2026, 3};
    report.recordedOn = {2026, 4, 2};
    report.done = u"完成平整"_s;
    report.problems = u"缺水"_s;
    report.next = u"打井"_s;
    report.reporter = MonthlyReporter::Contact;
    const MonthlyReport ofContact = kept(records().monthlyReports(), report);
    report.reporter = MonthlyReporter::Secretary;
    const MonthlyReport ofSecretary = kept(records().monthlyReports(), report);
    EXPECT_EQ((std::vector{ofSecretary, ofContact}),
              valueOf(records().monthlyReports().ofProject(owner.id)));
    const auto again = records().monthlyReports().insert(report);
    EXPECT_EQ(ErrorCode::RepeatedRecord, errorOf(again));
    EXPECT_EQ((QStringList{u"monthly_report"_s, u"X1"_s, u"2026-03"_s}), again.error().arguments);
    expectConflicts(records().monthlyReports(), ofContact);
}

TEST_F(ProjectRecordsTest, KeepsDispatchWithItsTasks)
{
    const Project owner = stored(project(u"X1"_s));
    DispatchMeeting meeting;
    meeting.code = u"D1"_s;
    meeting.quarter = kFirstQuarter;
    meeting.heldOn = {2026, 4, 8};
    meeting.place = u"三楼会议室"_s;
    meeting.chair = u"书记"_s;
    meeting.attendees = u"各村书记"_s;
    meeting.summary = u"抓紧"_s;
    meeting = kept(records().dispatchMeetings(), meeting);
    EXPECT_EQ(std::vector{meeting}, valueOf(records().dispatchMeetings().ofQuarter(kFirstQuarter)));
    EXPECT_TRUE(valueOf(records().dispatchMeetings().ofQuarter(kSecondQuarter)).empty());

    DispatchReview review;
    review.meeting = meeting.id;
    review.project = owner.id;
    review.light = Light::Yellow;
    review.suggested = Light::Red;
    review.lightReason = u"资金已到"_s;
    review.opinion = u"加快"_s;
    review = kept(records().dispatchReviews(), review);
    EXPECT_EQ(std::vector{review}, valueOf(records().dispatchReviews().ofMeeting(meeting.id)));
    EXPECT_EQ(std::vector{review}, valueOf(records().dispatchReviews().ofProject(owner.id)));
    EXPECT_EQ(std::vector{review}, valueOf(records().dispatchReviews().ofQuarter(kFirstQuarter)));
    EXPECT_TRUE(valueOf(records().dispatchReviews().ofQuarter(kSecondQuarter)).empty());
    const auto again = records().dispatchReviews().insert(review);
    EXPECT_EQ(ErrorCode::RepeatedRecord, errorOf(again));
    EXPECT_EQ((QStringList{u"dispatch_review"_s, u"X1"_s, u"2026-Q1"_s}), again.error().arguments);

    HandedDownTask task;
    task.code = u"T1"_s;
    task.project = owner.id;
    task.meeting = meeting.id;
    task.text = u"协调用水"_s;
    task.owner = u"水利站"_s;
    task.handedDownOn = meeting.heldOn;
    task.due = {2026, 5, 8};
    const HandedDownTask open = kept(records().tasks(), task);
    task.code = u"T2"_s;
    task.meeting.reset();
    task.answer = u"已办"_s;
    task.due = {2026, 5, 1};
    task.closedOn = QDate(2026, 4, 30);
    const HandedDownTask closed = kept(records().tasks(), task);
    EXPECT_EQ((std::vector{closed, open}), valueOf(records().tasks().ofProject(owner.id)));
    EXPECT_EQ(std::vector{open}, valueOf(records().tasks().ofMeeting(meeting.id)));
    EXPECT_EQ(std::vector{open}, valueOf(records().tasks().open()));
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(records().dispatchMeetings().remove(meeting)));
    expectConflicts(records().tasks(), open);
    expectConflicts(records().dispatchReviews(), review);
    expectConflicts(records().dispatchMeetings(), meeting);
}

TEST_F(ProjectRecordsTest, KeepsFindingsResultsAndTheRegister)
{
    const Project owner = stored(project(u"X1"_s));
    auto& register_ = m_work->rectification();
    const RectificationItem late = kept(register_.items(), item(u"Z2"_s, owner));
    RectificationItem other = item(u"Z1"_s, owner);
    other.source = RectificationSource::OfficeCheck;
    other.project.reset();
    other.posting = m_office.posting;
    other.responsible = u"李四"_s;
    other.measure = u"补记"_s;
    other.due = {2026, 6, 30};
    other.closedOn = QDate(2026, 6, 1);
    other.evidence = u"照片"_s;
    other.verifier = u"纪检"_s;
    other = kept(register_.items(), other);

    SupervisionFinding finding;
    finding.code = u"F1"_s;
    finding.project = owner.id;
    finding.foundOn = {2026, 5, 6};
    finding.group = u"督导一组"_s;
    finding.text = u"台账不全"_s;
    finding.rectification = late.id;
    finding = kept(records().findings(), finding);
    EXPECT_EQ(std::vector{finding}, valueOf(records().findings().ofProject(owner.id)));
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(register_.items().remove(late)));

    ProjectResult result;
    result.code = u"R1"_s;
    result.project = owner.id;
    result.kind = ProjectResultKind::PartyDelegate;
    result.person = m_office.person;
    result.on = {2026, 12, 1};
    result.note = u"推荐"_s;
    result = kept(records().results(), result);
    EXPECT_EQ(std::vector{result}, valueOf(records().results().ofProject(owner.id)));
    EXPECT_EQ(std::vector{result}, valueOf(records().results().ofPerson(m_office.person)));

    const auto codes = [&](const RectificationFilter& filter) {
        QStringList found;
        for (const RectificationItem& each : valueOf(register_.items().matching(filter)))
            found.append(each.code);
        return found.join(u' ');
    };
    EXPECT_EQ(u"Z2 Z1"_s, codes({}));
    RectificationFilter filter;
    filter.status = RectificationStatus::Closed;
    EXPECT_EQ(u"Z1"_s, codes(filter));
    filter.status = RectificationStatus::Open;
    EXPECT_EQ(u"Z2"_s, codes(filter));
    filter.status = RectificationStatus::Overdue;
    filter.today = {2026, 5, 20};
    EXPECT_EQ(u""_s, codes(filter));
    filter.today = {2026, 5, 21};
    EXPECT_EQ(u"Z2"_s, codes(filter));
    filter = {};
    filter.source = RectificationSource::OfficeCheck;
    filter.unit = m_office.unit;
    filter.posting = m_office.posting;
    filter.text = u"补记"_s;
    EXPECT_EQ(u"Z1"_s, codes(filter));
    filter = {};
    filter.project = owner.id;
    EXPECT_EQ(u"Z2"_s, codes(filter));

    RectificationNote note;
    note.item = late.id;
    note.on = {2026, 5, 10};
    note.at = m_database.clock().now();
    note.by = u"李四"_s;
    note.text = u"已补一半"_s;
    note.id = valueOf(register_.notes().append(note));
    EXPECT_EQ(std::vector{note}, valueOf(register_.notes().ofItem(late.id)));
    EXPECT_EQ(std::vector{note}, valueOf(register_.notes().all()));
    note.item = RectificationItemId(4711);
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(register_.notes().append(note)));
    expectConflicts(records().findings(), finding);
    expectConflicts(records().results(), result);
    expectConflicts(register_.items(), other);
}

TEST_F(ProjectRecordsTest, FilesBelongToExactlyOneRecord)
{
    const Project owner = stored(project(u"X1"_s));
    const RectificationItemId itemId =
        valueOf(m_work->rectification().items().insert(item(u"Z1"_s, owner)));
    MonthlyReport report;
    report.project = owner.id;
    report.month = {Cadence::Monthly, 2026, 3};
    report.recordedOn = {2026, 4, 2};
    const MonthlyReportId reportId = valueOf(records().monthlyReports().insert(report));
    std::vector<application::AttachmentOwner> owners{owner.id, reportId, itemId};
    for (const application::AttachmentOwner& each : owners) {
        application::Attachment attachment;
        attachment.owner = each;
        attachment.fileName = u"照片.jpg"_s;
        attachment.sha256 = QString(64, u'a');
        attachment.addedAt = m_database.clock().now();
        attachment.id = valueOf(m_work->attachments().insert(attachment));
        attachment.rowVersion = 1;
        EXPECT_EQ(std::vector{attachment}, valueOf(m_work->attachments().ofOwner(each)));
    }
    application::Attachment nobodys;
    nobodys.owner = ReporteeId(1);
    nobodys.fileName = u"a"_s;
    nobodys.sha256 = QString(64, u'a');
    nobodys.addedAt = m_database.clock().now();
    const auto refused = m_work->attachments().insert(nobodys);
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(refused));
    EXPECT_EQ((QStringList{u"reportee_id"_s, u"1"_s}), refused.error().arguments);
    EXPECT_TRUE(valueOf(m_work->attachments().ofOwner(nobodys.owner)).empty());
}

/// The facts of a project made from its records, one repository after the other.
ProjectFacts gathered(application::UnitOfWork& work, const Project& project)
{
    ProjectRecords& records = work.projects();
    ProjectFacts facts;
    facts.project = project;
    for (const ProjectPlan& plan : valueOf(records.plans().ofProject(project.id))) {
        facts.planNumber = plan.number;
        facts.finishDate = plan.finishDate;
        facts.steps = plan.steps;
    }
    for (const ProjectTransition& each : valueOf(records.transitions().ofProject(project.id)))
        facts.transitions.push_back({each.to, each.on});
    for (const MonthlyReport& each : valueOf(records.monthlyReports().ofProject(project.id)))
        facts.reports.push_back({each.reporter, each.month, each.recordedOn});
    for (const HandedDownTask& each : valueOf(records.tasks().ofProject(project.id)))
        facts.tasks.push_back({each.due, each.closedOn});
    RectificationFilter filter;
    filter.project = project.id;
    for (const RectificationItem& each : valueOf(work.rectification().items().matching(filter)))
        facts.rectifications.push_back({each.due, each.closedOn});
    facts.findings = static_cast<int>(valueOf(records.findings().ofProject(project.id)).size());
    for (const DispatchReview& each : valueOf(records.dispatchReviews().ofProject(project.id))) {
        const PeriodKey quarter = valueOf(records.dispatchMeetings().find(each.meeting)).quarter;
        if (!facts.lastQuarter || *facts.lastQuarter < quarter) {
            facts.lastQuarter = quarter;
            facts.lastLight = each.light;
        }
    }
    return facts;
}

void expectSame(const ProjectFacts& expected, const ProjectFacts& facts)
{
    EXPECT_EQ(expected.project, facts.project);
    EXPECT_EQ(expected.planNumber, facts.planNumber);
    EXPECT_EQ(expected.finishDate, facts.finishDate);
    EXPECT_EQ(expected.steps, facts.steps);
    EXPECT_EQ(expected.findings, facts.findings);
    EXPECT_EQ(expected.lastLight, facts.lastLight);
    EXPECT_EQ(expected.lastQuarter, facts.lastQuarter);
    const auto pairs = [](const auto& list, const auto& of) {
        std::multiset<decltype(of(list.front()))> found;
        for (const auto& each : list)
            found.insert(of(each));
        return found;
    };
    const auto ofReport = [](const MonthlyReportFact& each) {
        return std::tuple(each.month, each.reporter, each.recordedOn);
    };
    const auto ofDue = [](const auto& each) { return std::pair(each.due, each.closedOn); };
    EXPECT_EQ(pairs(expected.reports, ofReport), pairs(facts.reports, ofReport));
    EXPECT_EQ(pairs(expected.tasks, ofDue), pairs(facts.tasks, ofDue));
    EXPECT_EQ(pairs(expected.rectifications, ofDue), pairs(facts.rectifications, ofDue));
    ASSERT_EQ(expected.transitions.size(), facts.transitions.size());
    for (std::size_t i = 0; i < facts.transitions.size(); ++i) {
        EXPECT_EQ(expected.transitions[i].to, facts.transitions[i].to);
        EXPECT_EQ(expected.transitions[i].on, facts.transitions[i].on);
    }
}

TEST_F(ProjectRecordsTest, BulkReadEqualsSingleReadsInAFixedNumberOfStatements)
{
    std::vector<DispatchMeetingId> meetings;
    // The later quarter's meeting is stored first.
    for (const PeriodKey& quarter : {kSecondQuarter, kFirstQuarter}) {
        DispatchMeeting meeting;
        meeting.code = quarter.toString();
        meeting.quarter = quarter;
        meeting.heldOn = quarter.span().last;
        meetings.push_back(valueOf(records().dispatchMeetings().insert(meeting)));
    }
    std::vector<Project> projects;
    for (int i = 0; i < 30; ++i) {
        Project each = project(u"X%1"_s.arg(i, 2, 10, QChar(u'0')));
        each.year = 2025 + i % 2;
        if (i % 3 == 0)
            each.helpers = {{u"挂职博士"_s, u"赵%1"_s.arg(i)}, {u"党建指导员"_s, u"钱"_s}};
        projects.push_back(stored(each));
        const Project& owner = projects.back();
        for (int number = 1; number <= i % 4; ++number) {
            ProjectPlan revision = plan(owner, number);
            revision.goal += QString::number(number);
            revision.steps.resize(static_cast<std::size_t>(1 + number % 2));
            ASSERT_TRUE(records().plans().insert(revision).isOk());
        }
        for (int number = 0; number < i % 5; ++number) {
            ProjectTransition transition;
            transition.project = owner.id;
            transition.to = kProjectStates.at(static_cast<std::size_t>(number));
            transition.on = {2026, 1 + number, 1 + i % 28};
            transition.at = m_database.clock().now();
            ASSERT_TRUE(records().transitions().append(transition).isOk());
            MonthlyReport report;
            report.project = owner.id;
            report.reporter = kMonthlyReporters.at(static_cast<std::size_t>(number % 2));
            report.month = {Cadence::Monthly, 2026, 1 + number};
            report.recordedOn = {2026, 2 + number, 3};
            ASSERT_TRUE(records().monthlyReports().insert(report).isOk());
            HandedDownTask task;
            task.code = u"T%1-%2"_s.arg(i).arg(number);
            task.project = owner.id;
            task.handedDownOn = {2026, 1, 1};
            task.due = {2026, 2, 1 + number};
            if (number % 2 == 0)
                task.closedOn = QDate(2026, 1, 20);
            ASSERT_TRUE(records().tasks().insert(task).isOk());
            const RectificationItem open = item(u"Z%1-%2"_s.arg(i).arg(number), owner);
            SupervisionFinding finding;
            finding.code = open.code;
            finding.project = owner.id;
            finding.foundOn = open.foundOn;
            finding.rectification = valueOf(m_work->rectification().items().insert(open));
            ASSERT_TRUE(records().findings().insert(finding).isOk());
        }
        for (int number = 0; number < i % 3; ++number) {
            DispatchReview review;
            review.meeting = meetings[static_cast<std::size_t>(number)];
            review.project = owner.id;
            review.light = number == 0 ? Light::Red : Light::Green;
            ASSERT_TRUE(records().dispatchReviews().insert(review).isOk());
        }
    }
    ProjectFilter lastYear;
    lastYear.year = 2026;
    ProjectFilter one;
    one.text = u"X07"_s;
    for (const ProjectFilter& filter : {ProjectFilter(), lastYear, one}) {
        const auto chosen = valueOf(records().projects().matching(filter));
        ASSERT_FALSE(chosen.empty());
        const auto facts = valueOf(records().projects().facts(filter));
        ASSERT_EQ(chosen.size(), facts.size());
        for (std::size_t i = 0; i < facts.size(); ++i) {
            SCOPED_TRACE(chosen[i].code.toStdString());
            expectSame(gathered(*m_work, chosen[i]), facts[i]);
        }
    }
    m_database.database().faultPlan().clear();
    EXPECT_EQ(30U, valueOf(records().projects().facts({})).size());
    EXPECT_LE(m_database.database().faultPlan().accesses(), 24) << "a statement, or the end of one";

    EXPECT_EQ(projects, valueOf(records().projects().all()));
    std::vector<ProjectPlan> plans;
    for (const Project& owner : projects) {
        for (const ProjectPlan& each : valueOf(records().plans().ofProject(owner.id)))
            plans.push_back(each);
    }
    EXPECT_EQ(plans, valueOf(records().plans().all()));
}

} // namespace
} // namespace touyan::test
