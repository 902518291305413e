// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/projects/list_projects.h"

namespace touyan::application {

/// The projects as documents show them that may be made long after their day: state and acceptance
/// by the history up to the day; tasks, items and findings that were there by then, those closed
/// later open again. The filter's states are those of today, and so are plans and their revisions.
/// Reads every task, item and finding, which the list on the screen (listProjects) spares itself.
[[nodiscard]] domain::Result<ProjectList> listProjectsOnDay(UnitOfWork& work,
                                                            const ProjectFilter& filter, QDate day);

} // namespace touyan::application
