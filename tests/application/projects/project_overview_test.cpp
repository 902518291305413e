// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of projects: lists, explanation, JSON, the year, the dashboard, the workbench.
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/messages/error_message.h"
#include "application/messages/project_words.h"
#include "application/project_overview/explain_project.h"
#include "application/project_overview/list_project_work.h"
#include "application/project_overview/project_dashboard.h"
#include "application/project_overview/projects_json.h"
#include "application/project_overview/unit_lateness.h"
#include "application/project_overview/year_summary.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/project_fixture.h"
#include "application/projects/revise_plan.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/close_rectification_item.h"
#include "application/reports/projects/build_project_documents.h"
#include "application/roster/save_person.h"
#include "application/search/search_records.h"
#include "application/workbench/list_workbench.h"

#include <QJsonArray>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// X00001 in progress since 1 February 2026, its first step finished; X00002, a matter of the
/// village, still 选题; X00003 of 2025.
class ProjectOverview : public ProjectTest
{
protected:
    ProjectOverview()
    {
        Project matter = draft();
        matter.kind = ProjectKind::SecretaryMatter;
        matter.title = u"村集体增收"_s;
        matter.unit = office().unit(u"U00003"_s).id;
        matter.topicArea = u"乡村振兴"_s;
        static_cast<void>(valueOf(saveProject(context(), {matter, std::nullopt})));
        Project old = draft();
        old.year = 2025;
        static_cast<void>(valueOf(saveProject(context(), {old, plan()})));
        start({2026, 2, 1});
        office().clock().set({2026, 3, 20});
        static_cast<void>(
            valueOf(finishPlanStep(context(), {m_project, 1, QDate(2026, 3, 20), {}})));
        report({Cadence::Monthly, 2026, 2}, MonthlyReporter::Secretary);
    }

    void report(const PeriodKey& month, MonthlyReporter reporter)
    {
        MonthlyReport report;
        report.project = m_project;
        report.reporter = reporter;
        report.month = month;
        report.done = u"进展顺利"_s;
        static_cast<void>(valueOf(saveMonthlyReport(context(), report)));
    }
    HandedDownTask addTask(QDate due)
    {
        HandedDownTask task;
        task.project = m_project;
        task.text = u"办理消防手续"_s;
        task.owner = u"规划办"_s;
        task.due = due;
        return valueOf(saveTask(context(), task));
    }
    QStringList codes(const ProjectFilter& filter)
    {
        QStringList found;
        for (const ProjectRow& row : valueOf(listProjects(context(), {filter, {}})).rows)
            found.append(row.project().code);
        return found;
    }
};

TEST_F(ProjectOverview, TheListShowsTheNumbersOfEachProject)
{
    addTask({2026, 4, 1});
    office().clock().set({2026, 7, 1});
    const ProjectList list = valueOf(listProjects(context(), {}));
    EXPECT_EQ(list.asOf, QDate(2026, 7, 1));
    ASSERT_EQ(list.rows.size(), 3U);
    const ProjectRow& row = list.rows.front();
    EXPECT_EQ(row.unitName, u"东园社区"_s);
    EXPECT_EQ(row.leaderName, u"李青"_s);
    EXPECT_EQ(row.progress.progress, points("20"));
    EXPECT_EQ(row.progress.planned, points("50"));
    EXPECT_EQ(row.light, Light::Red);
    EXPECT_EQ(row.openTasks, 1);
    EXPECT_EQ(row.overdueTasks, 1);
    // February to July for two reporters; one came late, of July nothing is missing yet.
    EXPECT_EQ(row.reports.obligations(), 12);
    EXPECT_EQ(row.reports.late, 1);
    EXPECT_EQ(row.missingReports(), 7);
    EXPECT_EQ(row.reports.pending, 4);
    EXPECT_EQ(row.inProgress, (std::vector<DateRange>{{{2026, 2, 1}, std::nullopt}}));
    EXPECT_EQ(list.rows.at(1).light, std::nullopt) << "not in progress";
    // The page makes the same row from the single records.
    const ProjectRow same = page().row;
    EXPECT_EQ(same.reports, row.reports);
    EXPECT_EQ(same.progress, row.progress);
    EXPECT_EQ(same.openTasks, row.openTasks);
    EXPECT_EQ(same.facts.steps, row.facts.steps);

    const ProjectList earlier =
        valueOf(listProjects(context(), {ProjectFilter(), QDate(2026, 3, 19)}));
    EXPECT_EQ(earlier.rows.front().progress.progress, points("0"));
    EXPECT_EQ(earlier.rows.front().light, Light::Green);
}

