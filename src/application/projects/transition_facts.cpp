// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/transition_facts.h"

#include "application/ports/project_records.h"
#include "domain/projects/project_transition.h"

#include <algorithm>

namespace touyan::application {

using domain::Result;

std::vector<domain::TransitionFact>
transitionFacts(const std::vector<domain::ProjectTransition>& history)
{
    std::vector<domain::TransitionFact> facts;
    facts.reserve(history.size());
    for (const domain::ProjectTransition& transition : history)
        facts.push_back({transition.to, transition.on});
    return facts;
}

Result<std::vector<domain::DateRange>> inProgressRanges(UnitOfWork& work, domain::ProjectId project)
{
    TOUYAN_TRY_ASSIGN(const auto history, work.projects().transitions().ofProject(project));
    return domain::inProgressRanges(transitionFacts(history));
}

bool anyContains(const std::vector<domain::DateRange>& ranges, QDate day)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [day](const domain::DateRange& range) { return range.contains(day); });
}

} // namespace touyan::application
