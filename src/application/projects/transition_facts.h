// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project.h"
#include "domain/projects/project_transition.h"

#include <vector>

namespace touyan::application {

/// The part of a project's history that the rules look at, in the order it happened.
[[nodiscard]] std::vector<domain::TransitionFact>
transitionFacts(const std::vector<domain::ProjectTransition>& history);

/// The days on which a stored project is in progress, merged and sorted.
[[nodiscard]] domain::Result<std::vector<domain::DateRange>>
inProgressRanges(UnitOfWork& work, domain::ProjectId project);

/// Whether one of the ranges contains the day.
[[nodiscard]] bool anyContains(const std::vector<domain::DateRange>& ranges, QDate day);

} // namespace touyan::application
