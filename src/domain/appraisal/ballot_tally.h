// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/ballot.h"

#include <span>
#include <vector>

namespace touyan::domain {

/// One reportee on one ballot.
struct BallotRow
{
    size_t reportee = 0; ///< place in the session's list of reportees
    std::span<const Mark> marks;
};

/// What a group's ballots that are not void say of one reportee.
struct ReporteeRows
{
    std::vector<qint64> units; ///< RowJudgement::units of the valid rows, lowest first
    int blank = 0;
    int invalid = 0;

    friend bool operator==(const ReporteeRows&, const ReporteeRows&) = default;
};

/// The ballots of one group.
struct GroupBallots
{
    int returned = 0;                    ///< 收回, void ones included
    int voided = 0;                      ///< 废票
    std::vector<ReporteeRows> reportees; ///< in the order of the session's reportees

    friend bool operator==(const GroupBallots&, const GroupBallots&) = default;
};

/// Counted ballots, groups in the session's order: all that a result needs of them, whatever the
/// weights, trims and quotas are.
struct BallotCounts
{
    std::vector<GroupBallots> groups;

    friend bool operator==(const BallotCounts&, const BallotCounts&) = default;
};

/// 废票: every row blank, or more valid 好 rows than the limit (none: no limit). One judgement for
/// each reportee of the session.
[[nodiscard]] bool isVoidBallot(std::span<const RowJudgement> rows,
                                const std::optional<int>& goodLimit);
/// The limit of 好 on a form of this session; none in score mode.
[[nodiscard]] std::optional<int> goodLimitOf(const AppraisalSession& session);

/// 计票: counts ballots one by one (rules 4, "Row", "Ballot"). Their order does not matter.
class BallotTally
{
public:
    BallotTally(const AppraisalSession& session, size_t reporteeCount);

    /// One ballot of the group at this place of the session's list. At most one row for each
    /// reportee; a reportee without a row was left blank.
    void add(size_t group, std::span<const BallotRow> rows);

    [[nodiscard]] BallotCounts counts() &&;

private:
    MarkRules m_rules;
    std::optional<int> m_goodLimit;
    BallotCounts m_counts;
    std::vector<RowJudgement> m_row; ///< of the ballot at hand, by reportee
};

} // namespace touyan::domain
