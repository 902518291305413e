// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/topic_tally.h"

#include <algorithm>

namespace touyan::domain {

std::optional<Score> TopicRows::mean(size_t criterion) const
{
    if (counted == 0)
        return std::nullopt;
    // Half points to hundredths of a point: times 50, over the rows, half up.
    return Score{static_cast<int>((100 * halfPoints[criterion] + counted) /
                                  (2 * static_cast<qint64>(counted)))};
}

TopicRows& TopicRows::operator+=(const TopicRows& other)
{
    counted += other.counted;
    halfPoints.resize(std::max(halfPoints.size(), other.halfPoints.size()));
    for (size_t i = 0; i < other.halfPoints.size(); ++i)
        halfPoints[i] += other.halfPoints[i];
    for (size_t i = 0; i < grades.size(); ++i)
        grades[i] += other.grades[i];
    return *this;
}

TopicTally::TopicTally(const AppraisalSession& session, size_t reporteeCount)
    : m_rules(session)
    , m_goodLimit(goodLimitOf(session))
    , m_row(reporteeCount)
{
    if (session.mode == AppraisalMode::Score) {
        for (const Criterion& criterion : session.criteria)
            m_criteria.push_back(criterion.code.toUtf8());
    }
    TopicRows none;
    none.halfPoints.resize(m_criteria.size());
    m_rows.assign(session.groups.size(), std::vector<TopicRows>(reporteeCount, none));
}

void TopicTally::add(size_t group, std::span<const BallotRow> rows)
{
    std::fill(m_row.begin(), m_row.end(), RowJudgement());
    for (const BallotRow& row : rows)
        m_row[row.reportee] = m_rules.judge(row.marks);
    if (isVoidBallot(m_row, m_goodLimit))
        return;
    for (const BallotRow& row : rows) {
        if (m_row[row.reportee].kind == RowKind::Valid)
            count(m_rows[group][row.reportee], m_row[row.reportee], row.marks);
    }
}

void TopicTally::count(TopicRows& topics, const RowJudgement& judgement,
                       std::span<const Mark> marks) const
{
    ++topics.counted;
    if (judgement.grade)
        ++topics.grades[static_cast<size_t>(*judgement.grade)];
    for (size_t i = 0; i < m_criteria.size(); ++i) {
        for (const Mark& mark : marks) {
            if (mark.criterion == m_criteria[i] && !mark.value.isEmpty())
                topics.halfPoints[i] += MarkRules::halfPoints(mark.value).value_or(0);
        }
    }
}

} // namespace touyan::domain
