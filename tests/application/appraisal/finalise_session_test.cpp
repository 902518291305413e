// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/save_comment.h"
#include "application/appraisal/take_routine_scores.h"
#include "application/appraisal_results/appraisal_json.h"
#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/appraisal_results/explain_reportee.h"
#include "application/roster/save_person.h"
#include "support/golden_appraisal.h"

#include <random>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using FinaliseSession = AppraisalTest;

TEST_F(FinaliseSession, IsRefusedUntilEverythingIsThere)
{
    AppraisalSession session = sample().session;
    session.groups[0].weight = ExactDecimal::fromInteger(50);
    session = valueOf(saveSession(context(), {session, {}}));
    const auto refused = [&] { return refusal([&] { return finaliseSession(context(), id()); }); };
    EXPECT_EQ(refused().code, ErrorCode::AppraisalWeightsNotHundred);
    EXPECT_EQ(refused().arguments, (QStringList{session.code, u"groups"_s, u"90"_s}));
    session.groups[0].weight = ExactDecimal::fromInteger(60);
    session.components[0].weight = ExactDecimal::fromInteger(60);
    session = valueOf(saveSession(context(), {session, {}}));
    EXPECT_EQ(refused().arguments, (QStringList{session.code, u"components"_s, u"90"_s}));
    session.components[0].weight = ExactDecimal::fromInteger(70);
    static_cast<void>(valueOf(saveSession(context(), {session, {}})));

    sample().enterAll(office());
    static_cast<void>(
        valueOf(enterBallot(context(), sample().form(0, u"4"_s, u"8"_s, EntryRound::First))));
    EXPECT_EQ(refused().code, ErrorCode::AppraisalEntryMissing);
    static_cast<void>(
        valueOf(enterBallot(context(), sample().form(0, u"4"_s, u"9"_s, EntryRound::Second))));
    EXPECT_EQ(refused().code, ErrorCode::AppraisalDifferencesOpen);
    EXPECT_EQ(valueOf(checkReadiness(context(), id())).differencesOpen, 4);
    static_cast<void>(
        valueOf(enterBallot(context(), sample().form(0, u"4"_s, u"8"_s, EntryRound::Second))));
    EXPECT_TRUE(valueOf(checkReadiness(context(), id())).isReady());
    EXPECT_EQ(valueOf(finaliseSession(context(), id())).revision, 1);
}

TEST_F(FinaliseSession, ForbidsEveryChangeOfTheFrozenResult)
{
    sample().enterAll(office());
    const AppraisalSession session = stored();
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    office().clock().set({2020, 1, 11});
    const ReporteeId reportee = sample().reportees[0].reportee.id;
    const auto refused = [&](const auto& action) { return refusal(action).code; };
    const ErrorCode kFrozen = ErrorCode::AppraisalFinalised;
    EXPECT_EQ(refused([&] { return saveSession(context(), {session, u"改"_s}); }), kFrozen);
    EXPECT_EQ(refused([&] { return removeSession(context(), session); }), kFrozen);
    EXPECT_EQ(refused([&] { return saveReportees(context(), {id(), {}, u"改"_s}); }), kFrozen);
    EXPECT_EQ(refused([&] { return drawSpeakingOrder(context(), {id(), 1, u"改"_s}); }), kFrozen);
    EXPECT_EQ(refused([&] { return setVeto(context(), {reportee, true, u"改"_s}); }), kFrozen);
    EXPECT_EQ(refused([&] {
                  return setComponentScore(
                      context(), {reportee, {kRoutineComponent, true, std::nullopt}, u"改"_s});
              }),
              kFrozen);
    EXPECT_EQ(refused([&] {
                  return takeRoutineScores(context(), {id(), {2020, 1, 10}, u"改"_s});
              }),
              kFrozen);
    EXPECT_EQ(refused([&] {
                  return enterBallot(context(),
                                     sample().form(0, u"1"_s, u"9"_s, EntryRound::First));
              }),
              kFrozen);
    EXPECT_EQ(
        refused([&] {
            return removeBallot(context(), {id(), sample().ballot(0, u"1"_s), u"甲"_s, u"改"_s});
        }),
        kFrozen);
    EXPECT_EQ(refused([&] {
                  return prepareForms(context(), {id(), sample().session.groups[0].id, 3});
              }),
              kFrozen);
    EXPECT_EQ(refused([&] { return finaliseSession(context(), id()); }), kFrozen);
    // What is said after the meeting changes no result.
    EXPECT_TRUE(valueOf(saveComment(context(), {{}, 0, id(), reportee, u"扎实"_s})));
}

