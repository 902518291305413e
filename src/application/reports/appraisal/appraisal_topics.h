// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/appraisal/appraisal_documents.h"
#include "domain/appraisal/topic_tally.h"

namespace touyan::application {

/// The counted rows of every reportee and group, by topic. The stored ballots of a finalised
/// session are those that its result was counted from.
[[nodiscard]] domain::Result<domain::TopicTally> tallyTopics(UseCaseContext& context,
                                                             const AppraisalOutcome& outcome);

/// What the groups say of one reportee by topic (score mode, else none) and by grade (grade mode,
/// else none), without those whose mean is hidden. index: into AppraisalOutcome::reportees.
[[nodiscard]] std::vector<ShownTopic> shownTopics(const AppraisalOutcome& outcome,
                                                  const AppraisedReportee& reportee,
                                                  const domain::TopicTally& tally, size_t index);
[[nodiscard]] std::vector<ShownGradeCount> shownGrades(const AppraisalOutcome& outcome,
                                                       const AppraisedReportee& reportee,
                                                       const domain::TopicTally& tally,
                                                       size_t index);

/// The topics by how much of their points the session's counted rows give, lowest first; none in
/// grade mode and of fewer rows than min_ballots.
[[nodiscard]] std::vector<TopicLevel> topicLevels(const AppraisalOutcome& outcome,
                                                  const domain::TopicTally& tally);

} // namespace touyan::application
