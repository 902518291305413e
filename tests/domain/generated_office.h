// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/posting_facts.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace touyan::test {

/// How much there is of everything in a generated office. Shrinking a failure makes these smaller
/// and leaves what remains as it was.
struct OfficeSize
{
    int postings = 3;
    int versionChanges = 2;
    int leaves = 3;
    int entries = 40;
    int calls = 6;
    int adjustments = 3;
};

/// A small office made from a seed, with dates that like to lie on the borders of the rules:
/// hand-overs, leaves, checklists by category that succeed each other, entries with explicit
/// periods, kinds, late records, calls and attendance.
struct GeneratedOffice
{
    std::vector<domain::Checklist> versions;
    std::vector<domain::DateRange> freeDays;
    std::vector<domain::Call> calls;
    std::vector<domain::PostingFacts> postings;
    /// For each posting one more leave that is not approved yet.
    std::vector<domain::DateRange> requestedLeaves;
    domain::DaySpan range;
    QDate asOf;

    uint64_t seed = 0;
    OfficeSize size;

    [[nodiscard]] domain::OfficeFacts facts() const
    {
        return {domain::RuleBook(versions), freeDays, calls};
    }
};

[[nodiscard]] GeneratedOffice generateOffice(uint64_t seed, const OfficeSize& size);

/// What a failed property prints: how to make the same office again, and its dates.
void showValue(const GeneratedOffice& office, std::ostream& out);

} // namespace touyan::test
