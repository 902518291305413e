// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is asked of a project in whatever order: it stays on the table of rules 3.
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_cases.h"
#include "domain/projects/project_names.h"
#include "domain/projects/project_transition.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace touyan::test {

using namespace domain;

namespace {

/// One thing that somebody tries, sensible or not.
struct Attempt
{
    ProjectStep step = ProjectStep::Submit;
    int daysLater = 0;
    bool withOpinion = false;
    bool withPapers = false; ///< items and deadline, or score and results
    bool finishSteps = false;
    bool closeItems = false;
};

std::ostream& operator<<(std::ostream& stream, const Attempt& attempt)
{
    return stream << QString(identifierName(attempt.step)).toStdString() << " +"
                  << attempt.daysLater << (attempt.withOpinion ? " opinion" : "")
                  << (attempt.withPapers ? " papers" : "")
                  << (attempt.finishSteps ? " finished" : "")
                  << (attempt.closeItems ? " closed" : "");
}

/// A project with its history, walked by attempts.
class Walk
{
public:
    /// Whether the step was taken.
    bool tryStep(const Attempt& attempt)
    {
        if (attempt.finishSteps) {
            for (PlanStep& step : m_plan.steps)
                step.finishedOn = m_day;
        }
        if (attempt.closeItems)
            m_openItem.clear();
        ProjectStepRequest request;
        request.step = attempt.step;
        request.on = m_day.addDays(attempt.daysLater);
        if (attempt.withOpinion)
            request.opinion = QStringLiteral("意见");
        if (attempt.withPapers) {
            request.acceptance = sampleAcceptance();
            request.deadline = request.on.addDays(30);
            request.rectificationItems = 1;
        }
        ProjectStepFacts facts;
        facts.plan = &m_plan;
        facts.openRectification = m_openItem;
        facts.today = QDate(2200, 1, 1);
        if (!history.empty())
            facts.lastStepOn = history.back().on;
        const auto result = checkStep(project, request, facts);
        if (result.isError()) {
            checkRefusal(result.error(), attempt.step);
            return false;
        }
        history.push_back(result.value());
        project.state = result.value().to;
        m_day = std::max(m_day, request.on);
        if (attempt.step == ProjectStep::Rectify)
            m_openItem = QStringLiteral("问题");
        return true;
    }

    Project project = sampleProject(ProjectState::Draft);
    std::vector<ProjectTransition> history;

private:
    void checkRefusal(const Error& error, ProjectStep step) const
    {
        const auto possible = possibleSteps(project.state);
        const bool isPossible = std::find(possible.begin(), possible.end(), step) != possible.end();
        RC_ASSERT(isPossible != (error.code == ErrorCode::ProjectStepRefused));
        if (isPossible)
            return;
        QStringList named;
        for (const ProjectStep candidate : possible)
            named.append(QString(identifierName(candidate)));
        RC_ASSERT(error.arguments.at(3) == named.join(u';'));
    }

    ProjectPlan m_plan = samplePlan();
    QDate m_day{2026, 1, 10};
    QString m_openItem;
};

} // namespace

} // namespace touyan::test

namespace rc {

template <>
struct Arbitrary<touyan::test::Attempt>
{
    static Gen<touyan::test::Attempt> arbitrary()
    {
        using touyan::domain::ProjectStep;
        using touyan::test::Attempt;
        const std::vector<ProjectStep> steps(touyan::domain::kProjectSteps.begin(),
                                             touyan::domain::kProjectSteps.end());
        // Mostly well equipped, so that walks get far.
        const auto mostly = gen::weightedElement<bool>({{4, true}, {1, false}});
        return gen::build<Attempt>(
            gen::set(&Attempt::step, gen::elementOf(steps)),
            gen::set(&Attempt::daysLater, gen::inRange(-3, 45)),
            gen::set(&Attempt::withOpinion, mostly), gen::set(&Attempt::withPapers, mostly),
            gen::set(&Attempt::finishSteps, mostly), gen::set(&Attempt::closeItems, mostly));
    }
};

} // namespace rc

