// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/posting_facts.h"
#include "domain/foundation/result.h"
#include "domain/people/person.h"

#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace touyan::application {

/// How a posting is named to people.
struct PostingIdentity
{
    QString code;
    domain::PersonId person;
    QString personName;
    domain::UnitId unit;
    QString unitCode;
    QString unitName;
    QString dispatchingUnit;
    std::optional<domain::DispatchLevel> dispatchLevel;
    QString round;
};

enum class EntryScope {
    ConfirmedOnly, ///< only what counts; PostingFacts::entries without the others
    All,           ///< every status, for lists and explanations
    AllWithDetails ///< the same, and AssessmentFacts::entryDetails
};

/// The facts for a range of due days.
struct FactsQuery
{
    domain::DaySpan range;
    std::vector<domain::PostingId> postings; ///< empty: all
    EntryScope entries = EntryScope::ConfirmedOnly;
};

/// Facts of the postings that run on some day of the range, sorted by posting code; identities in
/// the same order.
struct AssessmentFacts
{
    domain::OfficeFacts office;
    std::vector<domain::PostingFacts> postings;
    std::vector<PostingIdentity> identities;
    std::unordered_map<domain::EntryId, domain::Entry> entryDetails;
};

/// Delivers the facts that the rules need, and no more of them: entries that can count for an
/// obligation due in the range. The facts carry no numbers; those are made by domain/checklist.
class FactsReader
{
public:
    virtual ~FactsReader() = default;
    [[nodiscard]] virtual domain::Result<std::shared_ptr<AssessmentFacts>>
    load(const FactsQuery& query) = 0;
    /// Every checklist version.
    [[nodiscard]] virtual domain::Result<domain::RuleBook> rules() = 0;
};

} // namespace touyan::application
