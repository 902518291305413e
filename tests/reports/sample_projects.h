// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/projects/project_documents.h"

namespace touyan::test {

/// A town's projects of 2026 as of 12 October: one in each of many states, with steps, monthly
/// reports, tasks and rectification items; progress, lights and counts by the rules. `fractions`:
/// weights and scores with decimals.
[[nodiscard]] application::ProjectLedger sampleLedger(bool fractions = false);
/// The projects in progress, dispatched on 12 October 2026.
[[nodiscard]] application::DispatchView sampleDispatch();
/// The project with the most to tell.
[[nodiscard]] application::ProjectCard sampleCard();
[[nodiscard]] application::ProjectYearReport sampleYear();
[[nodiscard]] application::RectificationLedger sampleRegister();
[[nodiscard]] application::DocumentHead sampleHead(const QString& title);

} // namespace touyan::test
