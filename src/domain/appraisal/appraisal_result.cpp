// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/appraisal_result.h"

#include "domain/appraisal/composite_score.h"
#include "domain/appraisal/grade_quota.h"
#include "domain/checklist/ranking.h"

#include <algorithm>

namespace touyan::domain {

namespace {

GroupResult groupResult(const AppraisalSession& session, const VoterGroup& group,
                        const GroupBallots& ballots)
{
    constexpr qint64 kWhole = 100;
    GroupResult result;
    result.issued = group.issued;
    result.returned = ballots.returned;
    result.voided = ballots.voided;
    result.isCounting = group.isCounting();
    if (!result.isCounting)
        return result;
    if (ballots.returned > group.issued)
        result.reasons.push_back(BlockReason::ReturnedExceedsIssued);
    if (ballots.returned * kWhole * ExactDecimal::kScale <=
        session.quorumPercent.millionths() * group.invited)
        result.reasons.push_back(BlockReason::NoQuorum);
    return result;
}

} // namespace

bool AppraisalResult::isBlocked() const
{
    return std::any_of(groups.begin(), groups.end(),
                       [](const GroupResult& group) { return !group.reasons.empty(); });
}

AppraisalResult appraise(const AppraisalSession& session, std::span<const Reportee> reportees,
                         const BallotCounts& counts)
{
    AppraisalResult result;
    for (size_t i = 0; i < session.groups.size(); ++i)
        result.groups.push_back(groupResult(session, session.groups[i], counts.groups[i]));
    const bool isBlocked = result.isBlocked();

    const ExactRatio valueOfUnit = unitValue(session);
    std::vector<std::optional<Score>> composites;
    for (size_t i = 0; i < reportees.size(); ++i) {
        ReporteeResult& reportee = result.reportees.emplace_back();
        std::vector<ExactGroupMean> means;
        for (size_t group = 0; group < session.groups.size(); ++group) {
            means.push_back(groupMean(counts.groups[group].reportees[i], session.groups[group].trim,
                                      valueOfUnit));
            reportee.groups.push_back(means.back().shown);
        }
        ExactMeetingScore meeting = meetingScore(session, means, isBlocked);
        reportee.composite = compositeScore(session, reportees[i], meeting.score);
        reportee.meeting = std::move(meeting.shown);
        composites.push_back(reportee.composite.score);
    }

    result.ranked = static_cast<int>(
        std::count_if(composites.begin(), composites.end(),
                      [](const std::optional<Score>& score) { return score.has_value(); }));
    result.goodPlaces = goodPlaces(session, result.ranked);
    const auto places = ranks(composites);
    const auto awarded = grades(session, reportees, composites, result.goodPlaces);
    for (size_t i = 0; i < reportees.size(); ++i) {
        result.reportees[i].rank = places[i];
        result.reportees[i].grade = awarded[i];
    }
    return result;
}

} // namespace touyan::domain