TEST_F(ProjectOverview, TheListFilters)
{
    ProjectFilter filter;
    filter.year = 2026;
    EXPECT_EQ(codes(filter), (QStringList{u"X00001"_s, u"X00002"_s}));
    filter.kind = ProjectKind::SecretaryMatter;
    EXPECT_EQ(codes(filter), QStringList{u"X00002"_s});
    filter = {};
    filter.states = {ProjectState::InProgress, ProjectState::Accepted};
    EXPECT_EQ(codes(filter), QStringList{u"X00001"_s});
    filter = {};
    filter.unit = office().unit(u"U00003"_s).id;
    EXPECT_EQ(codes(filter), QStringList{u"X00002"_s});
    filter = {};
    filter.topicArea = u"乡村振兴"_s;
    EXPECT_EQ(codes(filter), QStringList{u"X00002"_s});
    filter = {};
    filter.text = u"增收"_s;
    EXPECT_EQ(codes(filter), QStringList{u"X00002"_s});
    filter = {};
    filter.leader = office().person(u"R00001"_s).id;
    EXPECT_TRUE(codes(filter).isEmpty());
}

TEST_F(ProjectOverview, EveryNumberIsExplained)
{
    const ProjectExplanation explanation =
        valueOf(explainProject(context(), m_project, QDate(2026, 7, 1)));
    ASSERT_EQ(explanation.steps.size(), 3U);
    EXPECT_TRUE(explanation.steps.at(0).isFinished && explanation.steps.at(0).isPlanned);
    EXPECT_TRUE(!explanation.steps.at(1).isFinished && explanation.steps.at(1).isPlanned);
    EXPECT_FALSE(explanation.steps.at(2).isPlanned);
    EXPECT_EQ(explanation.progress.reason, LightReason::FarBehind);
    EXPECT_EQ(explanation.reportCounts.obligations(), static_cast<int>(explanation.reports.size()));

    const QStringList lines = progressLines(explanation);
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(
        lines.at(1),
        u"步骤“选址”权重 20%（计划 2026-03-31，2026-03-20 完成）：计入进度 20%，计入序时 20%"_s);
    EXPECT_EQ(lines.at(4), u"进度 20%，序时进度 50%，落后 30%"_s);
    EXPECT_EQ(lines.at(5),
              u"规则 3：序时 50% − 进度 20% = 落后 30%，不少于 30 个百分点，建议红灯。"_s);
    const QStringList reports = monthlyReportLines(explanation);
    ASSERT_EQ(reports.size(), 12);
    EXPECT_EQ(reports.at(0),
              u"2026年2月 书记：实施 28 天，期限 2026-03-05，2026-03-20 报送，逾期完成"_s);

    const auto idle = valueOf(explainProject(context(), ProjectId(m_project.value() + 1)));
    EXPECT_FALSE(idle.hasLight);
    EXPECT_EQ(progressLines(idle).size(), 1) << "no plan yet";
    EXPECT_EQ(errorOf(explainProject(context(), ProjectId(99))), ErrorCode::NotFound);
}

