// SPDX-License-Identifier: GPL-3.0-or-later
// Group means, meeting score, composite, rank and grade (rules 4).
#include "domain/appraisal_case.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

/// Reportees whose composites are these, through a component of the office's own.
AppraisalCase composites(const std::vector<const char*>& scores)
{
    AppraisalCase appraisal;
    appraisal.session.components = {{u"extra"_s, decimal("100")}};
    appraisal.reportees.resize(scores.size());
    for (size_t i = 0; i < scores.size(); ++i)
        appraisal.reportees[i].componentScores = {{u"extra"_s, false, decimal(scores[i])}};
    return appraisal;
}

std::vector<Grade> gradesOf(const AppraisalCase& appraisal)
{
    std::vector<Grade> grades;
    for (const ReporteeResult& reportee : appraisal.result().reportees)
        grades.push_back(reportee.grade->grade);
    return grades;
}

/// Ballots of the first group that give the first reportee these values in both criteria.
AppraisalCase withRows(const std::vector<std::string>& values, int trim)
{
    AppraisalCase appraisal;
    appraisal.session.groups[0].trim = trim;
    for (const std::string& value : values)
        appraisal.ballots.push_back({0, {{0, rowOf(appraisal.session, value)}}});
    return appraisal;
}

TEST(GroupMeans, LeaveOutTheHighestAndTheLowest)
{
    const GroupMean mean = withRows({"10", "0", "8", "7", "9"}, 1).result().reportees[0].groups[0];
    EXPECT_EQ(mean.counted, 5);
    EXPECT_EQ(mean.trimmed, 1);
    EXPECT_FALSE(mean.tooFewToTrim);
    EXPECT_EQ(mean.mean->toString(), u"80.0000"_s);
}

TEST(GroupMeans, TrimNothingWhenThereAreTooFewAndSaySo)
{
    const GroupMean four = withRows({"10", "0", "8", "7"}, 2).result().reportees[0].groups[0];
    EXPECT_EQ(four.trimmed, 0);
    EXPECT_TRUE(four.tooFewToTrim);
    EXPECT_EQ(four.mean->toString(), u"62.5000"_s);
    const GroupMean five = withRows({"10", "0", "8", "7", "7"}, 2).result().reportees[0].groups[0];
    EXPECT_EQ(five.trimmed, 2);
    EXPECT_EQ(five.mean->toString(), u"70.0000"_s);
    const GroupMean none = withRows({}, 1).result().reportees[0].groups[0];
    EXPECT_FALSE(none.tooFewToTrim);
    EXPECT_FALSE(none.mean);
}

TEST(MeetingScore, BlocksWithoutQuorumAndWithMoreReturnedThanIssued)
{
    AppraisalCase appraisal;
    appraisal.addBallots(0, 3, "8");
    appraisal.addBallots(1, 2, "9");
    AppraisalResult result = appraisal.result();
    EXPECT_TRUE(result.groups[0].reasons.empty());
    EXPECT_EQ(result.groups[1].reasons, std::vector{BlockReason::NoQuorum});
    EXPECT_EQ(result.reportees[0].meeting.state, MeetingState::Blocked);
    EXPECT_FALSE(result.reportees[0].meeting.score);
    EXPECT_EQ(result.reportees[0].groups[1].mean->toString(), u"90.0000"_s) << "means stay visible";

    appraisal.addBallots(1, 4, "9");
    result = appraisal.result();
    EXPECT_EQ(result.groups[1].reasons, std::vector{BlockReason::ReturnedExceedsIssued});
    appraisal.session.missingGroup = MissingGroupRule::Renormalise;
    EXPECT_FALSE(appraisal.result().reportees[0].meeting.score) << "renormalise does not lift it";
}

TEST(MeetingScore, ExactlyHalfOfTheInvitedIsNoQuorum)
{
    AppraisalCase appraisal;
    appraisal.session.groups[0].invited = 6;
    appraisal.addBallots(0, 3, "8");
    EXPECT_EQ(appraisal.result().groups[0].reasons, std::vector{BlockReason::NoQuorum});
    appraisal.session.groups[0].invited = 5;
    EXPECT_TRUE(appraisal.result().groups[0].reasons.empty());
}

