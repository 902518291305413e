// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/frozen/closed_quarter_guard.h"

#include "application/frozen/frozen_result.h"
#include "application/frozen/rule_book_json.h"

#include <algorithm>

namespace touyan::application {

using domain::ErrorCode;
using domain::Result;

namespace {

/// True when every posting that is looked at has the same frozen result, and no other appears.
bool agree(const std::vector<FrozenPosting>& frozen, const std::vector<FrozenPosting>& recomputed,
           const ClosingImpact& impact)
{
    const auto looksAt = [&](const FrozenPosting& posting) {
        return impact.isEveryone() || std::binary_search(impact.postings().begin(),
                                                         impact.postings().end(), posting.posting);
    };
    auto candidate = recomputed.begin();
    for (const FrozenPosting& posting : frozen) {
        if (!looksAt(posting))
            continue;
        if (candidate == recomputed.end() || candidate->posting != posting.posting ||
            candidate->fingerprint != posting.fingerprint)
            return false;
        ++candidate;
    }
    return candidate == recomputed.end();
}

Result<bool> holds(UnitOfWork& unitOfWork, const QuarterClosing& closing,
                   const ClosingImpact& impact)
{
    TOUYAN_TRY_ASSIGN(auto frozen, unitOfWork.closings().frozenPostings(closing.id));
    TOUYAN_TRY_ASSIGN(const ClosingDocuments documents,
                      unitOfWork.closings().documents(closing.id));
    TOUYAN_TRY_ASSIGN(auto rules, ruleBookFromJson(documents.rules, unitOfWork.checklists()));
    const domain::DaySpan range = closing.quarter.span();
    FactsQuery query{range, {}, EntryScope::ConfirmedOnly};
    if (!impact.isEveryone())
        query.postings = impact.postings();
    TOUYAN_TRY_ASSIGN(auto facts, unitOfWork.facts().load(query));
    facts->office.rules = std::move(rules);
    std::sort(frozen.begin(), frozen.end(),
              [](const FrozenPosting& a, const FrozenPosting& b) { return a.posting < b.posting; });
    const Assessment assessment(std::move(facts), range, closing.asOf);
    return agree(frozen, frozenPostings(assessment), impact);
}

domain::Error closedError(const QuarterClosing& closing)
{
    return domain::makeError(ErrorCode::QuarterClosed,
                             {closing.quarter.toString(), QString::number(closing.revision),
                              closing.asOf.toString(Qt::ISODate), closing.closedBy});
}

} // namespace

Result<void> ensureClosingsHold(UnitOfWork& unitOfWork, const ClosingImpact& impact)
{
    if (impact.isNobody())
        return {};
    TOUYAN_TRY_ASSIGN(const auto closings, unitOfWork.closings().all());
    for (const QuarterClosing& closing : closings) {
        if (!closing.isInForce() || !impact.isKnownOn(closing.asOf))
            continue;
        TOUYAN_TRY_ASSIGN(const bool held, holds(unitOfWork, closing, impact));
        if (!held)
            return closedError(closing);
    }
    return {};
}

Result<void> ensureNotFrozen(UnitOfWork& unitOfWork, domain::PostingId posting)
{
    TOUYAN_TRY_ASSIGN(const auto closings, unitOfWork.closings().all());
    for (const QuarterClosing& closing : closings) {
        if (!closing.isInForce())
            continue;
        TOUYAN_TRY_ASSIGN(const auto frozen, unitOfWork.closings().frozenPostings(closing.id));
        const bool isFrozen =
            std::any_of(frozen.begin(), frozen.end(),
                        [posting](const FrozenPosting& kept) { return kept.posting == posting; });
        if (isFrozen)
            return closedError(closing);
    }
    return {};
}

} // namespace touyan::application
