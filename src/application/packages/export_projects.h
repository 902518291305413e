// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/package_tables_writer.h"
#include "application/ports/unit_of_work.h"

#include <unordered_map>

namespace touyan::application {

/// Codes of what the tables of projects refer to.
struct RosterCodes
{
    const std::unordered_map<domain::UnitId, QString>& units;
    const std::unordered_map<domain::PersonId, QString>& people;
    const std::unordered_map<domain::PostingId, QString>& postings;
};

/// Writes the tables about projects and rectification (package_tables::kOfProjects).
[[nodiscard]] domain::Result<void>
exportProjectTables(UnitOfWork& work, PackageTablesWriter& tables, const RosterCodes& codes);

} // namespace touyan::application
