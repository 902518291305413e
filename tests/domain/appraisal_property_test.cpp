// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a tally whatever the session and its ballots are (rules 4).
#include "domain/appraisal_case.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace touyan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A value as people write it: mostly good, now and then not.
std::string writtenValue(const AppraisalSession& session, std::mt19937_64& random)
{
    const auto chance = random() % 20;
    if (chance == 0)
        return "";
    if (chance == 1)
        return std::vector<std::string>{" ", "x", "99", ".5", "8.", "８"}[random() % 6];
    if (session.mode == AppraisalMode::Grade) {
        return std::vector<std::string>{
            "good", "good", "good", "fair", "ordinary", "poor"}[random() % 6];
    }
    return std::to_string(random() % 10) + (random() % 2 == 0 ? "" : ".5");
}

WrittenRow writtenRow(const AppraisalSession& session, std::mt19937_64& random)
{
    if (random() % 8 == 0)
        return {};
    WrittenRow row = rowOf(session, "");
    for (auto& [criterion, value] : row)
        value = writtenValue(session, random);
    if (random() % 15 == 0)
        row.push_back(row.front());
    if (random() % 25 == 0)
        row.emplace_back("C9", "5");
    return row;
}

/// A session with ballots from a seed; small, so that quorum, trimming and ties matter.
AppraisalCase generated(uint64_t seed, AppraisalMode mode)
{
    std::mt19937_64 random(seed);
    AppraisalCase appraisal;
    AppraisalSession& session = appraisal.session;
    session.mode = mode;
    session.missingGroup =
        random() % 2 == 0 ? MissingGroupRule::Block : MissingGroupRule::Renormalise;
    if (random() % 2 == 0)
        session.goodQuotaPercent = ExactDecimal::fromInteger(static_cast<qint64>(random() % 101));
    if (random() % 3 == 0)
        session.ballotGoodLimit = static_cast<int>(random() % 4);
    session.criteria[1].maxPoints = ExactDecimal::fromInteger(9);
    VoterGroup listening;
    listening.code = u"G3"_s;
    listening.invited = static_cast<int>(random() % 3);
    listening.weight = ExactDecimal::fromInteger(static_cast<qint64>(random() % 2 * 20));
    listening.issued = 4;
    session.groups.push_back(listening);
    for (VoterGroup& group : session.groups)
        group.trim = static_cast<int>(random() % 3);
    session.components = {{kMeetingComponent, decimal("60")}, {u"routine"_s, decimal("40")}};
    appraisal.reportees.resize(1 + random() % 4);
    for (Reportee& reportee : appraisal.reportees) {
        reportee.veto = random() % 5 == 0;
        reportee.componentScores = {
            {u"routine"_s, random() % 6 == 0,
             ExactDecimal::fromInteger(static_cast<qint64>(80 + random() % 20))}};
        if (reportee.componentScores[0].notApplicable)
            reportee.componentScores[0].score.reset();
    }
    for (size_t group = 0; group < session.groups.size(); ++group) {
        const auto count = 2 + random() % 5;
        for (size_t i = 0; i < count; ++i) {
            WrittenBallot ballot{group, {}};
            for (size_t reportee = 0; reportee < appraisal.reportees.size(); ++reportee)
                ballot.rows[reportee] = writtenRow(session, random);
            appraisal.ballots.push_back(std::move(ballot));
        }
    }
    return appraisal;
}

AppraisalMode anyMode()
{
    return *rc::gen::element(AppraisalMode::Score, AppraisalMode::Grade);
}

/// Reportees whose counted rows are missing in a group that counts.
bool lacksAGroup(const AppraisalCase& appraisal, const ReporteeResult& reportee)
{
    for (size_t group = 0; group < reportee.groups.size(); ++group) {
        if (appraisal.session.groups[group].isCounting() && reportee.groups[group].counted == 0)
            return true;
    }
    return false;
}

RC_GTEST_PROP(AppraisalProperty, OrderOfBallotsIsIrrelevant, (uint64_t seed))
{
    AppraisalCase appraisal = generated(seed, anyMode());
    const AppraisalResult before = appraisal.result();
    const BallotCounts counts = appraisal.counts();
    std::shuffle(appraisal.ballots.begin(), appraisal.ballots.end(),
                 std::mt19937_64(seed ^ 0x5eedU));
    RC_ASSERT(appraisal.counts() == counts);
    RC_ASSERT(appraisal.result() == before);
}

