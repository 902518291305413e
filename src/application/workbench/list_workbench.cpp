// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/workbench/list_workbench.h"

#include "application/assessment/assess_postings.h"
#include "application/assessment/obligation_period.h"

#include <algorithm>

namespace touyan::application {

using domain::EntryStatus;
using domain::ObligationState;
using domain::Result;

namespace {

WorkbenchObligation lineOf(const Assessment& assessment, const AssessedPosting& posting,
                           const domain::ObligationOutcome& outcome)
{
    const domain::Obligation& obligation = outcome.obligation;
    const PostingIdentity& identity = assessment.identity(posting);
    return {obligation.posting,      identity.personName,
            identity.unitName,       obligation.item->code,
            obligation.item->title,  obligationPeriod(obligation, assessment.facts().office),
            obligation.due,          obligation.deadline,
            obligation.required(),   outcome.fulfilment.counted,
            outcome.fulfilment.state};
}

void sortByDeadline(std::vector<WorkbenchObligation>& lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const WorkbenchObligation& a, const WorkbenchObligation& b) {
                         return a.deadline < b.deadline;
                     });
}

Result<std::vector<domain::EntryId>> idsWithStatus(UnitOfWork& work, EntryStatus status)
{
    EntryFilter filter;
    filter.status = status;
    TOUYAN_TRY_ASSIGN(const auto entries, work.entries().matching(filter));
    std::vector<domain::EntryId> ids;
    ids.reserve(entries.size());
    for (const domain::Entry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

} // namespace

Result<Workbench> listWorkbench(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    Workbench workbench;
    workbench.today = context.clock.today();
    const QDate sunday = domain::periodContaining(domain::Cadence::Weekly, workbench.today).last;
    const domain::DaySpan thisQuarter =
        domain::periodContaining(domain::Cadence::Quarterly, workbench.today);
    const domain::DaySpan lastQuarter =
        domain::periodContaining(domain::Cadence::Quarterly, thisQuarter.first.addDays(-1));

    const domain::DaySpan range{lastQuarter.first, std::max(thisQuarter.last, sunday)};
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(*work, {range, workbench.today, EntryScope::ConfirmedOnly}));
    for (const AssessedPosting& posting : assessment->postings()) {
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            const ObligationState state = outcome.fulfilment.state;
            if (state == ObligationState::Overdue)
                workbench.overdue.push_back(lineOf(*assessment, posting, outcome));
            const bool soon =
                outcome.obligation.due <= sunday || outcome.obligation.deadline <= sunday;
            if (state == ObligationState::Pending && soon)
                workbench.dueSoon.push_back(lineOf(*assessment, posting, outcome));
        }
        if (assessment->factsOf(posting).range.contains(workbench.today))
            ++workbench.activeFirstSecretaries;
    }
    sortByDeadline(workbench.dueSoon);
    sortByDeadline(workbench.overdue);
    TOUYAN_TRY_ASSIGN(workbench.toReview, idsWithStatus(*work, EntryStatus::Submitted));
    TOUYAN_TRY_ASSIGN(workbench.returned, idsWithStatus(*work, EntryStatus::Returned));
    TOUYAN_TRY_ASSIGN(workbench.drafts, idsWithStatus(*work, EntryStatus::Draft));
    TOUYAN_TRY_ASSIGN(const auto leaves, work->leaves().all());
    std::copy_if(leaves.begin(), leaves.end(), std::back_inserter(workbench.openLeaves),
                 [](const domain::Leave& leave) { return !leave.approved; });
    TOUYAN_TRY_ASSIGN(workbench.projects, listProjectWork(*work, workbench.today, sunday));
    return workbench;
}

} // namespace touyan::application
