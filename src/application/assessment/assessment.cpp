// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/assessment.h"

#include "domain/checklist/ranking.h"

#include <algorithm>
#include <future>

namespace touyan::application {

using domain::ItemAssessment;
using domain::PostingAssessor;
using domain::PostingFacts;
using domain::PostingId;

namespace {

auto positionOf(const std::vector<PostingFacts>& postings, PostingId id)
{
    return std::find_if(postings.begin(), postings.end(),
                        [id](const PostingFacts& posting) { return posting.id == id; });
}

/// Every posting by itself, so two threads share the work where there is much of it.
std::vector<domain::PostingAssessment> assessAll(const AssessmentFacts& facts,
                                                 const domain::DaySpan& range, QDate asOf)
{
    constexpr size_t kWorthAThread = 64;
    const PostingAssessor assessor(facts.office, range, asOf);
    const size_t count = facts.postings.size();
    std::vector<domain::PostingAssessment> results(count);
    const auto assess = [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i)
            results[i] = assessor.assess(facts.postings[i]);
    };
    if (count < kWorthAThread) {
        assess(0, count);
        return results;
    }
    std::future<void> firstHalf = std::async(std::launch::async, assess, 0, count / 2);
    assess(count / 2, count);
    firstHalf.get();
    return results;
}

} // namespace

Assessment::Assessment(std::shared_ptr<AssessmentFacts> facts, domain::DaySpan range, QDate asOf)
    : m_facts(std::move(facts))
    , m_range(range)
    , m_asOf(asOf)
{
    std::vector<domain::PostingAssessment> results = assessAll(*m_facts, m_range, m_asOf);
    m_postings.reserve(results.size());
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i].outcomes.empty())
            continue;
        AssessedPosting posting;
        posting.factsIndex = i;
        posting.result = std::move(results[i]);
        posting.category = domain::rankingCategory(m_facts->postings[i], m_range);
        m_postings.push_back(std::move(posting));
    }
    addUp();
}

const AssessedPosting* Assessment::find(PostingId posting) const
{
    const auto found = std::find_if(m_postings.begin(), m_postings.end(),
                                    [posting](const AssessedPosting& candidate) {
                                        return candidate.result.posting == posting;
                                    });
    return found == m_postings.end() ? nullptr : &*found;
}

bool Assessment::refresh(const AssessmentFacts& fresh, PostingId posting)
{
    const auto source = positionOf(fresh.postings, posting);
    const auto target = positionOf(m_facts->postings, posting);
    if (source == fresh.postings.end() || target == m_facts->postings.end())
        return false;

    const auto factsIndex = static_cast<size_t>(target - m_facts->postings.begin());
    // By the posting's own entries: looking through everybody's takes longer than all the rest.
    for (const domain::EntryFact& entry : m_facts->postings[factsIndex].entries) {
        const auto detail = m_facts->entryDetails.find(entry.id);
        if (detail != m_facts->entryDetails.end() && detail->second.posting == posting)
            m_facts->entryDetails.erase(detail);
    }
    m_facts->postings[factsIndex] = *source;
    m_facts->identities[factsIndex] =
        fresh.identities[static_cast<size_t>(source - fresh.postings.begin())];
    for (const auto& [id, entry] : fresh.entryDetails)
        m_facts->entryDetails.insert_or_assign(id, entry);

    AssessedPosting assessed;
    assessed.factsIndex = factsIndex;
    const PostingFacts& facts = m_facts->postings[factsIndex];
    assessed.result = PostingAssessor(m_facts->office, m_range, m_asOf).assess(facts);
    assessed.category = domain::rankingCategory(facts, m_range);

    const auto place = std::lower_bound(m_postings.begin(), m_postings.end(), factsIndex,
                                        [](const AssessedPosting& candidate, size_t index) {
                                            return candidate.factsIndex < index;
                                        });
    const bool listed = place != m_postings.end() && place->factsIndex == factsIndex;
    if (assessed.result.outcomes.empty()) {
        if (listed)
            m_postings.erase(place);
    } else if (listed) {
        *place = std::move(assessed);
    } else {
        m_postings.insert(place, std::move(assessed));
    }
    addUp();
    return true;
}

void Assessment::addUp()
{
    m_items.clear();
    m_total = {};
    std::vector<domain::ItemCodeId> codes; // parallel to m_items until they are sorted
    std::vector<std::optional<domain::Score>> scores;
    std::vector<QString> categories;
    for (const AssessedPosting& posting : m_postings) {
        m_total += posting.result.counts;
        scores.push_back(posting.result.score);
        categories.push_back(posting.category);
        for (const ItemAssessment& item : posting.result.items) {
            const auto known = std::find(codes.begin(), codes.end(), item.codeId);
            if (known == codes.end()) {
                codes.push_back(item.codeId);
                m_items.push_back(
                    {item.code, item.title, item.position, item.cadence, item.counts});
            } else {
                m_items[static_cast<size_t>(known - codes.begin())].counts += item.counts;
            }
        }
    }
    std::sort(m_items.begin(), m_items.end(),
              [](const ItemTotal& a, const ItemTotal& b) { return a.code < b.code; });

    const auto ranks = domain::ranks(scores);
    const auto categoryRanks = domain::ranksWithinCategory(scores, categories);
    for (size_t i = 0; i < m_postings.size(); ++i) {
        m_postings[i].rank = ranks[i];
        m_postings[i].categoryRank = categoryRanks[i];
    }
}

} // namespace touyan::application