TEST_F(FinaliseSession, TheFrozenResultOutlivesRenamingAndUndoing)
{
    sample().enterAll(office());
    const QJsonObject live = appraisalJson(*valueOf(openResult(context(), id())));
    const AppraisalFinalisation first = valueOf(finaliseSession(context(), id()));
    Person person = office().person(u"R00001"_s);
    const QString name = person.name;
    person.name = u"改名"_s;
    static_cast<void>(valueOf(savePerson(context(), person)));
    const auto frozen = valueOf(openResult(context(), id()));
    EXPECT_EQ(appraisalJson(*frozen), live);
    EXPECT_EQ(frozen->identities[0].personName, name);
    EXPECT_EQ(frozen->finalisation, first);

    EXPECT_EQ(refusal([&] { return undoFinalisation(context(), id(), u" "_s); }).code,
              ErrorCode::ReasonMissing);
    static_cast<void>(valueOf(undoFinalisation(context(), id(), u"有误"_s)));
    EXPECT_EQ(office().lastAuditLine().reason, u"有误"_s);
    EXPECT_EQ(refusal([&] { return undoFinalisation(context(), id(), u"有误"_s); }).code,
              ErrorCode::AppraisalNotFinalised);
    static_cast<void>(valueOf(setVeto(context(), {frozen->reportees[0].id, true, u"事故"_s})));
    EXPECT_EQ(valueOf(finaliseSession(context(), id())).revision, 2);
    const auto revisions = valueOf(listFinalisations(context(), id()));
    ASSERT_EQ(revisions.size(), 2U);
    EXPECT_EQ(appraisalJson(*valueOf(openRevision(context(), revisions[0]))), live);
    EXPECT_NE(appraisalJson(*valueOf(openRevision(context(), revisions[1]))), live);
}

TEST_F(FinaliseSession, TheFrozenDocumentHoldsEverything)
{
    for (const QString& session : {u"A-both"_s, u"A-grade-hard-1"_s, u"A-ties-1"_s}) {
        AppraisalOutcome outcome = readAppraisal(session);
        outcome.session.heldOn = QDate(2020, 1, 10);
        outcome.reportees[0].vetoReason = u"事故"_s;
        outcome.identities[0].dispatchLevel = DispatchLevel::City;
        const AppraisalOutcome read =
            valueOf(appraisalOutcomeFromJson(appraisalOutcomeJson(outcome)));
        EXPECT_EQ(read.session, outcome.session);
        EXPECT_EQ(read.reportees, outcome.reportees);
        EXPECT_EQ(read.identities[0].dispatchLevel, DispatchLevel::City);
        EXPECT_EQ(read.counts, outcome.counts);
        EXPECT_EQ(read.result, outcome.result);
    }
    for (const QByteArray& bad : {QByteArray(), QByteArray("{}"), QByteArray("[1]")})
        EXPECT_EQ(errorOf(appraisalOutcomeFromJson(bad)), ErrorCode::DatabaseDamaged);
}

TEST_F(FinaliseSession, TryingOutChangesNothing)
{
    sample().enterAll(office());
    const QString before = office().dump();
    const auto outcome = valueOf(openResult(context(), id()));
    // 60 % of 90 and 40 % of 80; seventy of it and thirty of the routine.
    EXPECT_EQ(outcome->result.reportees[0].meeting.score->toString(), u"86.00"_s);
    EXPECT_EQ(outcome->result.reportees[0].composite.score->toString(), u"87.20"_s);
    TrialSettings settings = trialSettings(outcome->session);
    settings.groups[0].weight = ExactDecimal::fromInteger(100);
    settings.groups[1].weight = {};
    settings.componentWeights[1] = {};
    settings.goodQuotaPercent = ExactDecimal();
    const AppraisalOutcome trial = tryOut(*outcome, settings);
    EXPECT_EQ(trial.result.reportees[0].composite.score->toString(), u"90.00"_s);
    EXPECT_EQ(trial.result.reportees[0].grade->rule, GradeRule::Quota);
    EXPECT_EQ(outcome->result.reportees[0].composite.score->toString(), u"87.20"_s);
    EXPECT_EQ(office().dump(), before);
}

TEST_F(FinaliseSession, PeopleSeeNoMeanOfTooFewBallots)
{
    sample().enterAll(office());
    AppraisalSession session = stored();
    session.minBallots = 4;
    static_cast<void>(valueOf(saveSession(context(), {session, u"提高下限"_s})));
    const auto outcome = valueOf(openResult(context(), id()));
    const GroupMean& mean = outcome->result.reportees[0].groups[1];
    ASSERT_EQ(mean.mean->toString(), u"80.0000"_s);
    EXPECT_EQ(meanDisplay(outcome->session, mean), MeanDisplay::Hidden);
    EXPECT_EQ(meanText(outcome->session, mean), u"＊"_s);
    for (const ExplainedStep& step : explainReportee(*outcome, 0)) {
        EXPECT_FALSE(step.lines.join(u'\n').contains(u"80.0000"_s))
            << step.lines.join(u'\n').toStdString();
        EXPECT_FALSE(step.rule.isEmpty());
    }
}

TEST_F(FinaliseSession, TheExplanationLeadsFromRowsToTheGrade)
{
    sample().enterAll(office());
    const auto outcome = valueOf(openResult(context(), id()));
    const auto steps = explainReportee(*outcome, 0);
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[2].result, u"86.00"_s);
    EXPECT_EQ(steps[3].result, u"87.20"_s);
    EXPECT_EQ(steps[4].result, u"较好"_s);
    EXPECT_TRUE(steps[2].lines[0].contains(u"60 × 90.0000 + 40 × 80.0000"_s))
        << steps[2].lines[0].toStdString();
    EXPECT_TRUE(blockedLines(*outcome).isEmpty());
}

} // namespace
} // namespace touyan::test
