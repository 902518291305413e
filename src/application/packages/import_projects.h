// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/import_session.h"

namespace touyan::application {

/// Reads what new rows about projects can collide with or refer to.
[[nodiscard]] domain::Result<void> loadExistingProjects(ImportSession& session);

// One function for each table; each reads all its rows. Helpers, plans, steps and transitions
// belong to projects of the same package: the history of a stored project is made step by step.
[[nodiscard]] domain::Result<void> importProjects(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importProjectHelpers(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importProjectPlans(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importPlanSteps(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importProjectTransitions(ImportSession& session,
                                                            TableRows& rows);
/// Checks the histories and plans of the new projects (rules 3) and stores them. Called once,
/// after the tables above, whether they are there or not.
[[nodiscard]] domain::Result<void> storeProjects(ImportSession& session);

[[nodiscard]] domain::Result<void> importMonthlyReports(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importDispatchMeetings(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importDispatchReviews(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importHandedDownTasks(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importRectificationItems(ImportSession& session,
                                                            TableRows& rows);
[[nodiscard]] domain::Result<void> importRectificationNotes(ImportSession& session,
                                                            TableRows& rows);
[[nodiscard]] domain::Result<void> importSupervisionFindings(ImportSession& session,
                                                             TableRows& rows);
[[nodiscard]] domain::Result<void> importProjectResults(ImportSession& session, TableRows& rows);

} // namespace touyan::application
