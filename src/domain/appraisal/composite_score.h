// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_result.h"
#include "domain/appraisal/exact_ratio.h"

namespace touyan::domain {

/// The mean of one group for one reportee, with the fraction behind it.
struct ExactGroupMean
{
    GroupMean shown;
    std::optional<ExactRatio> mean;
};

/// The mean of the rows that trimming leaves. unitValue is what one unit of a row is worth on the
/// scale of 100.
[[nodiscard]] ExactGroupMean groupMean(const ReporteeRows& rows, int trim,
                                       const ExactRatio& unitValue);
/// What a unit of RowJudgement is worth on the scale of 100.
[[nodiscard]] ExactRatio unitValue(const AppraisalSession& session);

struct ExactMeetingScore
{
    MeetingScore shown;
    std::optional<ExactRatio> score;
};

/// Σ weight × mean / Σ weight over the groups that count (rules 4, "Meeting score").
[[nodiscard]] ExactMeetingScore meetingScore(const AppraisalSession& session,
                                             std::span<const ExactGroupMean> means, bool isBlocked);

/// Σ component weight × component score / Σ component weight (rules 4, "Composite").
[[nodiscard]] CompositeScore compositeScore(const AppraisalSession& session,
                                            const Reportee& reportee,
                                            const std::optional<ExactRatio>& meeting);

} // namespace touyan::domain
