// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/composite_score.h"

#include <algorithm>
#include <numeric>

namespace touyan::domain {

namespace {

constexpr int kWhole = 100;
constexpr int kHundredths = 100;
constexpr int kTenThousandths = 10'000;

MeanScore shownMean(const ExactRatio& value)
{
    return {roundedHalfUp(value, kTenThousandths)};
}

Score shownScore(const ExactRatio& value)
{
    return {static_cast<int>(roundedHalfUp(value, kHundredths))};
}

const ComponentScore* findScore(const Reportee& reportee, const QString& component)
{
    const auto found =
        std::find_if(reportee.componentScores.begin(), reportee.componentScores.end(),
                     [&](const ComponentScore& score) { return score.component == component; });
    return found == reportee.componentScores.end() ? nullptr : &*found;
}

/// A component's fraction, when it has one.
struct ExactComponent
{
    ComponentState state = ComponentState::Missing;
    std::optional<ExactRatio> score;
};

ExactComponent exactComponent(const AppraisalComponent& component, const Reportee& reportee,
                              const std::optional<ExactRatio>& meeting)
{
    if (component.code == kMeetingComponent) {
        return {meeting ? ComponentState::Counted : ComponentState::Missing, meeting};
    }
    const ComponentScore* score = findScore(reportee, component.code);
    if (score != nullptr && score->notApplicable)
        return {ComponentState::NotApplicable, std::nullopt};
    if (score == nullptr || !score->score)
        return {};
    return {ComponentState::Counted, exactRatio(*score->score)};
}

} // namespace

ExactRatio unitValue(const AppraisalSession& session)
{
    if (session.mode == AppraisalMode::Grade)
        return {1, ExactDecimal::kScale};
    ExactDecimal sum;
    for (const Criterion& criterion : session.criteria)
        sum = sum + criterion.maxPoints;
    // Without points there is no valid row.
    if (sum.millionths() == 0)
        return 0;
    return {kWhole * ExactDecimal::kScale / 2, sum.millionths()};
}

ExactGroupMean groupMean(const ReporteeRows& rows, int trim, const ExactRatio& unitValue)
{
    const auto count = static_cast<qint64>(rows.units.size());
    ExactGroupMean result;
    result.shown.counted = static_cast<int>(count);
    result.shown.blank = rows.blank;
    result.shown.invalid = rows.invalid;
    if (count == 0)
        return result;
    const bool isTrimmed = trim > 0 && count >= 2 * static_cast<qint64>(trim) + 1;
    result.shown.trimmed = isTrimmed ? trim : 0;
    result.shown.tooFewToTrim = trim > 0 && !isTrimmed;
    const auto left = static_cast<std::ptrdiff_t>(result.shown.trimmed);
    const qint64 sum =
        std::accumulate(rows.units.begin() + left, rows.units.end() - left, qint64{0});
    result.mean = ExactRatio(sum) * unitValue / (count - 2 * left);
    result.shown.mean = shownMean(*result.mean);
    return result;
}

ExactMeetingScore meetingScore(const AppraisalSession& session,
                               std::span<const ExactGroupMean> means, bool isBlocked)
{
    ExactMeetingScore result;
    MeetingScore& shown = result.shown;
    ExactRatio weighted = 0;
    ExactDecimal weights;
    bool anyCounts = false;
    for (size_t i = 0; i < means.size(); ++i) {
        const VoterGroup& group = session.groups[i];
        if (!group.isCounting())
            continue;
        anyCounts = true;
        if (!means[i].mean) {
            shown.missingGroups.push_back(i);
            continue;
        }
        weighted += exactRatio(group.weight) * *means[i].mean;
        weights = weights + group.weight;
    }
    if (!anyCounts)
        return result;
    const bool hasAll = shown.missingGroups.empty();
    if (isBlocked) {
        shown.state = MeetingState::Blocked;
    } else if (!hasAll &&
               (session.missingGroup == MissingGroupRule::Block || weights == ExactDecimal())) {
        shown.state = MeetingState::GroupMissing;
    } else {
        shown.state = hasAll ? MeetingState::Scored : MeetingState::Renormalised;
        result.score = weighted / exactRatio(weights);
        shown.score = shownScore(*result.score);
    }
    return result;
}

CompositeScore compositeScore(const AppraisalSession& session, const Reportee& reportee,
                              const std::optional<ExactRatio>& meeting)
{
    CompositeScore result;
    if (session.components.empty())
        return result;
    ExactRatio weighted = 0;
    ExactDecimal weights;
    bool isMissing = false;
    for (const AppraisalComponent& component : session.components) {
        const ExactComponent exact = exactComponent(component, reportee, meeting);
        ComponentResult& shown = result.components.emplace_back();
        shown.state = exact.state;
        if (exact.score)
            shown.score = shownMean(*exact.score);
        if (component.weight == ExactDecimal() || exact.state == ComponentState::NotApplicable)
            continue;
        weights = weights + component.weight;
        isMissing = isMissing || !exact.score;
        if (exact.score)
            weighted += exactRatio(component.weight) * *exact.score;
    }
    if (isMissing) {
        result.state = CompositeState::ComponentMissing;
    } else if (weights == ExactDecimal()) {
        result.state = CompositeState::NoWeightLeft;
    } else {
        result.state = CompositeState::Scored;
        result.score = shownScore(weighted / exactRatio(weights));
    }
    return result;
}

} // namespace touyan::domain
