// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"

namespace touyan::application {

/// The projects as they stood at the end of a day: state and acceptance by the history up to it;
/// tasks, items, findings and reviews that were there by then, those closed later open again. Plans
/// and their revisions, and the states that the filter asks for, are those of today. Reads every
/// task, item and finding, which a list of today (listStoredProjects) spares itself.
[[nodiscard]] domain::Result<ProjectList> listProjectsOnDay(UnitOfWork& work,
                                                            const ProjectFilter& filter, QDate day);

} // namespace touyan::application
