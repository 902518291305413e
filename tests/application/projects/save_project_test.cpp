// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/project_fixture.h"
#include "application/projects/project_record_json.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using SaveProject = ProjectTest;

TEST_F(SaveProject, KeepsTheDraftAndItsPlan)
{
    const Project stored = project();
    EXPECT_EQ(stored.code, u"X00001"_s);
    EXPECT_EQ(stored.state, ProjectState::Draft);
    EXPECT_EQ(stored.helpers, draft().helpers);
    ASSERT_EQ(plans().size(), 1U);
    const ProjectPlan first = plans().front();
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.madeBy, u"本机用户"_s);
    EXPECT_EQ(first.madeOn, QDate(2026, 1, 10));
    ASSERT_EQ(first.steps.size(), 3U);
    EXPECT_EQ(first.steps.at(2).number, 3);
    EXPECT_EQ(first.steps.at(2).title, u"开业"_s);
}

TEST_F(SaveProject, AuditsWhatWasTyped)
{
    const Project second = valueOf(saveProject(context(), {draft(), std::nullopt})).project;
    expectCreated(office(), RecordKind::Project, second, u"X00002"_s);
    Project changed = second;
    changed.contact = u"冯点长"_s;
    const Project after = valueOf(saveProject(context(), {changed, std::nullopt})).project;
    expectChanged(office(), RecordKind::Project, second, after, u"X00002"_s);
    EXPECT_EQ(refusal([&] {
                  return saveProject(context(), {changed, std::nullopt});
              }).code,
              ErrorCode::Conflict);
}

TEST_F(SaveProject, StateAndAcceptanceAreNotTyped)
{
    Project typed = project();
    typed.state = ProjectState::Accepted;
    typed.acceptance = acceptance();
    typed.title = u"换了标题"_s;
    const Project saved = valueOf(saveProject(context(), {typed, std::nullopt})).project;
    EXPECT_EQ(saved.state, ProjectState::Draft);
    EXPECT_EQ(saved.acceptance, std::nullopt);
    EXPECT_EQ(project(), saved);
}

TEST_F(SaveProject, EditsThePlanInPlaceUntilItIsApproved)
{
    ProjectPlan edited = plans().front();
    edited.steps.erase(edited.steps.begin());
    edited.steps.push_back({0, u"评估"_s, {2026, 9, 30}, points("20"), {}, {}});
    const auto saved = valueOf(saveProject(context(), {project(), edited}));
    ASSERT_EQ(plans().size(), 1U);
    EXPECT_EQ(saved.plan->steps.back().number, 4) << "1 named another step before";
    EXPECT_EQ(plans().front(), *saved.plan);

    take(ProjectStep::Submit, {2026, 1, 10});
    const Error refused = refusal([&] {
        return saveProject(context(), {project(), plans().front()});
    });
    EXPECT_EQ(refused.code, ErrorCode::ProjectStepRefused);
    EXPECT_EQ(refused.arguments.at(3), u"approve;return;reject"_s);
    take(ProjectStep::Return, {2026, 1, 11});
    EXPECT_TRUE(saveProject(context(), {project(), plans().front()}).isOk());
}

TEST_F(SaveProject, RefusesWhatIsNotWhole)
{
    const auto refused = [&](const std::function<void(Project&)>& spoil) {
        Project spoilt = draft();
        spoil(spoilt);
        return refusal([&] { return saveProject(context(), {spoilt, std::nullopt}); }).code;
    };
    EXPECT_EQ(refused([](Project& p) { p.title = u" "_s; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Project& p) { p.year = 0; }), ErrorCode::InvalidValue);
    EXPECT_EQ(refused([](Project& p) { p.unit = {}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Project& p) { p.unit = UnitId(99); }), ErrorCode::UnknownReference);
    EXPECT_EQ(refused([](Project& p) { p.leader = {}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Project& p) { p.helpers = {{u"博士"_s, {}}}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Project& p) { p.code = u"X00001"_s; }), ErrorCode::DuplicateCode);
    EXPECT_EQ(refused([&](Project& p) { p.leaderPosting = office().posting(u"P00001"_s).id; }),
              ErrorCode::UnknownReference)
        << "somebody else's posting";

    ProjectPlan spoilt = plan();
    spoilt.steps.front().weight = points("101");
    EXPECT_EQ(refusal([&] {
                  return saveProject(context(), {draft(), spoilt});
              }).code,
              ErrorCode::InvalidValue);
    spoilt = plan();
    spoilt.steps.front().number = 7;
    EXPECT_EQ(refusal([&] {
                  return saveProject(context(), {draft(), spoilt});
              }).code,
              ErrorCode::InvalidValue);
    spoilt = plan();
    spoilt.finishDate = {2026, 8, 1};
    EXPECT_EQ(refusal([&] {
                  return saveProject(context(), {draft(), spoilt});
              }).code,
              ErrorCode::InvalidValue);
}

TEST_F(SaveProject, SomebodyWithoutANameMayDoNothing)
{
    UseCaseContext nameless{context().database, context().clock, context().changeFeed, {u" "_s}};
    EXPECT_EQ(refusal([&] {
                  return saveProject(nameless, {draft(), std::nullopt});
              }).code,
              ErrorCode::MissingValue);
    EXPECT_EQ(refusal([&] {
                  return takeProjectStep(nameless, step(ProjectStep::Submit, {2026, 1, 10}));
              }).code,
              ErrorCode::MissingValue);
}

TEST_F(SaveProject, OnlyADraftCanBeRemoved)
{
    const Project second = valueOf(saveProject(context(), {draft(), plan()})).project;
    EXPECT_TRUE(succeeds(removeProject(context(), second)));
    expectRemoved(office(), RecordKind::Project, second, u"X00002"_s);
    take(ProjectStep::Submit, {2026, 1, 10});
    EXPECT_EQ(refusal([&] { return removeProject(context(), project()); }).code,
              ErrorCode::ProjectStepRefused);
}

} // namespace

} // namespace touyan::test
