// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/take_routine_scores.h"

#include "application/appraisal/appraisal_test.h"
#include "application/assessment/assess_postings.h"
#include "application/ports/project_records.h"

#include <algorithm>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The third quarter of 2019, and a session of that year with all three components for P00001 (of
/// the community U00002), P00002 (of the village U00003) and the Party secretary P00003.
class TakeRoutineScores : public UseCaseTest
{
protected:
    TakeRoutineScores()
    {
        seedQuarter(office());
        office().clock().set({2020, 1, 10});
        AppraisalSession draft = usualSession(2019);
        draft.criteria.resize(1);
        m_session = valueOf(saveSession(context(), {draft, {}}));
        std::vector<ReporteeChoice> choices;
        for (const QString& posting : {u"P00001"_s, u"P00002"_s, u"P00003"_s})
            choices.push_back({office().posting(posting).id, std::nullopt, {}});
        static_cast<void>(valueOf(saveReportees(context(), {m_session.id, choices, {}})));
    }

    /// An accepted project of a unit.
    void accept(const QString& code, const QString& unit, QDate day, const char* score)
    {
        Project project;
        project.code = code;
        project.title = u"项目"_s;
        project.year = day.year();
        project.unit = office().unit(unit).id;
        project.leader = office().person(u"R00003"_s).id;
        project.state = ProjectState::Accepted;
        project.acceptance =
            Acceptance{day,       ExactDecimal::parse(QString::fromLatin1(score)).value(),
                       u"同意"_s, u"一个"_s,
                       u"一批"_s, u"一项"_s,
                       u"一次"_s};
        const auto work = valueOf(context().database.beginWrite());
        static_cast<void>(valueOf(work->projects().projects().insert(project)));
        EXPECT_TRUE(succeeds(work->commit()));
    }

    [[nodiscard]] std::vector<TakenScore> take(QDate asOf, const QString& reason = {})
    {
        return valueOf(takeRoutineScores(context(), {m_session.id, asOf, reason}));
    }
    [[nodiscard]] static TakenScore of(const std::vector<TakenScore>& taken, const QString& posting,
                                       const QString& component)
    {
        const auto found = std::find_if(taken.begin(), taken.end(), [&](const TakenScore& each) {
            return each.identity.code == posting && each.component == component;
        });
        return found == taken.end() ? TakenScore() : *found;
    }
    [[nodiscard]] std::optional<ComponentScore> stored(const QString& posting,
                                                       const QString& component)
    {
        for (const NamedReportee& named : valueOf(listReportees(context(), m_session.id))) {
            for (const ComponentScore& score : named.reportee.componentScores) {
                if (named.identity.code == posting && score.component == component)
                    return score;
            }
        }
        return std::nullopt;
    }
    /// What the checklist says of the year as of a day.
    [[nodiscard]] std::optional<QString> assessed(const QString& posting, QDate asOf)
    {
        const auto assessment = valueOf(assessPostings(
            context(),
            {{QDate(2019, 1, 1), QDate(2019, 12, 31)}, asOf, EntryScope::ConfirmedOnly}));
        const AssessedPosting* found = assessment->find(office().posting(posting).id);
        if (found == nullptr || !found->result.score)
            return std::nullopt;
        return found->result.score->toString();
    }

    AppraisalSession m_session;
};

QString hundredths(const std::optional<ExactDecimal>& score)
{
    return score ? fixedDecimalText(score->millionths() / (ExactDecimal::kScale / 100), 2)
                 : u"none"_s;
}

TEST_F(TakeRoutineScores, CopiesTheYearsScoreAsOfTheDay)
{
    const QDate early(2019, 8, 20);
    const QDate late(2020, 1, 10);
    for (const QDate asOf : {early, late}) {
        const auto taken = take(asOf);
        EXPECT_EQ(taken.size(), 6U);
        for (const QString& posting : {u"P00001"_s, u"P00002"_s}) {
            const TakenScore score = of(taken, posting, kRoutineComponent);
            EXPECT_EQ(hundredths(score.taken), assessed(posting, asOf).value_or(u"none"_s))
                << posting.toStdString();
            EXPECT_EQ(stored(posting, kRoutineComponent)->score, score.taken);
        }
        EXPECT_EQ(of(taken, u"P00001"_s, kRoutineComponent).isProvisional, asOf == early);
    }
    EXPECT_NE(assessed(u"P00001"_s, early), assessed(u"P00001"_s, late));
    EXPECT_TRUE(assessed(u"P00001"_s, late).has_value());
}

