// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/frozen/closing_impact.h"
#include "domain/people/posting.h"

#include <algorithm>

namespace touyan::application {

ClosingImpact ClosingImpact::everyone()
{
    ClosingImpact impact;
    impact.m_everyone = true;
    return impact;
}

ClosingImpact ClosingImpact::of(domain::PostingId posting, std::optional<QDate> knownFrom)
{
    ClosingImpact impact = of(std::vector{posting});
    impact.m_knownFrom = knownFrom;
    return impact;
}

ClosingImpact ClosingImpact::of(std::vector<domain::PostingId> postings)
{
    ClosingImpact impact;
    impact.m_postings = std::move(postings);
    std::sort(impact.m_postings.begin(), impact.m_postings.end());
    return impact;
}

void ClosingImpact::add(const ClosingImpact& other)
{
    if (other.isNobody())
        return;
    if (isNobody()) {
        *this = other;
        return;
    }
    m_everyone = m_everyone || other.m_everyone;
    m_postings.insert(m_postings.end(), other.m_postings.begin(), other.m_postings.end());
    std::sort(m_postings.begin(), m_postings.end());
    m_postings.erase(std::unique(m_postings.begin(), m_postings.end()), m_postings.end());
    if (m_knownFrom && other.m_knownFrom)
        m_knownFrom = std::min(*m_knownFrom, *other.m_knownFrom);
    else
        m_knownFrom.reset();
}

} // namespace touyan::application
