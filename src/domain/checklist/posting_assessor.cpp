// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/posting_assessor.h"

namespace touyan::domain {

PostingAssessor::PostingAssessor(const OfficeFacts& office, DaySpan range, QDate asOf)
    : m_planner(office)
    , m_range(range)
    , m_asOf(asOf)
{
}

PostingAssessment PostingAssessor::assess(const PostingFacts& posting) const
{
    PostingAssessment assessment;
    assessment.posting = posting.id;
    std::vector<Obligation> obligations = m_planner.plan(posting, m_range);
    const FulfilmentEvaluator evaluator(posting, m_asOf);
    assessment.outcomes.reserve(obligations.size());
    for (Obligation& obligation : obligations) {
        const Fulfilment fulfilment = evaluator.evaluate(obligation);
        assessment.counts.add(fulfilment.state);
        assessment.outcomes.push_back({std::move(obligation), fulfilment});
    }
    assessment.items = assessItems(assessment.outcomes);
    assessment.adjustmentSum = adjustmentSum(posting.adjustments, m_range);
    assessment.adjustmentApplied = limitedAdjustment(assessment.adjustmentSum);
    assessment.score = score(assessment.items, assessment.adjustmentApplied);
    return assessment;
}

QString rankingCategory(const PostingFacts& posting, const DaySpan& range)
{
    const QDate day = posting.range.last ? std::min(range.last, *posting.range.last) : range.last;
    return posting.categories.on(day);
}

} // namespace touyan::domain
