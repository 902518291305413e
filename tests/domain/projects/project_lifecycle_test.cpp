// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle of rules 3, line by line.
#include "domain/projects/project_cases.h"
#include "domain/projects/project_transition.h"

#include <algorithm>
#include <map>
#include <set>

namespace touyan::test {

using namespace domain;

namespace {

using State = ProjectState;
using Step = ProjectStep;

/// The table as rules 3 prints it, written down a second time.
const std::map<std::pair<State, Step>, State>& table()
{
    static const std::map<std::pair<State, Step>, State> kTable{
        {{State::Draft, Step::Submit}, State::Submitted},
        {{State::Submitted, Step::Approve}, State::Approved},
        {{State::Submitted, Step::Return}, State::Returned},
        {{State::Submitted, Step::Reject}, State::Rejected},
        {{State::Returned, Step::Submit}, State::Submitted},
        {{State::Approved, Step::Start}, State::InProgress},
        {{State::InProgress, Step::RequestAcceptance}, State::Acceptance},
        {{State::InProgress, Step::Suspend}, State::Suspended},
        {{State::InProgress, Step::Terminate}, State::Terminated},
        {{State::Suspended, Step::Resume}, State::InProgress},
        {{State::Acceptance, Step::Accept}, State::Accepted},
        {{State::Acceptance, Step::Rectify}, State::Rectifying},
        {{State::Rectifying, Step::RequestAcceptance}, State::Acceptance}};
    return kTable;
}

/// A request that meets every condition of its step.
ProjectStepRequest fullRequest(Step step)
{
    ProjectStepRequest request;
    request.step = step;
    request.on = {2026, 10, 10};
    request.opinion = QStringLiteral("意见");
    if (step == Step::Rectify) {
        request.deadline = QDate(2026, 11, 10);
        request.rectificationItems = 2;
    }
    if (step == Step::Accept)
        request.acceptance = sampleAcceptance();
    return request;
}

class Lifecycle : public ::testing::Test
{
protected:
    Lifecycle()
    {
        for (PlanStep& step : plan.steps)
            step.finishedOn = step.plannedFinish;
        facts.plan = &plan;
        facts.today = {2026, 10, 12};
        facts.lastStepOn = QDate(2026, 10, 1);
    }

    [[nodiscard]] ErrorCode refusal(State state, const ProjectStepRequest& request) const
    {
        const auto result = checkStep(sampleProject(state), request, facts);
        EXPECT_TRUE(result.isError());
        return result.isError() ? result.error().code : ErrorCode::FontMissing;
    }