TEST_F(ProjectOverview, TheJsonCarriesDecimalsAsText)
{
    const QJsonObject json =
        projectsJson(valueOf(listProjects(context(), {ProjectFilter(), QDate(2026, 7, 1)})));
    EXPECT_EQ(json.value(u"as_of"_s), u"2026-07-01"_s);
    const QJsonArray projects = json.value(u"projects"_s).toArray();
    ASSERT_EQ(projects.size(), 3);
    const QJsonObject first = projects.at(0).toObject();
    EXPECT_EQ(first.value(u"project"_s), u"X00001"_s);
    EXPECT_EQ(first.value(u"state"_s), u"in_progress"_s);
    EXPECT_EQ(first.value(u"behind"_s), u"30"_s);
    EXPECT_EQ(first.value(u"suggested_light"_s), u"red"_s);
    EXPECT_EQ(first.value(u"reports"_s).toObject().value(u"overdue"_s), 7);
    EXPECT_TRUE(first.value(u"score"_s).isNull());
    EXPECT_TRUE(projects.at(1).toObject().value(u"suggested_light"_s).isNull());
    const QJsonObject total = json.value(u"total"_s).toObject();
    EXPECT_EQ(total.value(u"projects"_s), 3);
    EXPECT_EQ(total.value(u"states"_s).toObject().value(u"draft"_s), 2);
    EXPECT_EQ(total.value(u"suggested_lights"_s).toObject().value(u"red"_s), 1);
}

TEST_F(ProjectOverview, TheYearCountsWhatATownPublishes)
{
    const HandedDownTask task = addTask({2026, 4, 1});
    addTask({2026, 5, 1});
    static_cast<void>(valueOf(closeTask(context(), task.id, {2026, 3, 20}, u"办结"_s)));
    ProjectPlan revised = plans().back();
    revised.goal = u"建成两个食堂"_s;
    static_cast<void>(valueOf(revisePlan(context(), {revised, u"指导修改"_s})));
    finishSteps({2026, 9, 1});
    take(ProjectStep::RequestAcceptance, {2026, 9, 2});
    const TakenProjectStep rectify = take(ProjectStep::Rectify, {2026, 9, 3});
    for (const RectificationItem& item : rectify.items) {
        static_cast<void>(valueOf(closeRectificationItem(
            context(), {item.id, item.rowVersion, {2026, 9, 3}, u"照片"_s, u"钱"_s})));
    }
    take(ProjectStep::RequestAcceptance, {2026, 9, 4});
    take(ProjectStep::Accept, {2026, 9, 5});
    ProjectResult site;
    site.project = m_project;
    site.on = {2026, 9, 5};
    static_cast<void>(valueOf(saveProjectResult(context(), site)));

    const ProjectYearSummary year = valueOf(summariseProjectYear(context(), 2026));
    EXPECT_EQ(year.projects, 1);
    EXPECT_EQ(year.matters, 1);
    EXPECT_EQ(year.approved, 1);
    EXPECT_EQ(year.accepted, 1);
    EXPECT_EQ(year.revisions, 1);
    EXPECT_EQ(year.revisedProjects, 1);
    EXPECT_EQ(year.tasks, 2);
    EXPECT_EQ(year.tasksClosed, 1);
    EXPECT_EQ(year.findings, 0);
    EXPECT_EQ(year.rectifications, 2);
    EXPECT_EQ(year.rectificationsClosed, 2);
    EXPECT_EQ(year.results,
              (std::map<ProjectResultKind, int>{{ProjectResultKind::DemonstrationSite, 1}}));
    EXPECT_EQ(year.meanScoreHundredths, 9250);
    EXPECT_EQ(year.states.at(ProjectState::Accepted), 1);

    const ProjectYearSummary before =
        valueOf(summariseProjectYear(context(), 2026, QDate(2026, 9, 4)));
    EXPECT_EQ(before.accepted, 0);
    EXPECT_EQ(before.meanScoreHundredths, std::nullopt);
    EXPECT_TRUE(before.results.empty());
    EXPECT_EQ(before.states.at(ProjectState::Acceptance), 1) << "as it stood on that day";
    EXPECT_FALSE(before.states.contains(ProjectState::Accepted));
    EXPECT_EQ(before.rectificationsClosed, 2);
    const ProjectYearSummary spring =
        valueOf(summariseProjectYear(context(), 2026, QDate(2026, 3, 19)));
    EXPECT_EQ(spring.tasksClosed, 0) << "closed the day after";
    EXPECT_EQ(spring.rectifications, 0);
    // The ledger of a past day shows what was there, closed later or not.
    const ProjectLedger past = valueOf(buildProjectLedger(context(), 2026, QDate(2026, 9, 2)));
    const auto row = std::find_if(past.rows.begin(), past.rows.end(), [&](const ProjectRow& each) {
        return each.project().id == m_project;
    });
    ASSERT_NE(row, past.rows.end());
    EXPECT_EQ(row->project().state, ProjectState::Acceptance);
    EXPECT_FALSE(row->project().acceptance);
    EXPECT_TRUE(past.rectifications.empty());
    EXPECT_EQ(past.tasks.size(), row->facts.tasks.size());
    EXPECT_EQ(valueOf(summariseProjectYear(context(), 2024)).projects, 0);
}

