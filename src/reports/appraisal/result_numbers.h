// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/appraisal/result_plan.h"

#include <optional>
#include <vector>

namespace touyan::reports {

/// Added before rounding, so that a half that floating point stores a little too low goes up. It is
/// far above what the arithmetic loses and far below what the scores differ by.
inline constexpr double kRoundingGuard = 1e-9;
inline constexpr auto kRoundingGuardText = "0.000000001";
inline constexpr int kMeanDecimals = 4;
inline constexpr int kScoreDecimals = 2;

/// Whether rounding this floating-point number as the formulas do surely gives the program's own,
/// in units of its last decimal.
[[nodiscard]] bool roundsTo(double value, int decimals, qint64 scaled);

[[nodiscard]] double numberOf(domain::ExactDecimal decimal);

/// What the reportee has in a component other than the meeting.
[[nodiscard]] std::optional<domain::ExactDecimal>
componentScore(const application::AppraisedReportee& reportee,
               const domain::AppraisalComponent& component);

/// The numbers of reportees as the formulas compute them, in floating point.
class ResultNumbers
{
public:
    explicit ResultNumbers(const ResultPlan& plan)
        : m_plan(plan)
    {
    }

    /// Of a group that is shown.
    [[nodiscard]] double mean(size_t reportee, int group) const;
    /// Σ weight × mean / Σ weight over the groups that count and have rows; means by group.
    [[nodiscard]] double meeting(const application::AppraisedReportee& reportee,
                                 const std::vector<double>& means) const;
    /// Of a reportee whose components that count are all there.
    [[nodiscard]] double composite(const application::AppraisedReportee& reportee,
                                   double meeting) const;
    /// How many that are not under veto have a composite as high or higher.
    [[nodiscard]] int competitors(const application::AppraisedReportee& reportee) const;

private:
    const ResultPlan& m_plan;
};

} // namespace touyan::reports
