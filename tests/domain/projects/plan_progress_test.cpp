// SPDX-License-Identifier: GPL-3.0-or-later
// Progress, planned progress and suggested light (rules 3).
#include "domain/projects/plan_progress.h"
#include "domain/projects/project_cases.h"

namespace touyan::test {

using namespace domain;

namespace {

PlanProgress on(QDate day, const ProjectPlan& plan)
{
    return planProgress(plan.steps, plan.finishDate, day);
}

TEST(PlanProgress, WithoutAPlanNothingIsDoneAndNothingIsLate)
{
    const PlanProgress none = planProgress({}, QDate(), {2026, 5, 1});
    EXPECT_EQ(none.progress, points("0"));
    EXPECT_EQ(none.planned, points("0"));
    EXPECT_EQ(none.light, Light::Green);
    EXPECT_EQ(none.reason, LightReason::OnSchedule);
}

TEST(PlanProgress, AStepCountsFromItsOwnDay)
{
    ProjectPlan plan = samplePlan();
    plan.steps.at(0).finishedOn = QDate(2026, 3, 20);
    EXPECT_EQ(on({2026, 3, 19}, plan).progress, points("0"));
    EXPECT_EQ(on({2026, 3, 20}, plan).progress, points("20"));
    EXPECT_EQ(on({2026, 3, 30}, plan).planned, points("0"));
    EXPECT_EQ(on({2026, 3, 30}, plan).behind(), points("-20"));
    EXPECT_EQ(on({2026, 3, 31}, plan).planned, points("20"));
    EXPECT_EQ(on({2026, 3, 31}, plan).light, Light::Green);
}

TEST(PlanProgress, TheLightTurnsAtTenAndAtThirtyPoints)
{
    ProjectPlan plan = samplePlan();
    const QDate day(2026, 7, 1);
    const auto lightWith = [&](const char* first, const char* second) {
        plan.steps.at(0).weight = points(first);
        plan.steps.at(1).weight = points(second);
        plan.steps.at(1).finishedOn = QDate(2026, 6, 1);
        return on(day, plan);
    };
    EXPECT_EQ(lightWith("9.999999", "40.000001").light, Light::Green);
    EXPECT_EQ(lightWith("10", "40").light, Light::Yellow);
    EXPECT_EQ(lightWith("10", "40").reason, LightReason::Behind);
    EXPECT_EQ(lightWith("29.999999", "20.000001").light, Light::Yellow);
    EXPECT_EQ(lightWith("30", "20").light, Light::Red);
    EXPECT_EQ(lightWith("30", "20").reason, LightReason::FarBehind);
    EXPECT_EQ(lightWith("30", "20").behind(), points("30"));
}

TEST(PlanProgress, PastTheFinishDateIsRedHoweverMuchIsDone)
{
    ProjectPlan plan = samplePlan();
    for (PlanStep& step : plan.steps)
        step.finishedOn = QDate(2026, 9, 1);
    EXPECT_EQ(on({2026, 9, 30}, plan).light, Light::Green);
    const PlanProgress past = on({2026, 10, 1}, plan);
    EXPECT_EQ(past.progress, points("100"));
    EXPECT_EQ(past.light, Light::Red);
    EXPECT_EQ(past.reason, LightReason::FinishDatePassed);
}

TEST(PlanProgress, StepsWithoutAPlannedDayAreNeverPlanned)
{
    ProjectPlan plan = samplePlan();
    plan.steps.at(2).plannedFinish = {};
    plan.finishDate = {};
    EXPECT_EQ(on({2030, 1, 1}, plan).planned, points("50"));
    EXPECT_EQ(on({2030, 1, 1}, plan).reason, LightReason::FarBehind);
}

} // namespace

} // namespace touyan::test
