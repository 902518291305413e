// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "storage/connection/sql_connection.h"
#include "storage/sql/sql_condition.h"

#include <vector>

namespace touyan::storage {

/// The facts of the projects, in their order: one statement for each kind of fact. chosen: the
/// condition on the table project that chose them.
[[nodiscard]] domain::Result<std::vector<application::ProjectFacts>>
loadProjectFacts(SqlConnection& connection, std::vector<domain::Project> projects,
                 const SqlCondition& chosen);

} // namespace touyan::storage
