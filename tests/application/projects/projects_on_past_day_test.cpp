// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of projects show of a day, they show of that day for ever.
#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/project_overview/explain_project.h"
#include "application/project_overview/project_dashboard.h"
#include "application/project_overview/projects_json.h"
#include "application/project_overview/unit_lateness.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/project_fixture.h"
#include "application/projects/save_monthly_report.h"
#include "application/rectification/close_rectification_item.h"
#include "application/reports/projects/build_project_documents.h"

#include <QJsonDocument>

#include <functional>
#include <map>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class ProjectsOnPastDay : public ProjectTest
{
protected:
    void finish(int step, QDate on)
    {
        static_cast<void>(valueOf(finishPlanStep(context(), {m_project, step, on, {}})));
    }
    void report(const PeriodKey& month)
    {
        MonthlyReport report;
        report.project = m_project;
        report.month = month;
        report.done = u"进展顺利"_s;
        static_cast<void>(valueOf(saveMonthlyReport(context(), report)));
    }
    void handDown(QDate due)
    {
        HandedDownTask task;
        task.project = m_project;
        task.text = u"办理消防手续"_s;
        task.owner = u"规划办"_s;
        task.due = due;
        static_cast<void>(valueOf(saveTask(context(), task)));
    }
    void closeTasks(QDate on)
    {
        for (const HandedDownTask& task : page().tasks) {
            if (!task.closedOn)
                static_cast<void>(valueOf(closeTask(context(), task.id, on, u"办结"_s)));
        }
    }
    void findProblem(QDate on, QDate due)
    {
        SaveFindingRequest request;
        request.finding.project = m_project;
        request.finding.text = u"公示不全"_s;
        request.finding.foundOn = on;
        request.finding.group = u"督导组"_s;
        request.item = {u"公示不全"_s, u"补公示"_s, u"何平"_s, due};
        static_cast<void>(valueOf(saveFinding(context(), request)));
    }
    void closeItems(QDate on)
    {
        for (const ListedRectification& listed : page().rectifications) {
            if (listed.item.isOpen())
                static_cast<void>(valueOf(closeRectificationItem(
                    context(), {listed.item.id, listed.item.rowVersion, on, u"照片"_s, u"钱"_s})));
        }
    }
    void judge(QDate heldOn, Light light)
    {
        DispatchMeeting meeting;
        meeting.quarter = PeriodKey::containing(Cadence::Quarterly, heldOn);
        meeting.heldOn = heldOn;
        meeting.chair = u"党工委书记"_s;
        const DispatchMeeting held = valueOf(saveDispatchMeeting(context(), meeting));
        static_cast<void>(valueOf(
            reviewProject(context(), {held.id, m_project, light, u"手续未办"_s, u"抓紧"_s, {}})));
    }

    /// Everything that the views say of the day, as text.
    [[nodiscard]] QString shownOn(std::optional<QDate> day)
    {
        const ProjectList list = valueOf(listProjects(context(), {ProjectFilter(), day}));
        ProjectPage page = valueOf(showProject(context(), m_project, day));
        const ProjectExplanation explanation = valueOf(explainProject(context(), m_project, day));
        const ProjectDashboard board = valueOf(projectDashboard(context(), 2026, day));
        const LateWork late = valueOf(listLateWork(context(), page.project().unit, 2026, day));
        const ProjectCard card = valueOf(buildProjectCard(context(), m_project, day));
        const auto text = [](const QJsonObject& json) {
            return QString::fromUtf8(QJsonDocument(json).toJson());
        };
        QString shown = text(projectsJson(list)) + text(projectsJson({page.asOf, {page.row}}));
        shown += u"light %1, in progress %2: %3 %4 %5\n"_s.arg(explanation.hasLight)
                     .arg(board.inProgress)
                     .arg(board.lights.at(0))
                     .arg(board.lights.at(1))
                     .arg(board.lights.at(2));
        for (const UnitLateness& unit : board.lateness)
            shown += u"late %1: %2 %3 %4\n"_s.arg(unit.unitName)
                         .arg(unit.missingReports)
                         .arg(unit.overdueTasks)
                         .arg(unit.overdueRectifications);
        for (const TopicResults& topic : board.topics)
            shown +=
                u"topic %1: %2 %3\n"_s.arg(topic.topicArea).arg(topic.projects).arg(topic.accepted);
        for (const PlanStep& step : card.page.row.facts.steps)
            shown += u"step %1\n"_s.arg(step.finishedOn.value_or(QDate()).toString(Qt::ISODate));
        for (const HandedDownTask& task : card.page.tasks)
            shown += u"task %1\n"_s.arg(task.closedOn.value_or(QDate()).toString(Qt::ISODate));
        for (const ListedRectification& listed : card.page.rectifications)
            shown +=
                u"item %1 %2\n"_s.arg(listed.item.closedOn.value_or(QDate()).toString(Qt::ISODate))
                    .arg(listed.isOverdue);
        shown += u"card %1 %2 %3 %4\n"_s.arg(card.page.history.size())
                     .arg(card.page.reviews.size())
                     .arg(card.page.findings.size())
                     .arg(card.page.results.size());
        return shown + u"listed %1 %2 %3\n"_s.arg(late.reports.size())
                           .arg(late.tasks.size())
                           .arg(late.rectifications.size());
    }
};

