// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/described_rows.h"
#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// Writes the tables about projects and rectification (package_tables::kOfProjects); learns the
/// codes of what they hold.
[[nodiscard]] domain::Result<void>
exportProjectTables(UnitOfWork& work, PackageTablesWriter& tables, RecordCodes& codes);

} // namespace touyan::application
