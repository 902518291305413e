// SPDX-License-Identifier: GPL-3.0-or-later
// A project from topic to acceptance through the use cases.
#include "application/projects/finish_plan_step.h"
#include "application/projects/project_fixture.h"
#include "application/projects/project_record_json.h"
#include "application/rectification/close_rectification_item.h"

#include "application/audit_expectation.h"
#include "domain/projects/project_transition.h"

#include <algorithm>
#include <random>
#include <set>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class ProjectLife : public ProjectTest
{
protected:
    void closeItems(QDate on);
};

CloseRectificationRequest closing(const RectificationItem& item, QDate on)
{
    return {item.id, item.rowVersion, on, u"现场照片"_s, u"钱核验"_s};
}

void ProjectLife::closeItems(QDate on)
{
    for (const ListedRectification& listed : page().rectifications) {
        if (listed.item.isOpen()) {
            EXPECT_TRUE(succeeds(closeRectificationItem(context(), closing(listed.item, on))));
        }
    }
}

TEST_F(ProjectLife, FromTopicToAcceptance)
{
    start({2026, 1, 20});
    EXPECT_EQ(project().state, ProjectState::InProgress);
    take(ProjectStep::Suspend, {2026, 2, 1});
    take(ProjectStep::Resume, {2026, 3, 1});
    finishSteps({2026, 9, 1});
    take(ProjectStep::RequestAcceptance, {2026, 9, 10});

    const TakenProjectStep rectify = take(ProjectStep::Rectify, {2026, 9, 20});
    ASSERT_EQ(rectify.items.size(), 2U);
    const RectificationItem& first = rectify.items.at(0);
    EXPECT_EQ(first.source, RectificationSource::Acceptance);
    EXPECT_EQ(first.project, m_project);
    EXPECT_EQ(first.unit, project().unit);
    EXPECT_EQ(first.responsible, u"周主任"_s);
    EXPECT_EQ(first.due, QDate(2026, 10, 20));
    EXPECT_EQ(first.foundOn, QDate(2026, 9, 20));
    EXPECT_EQ(rectify.items.at(1).responsible, u"李会计"_s);
    EXPECT_EQ(rectify.items.at(1).due, QDate(2026, 9, 30));

    office().clock().set({2026, 10, 5});
    static_cast<void>(valueOf(closeRectificationItem(context(), closing(first, {2026, 10, 1}))));
    const Error open = refusal([&] {
        return takeProjectStep(context(), step(ProjectStep::RequestAcceptance, {2026, 10, 5}));
    });
    EXPECT_EQ(open.code, ErrorCode::RectificationOpen);
    EXPECT_EQ(open.arguments.at(1), u"台账不全"_s);
    static_cast<void>(
        valueOf(closeRectificationItem(context(), closing(rectify.items.at(1), {2026, 10, 5}))));
    take(ProjectStep::RequestAcceptance, {2026, 10, 6});
    take(ProjectStep::Accept, {2026, 10, 10});

    const Project accepted = project();
    EXPECT_EQ(accepted.state, ProjectState::Accepted);
    ASSERT_TRUE(accepted.acceptance);
    EXPECT_EQ(accepted.acceptance->date, QDate(2026, 10, 10));
    EXPECT_EQ(accepted.acceptance->score, points("92.5"));
    EXPECT_EQ(accepted.acceptance->experience, u"一套办法"_s);

    const std::vector<ProjectStep> taken{ProjectStep::Submit,  ProjectStep::Approve,
                                         ProjectStep::Start,   ProjectStep::Suspend,
                                         ProjectStep::Resume,  ProjectStep::RequestAcceptance,
                                         ProjectStep::Rectify, ProjectStep::RequestAcceptance,
                                         ProjectStep::Accept};
    const auto kept = history();
    ASSERT_EQ(kept.size(), taken.size());
    for (size_t i = 0; i < taken.size(); ++i) {
        EXPECT_EQ(kept.at(i).step, taken.at(i));
        EXPECT_EQ(kept.at(i).by, u"本机用户"_s);
        EXPECT_EQ(kept.at(i).at.date(), kept.at(i).on);
    }
    EXPECT_EQ(kept.at(6).deadline, QDate(2026, 10, 20));
    EXPECT_EQ(kept.back().opinion, u"同意验收"_s);
    EXPECT_TRUE(page().possibleSteps.empty());
}

TEST_F(ProjectLife, EachStepIsAuditedWithItsOpinion)
{
    const Project before = project();
    const TakenProjectStep taken = take(ProjectStep::Submit, {2026, 1, 10});
    expectChanged(office(), RecordKind::Project, before, taken.project, u"X00001"_s, std::nullopt,
                  u"同意"_s);
    EXPECT_EQ(project(), taken.project);
}

TEST_F(ProjectLife, RefusedStepsLeaveNoTraceAndNameThePossibleOnes)
{
    for (const ProjectStep wanted : kProjectSteps) {
        if (wanted == ProjectStep::Submit)
            continue;
        const Error refused = refusal([&] {
            return takeProjectStep(context(), step(wanted, {2026, 1, 10}));
        });
        EXPECT_EQ(refused.code, ErrorCode::ProjectStepRefused);
        EXPECT_EQ(refused.arguments.at(3), u"submit"_s);
    }
    TakeProjectStepRequest old = step(ProjectStep::Submit, {2026, 1, 10});
    old.rowVersion += 1;
    EXPECT_EQ(refusal([&] { return takeProjectStep(context(), old); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] {
                  return takeProjectStep(context(), step(ProjectStep::Submit, {2026, 1, 11}));
              }).code,
              ErrorCode::InvalidValue)
        << "tomorrow";
}

