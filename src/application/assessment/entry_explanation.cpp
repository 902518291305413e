// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/entry_explanation.h"

#include "application/assessment/assess_postings.h"

#include <algorithm>
#include <tuple>

namespace touyan::application {

using domain::EntryVerdict;

std::vector<EntryExplanation> explainEntries(const Assessment& assessment,
                                             const AssessedPosting& posting,
                                             const domain::Obligation& obligation)
{
    std::vector<EntryExplanation> entries;
    const domain::PostingFacts& facts = assessment.factsOf(posting);
    for (const domain::EntryFact& fact : facts.entries) {
        const EntryVerdict verdict =
            domain::judgeEntry(fact, obligation, facts.range, assessment.asOf());
        const bool near =
            verdict == EntryVerdict::OtherPeriod && obligation.period.contains(fact.occurredOn);
        if (verdict == EntryVerdict::OtherItem || (verdict == EntryVerdict::OtherPeriod && !near))
            continue;
        const auto detail = assessment.facts().entryDetails.find(fact.id);
        if (detail != assessment.facts().entryDetails.end())
            entries.push_back({detail->second, verdict});
    }
    std::sort(entries.begin(), entries.end(),
              [](const EntryExplanation& a, const EntryExplanation& b) {
                  const auto key = [](const EntryExplanation& explained) {
                      return std::tuple(explained.verdict != EntryVerdict::Counts,
                                        explained.entry.recordedOn.value_or(QDate()),
                                        explained.entry.code);
                  };
                  return key(a) < key(b);
              });
    return entries;
}

} // namespace touyan::application
