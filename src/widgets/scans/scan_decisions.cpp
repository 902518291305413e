// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_decisions.h"

#include <algorithm>

namespace touyan::widgets {

using application::ScannedBallot;
using application::ScannedMark;

void ScanDecisions::decide(ScannedBallot& ballot, size_t mark, const QString& value)
{
    ScannedMark& read = ballot.marks.at(mark);
    const auto known =
        std::find_if(m_decisions.begin(), m_decisions.end(), [&](const Decision& each) {
            return each.ballot == ballot.key && each.mark == mark;
        });
    if (known == m_decisions.end()) {
        m_decisions.push_back({ballot.key, mark, read, value});
    } else {
        // One that is sure by now was read by the person before.
        if (!read.isSure)
            known->seen = read;
        known->value = value;
    }
    read.value = value;
    read.isSure = true;
}

void ScanDecisions::recall(application::ScanOutcome& outcome) const
{
    for (const Decision& decision : m_decisions) {
        const auto ballot = std::find_if(
            outcome.ballots.begin(), outcome.ballots.end(),
            [&decision](const ScannedBallot& each) { return each.key == decision.ballot; });
        if (ballot == outcome.ballots.end() || decision.mark >= ballot->marks.size())
            continue;
        ScannedMark& mark = ballot->marks[decision.mark];
        if (mark == decision.seen) {
            mark.value = decision.value;
            mark.isSure = true;
        }
    }
}

} // namespace touyan::widgets