namespace touyan::test {

namespace {

RC_GTEST_PROP(LifecycleWalk, StaysOnTheTableAndKeepsItsHistory, ())
{
    const auto attempts =
        *rc::gen::container<std::vector<Attempt>>(120, rc::gen::arbitrary<Attempt>());
    Walk walk;
    for (const Attempt& attempt : attempts) {
        const std::vector<ProjectTransition> before = walk.history;
        const ProjectState stateBefore = walk.project.state;
        const bool taken = walk.tryStep(attempt);
        RC_ASSERT(walk.history.size() == before.size() + (taken ? 1 : 0));
        RC_ASSERT(std::equal(before.begin(), before.end(), walk.history.begin()));
        if (!taken) {
            RC_ASSERT(walk.project.state == stateBefore);
            continue;
        }
        const auto rules = lifecycleRules();
        RC_ASSERT(std::any_of(rules.begin(), rules.end(), [&](const LifecycleRule& rule) {
            return rule.from == stateBefore && rule.step == attempt.step &&
                   rule.to == walk.project.state;
        }));
    }
    // The history alone leads from 选题 to the state, day after day.
    ProjectState state = ProjectState::Draft;
    QDate day;
    for (const ProjectTransition& transition : walk.history) {
        RC_ASSERT(transition.from == state);
        RC_ASSERT(!day.isValid() || transition.on >= day);
        state = transition.to;
        day = transition.on;
    }
    RC_ASSERT(state == walk.project.state);
    RC_CLASSIFY(walk.project.state == ProjectState::Accepted, "accepted");
    RC_CLASSIFY(walk.history.size() > 6, "long");
}

/// The ranges say of each day what a walk day by day over the history says.
RC_GTEST_PROP(LifecycleWalk, DaysInProgressAreThoseOfTheHistory, ())
{
    const auto attempts =
        *rc::gen::container<std::vector<Attempt>>(80, rc::gen::arbitrary<Attempt>());
    Walk walk;
    for (const Attempt& attempt : attempts)
        walk.tryStep(attempt);
    std::vector<TransitionFact> facts;
    for (const ProjectTransition& transition : walk.history)
        facts.push_back({transition.to, transition.on});
    const auto ranges = inProgressRanges(facts);
    const QDate first(2026, 1, 1);
    for (int offset = 0; offset < 800; ++offset) {
        const QDate day = first.addDays(offset);
        bool expected = false;
        ProjectState atStart = ProjectState::Draft;
        for (const TransitionFact& fact : facts) {
            if (fact.on > day)
                break;
            if (fact.on == day)
                expected = expected || fact.to == ProjectState::InProgress ||
                           atStart == ProjectState::InProgress;
            atStart = fact.to;
        }
        expected = expected || atStart == ProjectState::InProgress;
        const bool inRanges =
            std::any_of(ranges.begin(), ranges.end(),
                        [day](const DateRange& range) { return range.contains(day); });
        RC_ASSERT(inRanges == expected);
    }
}

/// What is fulfilled as of a day is fulfilled as of every later day, and never changes its state.
RC_GTEST_PROP(MonthlyReports, ALaterDayNeverUnfulfils, ())
{
    const auto attempts =
        *rc::gen::container<std::vector<Attempt>>(40, rc::gen::arbitrary<Attempt>());
    Walk walk;
    for (const Attempt& attempt : attempts)
        walk.tryStep(attempt);
    std::vector<TransitionFact> facts;
    for (const ProjectTransition& transition : walk.history)
        facts.push_back({transition.to, transition.on});
    std::vector<MonthlyReportFact> reports;
    const auto delays = *rc::gen::container<std::vector<int>>(24, rc::gen::inRange(-20, 30));
    PeriodKey month{Cadence::Monthly, 2026, 1};
    for (const int delay : delays) {
        const auto reporter =
            delay % 2 == 0 ? MonthlyReporter::Secretary : MonthlyReporter::Contact;
        reports.push_back({reporter, month, month.span().last.addDays(delay)});
        month = month.next();
    }
    const QDate early = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 700));
    const QDate later = early.addDays(*rc::gen::inRange(0, 200));
    const auto before = judgeMonthlyReports(facts, reports, early);
    const auto after = judgeMonthlyReports(facts, reports, later);
    RC_ASSERT(before.size() <= after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(before.at(i).obligation.month == after.at(i).obligation.month);
        RC_ASSERT(before.at(i).obligation.reporter == after.at(i).obligation.reporter);
        const ObligationState was = before.at(i).fulfilment.state;
        const ObligationState is = after.at(i).fulfilment.state;
        if (was == ObligationState::OnTime || was == ObligationState::Late)
            RC_ASSERT(is == was);
        if (was == ObligationState::Overdue)
            RC_ASSERT(is == ObligationState::Overdue || is == ObligationState::Late);
    }
}

} // namespace

} // namespace touyan::test