TEST(MeetingScore, VoidBallotsCountForTheQuorumAndNothingElse)
{
    AppraisalCase appraisal;
    appraisal.addBallots(0, 2, "8");
    appraisal.ballots.push_back({0, {}});
    appraisal.addBallots(1, 3, "8");
    const AppraisalResult result = appraisal.result();
    EXPECT_TRUE(result.groups[0].reasons.empty());
    EXPECT_EQ(result.groups[0].valid(), 2);
    EXPECT_EQ(result.reportees[0].groups[0].blank, 0);
}

TEST(MeetingScore, AGroupWithoutARowBlocksOrIsRenormalised)
{
    AppraisalCase appraisal;
    appraisal.addBallots(0, 3, "8");
    for (int i = 0; i < 3; ++i)
        appraisal.ballots.push_back({1, {{1, rowOf(appraisal.session, "9")}}});
    const MeetingScore blocked = appraisal.result().reportees[0].meeting;
    EXPECT_EQ(blocked.state, MeetingState::GroupMissing);
    EXPECT_EQ(blocked.missingGroups, std::vector<size_t>{1});
    EXPECT_FALSE(blocked.score);
    EXPECT_EQ(appraisal.result().reportees[1].meeting.score->toString(), u"84.00"_s);

    appraisal.session.missingGroup = MissingGroupRule::Renormalise;
    const MeetingScore scaled = appraisal.result().reportees[0].meeting;
    EXPECT_EQ(scaled.state, MeetingState::Renormalised);
    EXPECT_EQ(scaled.missingGroups, std::vector<size_t>{1});
    EXPECT_EQ(scaled.score->toString(), u"80.00"_s);
}

TEST(MeetingScore, GroupsWithoutWeightOrInvitationAreForInformation)
{
    AppraisalCase appraisal;
    appraisal.session.groups[0].weight = {};
    appraisal.session.groups[0].issued = 0;
    appraisal.addBallots(0, 1, "1");
    appraisal.addBallots(1, 3, "9");
    AppraisalResult result = appraisal.result();
    EXPECT_TRUE(result.groups[0].reasons.empty());
    EXPECT_EQ(result.reportees[0].groups[0].mean->toString(), u"10.0000"_s);
    EXPECT_EQ(result.reportees[0].meeting.score->toString(), u"90.00"_s);
    EXPECT_EQ(groupWeightSum(appraisal.session), decimal("40"));

    appraisal.session.groups[1].invited = 0;
    result = appraisal.result();
    EXPECT_EQ(result.reportees[0].meeting.state, MeetingState::NoGroup);
    EXPECT_FALSE(result.reportees[0].meeting.score);
    EXPECT_FALSE(result.reportees[0].rank);
}

TEST(CompositeScore, SharesTheWeightOfWhatDoesNotApply)
{
    AppraisalCase appraisal;
    appraisal.session.components = {
        {u"routine"_s, decimal("30")}, {u"project"_s, decimal("10")}, {u"note"_s, decimal("0")}};
    appraisal.reportees[0].componentScores = {{u"routine"_s, false, decimal("80")},
                                              {u"project"_s, true, std::nullopt}};
    appraisal.reportees[1].componentScores = {{u"routine"_s, false, decimal("80")},
                                              {u"project"_s, false, std::nullopt}};
    const AppraisalResult result = appraisal.result();
    EXPECT_EQ(result.reportees[0].composite.score->toString(), u"80.00"_s);
    EXPECT_EQ(result.reportees[0].composite.components[1].state, ComponentState::NotApplicable);
    EXPECT_EQ(result.reportees[0].composite.components[2].state, ComponentState::Missing)
        << "a component for information is never in the way";
    EXPECT_EQ(result.reportees[1].composite.state, CompositeState::ComponentMissing);
    EXPECT_FALSE(result.reportees[1].rank);
    EXPECT_EQ(result.ranked, 1);
}

TEST(CompositeScore, IsNoneWithoutComponentsOrWeight)
{
    AppraisalCase appraisal;
    appraisal.session.components.clear();
    EXPECT_EQ(appraisal.result().reportees[0].composite.state, CompositeState::NoComponents);
    appraisal.session.components = {{u"routine"_s, decimal("100")}};
    for (Reportee& reportee : appraisal.reportees)
        reportee.componentScores = {{u"routine"_s, true, std::nullopt}};
    EXPECT_EQ(appraisal.result().reportees[0].composite.state, CompositeState::NoWeightLeft);
    EXPECT_FALSE(appraisal.result().reportees[0].grade);
}

