// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/adjustment.h"
#include "domain/checklist/call.h"
#include "domain/checklist/checklist.h"
#include "domain/checklist/entry.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"

#include <vector>

namespace touyan::domain {

/// Everything about one posting that its results depend on.
struct PostingFacts
{
    PostingId id;
    Role role = Role::FirstSecretary;
    DateRange range;
    CategoryHistory categories;
    std::vector<DateRange> approvedLeaves; ///< any order, may overlap
    std::vector<EntryFact> entries;        ///< any order, any status
    std::vector<Attendance> attendance;    ///< any order
    std::vector<Adjustment> adjustments;   ///< any order
};

/// Everything that holds for all postings alike.
struct OfficeFacts
{
    RuleBook rules;
    std::vector<DateRange> freeDays; ///< any order, may overlap
    std::vector<Call> calls;         ///< any order
};

} // namespace touyan::domain