TEST_F(ProjectOverview, TheDashboardCountsLightsLatenessAndTopics)
{
    addTask({2026, 4, 1});
    const ProjectDashboard dashboard =
        valueOf(projectDashboard(context(), 2026, QDate(2026, 7, 1)));
    EXPECT_EQ(dashboard.inProgress, 1);
    EXPECT_EQ(dashboard.lights, (std::array<int, 3>{0, 0, 1}));
    ASSERT_EQ(dashboard.lateness.size(), 1U);
    EXPECT_EQ(dashboard.lateness.front().unitName, u"东园社区"_s);
    EXPECT_EQ(dashboard.lateness.front().missingReports, 7);
    EXPECT_EQ(dashboard.lateness.front().overdueTasks, 1);
    EXPECT_EQ(dashboard.lateness.front().late(), 8);
    ASSERT_EQ(dashboard.topics.size(), 2U);
    EXPECT_EQ(dashboard.topics.at(0).projects + dashboard.topics.at(1).projects, 2);
}

TEST_F(ProjectOverview, WhatIsLateOfAUnitIsWhatTheDashboardCounts)
{
    const HandedDownTask late = addTask({2026, 4, 1});
    addTask({2026, 7, 1});
    office().clock().set({2026, 7, 1});
    SaveFindingRequest finding;
    finding.finding.project = m_project;
    finding.finding.text = u"公示不全"_s;
    finding.finding.foundOn = {2026, 6, 1};
    finding.finding.group = u"督导组"_s;
    finding.item = {u"公示不全"_s, u"补公示"_s, u"何平"_s, QDate(2026, 6, 20)};
    static_cast<void>(valueOf(saveFinding(context(), finding)));
    const ProjectDashboard dashboard = valueOf(projectDashboard(context(), 2026));
    ASSERT_EQ(dashboard.lateness.size(), 1U);
    const UnitLateness& counted = dashboard.lateness.front();
    const LateWork listed = valueOf(listLateWork(context(), counted.unit, 2026));
    EXPECT_EQ(listed.unitName, counted.unitName);
    EXPECT_EQ(listed.reports.size(), static_cast<size_t>(counted.missingReports));
    EXPECT_EQ(listed.tasks.size(), static_cast<size_t>(counted.overdueTasks));
    EXPECT_EQ(listed.rectifications.size(), static_cast<size_t>(counted.overdueRectifications));
    ASSERT_EQ(listed.tasks.size(), 1U);
    EXPECT_EQ(listed.tasks.front().task, late);
    ASSERT_EQ(listed.rectifications.size(), 1U);
    EXPECT_EQ(listed.rectifications.front().item.problem, u"公示不全"_s);
    for (const ReportWorkLine& line : listed.reports) {
        EXPECT_EQ(line.of.project, m_project);
        EXPECT_LT(line.deadline, QDate(2026, 7, 1));
    }
    // Of another year, and of a unit without projects, nothing is late.
    EXPECT_TRUE(valueOf(listLateWork(context(), counted.unit, 2024)).reports.empty());
    EXPECT_TRUE(
        valueOf(listLateWork(context(), office().unit(u"U00003"_s).id, 2026)).tasks.empty());
    EXPECT_EQ(errorOf(listLateWork(context(), UnitId(99), 2026)), ErrorCode::NotFound);
}