TEST(CompositeScore, RoundsOnceAndHalfUp)
{
    // (70 × 3 × 90.01 + 30 × …) of parts that would round differently on their own.
    AppraisalCase appraisal;
    appraisal.session.components = {{u"a"_s, decimal("50")}, {u"b"_s, decimal("50")}};
    appraisal.reportees[0].componentScores = {{u"a"_s, false, decimal("80.004")},
                                              {u"b"_s, false, decimal("80.006")}};
    appraisal.reportees[1].componentScores = {{u"a"_s, false, decimal("80.004")},
                                              {u"b"_s, false, decimal("80.005999")}};
    const AppraisalResult result = appraisal.result();
    EXPECT_EQ(result.reportees[0].composite.score->toString(), u"80.01"_s);
    EXPECT_EQ(result.reportees[1].composite.score->toString(), u"80.00"_s);
}

TEST(Grades, FollowTheThresholdsOfTheRoundedComposite)
{
    EXPECT_EQ(gradesOf(composites({"90", "89.995", "89.994", "80", "79.99", "60", "59.99"})),
              (std::vector{Grade::Good, Grade::Good, Grade::Fair, Grade::Fair, Grade::Ordinary,
                           Grade::Ordinary, Grade::Poor}));
}

TEST(Grades, ATieThatDoesNotFitWholeBecomesFair)
{
    AppraisalCase appraisal = composites({"95", "94", "94", "93", "70", "70", "70"});
    appraisal.session.goodQuotaPercent = decimal("43"); // of seven: three places
    EXPECT_EQ(appraisal.result().goodPlaces, 3);
    EXPECT_EQ(gradesOf(appraisal),
              (std::vector{Grade::Good, Grade::Good, Grade::Good, Grade::Fair, Grade::Ordinary,
                           Grade::Ordinary, Grade::Ordinary}));
    appraisal.session.goodQuotaPercent = decimal("42"); // two places
    EXPECT_EQ(appraisal.result().goodPlaces, 2);
    const AppraisalResult result = appraisal.result();
    EXPECT_EQ(result.reportees[0].grade->grade, Grade::Good);
    for (const size_t tied : {size_t{1}, size_t{2}}) {
        EXPECT_EQ(result.reportees[tied].grade->grade, Grade::Fair);
        EXPECT_EQ(result.reportees[tied].grade->rule, GradeRule::Quota);
        EXPECT_EQ(result.reportees[tied].rank, 2);
    }
    EXPECT_EQ(result.reportees[3].rank, 4);
}

TEST(Grades, TheQuotaOnlyLimits)
{
    AppraisalCase appraisal = composites({"85", "84"});
    appraisal.session.goodQuotaPercent = decimal("100");
    EXPECT_EQ(gradesOf(appraisal), (std::vector{Grade::Fair, Grade::Fair}));
    appraisal.session.goodQuotaPercent = decimal("0");
    EXPECT_EQ(gradesOf(composites({"95"})), std::vector{Grade::Good}) << "no quota, no limit";
}

TEST(Grades, AVetoTakesTheGradeButNotTheRankAndTakesNoPlace)
{
    AppraisalCase appraisal = composites({"96", "95", "50", "40"});
    appraisal.reportees[0].veto = true;
    appraisal.reportees[3].veto = true;
    appraisal.session.goodQuotaPercent = decimal("25"); // of four: one place
    const AppraisalResult result = appraisal.result();
    EXPECT_EQ(result.reportees[0].rank, 1);
    EXPECT_EQ(result.reportees[0].grade->grade, Grade::Ordinary);
    EXPECT_EQ(result.reportees[0].grade->byThreshold, Grade::Good);
    EXPECT_EQ(result.reportees[0].grade->rule, GradeRule::Veto);
    EXPECT_EQ(result.reportees[1].grade->grade, Grade::Good);
    EXPECT_EQ(result.reportees[3].grade->grade, Grade::Poor) << "a veto raises nobody";
}

} // namespace
} // namespace touyan::test