TEST_F(TakeRoutineScores, WhereThereIsNoScoreNothingIsFilledIn)
{
    const auto taken = take({2020, 1, 5});
    // The ten duties are those of first secretaries.
    EXPECT_FALSE(of(taken, u"P00003"_s, kRoutineComponent).taken);
    const auto kept = stored(u"P00003"_s, kRoutineComponent);
    ASSERT_TRUE(kept.has_value());
    EXPECT_FALSE(kept->notApplicable);
    EXPECT_FALSE(kept->score);
    EXPECT_FALSE(of(taken, u"P00001"_s, kProjectComponent).taken);
    const auto outcome = valueOf(openResult(context(), m_session.id));
    EXPECT_EQ(outcome->result.reportees[2].composite.state, CompositeState::ComponentMissing);
}

TEST_F(TakeRoutineScores, TheProjectScoreIsTheMeanOfTheUnitsProjectsAcceptedInTheYear)
{
    accept(u"X1"_s, u"U00002"_s, {2019, 5, 5}, "90");
    accept(u"X2"_s, u"U00002"_s, {2019, 12, 1}, "85.5");
    accept(u"X3"_s, u"U00002"_s, {2019, 12, 31}, "80.25");
    accept(u"X4"_s, u"U00002"_s, {2020, 1, 2}, "10");   // of the next year
    accept(u"X5"_s, u"U00002"_s, {2018, 12, 31}, "10"); // of the year before
    accept(u"X6"_s, u"U00003"_s, {2019, 6, 1}, "77");
    auto taken = take({2020, 1, 5});
    EXPECT_EQ(of(taken, u"P00001"_s, kProjectComponent).taken->toString(), u"85.25"_s);
    // Two postings of one unit share its projects.
    EXPECT_EQ(of(taken, u"P00003"_s, kProjectComponent).taken->toString(), u"85.25"_s);
    EXPECT_EQ(of(taken, u"P00002"_s, kProjectComponent).taken->toString(), u"77"_s);
    // As of a day only what was accepted by then counts; a third is rounded half up, once.
    EXPECT_EQ(of(take({2019, 11, 30}), u"P00001"_s, kProjectComponent).taken->toString(), u"90"_s);
    accept(u"X7"_s, u"U00003"_s, {2019, 7, 1}, "77");
    accept(u"X8"_s, u"U00003"_s, {2019, 7, 2}, "78");
    EXPECT_EQ(of(take({2020, 1, 5}), u"P00002"_s, kProjectComponent).taken->toString(),
              u"77.333333"_s);
}

TEST_F(TakeRoutineScores, WhatDoesNotApplyStaysSo)
{
    accept(u"X1"_s, u"U00002"_s, {2019, 5, 5}, "90");
    const auto reportees = valueOf(listReportees(context(), m_session.id));
    static_cast<void>(valueOf(setComponentScore(
        context(), {reportees[0].reportee.id, {kProjectComponent, true, std::nullopt}, {}})));
    const TakenScore taken = of(take({2020, 1, 5}), reportees[0].identity.code, kProjectComponent);
    EXPECT_TRUE(taken.isNotApplicable);
    EXPECT_EQ(taken.taken->toString(), u"90"_s);
    EXPECT_TRUE(stored(reportees[0].identity.code, kProjectComponent)->notApplicable);
}

TEST_F(TakeRoutineScores, OnlyComponentsOfTheSessionAreLookedFor)
{
    AppraisalSession changed = m_session;
    changed.components = {{kMeetingComponent, ExactDecimal::fromInteger(60)},
                          {u"民主测评"_s, ExactDecimal::fromInteger(40)}};
    static_cast<void>(valueOf(saveSession(context(), {changed, {}})));
    EXPECT_TRUE(take({2020, 1, 5}).empty());
}

TEST_F(TakeRoutineScores, ADayAheadIsRefusedAndBallotsAskForAReason)
{
    EXPECT_EQ(refusal([&] {
                  return takeRoutineScores(context(), {m_session.id, {2020, 1, 11}, {}});
              }).code,
              ErrorCode::InvalidValue);
    EnterBallotRequest ballot;
    ballot.session = m_session.id;
    ballot.ballot = {m_session.groups[0].id, u"1"_s};
    ballot.person = u"甲"_s;
    static_cast<void>(valueOf(enterBallot(context(), ballot)));
    EXPECT_EQ(refusal([&] {
                  return takeRoutineScores(context(), {m_session.id, {2020, 1, 5}, u" "_s});
              }).code,
              ErrorCode::ReasonMissing);
    static_cast<void>(take({2020, 1, 5}, u"结账后更新"_s));
    EXPECT_EQ(office().lastAuditLine().reason, u"取平时成绩，截至 2020-01-05；结账后更新"_s);
    EXPECT_EQ(office().lastAuditLine().kind, RecordKind::Reportee);
}

} // namespace
} // namespace touyan::test