TEST_F(ProjectOverview, APersonsResultsAreRecommendationsAndTheSitesOfTheirProjects)
{
    office().clock().set({2026, 7, 1});
    ProjectResult site;
    site.project = m_project;
    site.on = {2026, 6, 10};
    site.note = u"区级观摩点"_s;
    static_cast<void>(valueOf(saveProjectResult(context(), site)));
    ProjectResult recommended;
    recommended.project = m_project;
    recommended.kind = ProjectResultKind::PartyDelegate;
    recommended.person = office().person(u"R00001"_s).id;
    recommended.on = {2026, 5, 20};
    static_cast<void>(valueOf(saveProjectResult(context(), recommended)));
    const auto leader = valueOf(listResultsOfPerson(context(), office().person(u"R00003"_s).id));
    ASSERT_EQ(leader.size(), 1U);
    EXPECT_EQ(leader.front().result.kind, ProjectResultKind::DemonstrationSite);
    EXPECT_EQ(leader.front().result.note, u"区级观摩点"_s);
    EXPECT_EQ(leader.front().projectTitle, project().title);
    const auto other = valueOf(listResultsOfPerson(context(), office().person(u"R00001"_s).id));
    ASSERT_EQ(other.size(), 1U);
    EXPECT_EQ(other.front().result.kind, ProjectResultKind::PartyDelegate);
    EXPECT_EQ(other.front().unitName, u"东园社区"_s);
    // Who leads the project and is recommended for it has both, by day.
    recommended.person = office().person(u"R00003"_s).id;
    static_cast<void>(valueOf(saveProjectResult(context(), recommended)));
    const auto both = valueOf(listResultsOfPerson(context(), office().person(u"R00003"_s).id));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both.at(0).result.kind, ProjectResultKind::PartyDelegate);
    EXPECT_EQ(both.at(1).result.kind, ProjectResultKind::DemonstrationSite);
}

TEST_F(ProjectOverview, TheSearchFindsPeopleWhateverTheDotOfTheirName)
{
    Person person;
    person.name = u"阿依古丽·买买提"_s;
    person = valueOf(savePerson(context(), person));
    for (const QString& typed :
         {u"古丽•买买提"_s, u"古丽・买买提"_s, u"古丽 买买提"_s, u"古丽买买提"_s}) {
        const auto hits = valueOf(searchRecords(context(), typed, 10));
        ASSERT_EQ(hits.size(), 1U) << typed.toStdString();
        EXPECT_EQ(hits.front().id, person.id.value());
    }
}

TEST_F(ProjectOverview, TheSearchFindsProjectsByTitleAndCode)
{
    const auto projectsIn = [](const std::vector<SearchHit>& hits) {
        std::vector<SearchHit> projects;
        for (const SearchHit& hit : hits) {
            if (hit.kind == RecordKind::Project)
                projects.push_back(hit);
        }
        return projects;
    };
    const auto byTitle = projectsIn(valueOf(searchRecords(context(), u"助老食堂"_s, 10)));
    ASSERT_FALSE(byTitle.empty());
    EXPECT_EQ(byTitle.front().id, m_project.value());
    EXPECT_EQ(byTitle.front().title, u"老旧小区助老食堂"_s);
    EXPECT_TRUE(byTitle.front().subtitle.contains(u"东园社区"_s))
        << byTitle.front().subtitle.toStdString();
    const auto byCode = projectsIn(valueOf(searchRecords(context(), u"x00002"_s, 10)));
    ASSERT_EQ(byCode.size(), 1U);
    EXPECT_EQ(byCode.front().title, u"村集体增收"_s);
    EXPECT_EQ(projectsIn(valueOf(searchRecords(context(), u"X0000"_s, 2))).size(), 2U);
    EXPECT_TRUE(projectsIn(valueOf(searchRecords(context(), u"没有这个"_s, 10))).empty());
}

