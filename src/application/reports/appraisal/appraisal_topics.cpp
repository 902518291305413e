// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/appraisal/appraisal_topics.h"

#include "application/ballots/stored_ballots.h"

#include <algorithm>

namespace touyan::application {

using domain::AppraisalMode;
using domain::Result;

namespace {

/// Whether the group's rows of this reportee may be told.
bool isTold(const ShownMean& mean)
{
    return mean.mean.has_value();
}

} // namespace

Result<domain::TopicTally> tallyTopics(UseCaseContext& context, const AppraisalOutcome& outcome)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    domain::TopicTally tally(outcome.session, outcome.reportees.size());
    TOUYAN_TRY(forEachStoredBallot(*work, outcome.session, outcome.reportees,
                                   [&tally](size_t group, std::span<const domain::BallotRow> rows) {
                                       tally.add(group, rows);
                                   }));
    return tally;
}

std::vector<ShownTopic> shownTopics(const AppraisalOutcome& outcome,
                                    const AppraisedReportee& reportee,
                                    const domain::TopicTally& tally, size_t index)
{
    std::vector<ShownTopic> topics;
    if (outcome.session.mode != AppraisalMode::Score)
        return topics;
    for (size_t i = 0; i < outcome.session.criteria.size(); ++i) {
        const domain::Criterion& criterion = outcome.session.criteria[i];
        ShownTopic& topic =
            topics.emplace_back(ShownTopic{criterion.title, criterion.maxPoints, {}});
        for (size_t group = 0; group < reportee.means.size(); ++group)
            topic.means.push_back(isTold(reportee.means[group]) ? tally.rows(group, index).mean(i)
                                                                : std::nullopt);
    }
    return topics;
}

std::vector<ShownGradeCount> shownGrades(const AppraisalOutcome& outcome,
                                         const AppraisedReportee& reportee,
                                         const domain::TopicTally& tally, size_t index)
{
    std::vector<ShownGradeCount> grades;
    if (outcome.session.mode != AppraisalMode::Grade)
        return grades;
    for (size_t i = 0; i < domain::kGradeCount; ++i) {
        ShownGradeCount& shown =
            grades.emplace_back(ShownGradeCount{static_cast<domain::Grade>(i), {}});
        for (size_t group = 0; group < reportee.means.size(); ++group)
            shown.counts.push_back(isTold(reportee.means[group])
                                       ? std::optional(tally.rows(group, index).grades[i])
                                       : std::nullopt);
    }
    return grades;
}

std::vector<TopicLevel> topicLevels(const AppraisalOutcome& outcome,
                                    const domain::TopicTally& tally)
{
    std::vector<TopicLevel> levels;
    if (outcome.session.mode != AppraisalMode::Score)
        return levels;
    domain::TopicRows all;
    for (size_t group = 0; group < outcome.session.groups.size(); ++group) {
        for (size_t i = 0; i < outcome.reportees.size(); ++i)
            all += tally.rows(group, i);
    }
    if (all.counted < std::max(1, outcome.session.minBallots))
        return levels;
    for (size_t i = 0; i < outcome.session.criteria.size(); ++i) {
        const domain::Criterion& criterion = outcome.session.criteria[i];
        // Hundredths of a per cent of the full points, half up: half points × 10 000 over
        // 2 × rows × points.
        const qint64 whole = 2 * criterion.maxPoints.millionths() * all.counted;
        const qint64 part = all.halfPoints[i] * domain::ExactDecimal::kScale;
        constexpr qint64 kHundredths = 10'000;
        const qint64 level = (part * 2 * kHundredths + whole) / (whole * 2);
        levels.push_back({criterion.title, domain::Score{static_cast<int>(level)}});
    }
    std::stable_sort(levels.begin(), levels.end(), [](const TopicLevel& a, const TopicLevel& b) {
        return a.percent < b.percent;
    });
    return levels;
}

} // namespace touyan::application
