// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace touyan::domain {

using AppraisalSessionId = StrongId<struct AppraisalSessionTag>;
using VoterGroupId = StrongId<struct VoterGroupTag>;
using ReporteeId = StrongId<struct ReporteeTag>;

/// How the forms are marked: points per criterion (打分) or one of four grades (等次).
enum class AppraisalMode { Score, Grade };

/// 好, 较好, 一般, 差; the best first.
enum class Grade { Good, Fair, Ordinary, Poor };
inline constexpr int kGradeCount = 4;

/// What a group with weight but without a counted row does to a reportee's meeting score.
enum class MissingGroupRule { Block, Renormalise };

/// Whether a reportee reports at the meeting or in writing.
enum class ReportManner { OnSite, Written };

/// The name of the criterion that a form of grade mode has.
inline constexpr QLatin1String kGradeCriterion{"grade"};

/// A topic that is marked in score mode.
struct Criterion
{
    QString code;
    QString title;
    ExactDecimal maxPoints; ///< above 0

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// 评议主体: those who fill in one kind of form.
struct VoterGroup
{
    VoterGroupId id;
    QString code;
    QString title;
    ExactDecimal weight; ///< per cent
    int invited = 0;     ///< 应到
    int issued = 0;      ///< 发出
    int trim = 0;        ///< how many highest and how many lowest rows are left out

    /// False: for information only, it blocks nothing and does not enter the meeting score.
    [[nodiscard]] bool isCounting() const { return weight > ExactDecimal() && invited > 0; }
    friend bool operator==(const VoterGroup&, const VoterGroup&) = default;
};

/// The components that the program knows; offices name others.
inline constexpr QLatin1String kMeetingComponent{"meeting"};
inline constexpr QLatin1String kRoutineComponent{"routine"};
inline constexpr QLatin1String kProjectComponent{"project"};

/// A part of the composite score.
struct AppraisalComponent
{
    QString code;
    ExactDecimal weight; ///< per cent; 0: for information

    friend bool operator==(const AppraisalComponent&, const AppraisalComponent&) = default;
};

/// 述职评议: one session with its rules (rules 4). Criteria, groups and components stand in the
/// order in which people see them.
struct AppraisalSession
{
    AppraisalSessionId id;
    int rowVersion = 0;
    QString code;
    int year = 0;
    QString title;
    std::optional<QDate> heldOn;
    AppraisalMode mode = AppraisalMode::Score;
    std::optional<ExactDecimal> goodQuotaPercent; ///< none: no limit of 好
    std::optional<int> ballotGoodLimit; ///< grade mode: more 好 than this make a form void
    ExactDecimal quorumPercent = ExactDecimal::fromInteger(50);
    MissingGroupRule missingGroup = MissingGroupRule::Block;
    int minBallots = 3; ///< means of fewer rows are not shown to people
    /// What a mark 好, 较好, 一般, 差 is worth in grade mode.
    std::array<ExactDecimal, kGradeCount> gradePoints{
        ExactDecimal::fromInteger(95), ExactDecimal::fromInteger(85), ExactDecimal::fromInteger(70),
        ExactDecimal::fromInteger(50)};
    /// The least composite of 好, 较好, 一般.
    std::array<ExactDecimal, kGradeCount - 1> gradeThresholds{ExactDecimal::fromInteger(90),
                                                              ExactDecimal::fromInteger(80),
                                                              ExactDecimal::fromInteger(60)};
    std::vector<Criterion> criteria;
    std::vector<VoterGroup> groups;
    std::vector<AppraisalComponent> components;

    friend bool operator==(const AppraisalSession&, const AppraisalSession&) = default;
};

/// What one reportee has in one component other than the meeting.
struct ComponentScore
{
    QString component;
    bool notApplicable = false;        ///< its weight falls on the others
    std::optional<ExactDecimal> score; ///< none: missing, or not applicable

    friend bool operator==(const ComponentScore&, const ComponentScore&) = default;
};

/// 述职人: who reports in a session.
struct Reportee
{
    ReporteeId id;
    int rowVersion = 0;
    AppraisalSessionId session;
    PostingId posting;
    std::optional<int> order; ///< of speaking
    ReportManner manner = ReportManner::OnSite;
    bool veto = false; ///< 一票否决
    QString vetoReason;
    std::vector<ComponentScore> componentScores; ///< sorted by component

    friend bool operator==(const Reportee&, const Reportee&) = default;
};

/// Σ of the weights that count: those of groups with weight and somebody invited, those of all
/// components. Finalising wants 100 of each.
[[nodiscard]] ExactDecimal groupWeightSum(const AppraisalSession& session);
[[nodiscard]] ExactDecimal componentWeightSum(const AppraisalSession& session);

} // namespace touyan::domain