TEST_F(ProjectOverview, TheWorkbenchShowsWhatIsLateOrDueThisWeek)
{
    const HandedDownTask late = addTask({2026, 4, 1});
    const HandedDownTask thisWeek = addTask({2026, 4, 5});
    addTask({2026, 4, 6});
    // Wednesday; the week ends on Sunday 5 April, the deadline of the reports of March.
    office().clock().set({2026, 4, 1});
    const Workbench workbench = valueOf(listWorkbench(context()));
    const ProjectWork& work = workbench.projects;
    ASSERT_EQ(work.tasks.size(), 2U);
    EXPECT_EQ(work.tasks.at(0).task, late);
    EXPECT_EQ(work.tasks.at(1).task, thisWeek);
    EXPECT_EQ(work.tasks.at(0).of.projectTitle, u"老旧小区助老食堂"_s);
    ASSERT_EQ(work.reports.size(), 3U);
    EXPECT_EQ(work.reports.at(0).state, ObligationState::Overdue);
    EXPECT_EQ(work.reports.at(0).reporter, MonthlyReporter::Contact);
    EXPECT_EQ(work.reports.at(1).deadline, QDate(2026, 4, 5));
    EXPECT_EQ(work.reports.at(1).state, ObligationState::Pending);
    EXPECT_TRUE(work.steps.empty());
    EXPECT_TRUE(work.behind.empty());

    office().clock().set({2026, 7, 1});
    const ProjectWork later = valueOf(listWorkbench(context())).projects;
    ASSERT_EQ(later.steps.size(), 1U);
    EXPECT_EQ(later.steps.front().step.title, u"施工"_s);
    ASSERT_EQ(later.behind.size(), 1U);
    EXPECT_EQ(later.behind.front().progress.behind(), points("30"));
}

TEST_F(ProjectOverview, TheWorkbenchShowsRectificationsDue)
{
    finishSteps({2026, 9, 1});
    take(ProjectStep::RequestAcceptance, {2026, 9, 2});
    take(ProjectStep::Rectify, {2026, 9, 3});
    office().clock().set({2026, 9, 8});
    const ProjectWork work = valueOf(listWorkbench(context())).projects;
    ASSERT_EQ(work.rectifications.size(), 1U) << "the other is due in October";
    EXPECT_EQ(work.rectifications.front().item.problem, u"台账不全"_s);
    EXPECT_EQ(work.rectifications.front().unitName, u"东园社区"_s);
}

TEST_F(ProjectOverview, ARefusedStepNamesThePossibleOnesInWords)
{
    const Error refused = refusal([&] {
        return takeProjectStep(context(), step(ProjectStep::Accept, {2026, 3, 20}));
    });
    EXPECT_EQ(errorMessage(refused),
              u"项目“X00001”当前为“实施中”，不能“验收通过”。可以进行：申请验收、暂停、终止。"_s);
    take(ProjectStep::Terminate, {2026, 3, 21});
    const Error ended = refusal([&] {
        return takeProjectStep(context(), step(ProjectStep::Resume, {2026, 3, 21}));
    });
    EXPECT_EQ(errorMessage(ended),
              u"项目“X00001”当前为“终止”，不能“恢复实施”。可以进行：没有，这是最后的状态。"_s);
}

} // namespace

} // namespace touyan::test