    ProjectPlan plan = samplePlan();
    ProjectStepFacts facts;
};

TEST_F(Lifecycle, FollowsTheTableAndNothingElse)
{
    for (const State state : kProjectStates) {
        QStringList possible;
        for (const Step step : possibleSteps(state))
            possible.append(QString::number(static_cast<int>(step)));
        for (const Step step : kProjectSteps) {
            SCOPED_TRACE(::testing::PrintToString(state) + ::testing::PrintToString(step));
            const auto line = table().find({state, step});
            const auto result = checkStep(sampleProject(state), fullRequest(step), facts);
            EXPECT_EQ(stateAfter(state, step).has_value(), line != table().end());
            ASSERT_EQ(result.isOk(), line != table().end());
            if (result.isOk()) {
                EXPECT_EQ(result.value().to, line->second);
                EXPECT_EQ(result.value().from, state);
                EXPECT_EQ(result.value().step, step);
                EXPECT_EQ(result.value().on, QDate(2026, 10, 10));
            } else {
                EXPECT_EQ(result.error().code, ErrorCode::ProjectStepRefused);
                ASSERT_EQ(result.error().arguments.size(), 4);
                EXPECT_EQ(result.error().arguments.at(3).split(u';', Qt::SkipEmptyParts).size(),
                          possible.size());
            }
        }
    }
}

TEST_F(Lifecycle, ARefusalNamesTheStateTheStepAndThePossibleOnes)
{
    const auto result =
        checkStep(sampleProject(State::InProgress), fullRequest(Step::Accept), facts);
    ASSERT_TRUE(result.isError());
    EXPECT_EQ(result.error().arguments,
              (QStringList{QStringLiteral("X00001"), QStringLiteral("in_progress"),
                           QStringLiteral("accept"),
                           QStringLiteral("request_acceptance;suspend;terminate")}));
    for (const State end : {State::Accepted, State::Terminated, State::Rejected})
        EXPECT_TRUE(possibleSteps(end).empty());
}

TEST_F(Lifecycle, SubmittingNeedsACompletePlan)
{
    const ProjectPlan complete = plan;
    const auto submit = [&] { return refusal(State::Draft, fullRequest(Step::Submit)); };
    facts.plan = nullptr;
    EXPECT_EQ(submit(), ErrorCode::PlanIncomplete);
    facts.plan = &plan;
    plan.goal = QStringLiteral("  ");
    EXPECT_EQ(submit(), ErrorCode::PlanIncomplete);
    plan = complete;
    plan.steps.clear();
    EXPECT_EQ(submit(), ErrorCode::PlanIncomplete);
    plan = complete;
    plan.finishDate = {};
    EXPECT_EQ(submit(), ErrorCode::PlanIncomplete);
    plan = complete;
    plan.steps.front().plannedFinish = {};
    EXPECT_EQ(submit(), ErrorCode::PlanIncomplete);
    plan = complete;
    plan.steps.front().weight = points("19.999999");
    EXPECT_EQ(submit(), ErrorCode::StepWeightsNotHundred);
    plan.steps.front().weight = points("-20");
    plan.steps.back().weight = points("90");
    EXPECT_EQ(submit(), ErrorCode::InvalidValue);
}

TEST_F(Lifecycle, OpinionsAndReasonsAreAskedForWhereTheTableSays)
{
    ProjectStepRequest request = fullRequest(Step::Return);
    request.opinion = QStringLiteral(" ");
    EXPECT_EQ(refusal(State::Submitted, request), ErrorCode::OpinionMissing);
    request.step = Step::Terminate;
    EXPECT_EQ(refusal(State::InProgress, request), ErrorCode::ReasonMissing);
    for (const Step step : {Step::Approve, Step::Reject}) {
        request.step = step;
        EXPECT_TRUE(checkStep(sampleProject(State::Submitted), request, facts).isOk());
    }
    EXPECT_TRUE(needsOpinion(Step::Return) && needsOpinion(Step::Terminate));
    EXPECT_FALSE(needsOpinion(Step::Approve));
}

TEST_F(Lifecycle, AcceptanceIsRequestedWhenEveryStepIsFinished)
{
    plan.steps.at(1).finishedOn.reset();
    const auto result =
        checkStep(sampleProject(State::InProgress), fullRequest(Step::RequestAcceptance), facts);
    ASSERT_TRUE(result.isError());
    EXPECT_EQ(result.error().code, ErrorCode::ProjectStepsUnfinished);
    EXPECT_EQ(result.error().arguments.at(1), plan.steps.at(1).title);
}

TEST_F(Lifecycle, AcceptanceIsRequestedAgainWhenEveryItemIsClosed)
{
    const ProjectStepRequest request = fullRequest(Step::RequestAcceptance);
    facts.openRectification = QStringLiteral("灶台没有安全阀");
    EXPECT_EQ(refusal(State::Rectifying, request), ErrorCode::RectificationOpen);
    facts.openRectification.clear();
    EXPECT_TRUE(checkStep(sampleProject(State::Rectifying), request, facts).isOk());
}

TEST_F(Lifecycle, AcceptingNeedsScoreOpinionAndTheFourResults)
{
    ProjectStepRequest request = fullRequest(Step::Accept);
    const auto refused = [&] { return refusal(State::Acceptance, request); };
    request.acceptance.reset();
    EXPECT_EQ(refused(), ErrorCode::MissingValue);
    request.acceptance = sampleAcceptance();
    request.acceptance->score = points("100.000001");
    EXPECT_EQ(refused(), ErrorCode::InvalidValue);
    request.acceptance->score = points("-1");
    EXPECT_EQ(refused(), ErrorCode::InvalidValue);
    request.acceptance = sampleAcceptance();
    request.acceptance->opinion.clear();
    EXPECT_EQ(refused(), ErrorCode::OpinionMissing);
    for (QString Acceptance::*result : {&Acceptance::completedProject, &Acceptance::solvedProblems,
                                        &Acceptance::experience, &Acceptance::improvement}) {
        request.acceptance = sampleAcceptance();
        ((*request.acceptance).*result).clear();
        EXPECT_EQ(refused(), ErrorCode::MissingValue);
    }
    for (const char* score : {"0", "100"}) {
        request.acceptance = sampleAcceptance();
        request.acceptance->score = points(score);
        EXPECT_TRUE(checkStep(sampleProject(State::Acceptance), request, facts).isOk());
    }
}

TEST_F(Lifecycle, RectifyingNeedsItemsAndADeadline)
{
    ProjectStepRequest request = fullRequest(Step::Rectify);
    request.rectificationItems = 0;
    EXPECT_EQ(refusal(State::Acceptance, request), ErrorCode::MissingValue);
    request = fullRequest(Step::Rectify);
    request.deadline.reset();
    EXPECT_EQ(refusal(State::Acceptance, request), ErrorCode::MissingValue);
    request.deadline = request.on.addDays(-1);
    EXPECT_EQ(refusal(State::Acceptance, request), ErrorCode::EndBeforeStart);
    request.deadline = request.on;
    const auto result = checkStep(sampleProject(State::Acceptance), request, facts);
    ASSERT_TRUE(result.isOk());
    EXPECT_EQ(result.value().deadline, request.on);
}

TEST_F(Lifecycle, DaysRunForwardAndNotAheadOfToday)
{
    ProjectStepRequest request = fullRequest(Step::Start);
    request.on = facts.today.addDays(1);
    EXPECT_EQ(refusal(State::Approved, request), ErrorCode::InvalidValue);
    request.on = facts.lastStepOn->addDays(-1);
    EXPECT_EQ(refusal(State::Approved, request), ErrorCode::InvalidValue);
    request.on = {};
    EXPECT_EQ(refusal(State::Approved, request), ErrorCode::MissingValue);
    request.on = *facts.lastStepOn;
    EXPECT_TRUE(checkStep(sampleProject(State::Approved), request, facts).isOk());
}

TEST(ProjectPlan, NumbersOfStepsAreNeverGivenTwice)
{
    ProjectPlan first = samplePlan();
    ProjectPlan second = first;
    second.steps.pop_back();
    EXPECT_EQ(nextStepNumber(std::vector{first, second}), 4);
    EXPECT_EQ(nextStepNumber({}), 1);
    EXPECT_EQ(totalWeight(second.steps), points("50"));
    EXPECT_EQ(second.step(3), nullptr);
    ASSERT_NE(second.step(2), nullptr);
    EXPECT_EQ(second.step(2)->weight, points("30"));
}

} // namespace

} // namespace touyan::test
