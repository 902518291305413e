// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the rules whatever the office (rules 2).
#include "domain/checklist/posting_assessor.h"
#include "domain/checklist/ranking.h"
#include "domain/generated_office.h"
#include "domain/reference_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace rc {

template <>
struct Arbitrary<touyan::test::GeneratedOffice>
{
    static Gen<touyan::test::GeneratedOffice> arbitrary()
    {
        using touyan::test::OfficeSize;
        // Sizes shrink, the seed does not; all of them at full size from the first case on.
        const auto sizes =
            gen::build<OfficeSize>(gen::set(&OfficeSize::postings, gen::inRange(1, 5)),
                                   gen::set(&OfficeSize::versionChanges, gen::inRange(0, 4)),
                                   gen::set(&OfficeSize::leaves, gen::inRange(0, 5)),
                                   gen::set(&OfficeSize::entries, gen::inRange(0, 60)),
                                   gen::set(&OfficeSize::calls, gen::inRange(0, 10)),
                                   gen::set(&OfficeSize::adjustments, gen::inRange(0, 4)));
        return gen::resize(kNominalSize,
                           gen::apply(touyan::test::generateOffice,
                                      gen::noShrink(gen::arbitrary<uint64_t>()), sizes));
    }
};

} // namespace rc

namespace touyan::test {

using namespace domain;

namespace {

/// What names an obligation from one run to the next.
std::string nameOf(const Obligation& obligation, int daysLater = 0)
{
    const QDate due = obligation.due.addDays(daysLater);
    return obligation.item->code.toStdString() + ' ' + due.toString(Qt::ISODate).toStdString() +
           (obligation.call ? " #" + std::to_string(obligation.call->value()) : "");
}

using States = std::map<std::string, ObligationState>;

States statesOf(const PostingAssessment& assessment)
{
    States states;
    for (const ObligationOutcome& outcome : assessment.outcomes)
        states[nameOf(outcome.obligation)] = outcome.fulfilment.state;
    return states;
}

bool isDone(ObligationState state)
{
    return state == ObligationState::OnTime || state == ObligationState::Late;
}

template <class T>
void shuffle(std::vector<T>& values, std::mt19937_64& engine)
{
    std::shuffle(values.begin(), values.end(), engine);
}

DateRange moved(const DateRange& range, int daysLater)
{
    return {range.first.addDays(daysLater),
            range.last ? std::optional(range.last->addDays(daysLater)) : std::nullopt};
}

/// Every date, range and week of the office, so many days later.
GeneratedOffice moved(const GeneratedOffice& office, int daysLater)
{
    GeneratedOffice later = office;
    for (Checklist& version : later.versions)
        version.valid = moved(version.valid, daysLater);
    for (DateRange& free : later.freeDays)
        free = moved(free, daysLater);
    for (Call& call : later.calls)
        call.heldOn = call.heldOn.addDays(daysLater);
    for (PostingFacts& posting : later.postings) {
        posting.range = moved(posting.range, daysLater);
        std::vector<CategoryHistory::Change> changes = posting.categories.changes();
        const QString initial = posting.categories.on(QDate(1, 1, 1));
        for (CategoryHistory::Change& change : changes)
            change.validFrom = change.validFrom.addDays(daysLater);
        posting.categories = CategoryHistory(initial, changes);
        for (DateRange& leave : posting.approvedLeaves)
            leave = moved(leave, daysLater);
        for (EntryFact& entry : posting.entries) {
            entry.occurredOn = entry.occurredOn.addDays(daysLater);
            entry.recordedOn = entry.recordedOn.addDays(daysLater);
            if (entry.period && entry.period->shape == Cadence::Weekly) {
                entry.period = PeriodKey::containing(Cadence::Weekly,
                                                     entry.period->span().first.addDays(daysLater));
            }
        }
        for (Attendance& attendance : posting.attendance)
            attendance.recordedOn = attendance.recordedOn.addDays(daysLater);
    }
    later.range = {office.range.first.addDays(daysLater), office.range.last.addDays(daysLater)};
    later.asOf = office.asOf.addDays(daysLater);
    return later;
}

} // namespace

RC_GTEST_PROP(RulesProperty, AgreeWithTheReference, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    for (const PostingFacts& posting : office.postings)
        RC_ASSERT(asReference(assessor.assess(posting)) == referenceResult(office, posting));
}

RC_GTEST_PROP(RulesProperty, CountsAddUp, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    StateCounts byPosting;
    std::map<QString, StateCounts> byItem;
    for (const PostingFacts& posting : office.postings) {
        const PostingAssessment assessment = assessor.assess(posting);
        RC_ASSERT(assessment.counts.obligations() == static_cast<int>(assessment.outcomes.size()));
        StateCounts own;
        for (const ItemAssessment& item : assessment.items) {
            RC_ASSERT(item.counts.obligations() > 0);
            own += item.counts;
            byItem[item.code] += item.counts;
        }
        RC_ASSERT(own == assessment.counts);
        byPosting += assessment.counts;
    }
    StateCounts all;
    for (const auto& [code, counts] : byItem)
        all += counts;
    RC_ASSERT(all == byPosting);
    all -= byPosting;
    RC_ASSERT(all == StateCounts{});
}

RC_GTEST_PROP(RulesProperty, ALaterDayNeverTakesWorkBack, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const int days = *rc::gen::element(1, 3, 20, 90, 400);
    const PostingAssessor now(facts, office.range, office.asOf);
    const PostingAssessor later(facts, office.range, office.asOf.addDays(days));
    for (const PostingFacts& posting : office.postings) {
        const States before = statesOf(now.assess(posting));
        const States after = statesOf(later.assess(posting));
        RC_ASSERT(before.size() == after.size());
        for (const auto& [name, state] : before) {
            const ObligationState then = after.at(name);
            if (isDone(state) || state == ObligationState::Exempt)
                RC_ASSERT(then == state);
            else if (state == ObligationState::Overdue)
                RC_ASSERT(then != ObligationState::Pending);
        }
    }
}

RC_GTEST_PROP(RulesProperty, WeeksAreTheSameFiftyTwoWeeksLater, (const GeneratedOffice& office))
{
    constexpr int kDaysLater = 364;
    const GeneratedOffice shifted = moved(office, kDaysLater);
    const OfficeFacts facts = office.facts();
    const OfficeFacts shiftedFacts = shifted.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    const PostingAssessor later(shiftedFacts, shifted.range, shifted.asOf);
    const auto weekly = [](const PostingAssessment& assessment, int daysLater) {
        States states;
        for (const ObligationOutcome& outcome : assessment.outcomes) {
            const Cadence cadence = outcome.obligation.item->cadence;
            if (cadence == Cadence::Weekly || cadence == Cadence::PerCall)
                states[nameOf(outcome.obligation, daysLater)] = outcome.fulfilment.state;
        }
        return states;
    };
    for (size_t i = 0; i < office.postings.size(); ++i) {
        RC_ASSERT(weekly(assessor.assess(office.postings[i]), kDaysLater) ==
                  weekly(later.assess(shifted.postings[i]), 0));
    }
}

RC_GTEST_PROP(RulesProperty, TheOrderOfTheInputMeansNothing, (const GeneratedOffice& office))
{
    GeneratedOffice shuffled = office;
    std::mt19937_64 engine(office.seed + 1);
    shuffle(shuffled.versions, engine);
    shuffle(shuffled.freeDays, engine);
    shuffle(shuffled.calls, engine);
    for (Checklist& version : shuffled.versions)
        shuffle(version.items, engine);
    for (PostingFacts& posting : shuffled.postings) {
        shuffle(posting.entries, engine);
        shuffle(posting.approvedLeaves, engine);
        shuffle(posting.attendance, engine);
        shuffle(posting.adjustments, engine);
        std::vector<CategoryHistory::Change> changes = posting.categories.changes();
        shuffle(changes, engine);
        posting.categories = CategoryHistory(posting.categories.on(QDate(1, 1, 1)), changes);
    }
    const OfficeFacts facts = office.facts();
    const OfficeFacts shuffledFacts = shuffled.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    const PostingAssessor other(shuffledFacts, office.range, office.asOf);
    for (size_t i = 0; i < office.postings.size(); ++i) {
        const PostingAssessment a = assessor.assess(office.postings[i]);
        const PostingAssessment b = other.assess(shuffled.postings[i]);
        RC_ASSERT(a.outcomes.size() == b.outcomes.size());
        for (size_t n = 0; n < a.outcomes.size(); ++n) {
            RC_ASSERT(nameOf(a.outcomes[n].obligation) == nameOf(b.outcomes[n].obligation));
            RC_ASSERT(a.outcomes[n].fulfilment.state == b.outcomes[n].fulfilment.state);
            RC_ASSERT(a.outcomes[n].fulfilment.counted == b.outcomes[n].fulfilment.counted);
            RC_ASSERT(a.outcomes[n].fulfilment.fulfilledOn == b.outcomes[n].fulfilment.fulfilledOn);
        }
        RC_ASSERT(a.score == b.score);
    }
}

RC_GTEST_PROP(RulesProperty, ApprovingALeaveOnlyExempts, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    for (size_t i = 0; i < office.postings.size(); ++i) {
        PostingFacts posting = office.postings[i];
        const States before = statesOf(assessor.assess(posting));
        posting.approvedLeaves.push_back(office.requestedLeaves[i]);
        const States after = statesOf(assessor.assess(posting));
        RC_ASSERT(before.size() == after.size());
        for (const auto& [name, state] : before) {
            const ObligationState then = after.at(name);
            RC_ASSERT(then == state || then == ObligationState::Exempt);
        }
    }
}

RC_GTEST_PROP(RulesProperty, ScoresAndRatesStayInBounds, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const PostingAssessor assessor(facts, office.range, office.asOf);
    for (const PostingFacts& posting : office.postings) {
        const PostingAssessment assessment = assessor.assess(posting);
        if (assessment.score) {
            RC_ASSERT(assessment.score->hundredths >= 0);
            RC_ASSERT(assessment.score->hundredths <= 11'000);
            RC_ASSERT(assessment.counts.decided() > 0);
        }
        RC_ASSERT(assessment.isProvisional() == (assessment.counts.pending > 0));
        for (const auto& rate : {assessment.counts.completionRate(), assessment.counts.toDateRate(),
                                 assessment.counts.onTimeRate()}) {
            if (rate) {
                RC_ASSERT(rate->tenThousandths() >= 0);
                RC_ASSERT(rate->tenThousandths() <= 10'000);
            }
        }
        RC_ASSERT(assessment.counts.toDateRate().has_value() == (assessment.counts.decided() > 0));
    }
}

RC_GTEST_PROP(RulesProperty, AYearIsItsQuartersAndItsMonths, (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const ObligationPlanner planner(facts);
    for (const PostingFacts& posting : office.postings) {
        const auto planned = [&](Cadence part) {
            std::multiset<std::string> names;
            for (PeriodKey key = PeriodKey::containing(part, QDate(2020, 1, 1)); key.year == 2020;
                 key = key.next()) {
                for (const Obligation& obligation : planner.plan(posting, key.span()))
                    names.insert(nameOf(obligation) + (obligation.exemptByAbsence ? " x" : ""));
            }
            return names;
        };
        const auto year = planned(Cadence::Yearly);
        RC_ASSERT(year == planned(Cadence::Quarterly));
        RC_ASSERT(year == planned(Cadence::Monthly));
    }
}

RC_GTEST_PROP(RulesProperty, EachObligationLiesInItsPostingAndItsVersion,
              (const GeneratedOffice& office))
{
    const OfficeFacts facts = office.facts();
    const ObligationPlanner planner(facts);
    for (const PostingFacts& posting : office.postings) {
        for (const Obligation& obligation : planner.plan(posting, office.range)) {
            RC_ASSERT(office.range.contains(obligation.due));
            RC_ASSERT(posting.range.contains(obligation.due));
            RC_ASSERT(obligation.servedDays >= 1);
            RC_ASSERT(obligation.awayDays <= obligation.servedDays);
            RC_ASSERT(obligation.deadline == obligation.due.addDays(obligation.item->graceDays));
            if (obligation.item->cadence != Cadence::Once)
                RC_ASSERT(obligation.checklist->valid.contains(obligation.due));
        }
    }
}

RC_GTEST_PROP(RulesProperty, ARankIsOneMoreThanTheNumberOfBetterOnes, ())
{
    const auto values = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 12));
    std::vector<std::optional<Score>> scores;
    std::vector<QString> categories;
    for (const int value : values) {
        scores.push_back(value < 0 ? std::nullopt : std::optional(Score{value}));
        categories.push_back(QString::number(*rc::gen::inRange(0, 3)));
    }
    const auto whole = ranks(scores);
    const auto within = ranksWithinCategory(scores, categories);
    RC_ASSERT(whole.size() == scores.size());
    RC_ASSERT(within.size() == scores.size());
    for (size_t i = 0; i < scores.size(); ++i) {
        int better = 0;
        int betterWithin = 0;
        for (size_t k = 0; k < scores.size(); ++k) {
            if (scores[i] && scores[k] && *scores[k] > *scores[i]) {
                ++better;
                betterWithin += categories[k] == categories[i] ? 1 : 0;
            }
        }
        RC_ASSERT(whole[i] == (scores[i] ? std::optional(better + 1) : std::nullopt));
        RC_ASSERT(within[i] == (scores[i] ? std::optional(betterWithin + 1) : std::nullopt));
    }
}

} // namespace touyan::test
