// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/described_rows.h"
#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// Writes the tables of the appraisals: sessions by code; criteria, groups and components in the
/// order that the session shows; ballots by group and serial. Of a ballot that was entered twice,
/// the first entry with settled differences.
[[nodiscard]] domain::Result<void> exportAppraisals(UnitOfWork& work, const RecordCodes& codes,
                                                    PackageTablesWriter& tables);

} // namespace touyan::application
