// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record_schema.h"

#include <span>

namespace touyan::application {

/// The run-time view of every described record.
[[nodiscard]] std::span<const RecordSchema* const> allSchemas();
/// Null when records of that kind are not described.
[[nodiscard]] const RecordSchema* schemaOf(QAnyStringView kind);
/// The schema of a table of packages; null when the table is not described.
[[nodiscard]] const RecordSchema* schemaOfTable(QAnyStringView table);

} // namespace touyan::application
