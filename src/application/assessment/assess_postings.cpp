// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/assess_postings.h"

namespace touyan::application {

using domain::Result;

Result<std::shared_ptr<Assessment>> assessPostings(UnitOfWork& unitOfWork,
                                                   const AssessmentRequest& request)
{
    TOUYAN_TRY_ASSIGN(auto facts, unitOfWork.facts().load({request.range, {}, request.entries}));
    return std::make_shared<Assessment>(std::move(facts), request.range, request.asOf);
}

Result<std::shared_ptr<Assessment>> assessPostings(UseCaseContext& context,
                                                   const AssessmentRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto unitOfWork, context.database.beginRead());
    return assessPostings(*unitOfWork, request);
}

Result<std::shared_ptr<AssessmentFacts>> loadPostingFacts(UseCaseContext& context,
                                                          const AssessmentRequest& request,
                                                          domain::PostingId posting)
{
    TOUYAN_TRY_ASSIGN(const auto unitOfWork, context.database.beginRead());
    return unitOfWork->facts().load({request.range, {posting}, request.entries});
}

} // namespace touyan::application
