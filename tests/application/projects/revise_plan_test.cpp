// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/revise_plan.h"

#include "application/messages/project_words.h"
#include "application/project_overview/compare_plans.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/project_fixture.h"
#include "application/projects/project_record_json.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class RevisePlan : public ProjectTest
{
protected:
    /// The plan in force with the second step gone, the third moved to the front and dearer, and a
    /// new one.
    ProjectPlan changedPlan()
    {
        ProjectPlan plan = plans().back();
        plan.goal = u"建成两个食堂"_s;
        plan.finishDate = {2026, 10, 31};
        plan.steps.erase(plan.steps.begin() + 1);
        std::swap(plan.steps.at(0), plan.steps.at(1));
        plan.steps.at(0).weight = points("60");
        plan.steps.push_back({0, u"扩建"_s, {2026, 10, 15}, points("20"), {}, {}});
        return plan;
    }
};

TEST_F(RevisePlan, MakesANumberedRevisionAndKeepsTheOldOne)
{
    start({2026, 1, 20});
    static_cast<void>(
        valueOf(finishPlanStep(context(), {m_project, 1, QDate(2026, 1, 20), u"定了"_s})));
    const ProjectPlan first = plans().front();
    const ProjectPlan second =
        valueOf(revisePlan(context(), {changedPlan(), u"指导修改：增加一个点位"_s}));
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(second.reason, u"指导修改：增加一个点位"_s);
    EXPECT_EQ(second.madeOn, QDate(2026, 1, 20));
    expectStep(office(), {AuditAction::Created,
                          RecordKind::ProjectPlan,
                          second.id.value(),
                          u"2"_s,
                          {},
                          recordJson(second),
                          second.reason,
                          std::nullopt});
    EXPECT_EQ(plans(), (std::vector{first, second}));
    ASSERT_NE(second.step(1), nullptr);
    EXPECT_EQ(second.step(1)->finishedOn, QDate(2026, 1, 20)) << "taken over";
    EXPECT_EQ(second.steps.back().number, 4);
    EXPECT_EQ(page().row.facts.planNumber, 2);
    EXPECT_EQ(page().row.progress.progress, points("20"));
}

TEST_F(RevisePlan, RefusesWhatIsNoRevision)
{
    const auto revise = [&](const ProjectPlan& plan, const QString& reason) {
        return refusal([&] { return revisePlan(context(), {plan, reason}); }).code;
    };
    EXPECT_EQ(revise(plans().front(), u"理由"_s), ErrorCode::ProjectStepRefused)
        << "a draft is edited in place";
    start({2026, 1, 20});
    EXPECT_EQ(revise(changedPlan(), u"  "_s), ErrorCode::ReasonMissing);
    ProjectPlan light = changedPlan();
    light.steps.back().weight = points("19");
    EXPECT_EQ(revise(light, u"理由"_s), ErrorCode::StepWeightsNotHundred);
    ProjectPlan aimless = changedPlan();
    aimless.goal.clear();
    EXPECT_EQ(revise(aimless, u"理由"_s), ErrorCode::PlanIncomplete);
    ProjectPlan twice = changedPlan();
    twice.steps.back().number = 1;
    EXPECT_EQ(revise(twice, u"理由"_s), ErrorCode::DuplicateCode);
    const ProjectPlan stale = changedPlan();
    static_cast<void>(valueOf(revisePlan(context(), {stale, u"第一次"_s})));
    EXPECT_EQ(revise(stale, u"第二次"_s), ErrorCode::Conflict);
}

TEST_F(RevisePlan, ComparesTwoRevisionsReadably)
{
    start({2026, 1, 20});
    static_cast<void>(valueOf(revisePlan(context(), {changedPlan(), u"指导修改"_s})));
    static_cast<void>(valueOf(finishPlanStep(context(), {m_project, 1, QDate(2026, 1, 20), {}})));
    const PlanComparison comparison = valueOf(comparePlans(context(), m_project, 1, 2));
    EXPECT_EQ(comparison.changes, (std::vector<PlanFieldChange>{
                                      {PlanField::Goal, u"建成助老食堂"_s, u"建成两个食堂"_s},
                                      {PlanField::FinishDate, u"2026-09-30"_s, u"2026-10-31"_s}}));
    ASSERT_EQ(comparison.steps.size(), 4U);
    EXPECT_EQ(comparison.steps.at(0).number, 3);
    EXPECT_EQ(comparison.steps.at(0).changes,
              (std::vector<PlanFieldChange>{{PlanField::Weight, u"50"_s, u"60"_s},
                                            {PlanField::Position, u"3"_s, u"1"_s}}));
    EXPECT_EQ(comparison.steps.at(1).changes,
              (std::vector<PlanFieldChange>{{PlanField::Position, u"1"_s, u"2"_s}}));
    EXPECT_EQ(comparison.steps.at(2).kind, PlanStepChangeKind::Added);
    EXPECT_EQ(comparison.steps.at(3).kind, PlanStepChangeKind::Removed);
    EXPECT_EQ(comparison.steps.at(3).title, u"施工"_s);

    const QStringList lines = planComparisonLines(comparison);
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines.at(0), u"目标：由“建成助老食堂”改为“建成两个食堂”"_s);
    EXPECT_EQ(lines.at(2), u"步骤“开业”：权重：由“50”改为“60”；次序：由“3”改为“1”"_s);
    EXPECT_EQ(lines.at(5), u"取消步骤“施工”（计划完成 2026-06-30，权重 30）"_s);
    EXPECT_EQ(errorOf(comparePlans(context(), m_project, 1, 3)), ErrorCode::NotFound);
    EXPECT_EQ(planComparisonLines(planDifferences(comparison.after, comparison.after)).size(), 1);
}

TEST_F(RevisePlan, AStepPutInBeforeOthersMovesNone)
{
    ProjectPlan before = plans().front();
    ProjectPlan after = before;
    after.steps.insert(after.steps.begin(), {9, u"调研"_s, {2026, 2, 1}, points("0"), {}, {}});
    const PlanComparison comparison = planDifferences(before, after);
    ASSERT_EQ(comparison.steps.size(), 1U);
    EXPECT_EQ(comparison.steps.front().kind, PlanStepChangeKind::Added);
}

} // namespace

} // namespace touyan::test