TEST_F(ProjectsOnPastDay, EveryViewStaysAsItWasOnTheDay)
{
    start({2026, 2, 1});
    const std::vector<std::pair<QDate, std::function<void(QDate)>>> life{
        {{2026, 3, 20}, [&](QDate on) { finish(1, on); }},
        {{2026, 3, 25},
         [&](QDate) {
             report({Cadence::Monthly, 2026, 2});
         }},
        {{2026, 3, 28}, [&](QDate on) { judge(on, Light::Yellow); }},
        {{2026, 4, 1},
         [&](QDate) {
             handDown({2026, 4, 20});
         }},
        {{2026, 5, 10},
         [&](QDate on) {
             findProblem(on, {2026, 5, 20});
         }},
        {{2026, 5, 25}, [&](QDate on) { closeTasks(on); }},
        {{2026, 6, 1}, [&](QDate on) { closeItems(on); }},
        {{2026, 6, 20}, [&](QDate on) { judge(on, Light::Red); }},
        {{2026, 6, 21}, [&](QDate on) { take(ProjectStep::Suspend, on); }},
        {{2026, 7, 1}, [&](QDate on) { take(ProjectStep::Resume, on); }},
        {{2026, 9, 1},
         [&](QDate on) {
             finish(2, on);
             finish(3, on);
         }},
        {{2026, 9, 2}, [&](QDate on) { take(ProjectStep::RequestAcceptance, on); }},
        {{2026, 9, 3}, [&](QDate on) { take(ProjectStep::Rectify, on); }},
        {{2026, 10, 20}, [&](QDate on) { closeItems(on); }},
        {{2026, 10, 21}, [&](QDate on) { take(ProjectStep::RequestAcceptance, on); }},
        {{2026, 10, 28}, [&](QDate on) { take(ProjectStep::Accept, on); }}};
    std::map<QDate, QString> shown;
    for (const auto& [day, happens] : life) {
        for (const QDate quiet : {day.addDays(-1), day}) {
            office().clock().set(quiet);
            if (quiet == day)
                happens(day);
            shown[quiet] = shownOn({});
        }
    }
    office().clock().set({2026, 12, 1});
    for (const auto& [day, then] : shown)
        EXPECT_EQ(shownOn(day), then) << day.toString(Qt::ISODate).toStdString();
}

TEST_F(ProjectsOnPastDay, WhatIsDoneStartsFromToday)
{
    start({2026, 2, 1});
    take(ProjectStep::Suspend, {2026, 6, 21});
    const QDate day(2026, 6, 1);
    const ProjectRow row = valueOf(listProjects(context(), {ProjectFilter(), day})).rows.front();
    EXPECT_EQ(row.project().state, ProjectState::InProgress);
    EXPECT_EQ(row.stateNow, ProjectState::Suspended);
    const ProjectPage shown = page(day);
    EXPECT_EQ(shown.row.project().state, ProjectState::InProgress);
    EXPECT_EQ(shown.project(), project()) << "what is edited";
    EXPECT_EQ(shown.possibleSteps, possibleSteps(ProjectState::Suspended));
    // Before its history it was a topic.
    EXPECT_EQ(page({2026, 1, 9}).row.project().state, ProjectState::Draft);
}

} // namespace

} // namespace touyan::test
