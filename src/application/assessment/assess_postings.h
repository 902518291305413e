// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/ports/use_case_context.h"

namespace touyan::application {

struct AssessmentRequest
{
    domain::DaySpan range;
    QDate asOf;
    EntryScope entries = EntryScope::ConfirmedOnly;
};

/// Loads the facts of all postings and assesses them (rules 2.1–2.4). Inside a unit of work.
[[nodiscard]] domain::Result<std::shared_ptr<Assessment>>
assessPostings(UnitOfWork& unitOfWork, const AssessmentRequest& request);

/// The same as a use case of its own, over one consistent view.
[[nodiscard]] domain::Result<std::shared_ptr<Assessment>>
assessPostings(UseCaseContext& context, const AssessmentRequest& request);

/// The facts of one posting over a range, to refresh an Assessment with.
[[nodiscard]] domain::Result<std::shared_ptr<AssessmentFacts>>
loadPostingFacts(UseCaseContext& context, const AssessmentRequest& request,
                 domain::PostingId posting);

} // namespace touyan::application
