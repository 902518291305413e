// SPDX-License-Identifier: GPL-3.0-or-later
// The rules against their plain second computation, on offices that are the same in every run.
#include "domain/checklist/checklist_names.h"
#include "domain/checklist/posting_assessor.h"
#include "domain/reference_rules.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace touyan::test {
namespace {

using namespace domain;

TEST(ReferenceRules, GiveTheSameStatesAndScores)
{
    for (uint64_t seed = 1; seed <= 200; ++seed) {
        const GeneratedOffice office = generateOffice(seed, {3, 3, 3, 60, 10, 3});
        const OfficeFacts facts = office.facts();
        const PostingAssessor assessor(facts, office.range, office.asOf);
        for (const PostingFacts& posting : office.postings) {
            const ReferenceResult expected = referenceResult(office, posting);
            const ReferenceResult actual = asReference(assessor.assess(posting));
            ASSERT_EQ(expected.states, actual.states) << "seed " << seed;
            ASSERT_EQ(expected.score, actual.score) << "seed " << seed;
        }
    }
}

// All this means something only if the offices reach what the rules distinguish.
TEST(GeneratedOffices, ReachEveryCornerOfTheRules)
{
    std::map<std::string, int> met;
    for (uint64_t seed = 1; seed <= 200; ++seed) {
        const GeneratedOffice office = generateOffice(seed, {4, 3, 4, 60, 10, 3});
        const OfficeFacts facts = office.facts();
        const PostingAssessor assessor(facts, office.range, office.asOf);
        for (size_t i = 0; i < office.postings.size(); ++i) {
            const PostingFacts& posting = office.postings[i];
            if (i > 0 && office.postings[i - 1].range.last &&
                posting.range.first == office.postings[i - 1].range.last->addDays(1))
                ++met["hand-over"];
            const PostingAssessment assessment = assessor.assess(posting);
            std::set<const Checklist*> versions;
            std::set<QString> categories;
            for (const auto& [obligation, fulfilment] : assessment.outcomes) {
                const std::string cadence = identifierName(obligation.item->cadence).data();
                ++met[cadence + ' ' + identifierName(fulfilment.state).data()];
                if (fulfilment.reason == StateReason::ExemptByExcuse)
                    ++met["excused"];
                if (fulfilment.counted > 0 && !fulfilment.fulfilledOn)
                    ++met["part-fulfilled"];
                if (obligation.item->cadence == Cadence::Once &&
                    !obligation.checklist->valid.contains(posting.range.first))
                    ++met["once item of a later version"];
                if (obligation.period.last > obligation.due)
                    ++met["period cut by the end of the posting"];
                versions.insert(obligation.checklist);
                categories.insert(posting.categories.on(obligation.due));
                for (const EntryFact& entry : posting.entries) {
                    const EntryVerdict verdict =
                        judgeEntry(entry, obligation, posting.range, office.asOf);
                    ++met["verdict " + std::to_string(static_cast<int>(verdict))];
                    if (verdict == EntryVerdict::Counts && entry.period)
                        ++met["explicit period counts"];
                }
            }
            if (versions.size() > 1)
                ++met["versions succeed each other"];
            if (categories.size() > 1)
                ++met["change of category"];
            if (assessment.adjustmentSum != assessment.adjustmentApplied)
                ++met["limited adjustment"];
        }
    }
    for (const char* corner :
         {"hand-over", "excused", "part-fulfilled", "once item of a later version",
          "period cut by the end of the posting", "explicit period counts",
          "versions succeed each other", "change of category", "limited adjustment"})
        EXPECT_GE(met[corner], 5) << corner;
    for (int verdict = 0; verdict <= static_cast<int>(EntryVerdict::RecordedTooLate); ++verdict)
        EXPECT_GE(met["verdict " + std::to_string(verdict)], 5) << verdict;
    for (const auto& [cadence, cadenceName] : IdentifierNames<Cadence>::values) {
        for (const auto& [state, stateName] : IdentifierNames<ObligationState>::values) {
            const std::string name = std::string(cadenceName.data()) + ' ' + stateName.data();
            // Calls are never late.
            const bool never = cadence == Cadence::PerCall && state == ObligationState::Late;
            EXPECT_EQ(never, met[name] == 0) << name;
        }
    }
}

} // namespace
} // namespace touyan::test
