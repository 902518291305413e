// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/described_rows.h"

#include <span>

namespace touyan::application {

/// A table of which its description says everything.
struct DescribedTable
{
    const PackageTableSpec* spec;
    domain::Result<void> (*load)(ImportSession& session);
    domain::Result<void> (*read)(ImportSession& session, TableRows& rows);
    domain::Result<void> (*write)(UnitOfWork& work, PackageTablesWriter& tables,
                                  RecordCodes& codes);
};

/// In an order in which a table comes after those that it refers to; all of them come after the
/// tables that are named in package_tables.h.
[[nodiscard]] std::span<const DescribedTable> describedTables();

} // namespace touyan::application
