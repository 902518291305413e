// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_test.h"

#include <array>
#include <functional>
#include <set>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using SaveSession = AppraisalTest;

TEST_F(SaveSession, TheUsualFormHasTenTopicsFourGroupsAndWeightsOfHundred)
{
    const AppraisalSession usual = usualSession(2026);
    EXPECT_EQ(usual.title, u"2026年度述职评议"_s);
    EXPECT_EQ(usual.criteria.size(), 10U);
    EXPECT_EQ(usual.groups.size(), 4U);
    EXPECT_EQ(componentWeightSum(usual), ExactDecimal::fromInteger(100));
    AppraisalSession invited = usual;
    for (VoterGroup& group : invited.groups)
        group.invited = 1;
    EXPECT_EQ(groupWeightSum(invited), ExactDecimal::fromInteger(100));
}

TEST_F(SaveSession, KeepsEverythingAndGivesTheNextCode)
{
    AppraisalSession draft = usualSession(2020);
    draft.mode = AppraisalMode::Grade;
    draft.goodQuotaPercent = ExactDecimal::parse(u"12.5"_s);
    draft.ballotGoodLimit = 8;
    draft.missingGroup = MissingGroupRule::Renormalise;
    draft.gradePoints[3] = ExactDecimal::fromInteger(40);
    draft.gradeThresholds[2] = ExactDecimal::fromInteger(65);
    const AppraisalSession kept = valueOf(saveSession(context(), {draft, {}}));
    EXPECT_EQ(kept.code, u"A00002"_s);
    EXPECT_EQ(kept.groups[0].title, draft.groups[0].title);
    draft.id = kept.id;
    draft.rowVersion = 1;
    draft.code = kept.code;
    for (size_t i = 0; i < draft.groups.size(); ++i)
        draft.groups[i].id = kept.groups[i].id;
    EXPECT_EQ(kept, draft);
    expectCreated(
        office(), RecordKind::AppraisalSession,
        [&] {
            AppraisalSession asWritten = kept;
            for (VoterGroup& group : asWritten.groups)
                group.id = {};
            return asWritten;
        }(),
        u"A00002"_s);
}

TEST_F(SaveSession, AnotherYearsRulesComeWithoutIdsAndCounts)
{
    const AppraisalSession next = sessionLike(sample().session, 2020);
    EXPECT_FALSE(next.id.isStored());
    EXPECT_EQ(next.title, u"2020年度述职评议"_s);
    EXPECT_EQ(next.groups[0].issued, 0);
    const AppraisalSession kept = valueOf(saveSession(context(), {next, {}}));
    EXPECT_NE(kept.groups[0].id, sample().session.groups[0].id);
    EXPECT_EQ(stored().groups.size(), 2U);
}

TEST_F(SaveSession, GroupsKeepTheirIdsAndMayExchangeTheirCodes)
{
    AppraisalSession changed = sample().session;
    std::swap(changed.groups[0].code, changed.groups[1].code);
    std::swap(changed.groups[0], changed.groups[1]);
    VoterGroup more;
    more.code = u"G9"_s;
    more.title = u"列席"_s;
    changed.groups.push_back(more);
    const AppraisalSession kept = valueOf(saveSession(context(), {changed, {}}));
    EXPECT_EQ(kept.groups[0].id, sample().session.groups[1].id);
    EXPECT_EQ(kept.groups[0].code, u"G1"_s);
    EXPECT_TRUE(kept.groups[2].id.isStored());
}

TEST_F(SaveSession, RefusesWhatMakesNoSense)
{
    const auto refusedWith = [&](const std::function<void(AppraisalSession&)>& spoil) {
        AppraisalSession session = sample().session;
        spoil(session);
        return refusal([&] { return saveSession(context(), {session, u"改"_s}); }).code;
    };
    EXPECT_EQ(refusedWith([](auto& s) { s.title.clear(); }), ErrorCode::MissingValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.criteria.clear(); }), ErrorCode::MissingValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.criteria[1].code = s.criteria[0].code; }),
              ErrorCode::DuplicateCode);
    EXPECT_EQ(refusedWith([](auto& s) { s.criteria[0].maxPoints = {}; }), ErrorCode::InvalidValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.groups[0].trim = -1; }), ErrorCode::InvalidValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.groups[0].weight = ExactDecimal::fromInteger(101); }),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.components.push_back(s.components[0]); }),
              ErrorCode::DuplicateCode);
    EXPECT_EQ(refusedWith([](auto& s) { s.gradeThresholds[2] = ExactDecimal::fromInteger(95); }),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusedWith([](auto& s) { s.rowVersion = 9; }), ErrorCode::Conflict);
}

