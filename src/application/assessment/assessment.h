// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"
#include "domain/checklist/posting_assessor.h"

#include <memory>
#include <optional>
#include <vector>

namespace touyan::application {

/// One posting in an assessment: who it is, its result, and its places in the list.
struct AssessedPosting
{
    size_t factsIndex = 0; ///< into AssessmentFacts::postings and ::identities
    domain::PostingAssessment result;
    QString category; ///< that it is ranked in
    std::optional<int> rank;
    std::optional<int> categoryRank;
};

/// One item over all postings.
struct ItemTotal
{
    QString code;
    QString title;
    int position = 0;
    domain::Cadence cadence = domain::Cadence::Monthly;
    domain::StateCounts counts;
};

/// The results of all postings over a range as of a day. The window, the reports, the command line
/// and the closings all read this one structure; no number is computed in a second way.
///
/// Obligations point into facts, which the assessment keeps alive.
class Assessment
{
public:
    /// Assesses every posting of the facts.
    Assessment(std::shared_ptr<AssessmentFacts> facts, domain::DaySpan range, QDate asOf);

    [[nodiscard]] const AssessmentFacts& facts() const { return *m_facts; }
    [[nodiscard]] const domain::DaySpan& range() const { return m_range; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }

    /// Postings with at least one obligation, exempt ones included, sorted by posting code.
    [[nodiscard]] const std::vector<AssessedPosting>& postings() const { return m_postings; }
    [[nodiscard]] const AssessedPosting* find(domain::PostingId posting) const;
    [[nodiscard]] const PostingIdentity& identity(const AssessedPosting& posting) const
    {
        return m_facts->identities[posting.factsIndex];
    }
    [[nodiscard]] const domain::PostingFacts& factsOf(const AssessedPosting& posting) const
    {
        return m_facts->postings[posting.factsIndex];
    }
    /// Sorted by code; those with an obligation.
    [[nodiscard]] const std::vector<ItemTotal>& items() const { return m_items; }
    [[nodiscard]] const domain::StateCounts& total() const { return m_total; }

    /// Takes over one posting's facts as they are now and assesses that posting alone; totals and
    /// ranks follow; the others' results are not computed again. `fresh` holds this posting's facts
    /// over the same range. False, with nothing changed, when it is not among the postings of
    /// either side: then everything must be loaded again.
    [[nodiscard]] bool refresh(const AssessmentFacts& fresh, domain::PostingId posting);

private:
    void addUp();

    std::shared_ptr<AssessmentFacts> m_facts;
    domain::DaySpan m_range;
    QDate m_asOf;
    std::vector<AssessedPosting> m_postings;
    std::vector<ItemTotal> m_items;
    domain::StateCounts m_total;
};

} // namespace touyan::application
