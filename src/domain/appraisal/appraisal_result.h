// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/ballot_tally.h"
#include "domain/checklist/assessment_score.h"

#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// A mean or component score in ten-thousandths, rounded half up for showing; what follows from it
/// is computed from the fraction.
struct MeanScore
{
    qint64 tenThousandths = 0;

    [[nodiscard]] QString toString() const { return fixedDecimalText(tenThousandths, 4); }
    friend auto operator<=>(const MeanScore&, const MeanScore&) = default;
};

/// 不能计票: why a group blocks every meeting score.
enum class BlockReason { ReturnedExceedsIssued, NoQuorum };

struct GroupResult
{
    int issued = 0;
    int returned = 0;
    int voided = 0;
    bool isCounting = true;           ///< false: for information only
    std::vector<BlockReason> reasons; ///< empty: not blocked

    [[nodiscard]] int valid() const { return returned - voided; }
    friend bool operator==(const GroupResult&, const GroupResult&) = default;
};

/// What a group says of one reportee.
struct GroupMean
{
    int counted = 0; ///< valid rows, before trimming
    int blank = 0;
    int invalid = 0;
    int trimmed = 0;           ///< rows left out at each end
    bool tooFewToTrim = false; ///< trimming was asked for and left undone
    std::optional<MeanScore> mean;

    friend bool operator==(const GroupMean&, const GroupMean&) = default;
};

enum class MeetingState {
    Scored,
    Renormalised, ///< groups without a counted row were left out, the others weigh more
    Blocked,      ///< a group of the session is blocked
    GroupMissing, ///< a group with weight has no counted row
    NoGroup       ///< no group counts
};

struct MeetingScore
{
    MeetingState state = MeetingState::NoGroup;
    std::vector<size_t> missingGroups; ///< groups with weight that have no counted row
    std::optional<Score> score;

    friend bool operator==(const MeetingScore&, const MeetingScore&) = default;
};

enum class ComponentState {
    Counted,
    Missing,      ///< no score: there is no composite
    NotApplicable ///< its weight falls on the others
};

struct ComponentResult
{
    ComponentState state = ComponentState::Missing;
    std::optional<MeanScore> score;

    friend bool operator==(const ComponentResult&, const ComponentResult&) = default;
};

enum class CompositeState { Scored, ComponentMissing, NoComponents, NoWeightLeft };

struct CompositeScore
{
    CompositeState state = CompositeState::NoComponents;
    std::vector<ComponentResult> components; ///< in the session's order
    std::optional<Score> score;

    friend bool operator==(const CompositeScore&, const CompositeScore&) = default;
};

/// Why the grade is what it is: by the thresholds alone, lowered because the places of 好 do not
/// suffice, or lowered by a veto.
enum class GradeRule { Threshold, Quota, Veto };

struct AwardedGrade
{
    Grade grade = Grade::Poor;
    Grade byThreshold = Grade::Poor; ///< what the composite alone gives
    GradeRule rule = GradeRule::Threshold;

    friend bool operator==(const AwardedGrade&, const AwardedGrade&) = default;
};

struct ReporteeResult
{
    std::vector<GroupMean> groups; ///< in the session's order
    MeetingScore meeting;
    CompositeScore composite;
    std::optional<int> rank;
    std::optional<AwardedGrade> grade;

    friend bool operator==(const ReporteeResult&, const ReporteeResult&) = default;
};

/// The whole result of a session (rules 4), groups and reportees in the order given.
struct AppraisalResult
{
    std::vector<GroupResult> groups;
    std::vector<ReporteeResult> reportees;
    int ranked = 0;
    std::optional<int> goodPlaces; ///< ⌊quota % × ranked⌋; none: no limit

    [[nodiscard]] bool isBlocked() const;
    friend bool operator==(const AppraisalResult&, const AppraisalResult&) = default;
};

/// Computes the result of counted ballots. Exact; composites are rounded once, to two decimals half
/// up, and ranks and grades go by the rounded ones. Nothing depends on the order of the ballots.
[[nodiscard]] AppraisalResult appraise(const AppraisalSession& session,
                                       std::span<const Reportee> reportees,
                                       const BallotCounts& counts);

} // namespace touyan::domain
