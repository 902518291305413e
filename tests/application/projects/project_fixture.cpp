// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/project_fixture.h"

#include "application/projects/finish_plan_step.h"
#include "domain/projects/project_transition.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

ProjectTest::ProjectTest()
{
    office().clock().set({2026, 1, 10});
    const SavedProject saved = valueOf(saveProject(context(), {draft(), plan()}));
    m_project = saved.project.id;
}

Project ProjectTest::draft()
{
    Project project;
    project.title = u"老旧小区助老食堂"_s;
    project.year = 2026;
    project.unit = office().unit(u"U00002"_s).id;
    project.leader = office().person(u"R00003"_s).id;
    project.personInCharge = u"周主任"_s;
    project.contact = u"吴点长"_s;
    project.helpers = {{u"挂职博士"_s, u"郑博士"_s}};
    project.topicArea = u"基层治理"_s;
    return project;
}

ProjectPlan ProjectTest::plan()
{
    ProjectPlan plan;
    plan.goal = u"建成助老食堂"_s;
    plan.measures = u"每周调度一次"_s;
    plan.finishDate = {2026, 9, 30};
    plan.steps = {{0, u"选址"_s, {2026, 3, 31}, points("20"), {}, {}},
                  {0, u"施工"_s, {2026, 6, 30}, points("30"), {}, {}},
                  {0, u"开业"_s, {2026, 9, 30}, points("50"), {}, {}}};
    return plan;
}

Acceptance ProjectTest::acceptance()
{
    return {{},
            points("92.5"),
            u"同意验收"_s,
            u"一座食堂"_s,
            u"三个问题"_s,
            u"一套办法"_s,
            u"满意度提升"_s};
}

Project ProjectTest::project()
{
    const auto work = valueOf(context().database.beginRead());
    return valueOf(work->projects().projects().find(m_project));
}

std::vector<ProjectPlan> ProjectTest::plans()
{
    const auto work = valueOf(context().database.beginRead());
    return valueOf(work->projects().plans().ofProject(m_project));
}

std::vector<ProjectTransition> ProjectTest::history()
{
    const auto work = valueOf(context().database.beginRead());
    return valueOf(work->projects().transitions().ofProject(m_project));
}

ProjectPage ProjectTest::page(QDate asOf)
{
    return valueOf(
        showProject(context(), m_project, asOf.isValid() ? std::optional(asOf) : std::nullopt));
}

TakeProjectStepRequest ProjectTest::step(ProjectStep step, QDate on)
{
    TakeProjectStepRequest request;
    request.project = m_project;
    request.rowVersion = project().rowVersion;
    request.step = step;
    request.on = on;
    request.opinion = u"同意"_s;
    if (step == ProjectStep::Accept)
        request.acceptance = acceptance();
    if (step == ProjectStep::Rectify) {
        request.deadline = on.addDays(30);
        request.items = {{u"灶台没有安全阀"_s, u"加装"_s, {}, {}},
                         {u"台账不全"_s, u"补齐"_s, u"李会计"_s, on.addDays(10)}};
    }
    return request;
}

TakenProjectStep ProjectTest::take(ProjectStep wanted, QDate on)
{
    office().clock().set(on);
    return valueOf(takeProjectStep(context(), step(wanted, on)));
}

void ProjectTest::start(QDate on)
{
    take(ProjectStep::Submit, {2026, 1, 10});
    take(ProjectStep::Approve, {2026, 1, 15});
    take(ProjectStep::Start, on);
}

void ProjectTest::finishSteps(QDate on)
{
    office().clock().set(on);
    const ProjectPlan inForce = plans().back();
    for (const PlanStep& step : inForce.steps) {
        static_cast<void>(
            valueOf(finishPlanStep(context(), {m_project, step.number, on, u"完工"_s})));
    }
}

} // namespace touyan::test
