// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/ballot_tally.h"

#include <algorithm>

namespace touyan::domain {

bool isVoidBallot(std::span<const RowJudgement> rows, const std::optional<int>& goodLimit)
{
    const bool isBlank = std::all_of(rows.begin(), rows.end(), [](const RowJudgement& row) {
        return row.kind == RowKind::Blank;
    });
    if (isBlank || !goodLimit)
        return isBlank;
    const auto good = std::count_if(
        rows.begin(), rows.end(), [](const RowJudgement& row) { return row.grade == Grade::Good; });
    return good > *goodLimit;
}

std::optional<int> goodLimitOf(const AppraisalSession& session)
{
    return session.mode == AppraisalMode::Grade ? session.ballotGoodLimit : std::nullopt;
}

BallotTally::BallotTally(const AppraisalSession& session, size_t reporteeCount)
    : m_rules(session)
    , m_goodLimit(goodLimitOf(session))
    , m_row(reporteeCount)
{
    m_counts.groups.resize(session.groups.size());
    for (GroupBallots& group : m_counts.groups)
        group.reportees.resize(reporteeCount);
}

void BallotTally::add(size_t group, std::span<const BallotRow> rows)
{
    std::fill(m_row.begin(), m_row.end(), RowJudgement());
    for (const BallotRow& row : rows)
        m_row[row.reportee] = m_rules.judge(row.marks);
    GroupBallots& ballots = m_counts.groups[group];
    ++ballots.returned;
    if (isVoidBallot(m_row, m_goodLimit)) {
        ++ballots.voided;
        return;
    }
    for (size_t reportee = 0; reportee < m_row.size(); ++reportee) {
        ReporteeRows& counted = ballots.reportees[reportee];
        switch (m_row[reportee].kind) {
        case RowKind::Blank:
            ++counted.blank;
            break;
        case RowKind::Invalid:
            ++counted.invalid;
            break;
        case RowKind::Valid:
            counted.units.push_back(m_row[reportee].units);
            break;
        }
    }
}

BallotCounts BallotTally::counts() &&
{
    for (GroupBallots& group : m_counts.groups) {
        for (ReporteeRows& rows : group.reportees)
            std::sort(rows.units.begin(), rows.units.end());
    }
    return std::move(m_counts);
}

} // namespace touyan::domain
