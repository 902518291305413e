// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/explanation.h"

#include "application/assessment/assess_postings.h"
#include "application/assessment/entry_explanation.h"
#include "application/assessment/obligation_period.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Obligation;
using domain::Result;

namespace {

ObligationExplanation explainOutcome(const Assessment& assessment, const AssessedPosting& posting,
                                     const domain::ObligationOutcome& outcome)
{
    const Obligation& obligation = outcome.obligation;
    ObligationExplanation explained;
    explained.itemCode = obligation.item->code;
    explained.itemTitle = obligation.item->title;
    explained.cadence = obligation.item->cadence;
    explained.period = obligationPeriod(obligation, assessment.facts().office);
    explained.span = obligation.period;
    explained.due = obligation.due;
    explained.deadline = obligation.deadline;
    explained.countableUntil = obligation.countableUntil();
    explained.required = obligation.required();
    explained.counted = outcome.fulfilment.counted;
    explained.fulfilledOn = outcome.fulfilment.fulfilledOn;
    explained.state = outcome.fulfilment.state;
    explained.reason = outcome.fulfilment.reason;
    explained.servedDays = obligation.servedDays;
    explained.awayDays = obligation.awayDays;
    explained.minCoveragePercent = obligation.checklist->minCoveragePercent;
    explained.graceDays = obligation.item->graceDays;
    explained.kinds = obligation.item->kinds;
    explained.checklistCode = obligation.checklist->code;
    explained.checklistTitle = obligation.checklist->title;
    explained.call = obligation.call;
    for (const domain::Attendance& attendance : assessment.factsOf(posting).attendance) {
        if (attendance.call == obligation.call)
            explained.attendance = attendance;
    }
    explained.entries = explainEntries(assessment, posting, obligation);
    return explained;
}

NothingOwed whyNothing(const domain::OfficeFacts& office, const domain::PostingFacts& posting,
                       const domain::DaySpan& range)
{
    if (posting.role != domain::Role::FirstSecretary)
        return NothingOwed::NotFirstSecretary;
    const domain::DaySpan served = domain::intersection(range, posting.range);
    if (served.days() < 1)
        return NothingOwed::NotServing;
    for (QDate day = served.first; day <= served.last; day = day.addDays(1)) {
        if (office.rules.inForce(posting.categories.on(day), day) != nullptr)
            return NothingOwed::NothingDue;
    }
    return NothingOwed::NoChecklist;
}

Result<PostingExplanation> explainNothing(UnitOfWork& work, const ExplainRequest& request)
{
    TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.postings().find(request.posting));
    // Wide enough to hold a day of the posting, wherever it lies.
    const QDate firstDay = posting.range.first;
    const domain::DaySpan range{std::min(request.range.first, firstDay),
                                std::max(request.range.last, firstDay)};
    TOUYAN_TRY_ASSIGN(const auto facts,
                      work.facts().load({range, {posting.id}, EntryScope::ConfirmedOnly}));
    PostingExplanation explained;
    explained.posting = posting.id;
    explained.identity = facts->identities.front();
    explained.postingRange = posting.range;
    explained.range = request.range;
    explained.asOf = request.asOf;
    explained.nothingOwed = whyNothing(facts->office, facts->postings.front(), request.range);
    return explained;
}

} // namespace

PostingExplanation explain(const Assessment& assessment, const AssessedPosting& posting,
                           const QString& item)
{
    PostingExplanation explained;
    const domain::PostingFacts& facts = assessment.factsOf(posting);
    explained.posting = posting.result.posting;
    explained.identity = assessment.identity(posting);
    explained.postingRange = facts.range;
    explained.range = assessment.range();
    explained.asOf = assessment.asOf();
    explained.category = posting.category;
    explained.counts = posting.result.counts;
    for (const domain::ItemAssessment& result : posting.result.items) {
        explained.items.push_back(
            {result.code, result.title, result.counts, result.points, result.lateCreditMillionths});
    }
    for (const domain::Adjustment& adjustment : facts.adjustments) {
        if (explained.range.contains(adjustment.effectiveOn))
            explained.adjustments.push_back(adjustment);
    }
    explained.adjustmentSum = posting.result.adjustmentSum;
    explained.adjustmentApplied = posting.result.adjustmentApplied;
    explained.score = posting.result.score;
    explained.provisional = posting.result.isProvisional();
    explained.rank = posting.rank;
    explained.categoryRank = posting.categoryRank;
    for (const AssessedPosting& other : assessment.postings()) {
        explained.ranked += other.rank ? 1 : 0;
        explained.categoryRanked += other.rank && other.category == posting.category ? 1 : 0;
    }
    for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
        if (item.isEmpty() || outcome.obligation.item->code == item)
            explained.obligations.push_back(explainOutcome(assessment, posting, outcome));
    }
    return explained;
}

Result<PostingExplanation> explainPosting(UseCaseContext& context, const ExplainRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    // Everybody is assessed, since ranks depend on all.
    TOUYAN_TRY_ASSIGN(const auto assessment, assessPostings(*work, {request.range, request.asOf,
                                                                    EntryScope::AllWithDetails}));
    if (const AssessedPosting* posting = assessment->find(request.posting))
        return explain(*assessment, *posting, request.item);
    return explainNothing(*work, request);
}

} // namespace touyan::application