TEST_F(ProjectLife, AnItemThatCannotBeStoredStopsTheWholeStep)
{
    start({2026, 1, 20});
    finishSteps({2026, 9, 1});
    take(ProjectStep::RequestAcceptance, {2026, 9, 10});
    TakeProjectStepRequest request = step(ProjectStep::Rectify, {2026, 9, 10});
    request.items.back().problem.clear();
    EXPECT_EQ(refusal([&] { return takeProjectStep(context(), request); }).code,
              ErrorCode::MissingValue);
    request = step(ProjectStep::Rectify, {2026, 9, 10});
    request.items.back().due = QDate(2026, 9, 9);
    EXPECT_EQ(refusal([&] { return takeProjectStep(context(), request); }).code,
              ErrorCode::EndBeforeStart);
}

TEST_F(ProjectLife, StepsOfThePlanAreFinishedWhileItIsInProgress)
{
    const auto finish = [&](int number, std::optional<QDate> on) {
        return finishPlanStep(context(), {m_project, number, on, u"竣工"_s});
    };
    EXPECT_EQ(refusal([&] { return finish(1, QDate(2026, 1, 10)); }).code,
              ErrorCode::ProjectNotInProgress);
    start({2026, 1, 20});
    office().clock().set({2026, 3, 1});
    const ProjectPlan before = plans().front();
    const ProjectPlan after = valueOf(finish(1, QDate(2026, 2, 28)));
    expectChanged(office(), RecordKind::ProjectPlan, before, after, u"1"_s, std::nullopt,
                  u"竣工"_s);
    EXPECT_EQ(after.steps.front().finishedOn, QDate(2026, 2, 28));
    EXPECT_EQ(plans().size(), 1U) << "no revision";
    EXPECT_EQ(page().row.progress.progress, points("20"));
    EXPECT_EQ(refusal([&] { return finish(1, QDate(2026, 3, 2)); }).code, ErrorCode::InvalidValue);
    EXPECT_EQ(refusal([&] { return finish(9, QDate(2026, 3, 1)); }).code, ErrorCode::NotFound);
    const ProjectPlan undone = valueOf(finish(1, std::nullopt));
    EXPECT_EQ(undone.steps.front().finishedOn, std::nullopt);
    EXPECT_TRUE(undone.steps.front().finishNote.isEmpty());
}

/// Whatever is asked in whatever order: what is stored stays on the table of rules 3, its history
/// only grows, and a refused step changes nothing.
TEST_F(ProjectLife, RandomStepsStayOnTheTableAndLoseNoHistory)
{
    constexpr int kWalks = 12;
    constexpr int kAttempts = 60;
    std::set<ProjectState> reached;
    for (unsigned seed = 1; seed <= kWalks; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return static_cast<int>(random() % limit); };
        QDate day(2026, 1, 10);
        office().clock().set(day);
        m_project = valueOf(saveProject(context(), {draft(), plan()})).project.id;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            const Project before = project();
            const std::vector<ProjectTransition> kept = history();
            day = day.addDays(below(10));
            office().clock().set(day);
            if (before.state == ProjectState::InProgress && below(3) == 0)
                finishSteps(day);
            if (before.state == ProjectState::Rectifying && below(2) == 0)
                closeItems(day);
            auto wanted = kProjectSteps.at(static_cast<size_t>(below(kProjectSteps.size())));
            const auto possible = possibleSteps(before.state);
            if (!possible.empty() && below(2) == 0)
                wanted = possible.at(static_cast<size_t>(below(static_cast<int>(possible.size()))));
            // Now and then before the last step, or without what it needs.
            TakeProjectStepRequest request = step(wanted, day.addDays(-below(4)));
            if (below(5) == 0)
                request.opinion.clear();
            if (below(5) == 0)
                request.acceptance.reset();
            if (below(5) == 0)
                request.items.clear();
            const auto taken = takeProjectStep(context(), request);

            const Project after = project();
            const std::vector<ProjectTransition> now = history();
            ASSERT_GE(now.size(), kept.size());
            ASSERT_TRUE(std::equal(kept.begin(), kept.end(), now.begin()));
            if (taken.isError()) {
                ASSERT_EQ(now.size(), kept.size());
                ASSERT_EQ(after, before);
                const bool isPossible =
                    std::find(possible.begin(), possible.end(), wanted) != possible.end();
                ASSERT_EQ(taken.error().code == ErrorCode::ProjectStepRefused, !isPossible);
                continue;
            }
            ASSERT_EQ(now.size(), kept.size() + 1);
            ASSERT_EQ(stateAfter(before.state, wanted), after.state);
            ASSERT_EQ(now.back().from, before.state);
            ASSERT_EQ(now.back().to, after.state);
            ASSERT_EQ(now.back().by, u"本机用户"_s);
            ASSERT_EQ(after.acceptance.has_value(), after.state == ProjectState::Accepted);
            reached.insert(after.state);
        }
    }
    EXPECT_EQ(reached.size(), kProjectStates.size() - 1) << "every state but the first";
}

} // namespace

} // namespace touyan::test