TEST_F(SaveSession, NeedsAReasonOnceBallotsExistAndKeepsGroupsThatHaveSome)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s);
    AppraisalSession changed = sample().session;
    changed.minBallots = 5;
    EXPECT_EQ(refusal([&] {
                  return saveSession(context(), {changed, u" "_s});
              }).code,
              ErrorCode::ReasonMissing);
    EXPECT_EQ(valueOf(saveSession(context(), {changed, u"会上决定"_s})).minBallots, 5);
    EXPECT_EQ(office().lastAuditLine().reason, u"会上决定"_s);
    changed = stored();
    changed.groups.erase(changed.groups.begin());
    EXPECT_EQ(refusal([&] {
                  return saveSession(context(), {changed, u"改"_s});
              }).code,
              ErrorCode::StillReferenced);
}

TEST_F(SaveSession, AComponentTakesItsScoresAlong)
{
    AppraisalSession changed = sample().session;
    changed.components = {{kMeetingComponent, ExactDecimal::fromInteger(100)}};
    static_cast<void>(valueOf(saveSession(context(), {changed, {}})));
    for (const NamedReportee& named : valueOf(listReportees(context(), id())))
        EXPECT_TRUE(named.reportee.componentScores.empty());
}

TEST_F(SaveSession, OnlyASessionWithoutBallotsCanGo)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s);
    EXPECT_EQ(refusal([&] { return removeSession(context(), stored()); }).code,
              ErrorCode::StillReferenced);
    const AppraisalSession other = valueOf(saveSession(context(), {usualSession(2020), {}}));
    EXPECT_TRUE(succeeds(removeSession(context(), other)));
    EXPECT_EQ(valueOf(listSessions(context())).size(), 1U);
}

TEST_F(SaveSession, TheDrawIsTheSeedsAndIsAudited)
{
    std::vector<ReporteeChoice> choices;
    for (const QString& posting : {u"P00001"_s, u"P00002"_s, u"P00003"_s})
        choices.push_back({office().posting(posting).id, std::nullopt, ReportManner::OnSite});
    choices[1].manner = ReportManner::Written;
    static_cast<void>(valueOf(saveReportees(context(), {id(), choices, {}})));
    const DrawnOrder first = valueOf(drawSpeakingOrder(context(), {id(), std::nullopt, {}}));
    const QJsonObject audited = valuesOf(office().lastAuditLine().newValues);
    EXPECT_EQ(audited.value(u"draw_seed"_s).toString(), QString::number(first.seed));
    EXPECT_EQ(first.reportees.back().identity.code, u"P00002"_s);
    EXPECT_FALSE(first.reportees.back().reportee.order);
    std::set<QString> speakersFirst;
    for (quint64 seed = 0; seed < 20; ++seed) {
        const DrawnOrder drawn = valueOf(drawSpeakingOrder(context(), {id(), seed, {}}));
        EXPECT_EQ(drawn.reportees[0].reportee.order, 1);
        EXPECT_EQ(drawn.reportees[1].reportee.order, 2);
        speakersFirst.insert(drawn.reportees[0].identity.code);
    }
    EXPECT_EQ(speakersFirst.size(), 2U) << "every seed gives the same order";
    const DrawnOrder again = valueOf(drawSpeakingOrder(context(), {id(), first.seed, {}}));
    for (size_t i = 0; i < again.reportees.size(); ++i)
        EXPECT_EQ(again.reportees[i].identity.code, first.reportees[i].identity.code);
    // Every draw is kept with its seed and what came out.
    const auto work = valueOf(context().database.beginRead());
    const auto draws = valueOf(work->appraisals().draws().ofSession(id()));
    ASSERT_EQ(draws.size(), 22U);
    EXPECT_EQ(draws.front().seed, first.seed);
    EXPECT_EQ(draws.front().postings, draws.back().postings);
    EXPECT_EQ(draws.front().postings.size(), 2);
    EXPECT_EQ(draws.back().number, 22);
    EXPECT_EQ(draws.back().drawnBy, context().actor.name);
    EXPECT_EQ(draws.back().drawnAt, office().clock().now());
}