RC_GTEST_PROP(AppraisalProperty, ABlankBallotChangesReturnedAndVoidAndWhatTheyBlock,
              (uint64_t seed))
{
    AppraisalCase appraisal = generated(seed, anyMode());
    AppraisalResult before = appraisal.result();
    const size_t group = seed % appraisal.session.groups.size();
    // Without rows, or with rows that hold nothing but values of zero length.
    WrittenBallot blank{group, {}};
    if (seed % 2 == 0) {
        for (size_t reportee = 0; reportee < appraisal.reportees.size(); ++reportee)
            blank.rows[reportee] = rowOf(appraisal.session, "");
    }
    appraisal.ballots.push_back(std::move(blank));
    const AppraisalResult after = appraisal.result();
    for (size_t other = 0; other < after.groups.size(); ++other) {
        if (other != group)
            RC_ASSERT(after.groups[other] == before.groups[other]);
    }
    RC_ASSERT(after.groups[group].issued == before.groups[group].issued);
    RC_ASSERT(after.groups[group].returned == before.groups[group].returned + 1);
    RC_ASSERT(after.groups[group].voided == before.groups[group].voided + 1);
    RC_ASSERT(after.groups[group].valid() == before.groups[group].valid());
    for (size_t i = 0; i < after.reportees.size(); ++i)
        RC_ASSERT(after.reportees[i].groups == before.reportees[i].groups);
    if (after.isBlocked() == before.isBlocked())
        RC_ASSERT(after.reportees == before.reportees);
}

RC_GTEST_PROP(AppraisalProperty, RaisingAMarkNeverLowersTheComposite, (uint64_t seed))
{
    AppraisalCase appraisal = generated(seed, AppraisalMode::Score);
    std::mt19937_64 random(seed);
    WrittenBallot& ballot = appraisal.ballots[random() % appraisal.ballots.size()];
    const size_t reportee = random() % appraisal.reportees.size();
    WrittenRow& row = ballot.rows[reportee];
    RC_PRE(judge(appraisal.session, row).kind == RowKind::Valid);
    auto& [criterion, value] = row[random() % row.size()];
    const qint64 halves = MarkRules::halfPoints(value).value();
    const qint64 most = criterion == "C1" ? 20 : 18;
    RC_PRE(halves < most);
    const auto before = appraisal.result().reportees[reportee].composite.score;
    const qint64 raised =
        halves + 1 + static_cast<qint64>(random() % static_cast<uint64_t>(most - halves));
    value = std::to_string(raised / 2) + (raised % 2 == 0 ? "" : ".5");
    const auto after = appraisal.result().reportees[reportee].composite.score;
    RC_ASSERT(after.has_value() == before.has_value());
    if (before)
        RC_ASSERT(*after >= *before);
}

RC_GTEST_PROP(AppraisalProperty, AGroupWithoutRowsNeverDisappearsSilently, (uint64_t seed))
{
    AppraisalCase appraisal = generated(seed, anyMode());
    // Nobody of one group says anything valid about one reportee.
    const size_t group = seed % appraisal.session.groups.size();
    const size_t reportee = seed % appraisal.reportees.size();
    for (WrittenBallot& ballot : appraisal.ballots) {
        if (ballot.group == group)
            ballot.rows.erase(reportee);
    }
    const AppraisalResult result = appraisal.result();
    for (const ReporteeResult& each : result.reportees) {
        const bool lacks = lacksAGroup(appraisal, each);
        RC_ASSERT(lacks == !each.meeting.missingGroups.empty());
        if (!lacks)
            continue;
        RC_ASSERT(each.meeting.state != MeetingState::Scored);
        if (each.meeting.score)
            RC_ASSERT(each.meeting.state == MeetingState::Renormalised);
    }
    RC_ASSERT(result.reportees[reportee].groups[group].counted == 0);
    RC_ASSERT(result.reportees[reportee].groups.size() == appraisal.session.groups.size());
}

RC_GTEST_PROP(AppraisalProperty, GoodGradesNeverExceedTheirPlaces, (uint64_t seed))
{
    const AppraisalCase appraisal = generated(seed, anyMode());
    const AppraisalResult result = appraisal.result();
    int good = 0;
    for (const ReporteeResult& each : result.reportees)
        good += each.grade && each.grade->grade == Grade::Good ? 1 : 0;
    if (result.goodPlaces)
        RC_ASSERT(good <= *result.goodPlaces);
}

} // namespace
} // namespace touyan::test
