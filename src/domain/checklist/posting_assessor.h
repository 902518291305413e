// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/assessment_score.h"
#include "domain/checklist/obligation_planner.h"

namespace touyan::domain {

/// Plan → evaluate → rate → score of single postings over one range as of one day. Ranking needs
/// all of them and is done by ranks(). The office's facts must outlive it and its results.
class PostingAssessor
{
public:
    PostingAssessor(const OfficeFacts& office, DaySpan range, QDate asOf);

    [[nodiscard]] PostingAssessment assess(const PostingFacts& posting) const;

private:
    ObligationPlanner m_planner;
    DaySpan m_range;
    QDate m_asOf;
};

/// The category that a posting is ranked in: its unit's on the range's last day, or on the
/// posting's last day if that is earlier (rules 2.4).
[[nodiscard]] QString rankingCategory(const PostingFacts& posting, const DaySpan& range);

} // namespace touyan::domain
