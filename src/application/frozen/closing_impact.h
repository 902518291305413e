// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>

#include <optional>
#include <vector>

namespace touyan::application {

/// Which frozen results a write can touch, so that only those are computed again. Too wide costs
/// time; too narrow would let a frozen number change.
class ClosingImpact
{
public:
    [[nodiscard]] static ClosingImpact nobody() { return {}; }
    [[nodiscard]] static ClosingImpact everyone();
    /// knownFrom: closings with an earlier as-of day do not see the record; none: all see it.
    [[nodiscard]] static ClosingImpact of(domain::PostingId posting,
                                          std::optional<QDate> knownFrom = std::nullopt);
    [[nodiscard]] static ClosingImpact of(std::vector<domain::PostingId> postings);

    void add(const ClosingImpact& other);

    [[nodiscard]] bool isNobody() const { return !m_everyone && m_postings.empty(); }
    [[nodiscard]] bool isEveryone() const { return m_everyone; }
    [[nodiscard]] const std::vector<domain::PostingId>& postings() const { return m_postings; }
    /// False when a closing as of that day cannot see any of it.
    [[nodiscard]] bool isKnownOn(QDate asOf) const { return !m_knownFrom || *m_knownFrom <= asOf; }

private:
    bool m_everyone = false;
    std::vector<domain::PostingId> m_postings; ///< sorted, unique
    std::optional<QDate> m_knownFrom;
};

} // namespace touyan::application