TEST_F(SaveSession, OnceBallotsExistEveryChangeOfTheSetUpNeedsAReasonAndIsAudited)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s);
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    const std::vector<ReporteeChoice> choices{{office().posting(u"P00001"_s).id, 2, {}},
                                              {office().posting(u"P00002"_s).id, 1, {}}};
    const ComponentScore score{kRoutineComponent, false, ExactDecimal::fromInteger(70)};
    using Change = std::function<Result<void>(const QString&)>;
    const auto told = [](const auto& result) {
        return result.isOk() ? Result<void>() : Result<void>(result.error());
    };
    const std::array<Change, 4> changes{
        [&](const QString& reason) {
            AppraisalSession changed = stored();
            changed.title += u"（更正）"_s;
            return told(saveSession(context(), {changed, reason}));
        },
        [&](const QString& reason) {
            return told(saveReportees(context(), {id(), choices, reason}));
        },
        [&](const QString& reason) {
            return told(drawSpeakingOrder(context(), {id(), 5, reason}));
        },
        [&](const QString& reason) {
            return told(setComponentScore(context(), {reportee, score, reason}));
        }};
    for (const Change& change : changes) {
        EXPECT_EQ(refusal([&] { return change(u" "_s); }).code, ErrorCode::ReasonMissing);
        EXPECT_TRUE(succeeds(change(u"会前更正"_s)));
        EXPECT_EQ(office().lastAuditLine().reason, u"会前更正"_s);
    }
}

TEST_F(SaveSession, AVetoNeedsAReasonEachWay)
{
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    EXPECT_EQ(refusal([&] {
                  return setVeto(context(), {reportee, true, {}});
              }).code,
              ErrorCode::ReasonMissing);
    EXPECT_TRUE(valueOf(setVeto(context(), {reportee, true, u"安全事故"_s})).veto);
    EXPECT_EQ(office().lastAuditLine().reason, u"安全事故"_s);
    const Reportee lifted = valueOf(setVeto(context(), {reportee, false, u"复核撤销"_s}));
    EXPECT_FALSE(lifted.veto);
    EXPECT_TRUE(lifted.vetoReason.isEmpty());
}

TEST_F(SaveSession, ComponentScoresBelongToComponentsOtherThanTheMeeting)
{
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    const auto refused = [&](const ComponentScore& score) {
        return refusal([&] { return setComponentScore(context(), {reportee, score, {}}); }).code;
    };
    EXPECT_EQ(refused({kMeetingComponent, true, std::nullopt}), ErrorCode::InvalidValue);
    EXPECT_EQ(refused({kProjectComponent, true, std::nullopt}), ErrorCode::NotFound);
    EXPECT_EQ(refused({kRoutineComponent, true, ExactDecimal()}), ErrorCode::InvalidValue);
    const Reportee kept = valueOf(
        setComponentScore(context(), {reportee, {kRoutineComponent, true, std::nullopt}, {}}));
    EXPECT_TRUE(kept.componentScores[0].notApplicable);
}

TEST_F(SaveSession, AReporteeWithMarksCannotGo)
{
    sample().enterTwice(office(), 0, u"1"_s, u"8"_s);
    SaveReporteesRequest request{id(), {{office().posting(u"P00001"_s).id, 1, {}}}, u"改"_s};
    EXPECT_EQ(refusal([&] { return saveReportees(context(), request); }).code,
              ErrorCode::StillReferenced);
    request.choices.push_back(request.choices[0]);
    request.choices.push_back({office().posting(u"P00002"_s).id, 2, {}});
    EXPECT_EQ(refusal([&] { return saveReportees(context(), request); }).code,
              ErrorCode::DuplicateCode);
}

} // namespace
} // namespace touyan::test
