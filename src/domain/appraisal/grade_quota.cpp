// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/grade_quota.h"

#include <algorithm>

namespace touyan::domain {

namespace {

Grade gradeByThreshold(const AppraisalSession& session, Score composite)
{
    constexpr qint64 kMillionthsInHundredth = ExactDecimal::kScale / 100;
    for (size_t grade = 0; grade < session.gradeThresholds.size(); ++grade) {
        if (composite.hundredths * kMillionthsInHundredth >=
            session.gradeThresholds[grade].millionths())
            return static_cast<Grade>(grade);
    }
    return Grade::Poor;
}

} // namespace

std::optional<int> goodPlaces(const AppraisalSession& session, int ranked)
{
    if (!session.goodQuotaPercent)
        return std::nullopt;
    constexpr qint64 kWhole = 100 * ExactDecimal::kScale;
    return static_cast<int>(session.goodQuotaPercent->millionths() * ranked / kWhole);
}

std::vector<std::optional<AwardedGrade>> grades(const AppraisalSession& session,
                                                std::span<const Reportee> reportees,
                                                std::span<const std::optional<Score>> composites,
                                                std::optional<int> places)
{
    /// Composites of those who can take a place, highest first.
    std::vector<Score> competing;
    for (size_t i = 0; i < reportees.size(); ++i) {
        if (composites[i] && !reportees[i].veto)
            competing.push_back(*composites[i]);
    }
    std::sort(competing.begin(), competing.end(), std::greater<>());

    std::vector<std::optional<AwardedGrade>> awarded(reportees.size());
    for (size_t i = 0; i < reportees.size(); ++i) {
        if (!composites[i])
            continue;
        AwardedGrade grade;
        grade.byThreshold = gradeByThreshold(session, *composites[i]);
        grade.grade = grade.byThreshold;
        if (reportees[i].veto && grade.grade < Grade::Ordinary) {
            grade.grade = Grade::Ordinary;
            grade.rule = GradeRule::Veto;
        } else if (grade.grade == Grade::Good && places) {
            const auto end = std::upper_bound(competing.begin(), competing.end(), *composites[i],
                                              std::greater<>());
            if (end - competing.begin() > *places) {
                grade.grade = Grade::Fair;
                grade.rule = GradeRule::Quota;
            }
        }
        awarded[i] = grade;
    }
    return awarded;
}

} // namespace touyan::domain
