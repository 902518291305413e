// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/ballot_tally.h"
#include "domain/checklist/assessment_score.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// What the counted rows of a group say of one reportee, topic by topic.
struct TopicRows
{
    int counted = 0;                       ///< valid rows of ballots that are not void
    std::vector<qint64> halfPoints;        ///< score mode: sums, in the order of the criteria
    std::array<int, kGradeCount> grades{}; ///< grade mode: rows with 好, 较好, 一般, 差

    /// The mean of one criterion in points, two decimals half up; none without a counted row.
    [[nodiscard]] std::optional<Score> mean(size_t criterion) const;
    TopicRows& operator+=(const TopicRows& other);
    friend bool operator==(const TopicRows&, const TopicRows&) = default;
};

/// Counts the rows that the result counts (rules 4, "Row", "Ballot") by topic. Nothing is trimmed:
/// trimming is by the totals.
class TopicTally
{
public:
    TopicTally(const AppraisalSession& session, size_t reporteeCount);

    /// One ballot, as BallotTally::add() takes it.
    void add(size_t group, std::span<const BallotRow> rows);

    [[nodiscard]] const TopicRows& rows(size_t group, size_t reportee) const
    {
        return m_rows[group][reportee];
    }

private:
    void count(TopicRows& topics, const RowJudgement& judgement, std::span<const Mark> marks) const;

    MarkRules m_rules;
    std::optional<int> m_goodLimit;
    std::vector<QByteArray> m_criteria;         ///< codes
    std::vector<std::vector<TopicRows>> m_rows; ///< by group and reportee
    std::vector<RowJudgement> m_row;            ///< of the ballot at hand, by reportee
};

} // namespace touyan::domain
