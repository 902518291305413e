// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/obligation.h"
#include "domain/checklist/posting_facts.h"

#include <span>
#include <vector>

namespace touyan::domain {

/// Plans who owes what and when (rules 2.1). Made once for an office and used for all its
/// postings. The facts must outlive the planner and the obligations that it made.
class ObligationPlanner
{
public:
    explicit ObligationPlanner(const OfficeFacts& office);

    /// Obligations of one posting whose due day lies in the range, sorted by item position, then
    /// due day. Empty for postings that are not first secretaries.
    [[nodiscard]] std::vector<Obligation> plan(const PostingFacts& posting,
                                               const DaySpan& range) const;

private:
    void planPeriodic(const PostingFacts& posting, const DaySpan& range, Cadence cadence,
                      std::span<const DateRange> away, std::vector<Obligation>& obligations) const;
    void planOnce(const PostingFacts& posting, const DaySpan& range,
                  std::span<const DateRange> away, std::vector<Obligation>& obligations) const;
    void planCalls(const PostingFacts& posting, const DaySpan& range,
                   std::span<const DateRange> leaves, std::vector<Obligation>& obligations) const;

    const OfficeFacts& m_office;
    std::vector<const Call*> m_callsByDay;
};

} // namespace touyan::domain
